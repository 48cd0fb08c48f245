/** Fiscal years in prose and their months: "FY 2020-21", "the first half of FY06", "July-April of the current fiscal". */

import type { CalendarDate, Period } from "../../model/period.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  COMMA_OPEN,
  FROM_BETWEEN,
  HYPHEN_SLASH,
  MULTIPLIED,
  PAST_LAST,
  PRECEDING,
  SEMICOLON_COMMA_STOP,
  WHICH_THAT,
} from "../words/shared.ts";
import { type Token, tagsAt, word } from "../words/tokens.ts";
import {
  type Calendar,
  dateOf,
  type Fiscal,
  isScale,
  MONTHS,
  monthsOf,
  shift,
  span,
  yearAt,
  yearRange,
} from "./calendar.ts";

const ENDED_ENDS_ENDING = words("ended ends ending");
const DASH_OPEN_APOSTROPHE_OF = words("- ( ' of");
const LINKS_UP_TO = words("up till until through upto");
const DASH_TO = words("- to");
const LINKS_TO_YEAR = words("of in , 's during for");

/** First month of fiscal years by country; Japan names them by the year they begin in, the others by the one they end in. */
const FISCAL_START: Record<string, number> = {
  BGD: 7,
  PAK: 7,
  AUS: 7,
  EGY: 7,
  NPL: 7,
  IND: 4,
  JPN: 4,
  GBR: 4,
  SGP: 4,
  CAN: 4,
  HKG: 4,
  ZAF: 4,
  MMR: 4,
  USA: 10,
  THA: 10,
};
const NAMED_BY_START = new Set(["JPN"]);
/** Where "2008-09", or even "2008-2009", is the common way to name a fiscal year. */
const SPAN_IS_FISCAL = {
  short: new Set(["BGD", "PAK", "NPL", "IND", "JPN", "GBR", "AUS"]),
  long: new Set(["BGD", "PAK", "NPL", "IND"]),
};

/** Whether a country's figures come in fiscal years. */
export const countsFiscal = (area: string) => FISCAL_START[area] !== undefined;

/**
 * Months of a fiscal year, or of its part, as `area` counts it; calendar years where it counts none. Undefined for a
 * fiscal year of two calendar years ("2023/24") whose first month is not known: it is twelve months, not both years.
 */
export function fiscalYear(fiscal: Fiscal, area: string): Period | undefined {
  if (fiscal.first !== undefined)
    return fiscalYears({ ...fiscal, first: undefined }, fiscal.first, area);
  const { implied, counted, named, like, told } = fiscal;
  const known = fiscal.from ?? FISCAL_START[fiscal.area ?? area];
  const first = implied && !SPAN_IS_FISCAL[implied].has(area) ? undefined : known;
  const year = yearOf(fiscal, first ?? 1);
  const last =
    first !== undefined && !fiscal.span && NAMED_BY_START.has(area) && !fiscal.told
      ? year + 1
      : year;
  if (named) return namedMonths(last, named, first);
  if (first === undefined) {
    if (fiscal.span && !implied && !told) return undefined;
    if (counted) return monthsOf(year, ...counted);
    if (told) return told.back === 0 && !told.whole ? toDay(told.on) : span(dateOf(year));
    const whole = fiscal.span ? span(dateOf(year - 1), dateOf(year)) : span(dateOf(year));
    return like?.start.year === undefined ? whole : shift(like, year - like.start.year);
  }
  const month = (n: number): CalendarDate => {
    const at = (last - 1) * 12 + first + n - 2;
    return dateOf(Math.floor(at / 12), (at % 12) + 1);
  };
  const between = (from: CalendarDate, to: CalendarDate) =>
    from.year === to.year && from.year !== undefined
      ? monthsOf(from.year, from.month as number, to.month as number)
      : span(from, to);
  if (counted) return between(month(counted[0]), month(counted[1]));
  if (like?.start.year !== undefined && like.start.month !== undefined) {
    const start = like.start.month >= first ? last - 1 : last;
    return shift(like, start - like.start.year);
  }
  // The one that is still running goes up to the day of writing.
  return told?.on.month !== undefined && told.back === 0 && !told.whole
    ? span(month(1), told.on)
    : between(month(1), month(12));
}

