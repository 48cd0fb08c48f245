/** Parts of a year: "the first 11 months", "Q3", "six months to June", "the first and second quarters". */

import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { NUMBER_VALUES } from "../words/number-words.ts";
import {
  COMMA_AND,
  IN_DURING_OF_FOR,
  MONTH_MONTHS,
  PAST_LAST,
  THIS_WHICH_THEM,
} from "../words/shared.ts";
import { type Token, tagsAt, word } from "../words/tokens.ts";
import {
  type Calendar,
  dateOf,
  type Found,
  impliedYear,
  isScale,
  MONTHS,
  monthsIn,
  monthsOf,
  span,
  yearAfter,
  yearOfPart,
} from "./calendar.ts";
import { fiscalAfter } from "./fiscal.ts";
import { monthName } from "./months.ts";

const QUARTER_QUARTERS = words("quarter quarters");
const BEFORE_SPAN = words("past last recent next coming every");
const LAST_LATTER_FINAL = words("last latter final");
const IN_OF_DURING = words("in of during");
const IN_RUNNING_STRAIGHT = words("in running straight");
const LINKS_BEHIND_MONTHS = words("and or to by from but with");
const LINKS_TO_END_OF_SPAN = words("to ended ending through till");

/** A whole number in digits or words. */
export function numberAt(tokens: Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.kind === "number") return token.decimals === 0 ? token.value : undefined;
  return token && token.tags & T.number ? NUMBER_VALUES.get(token.w) : undefined;
}

/** Months `from` to `to` of the year said behind token `i`, or of the one implied. */
function part(tokens: Token[], i: number, from: number, to: number, calendar: Calendar): Found {
  const tax = fiscalAfter(tokens, i, calendar);
  if (tax) {
    tax.fiscal.counted = [from, to];
    return tax;
  }
  const year = yearOfPart(tokens, i, to, calendar);
  const y = year ? year.year : (yearOfSum(tokens, i, calendar) ?? impliedYear(calendar, to));
  return {
    to: year?.to ?? i,
    period: y === undefined ? undefined : monthsOf(y, from, to),
    printedYear: year?.printed ?? false,
  };
}

/** "4 billion last year. Of this, 2 billion came in the first half": of the year that the whole sum is of. */
function yearOfSum(tokens: Token[], at: number, { current }: Calendar): number | undefined {
  const { year, month } = current?.start ?? {};
  if (year === undefined || month !== undefined || current?.end?.year !== year) return undefined;
  for (let k = at - 1; k > Math.max(0, at - FAR_SUM); k--) {
    if (word(tokens, k) === ";") return undefined;
    if (!THIS_WHICH_THEM.at(tokens, k) || word(tokens, k - 1) !== "of") continue;
    // "most of which is fruit", "as a result of this" tell of no sum.
    const before = word(tokens, k - 2);
    const opens = k === 1 || before === "," || before === "bulk" || isScale(tokens[k - 2]);
    return opens || tagsAt(tokens, k - 2) & T.unit ? year : undefined;
  }
  return undefined;
}
/** So many tokens may be between "of this" and the end of the part. */
const FAR_SUM = 18;

const quarter = (tokens: Token[], i: number, n: number, calendar: Calendar) =>
  part(tokens, i, n * 3 - 2, n * 3, calendar);
const half = (tokens: Token[], i: number, n: number, calendar: Calendar) =>
  part(tokens, i, n * 6 - 5, n * 6, calendar);

const FIRST = words("first opening initial");
const ORDERS = new Map([
  ["first", 1],
  ["opening", 1],
  ["initial", 1],
  ["second", 2],
  ["latter", 2],
  ["third", 3],
  ["fourth", 4],
  ["final", 4],
  ["last", 4],
]);
const COUNT_LEADS = words("in the for over during after of 's same");

function orderOf(token: Token): number {
  if (token.kind === "ordinal") return token.value;
  return token.kind === "word" ? (ORDERS.get(token.w) ?? 0) : 0;
}

const behindDash = (tokens: Token[], k: number) => (word(tokens, k) === "-" ? k + 1 : k);