/** From the start of the first one to the end of the last. */
function fiscalYears(last: Fiscal, first: number, area: string): Period | undefined {
  const period = fiscalYear(last, area);
  return period && { ...period, start: shift(period, first - last.year).start };
}

/** "(from) FY 2001-02 to (FY) 2007-08": all of them together, unless something grew from the one to the other. */
export function fiscalRun<F extends { to: number; fiscal?: Fiscal }>(
  tokens: Token[],
  i: number,
  found: F,
  read: (at: number) => F | undefined,
): F {
  const from = word(tokens, i - 1) === "the" ? i - 2 : i - 1;
  const linked = LINKS_UP_TO.at(tokens, found.to) || TO_AND.at(tokens, found.to);
  // "the fiscal years 2001-02 to 2007-08"; those "and" joins are told in turn.
  const run = word(tokens, i - 1) === "years" && word(tokens, found.to) === "to";
  const joined = FROM_BETWEEN.at(tokens, from) ? linked : run || word(tokens, found.to) === "-";
  if (!joined || tokens.some((_, k) => isMove(tokens, k))) return found;
  // "between 2018-19 and 2022-23 were 1.2 billion and 2 billion": of each its own.
  if (tokens.filter((token) => isScale(token)).length > 1) return found;
  const last = read(word(tokens, found.to + 1) === "the" ? found.to + 2 : found.to + 1);
  const [first, end] = [found.fiscal, last?.fiscal];
  if (!last || !first || !end || first.told || end.told || end.year <= first.year) return found;
  return { ...last, fiscal: { ...end, first: first.year } };
}
const TO_AND = words("to and");
const ADDING = words("add adds added adding");

/** A word of growth or decline, but not "added up". */
const isMove = (tokens: Token[], k: number): boolean =>
  ((tagsAt(tokens, k) & (T.up | T.down)) !== 0 && !ADDING.at(tokens, k - 1)) ||
  MULTIPLIED.at(tokens, k) ||
  APART.at(tokens, k);
const APART = words("moved went changed respectively each");

/** From January to a day. */
const toDay = (day: CalendarDate): Period =>
  day.month === undefined ? span(dateOf(day.year)) : span(dateOf(day.year, 1), day);

/** The year that a fiscal year ends in, or is named by. */
function yearOf({ year, told }: Fiscal, first: number): number {
  if (!told) return year;
  const { on, back } = told;
  const running = first > 1 && on.month !== undefined && on.month >= first ? 1 : 0;
  return (on.year ?? year) + running - back;
}

/** "July-April of FY24": calendar months, those before the first one of the fiscal year in the year it ends in. */
function namedMonths(last: number, [from, to]: [number, number], start: number | undefined) {
  if (from === 0) return namedMonths(last, [start ?? 1, to], start);
  const order = (month: number, first: number) => (month - first + 12) % 12;
  const fits = start !== undefined && order(from, start) <= order(to, start);
  const first = fits ? start : from;
  const year = (month: number) => (month >= first && first > 1 ? last - 1 : last);
  const [a, b] = [year(from), year(to)];
  return a === b ? monthsOf(a, from, to) : span(dateOf(a, from), dateOf(b, to));
}

interface FiscalFound {
  to: number;
  /** Its months depend on whose it is. */
  period: undefined;
  fiscal: Fiscal;
  printedYear: boolean;
}

const NOW = words("this current ongoing running");
const OVER = words("concluded ended completed closed");
export const isFiscal = (w: string) => w === "fiscal" || w === "financial" || w === "fy";
/** Behind "fiscal", which is a noun of its own, "year" may be left out; behind "financial" it may not. */
const behindYear = (tokens: Token[], i: number) => (word(tokens, i) === "year" ? i + 1 : i);
const isPart = (tokens: Token[], i: number) =>
  word(tokens, i) !== "financial" || word(tokens, i + 1) === "year";

function named(tokens: Token[], to: number, year: number, spanned: boolean): FiscalFound {
  const months = bracketedMonths(tokens, to);
  const fiscal: Fiscal = { year, span: spanned };
  if (months) fiscal.named = months.named;
  return { to: months?.to ?? to, period: undefined, fiscal, printedYear: true };
}

/** A whole fiscal year that begins at `i`, without the article. */
export function fiscalAt(tokens: Token[], i: number, calendar: Calendar): FiscalFound | undefined {
  const found = wholeAt(tokens, i, calendar);
  if (!found) return undefined;
  const end = endBehind(tokens, found.to);
  // The text's own words for how it counts hold for the others too.
  if (end) calendar.fiscalFrom = (end.month % 12) + 1;
  if (calendar.fiscalFrom !== undefined) found.fiscal.from = calendar.fiscalFrom;
  return { ...found, to: end?.to ?? found.to };
}

/** ", which ended in March,": its last month, and where that ends. */
function endBehind(tokens: Token[], i: number): { to: number; month: number } | undefined {
  const k = word(tokens, i) === "," ? i + 1 : i;
  if (!WHICH_THAT.at(tokens, k) || !ENDED_ENDS_ENDING.at(tokens, k + 1)) return undefined;
  let to = k + 2;
  while (to < k + 7 && tokens[to] && !SEMICOLON_COMMA_STOP.at(tokens, to)) to++;
  const last = tokens.slice(k + 2, to).find((token) => MONTHS.has(token.w));
  const month = last && MONTHS.get(last.w);
  return month === undefined ? undefined : { to, month };
}

function wholeAt(tokens: Token[], i: number, calendar: Calendar): FiscalFound | undefined {
  const w = word(tokens, i);
  const pointing =
    NOW.at(tokens, i) || PAST_LAST.at(tokens, i) || PRECEDING.at(tokens, i) || w === "outgoing";
  if (pointing && isFiscal(word(tokens, i + 1)))
    return isPart(tokens, i + 1) ? told(tokens, i, calendar) : undefined;
  const range = yearRange(tokens, i);
  const single = range ? undefined : yearAt(tokens, i);
  const behind = range?.to ?? i + 1;
  if ((range || single !== undefined) && isFiscal(word(tokens, behind)) && isPart(tokens, behind))
    return named(
      tokens,
      behindYear(tokens, behind + 1),
      range?.last ?? (single as number),
      !!range,
    );
  if (!isFiscal(w)) return undefined;
  const ended = justEnded(tokens, behindYear(tokens, i + 1), calendar);
  if (ended) return ended;
  // "the recently concluded fiscal year".
  const over = OVER.at(tokens, i - 1);
  return (
    printed(tokens, behindYear(tokens, i + 1)) ??
    (over && isPart(tokens, i) ? told(tokens, i - 1, calendar) : undefined)
  );
}

/** "(the fiscal year) that has just ended", "which recently closed": the one that ended about now. */
function justEnded(tokens: Token[], i: number, { published }: Calendar): FiscalFound | undefined {
  let k = WHICH_THAT.at(tokens, i) ? i + 1 : i;
  if (word(tokens, k) === "has") k++;
  if (!JUST.at(tokens, k) || !OVER.at(tokens, k + 1) || published?.year === undefined)
    return undefined;
  return endingAbout(published, k + 2);
}
const JUST = words("just recently");

/** The fiscal year that ends about a day, or has just ended. */
function endingAbout({ year = 0, month }: CalendarDate, to: number): FiscalFound {
  const at = year * 12 + (month ?? 12) - 7;
  const middle = dateOf(Math.floor(at / 12), (at % 12) + 1);
  const told = { on: middle, back: 0, whole: true };
  return { to, period: undefined, fiscal: { year, span: true, told }, printedYear: false };
}