export function partOfYear(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  const token = tokens[i] as Token;
  // "Q3", "H1 2019", "1H2019".
  const letter = token.kind === "number" ? word(tokens, i + 1) : token.w;
  // "9M 2023".
  if (letter === "m" && token.kind === "number" && tokens[i + 1]?.spaced === false)
    return token.value <= 12 && yearAfter(tokens, i + 2, calendar)?.printed
      ? part(tokens, i + 2, 1, token.value, calendar)
      : undefined;
  if ((letter === "q" || letter === "h") && tokens[i + 1]?.spaced === false) {
    const n = (token.kind === "number" ? token.value : tokens[i + 1]?.value) ?? 0;
    if (letter === "q" && n >= 1 && n <= 4) return quarter(tokens, i + 2, n, calendar);
    if (letter === "h" && n >= 1 && n <= 2) return half(tokens, i + 2, n, calendar);
  }
  const order = orderOf(token);
  if (order > 0) {
    const k = behindDash(tokens, i + 1);
    const halves = word(tokens, k) === "halves" && AND_OR.at(tokens, i - 1);
    if ((halves || word(tokens, k) === "half") && (order <= 2 || token.w === "last")) {
      // "the first half-year".
      const year = behindDash(tokens, k + 1);
      const behind = word(tokens, year) === "year" ? year + 1 : k + 1;
      return half(tokens, behind, Math.min(order, 2), calendar);
    }
    const listed = listedPart(tokens, i, order, calendar);
    if (listed) return listed;
    const closing = token.w !== "last" || yearAfter(tokens, k + 1, calendar)?.printed === true;
    const last = word(tokens, k) === "quarters" && AND_OR.at(tokens, i - 1);
    if ((last || word(tokens, k) === "quarter") && order <= 4 && closing)
      return quarter(tokens, k + 1, order, calendar);
  }
  const bare = order > 1 ? nextPart(tokens, i, order, calendar) : undefined;
  if (bare) return bare;
  if (order > 1 && order <= 12 && word(tokens, i + 1) === "month") {
    const one = oneMonth(tokens, i, order, calendar);
    if (one) return one;
  }
  const first = FIRST.of(token);
  let k = first ? behindDash(tokens, i + 1) : i;
  // "the first month of the fiscal year".
  if (first && word(tokens, k) === "month" && word(tokens, k + 1) === "of")
    return yearAfter(tokens, k + 1, calendar) || fiscalAfter(tokens, k + 1, calendar)
      ? part(tokens, k + 1, 1, 1, calendar)
      : undefined;
  const n = numberAt(tokens, k);
  if (n === undefined) return undefined;
  k = behindDash(tokens, k + 1);
  const unit = k++;
  if (QUARTER_QUARTERS.at(tokens, unit) && first && n >= 2 && n <= 4)
    return part(tokens, k, 1, n * 3, calendar);
  if (!MONTH_MONTHS.at(tokens, unit) || n < 1 || n > 12) return undefined;
  if (word(tokens, k) === "period") k++;
  // "the 10 months from August 2018 to May 2019".
  const named = word(tokens, k) === "from" ? monthName(tokens, k + 1, calendar) : undefined;
  if (named?.period && monthsIn(named.period) === n) return named;
  const until = monthsTo(tokens, k, n, calendar);
  if (until) return until;
  const year = yearAfter(tokens, k, calendar);
  if (first) return n === 12 && !year ? undefined : part(tokens, k, 1, n, calendar);
  const before = word(tokens, i - 1);
  if (PAST_LAST.at(tokens, i - 1) && sinceJanuary(n, year?.year, calendar))
    return { to: year?.to ?? k, period: monthsOf(calendar.published?.year as number, 1, n) };
  // "the last three months of 2023".
  if ((before === "last" || before === "final") && year?.printed)
    return part(tokens, k, 13 - n, 12, calendar);
  if (BEFORE_SPAN.at(tokens, i - 1)) return { to: k, period: undefined };
  if (year || fiscalAfter(tokens, k, calendar)) return part(tokens, k, 1, n, calendar);
  if (!COUNT_LEADS.at(tokens, i - 1) || isRecordOver(tokens, i - 1)) return undefined;
  // "the nine months": those of the period before where it has as many, else the first ones of the year.
  const { current } = calendar;
  const told = current?.start.month === 1 && current.end?.month === n;
  // "July-December 2023 ... in the six months": of a year that begins in another month.
  if (current && (told || (before === "the" && monthsIn(current) === n)))
    return { to: k, period: current, ...(before === "same" ? { relative: "same" as const } : {}) };
  return part(tokens, k, 1, n, calendar);
}

/** "the first drop in five months", "the lowest level in ten months": for how long there was none. */
function isRecordOver(tokens: Token[], at: number): boolean {
  if (word(tokens, at) !== "in") return false;
  let moved = false;
  for (let k = at - 1; k > at - FAR_RECORD && !COMMA_AND.at(tokens, k); k--) {
    moved ||= (tagsAt(tokens, k) & (T.up | T.down)) !== 0 || LEVELS.at(tokens, k);
    if (RECORDS.at(tokens, k)) return moved;
  }
  return false;
}
const RECORDS = words(
  "first biggest largest lowest highest sharpest steepest worst best fastest slowest weakest strongest",
);
const LEVELS = words("level low high reading month total");
const FAR_RECORD = 9;