/** What stands behind "fiscal year": "2020-21", "2021", "20-21", "24". */
function printed(tokens: Token[], i: number): FiscalFound | undefined {
  let k = i;
  while (DASH_OPEN_APOSTROPHE_OF.at(tokens, k)) k++;
  const years = yearRange(tokens, k);
  if (years) return named(tokens, years.to, years.last, true);
  const year = yearAt(tokens, k);
  if (year !== undefined) return named(tokens, k + 1, year, false);
  const two = tokens[k];
  if (two?.kind !== "number" || two.w.length !== 2) return undefined;
  const second = tokens[k + 2];
  const spanned =
    HYPHEN_SLASH.at(tokens, k + 1) && second?.kind === "number" && second.w.length === 2;
  return spanned
    ? named(tokens, k + 3, 2000 + second.value, true)
    : named(tokens, k + 1, 2000 + two.value, false);
}

/** "the current fiscal year", "last fiscal", "the previous financial year"; the year may be printed behind. */
function told(
  tokens: Token[],
  i: number,
  { published, current }: Calendar,
): FiscalFound | undefined {
  const w = word(tokens, i);
  // "the two previous fiscal years": which of them is not said.
  if (word(tokens, i + 2) === "years") return undefined;
  const to = behindYear(tokens, i + 2);
  const comma = COMMA_OPEN.at(tokens, to) ? to + 1 : to;
  const dated = printed(tokens, isFiscal(word(tokens, comma)) ? comma + 1 : comma);
  if (dated) return word(tokens, dated.to) === ")" ? { ...dated, to: dated.to + 1 } : dated;
  const before = PRECEDING.at(tokens, i) && current?.start.year !== undefined;
  const on = before ? current.start : published;
  if (on?.year === undefined) return undefined;
  const { year } = on;
  // "the outgoing fiscal year" ends about now, or has just ended.
  if (w === "outgoing") return endingAbout(on, to);
  const back = NOW.at(tokens, i) ? 0 : 1;
  return {
    to,
    period: undefined,
    fiscal: { year, span: true, told: { on, back, whole: false, before } },
    printedYear: false,
  };
}

/** "2023-24 (April-December)", "FY23 (Jul-Dec)", "2022-23 (up to January)", where the first month is 0. */
export function bracketedMonths(
  tokens: Token[],
  i: number,
): { to: number; named: [number, number] } | undefined {
  if (word(tokens, i) !== "(") return undefined;
  const month = (k: number) => (tokens[k]?.cap ? MONTHS.get(word(tokens, k)) : undefined);
  const start = LINKS_UP_TO.at(tokens, i + 1);
  if (start) {
    const at = word(tokens, i + 2) === "to" ? i + 3 : i + 2;
    const until = month(at);
    return until !== undefined && word(tokens, at + 1) === ")"
      ? { to: at + 2, named: [0, until] }
      : undefined;
  }
  const from = month(i + 1);
  const dot = (k: number) => {
    const at = word(tokens, k) === "." ? k + 1 : k;
    return yearAt(tokens, at) === undefined ? at : at + 1;
  };
  let k = dot(i + 2);
  if (from === undefined || !DASH_TO.at(tokens, k)) return undefined;
  const to = month(k + 1);
  k = dot(k + 2);
  return to !== undefined && word(tokens, k) === ")" ? { to: k + 1, named: [from, to] } : undefined;
}

/** The fiscal year that a part is said to be of: "(first half) of FY24", "(July-April) of the current fiscal", "(Q1) 2023-24". */
export function fiscalAfter(
  tokens: Token[],
  i: number,
  calendar: Calendar,
): FiscalFound | undefined {
  let k = LINKS_TO_YEAR.at(tokens, i) ? i + 1 : i;
  if (word(tokens, k) === "the") k++;
  const named = fiscalAt(tokens, k, calendar);
  if (named || word(tokens, i) === ",") return named;
  // "the first seven months (July-January) of FY23".
  if (word(tokens, i) === "(")
    for (let b = i + 1; b < i + 9 && b < tokens.length; b++)
      if (word(tokens, b) === ")")
        return word(tokens, b + 1) === "of" ? fiscalAfter(tokens, b + 1, calendar) : undefined;
  const range = yearRange(tokens, k);
  if (!range || range.last !== range.first + 1) return undefined;
  const implied = range.short ? ("short" as const) : ("long" as const);
  return {
    to: range.to,
    period: undefined,
    fiscal: { year: range.last, span: true, implied },
    printedYear: true,
  };
}