const PARTS = words("quarter quarters half halves");
const AND_OR = words("and or");
const LISTING = words(", and or the");
/** So many tokens may be between "in the first" and "in the second quarter". */
const FAR = 10;

/** "the first, second and third quarters", "in the first and 3 billion in the second half": the noun is that of a part behind. */
function listedPart(
  tokens: Token[],
  i: number,
  order: number,
  calendar: Calendar,
): Found | undefined {
  if (!COMMA_AND.at(tokens, i + 1)) return undefined;
  let k = i + 1;
  let last = i;
  for (; LISTING.at(tokens, k) || orderAt(tokens, k) > 0; k++) if (!LISTING.at(tokens, k)) last = k;
  const alone = word(tokens, i - 1) === "the" && IN_DURING_OF_FOR.at(tokens, i - 2);
  if (alone && !PARTS.at(tokens, k))
    for (const end = Math.min(tokens.length, k + FAR); k < end && !PARTS.at(tokens, k); k++)
      last = k;
  const unit = word(tokens, k);
  const ends = PARTS.at(tokens, k) && last > i && last === k - 1 && orderAt(tokens, last) > order;
  if (!ends) return undefined;
  const months = unit.startsWith("h") ? 6 : 3;
  if (order * months > 12) return undefined;
  return { ...part(tokens, k + 1, (order - 1) * months + 1, order * months, calendar), to: i + 1 };
}

const orderAt = (tokens: Token[], k: number) => (tokens[k] ? orderOf(tokens[k] as Token) : 0);

/** "the second month of this year", "in the third month": that one alone; "for the second month in a row" is none. */
function oneMonth(tokens: Token[], i: number, order: number, calendar: Calendar) {
  const numbered = !LAST_LATTER_FINAL.at(tokens, i);
  const told = yearAfter(tokens, i + 2, calendar) ?? fiscalAfter(tokens, i + 2, calendar);
  const inside = word(tokens, i - 1) === "the" && IN_OF_DURING.at(tokens, i - 2);
  const going = IN_RUNNING_STRAIGHT.at(tokens, i + 2);
  return numbered && (told || (inside && !going))
    ? part(tokens, i + 2, order, order, calendar)
    : undefined;
}

/** "in the first quarter and ... in the second": the noun is that of the part before. */
function nextPart(
  tokens: Token[],
  i: number,
  order: number,
  { current }: Calendar,
): Found | undefined {
  if (word(tokens, i - 1) !== "the" || !IN_DURING_OF_FOR.at(tokens, i - 2)) return undefined;
  const behind = tokens[i + 1];
  if (behind?.kind === "word" && !LINKS_BEHIND_MONTHS.of(behind)) return undefined;
  const { start, end } = current ?? {};
  if (start?.year === undefined || start.month === undefined || end?.month === undefined)
    return undefined;
  const long = end.month - start.month + 1;
  const whole = (long === 3 || long === 6) && (start.month - 1) % long === 0;
  if (!whole || order * long <= end.month || order * long > 12) return undefined;
  return { to: i + 1, period: monthsOf(start.year, order * long - long + 1, order * long) };
}

/** "the past ten months of this year", told in November: all of the year so far. */
function sinceJanuary(n: number, year: number | undefined, { published }: Calendar): boolean {
  const { year: now, month } = published ?? {};
  if (now === undefined || month === undefined || n < 2 || n > month) return false;
  return year === undefined ? n === month - 1 : year === now;
}

/** "(six months) to June 2019", "(nine months) ended September 30". */
function monthsTo(tokens: Token[], i: number, n: number, calendar: Calendar): Found | undefined {
  if (!LINKS_TO_END_OF_SPAN.at(tokens, i)) return undefined;
  const month = MONTHS.get(word(tokens, i + 1));
  if (!month) return undefined;
  let k = i + 2;
  const day = tokens[k];
  if (day?.kind === "number" && day.value <= 31) {
    k++;
    if (word(tokens, k) === ",") k++;
  }
  const year = yearAfter(tokens, k, calendar);
  const y = year ? year.year : impliedYear(calendar, month);
  const to = year?.to ?? k;
  if (y === undefined) return { to, period: undefined };
  const start = y * 12 + month - n;
  const from = { year: Math.floor(start / 12), month: (start % 12) + 1, day: undefined };
  const period = from.year === y ? monthsOf(y, from.month, month) : span(from, dateOf(y, month));
  return { to, period, printedYear: year?.printed ?? false };
}
