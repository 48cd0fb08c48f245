/** The period of a figure as EDTF, from what is said of it and what the text has said before. */

import { type CalendarDate, type Period, parsePeriod, printPeriod } from "../../model/period.ts";
import { mark } from "../marks/grounds.ts";
import type { Item } from "../marks/items.ts";
import { type Family, TRADE } from "../marks/topics.ts";
import type { Main, Memory, Pair } from "../memory/context.ts";
import { dateOf, isWithinYear, monthBefore, shift, span } from "../periods/calendar.ts";
import { countsFiscal, fiscalYear } from "../periods/fiscal.ts";
import { numberAt } from "../periods/parts.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { soughtWords, words } from "../words/classes.ts";
import {
  ALL_OVERALL_TOTAL,
  BEFORE_END,
  COMMA_AND,
  DECADES,
  EACH,
  EARLIER_AGO_BEFORE,
  HAS_HAVE,
  ITS_THEIR,
  NOWADAYS,
  SINCE,
  THIS_CURRENT,
  UP_DOWN,
  WAS_WERE_ARE_IS,
  WHICH_THAT,
  YEARLY,
} from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

/** The months of a node: fiscal years as the pair counts them, "the same half of FY05" after the figure compared with. */
export function spanOf(
  node: PeriodNode,
  pair: Pair,
  main: Period | undefined,
  { calendar }: Memory,
  family?: Family,
): Period | undefined {
  const { fiscal, period } = node;
  if (!fiscal) return period;
  // "154,000 students in 2022/23": an academic year, in whatever months the state counts its money.
  if (family === "students" && fiscal.implied) return fiscalYear(fiscal, "");
  const home = countsFiscal(pair.home) ? pair.home : pair.partner;
  if (!fiscal.implied || countsFiscal(home)) calendar.fiscalArea ??= fiscal.area ?? home;
  const area = calendar.fiscalArea ?? home;
  if (!main) return fiscalYear(fiscal, area);
  const { like, told } = fiscal;
  return fiscalYear(
    {
      ...fiscal,
      ...(like ? { like: main } : {}),
      ...(told?.before ? { told: { ...told, on: main.start } } : {}),
    },
    area,
  );
}

export interface Settled {
  period: string | null;
  fromDocument: boolean;
  measure: "stock" | "flow";
  annual: boolean;
  /** It lies after the day of publication. */
  future: boolean;
  /** Of a fiscal year whose months are not known. */
  unknown: boolean;
}

const STOCK = words(
  "underway way cumulative cumulatively cumulated accumulated accumulative valid active existing operational combined stock effective outstanding force altogether totalled totaled total totalling totaling date now currently",
);
/** Words that make a stock only where no span of time is said. */
const WEAK = words("total totalled totaled totalling totaling now combined altogether");

const NOT_EACH = words("earlier ago before - on");
const YEAR = soughtWords("year");
const annually = (item: Item, tokens: Token[]) =>
  (YEARLY.in(tokens) && tokens.some((token, k) => YEARLY.of(token) && !isOnYear(tokens, k))) ||
  (YEAR.in(tokens) &&
    tokens.some(
      (token, k) =>
        YEAR.of(token) &&
        EACH.at(tokens, k - 1) &&
        !NOT_EACH.at(tokens, k + 1) &&
        !(k < item.hedge && standsBehind(tokens, k, item.hedge)) &&
        // "30,000 students, who spend a billion each year": of the other number.
        !tokens.slice(item.to, k).some(({ kind }) => kind === "number"),
    ));

/** "Each year it grants 100 scholarships, and there are now 900 students": what a later clause says is there. */
function standsBehind(tokens: Token[], year: number, at: number): boolean {
  for (let k = at - 1; k > year; k--)
    if (w(tokens, k) === "there" && WAS_WERE_ARE_IS.at(tokens, k + 1))
      return COMMA_AND.at(tokens, k - 1) || w(tokens, k - 1) === ";";
  return false;
}

/** "up 23.3 percent annually": measured from a year before, which makes no amount a yearly one. */
function isOnYear(tokens: Token[], at: number): boolean {
  let k = at - 1;
  while (k > at - 4 && (tokens[k]?.kind === "mark" || PERCENT.at(tokens, k))) k--;
  return k < at - 1 && tokens[k]?.kind === "number" && UP_DOWN.within(tokens, k - 3, k);
}
const PERCENT = words("percent per cent pct");

const periodOf = (main: Main | undefined) => (main?.period ? parsePeriod(main.period) : undefined);

/** From January to the end of a part-year "as of" date: what a flow to date covers. */
export function yearToDate(period: Period): Period {
  const { end } = period;
  if (end?.year === undefined || end.month === undefined || period.start.year !== end.year)
    return period;
  if (end.month === 12) return span(dateOf(end.year));
  return span(dateOf(end.year, 1), dateOf(end.year, end.month));
}

/**
 * Turns what is said into an EDTF period, with the month of publication where nothing is.
 * `main` is the period of the figure that this one is compared with; `rivals` says that it is another country's for the same time.
 */
export function settlePeriod(
  node: PeriodNode | undefined,
  family: Family,
  pair: Pair,
  memory: Memory,
  item: Item,
  fresh: boolean,
  tokens: Token[],
  main: Main | undefined,
  rivals = false,
  here: string | null = null,
): Settled {
  let period =
    node && spanOf(node, pair, item.compared ? periodOf(main) : undefined, memory, family);
  // "There are 12,000 students this year": who are counted once a year.
  const counted = family === "students" && node?.toDate && THIS_CURRENT.at(tokens, node.to - 2);
  if (counted && period?.end?.year !== undefined) period = span(dateOf(period.end.year));
  const unknown = node?.fiscal !== undefined && period === undefined;
  // "in the period" is that of the figure before it in the sentence.
  if (node?.relative === "same" && !item.compared && node.role !== "base" && here)
    period = parsePeriod(here) ?? period;
  const annual = annually(item, tokens);
  const trade = TRADE.has(family);
  const flows = trade || family === "tourists";
  const onYear = family === "invest" && node?.role === "as-of" && isOnYearThrough(node, tokens);
  // What is traded since a year flows too.
  let flow = trade || fresh || node?.role === "during" || onYear;
  const level = item.type === "quantity" && item.kind !== "percent" && item.kind !== "fraction";
  if (rivals) {
    period = periodOf(main);
  } else if (node?.relative === "month-before") {
    const from = periodOf(main);
    period = (from && monthBefore(from)) ?? period;
  } else if (node?.relative === "year-before" || (!node && item.compared && level)) {
    // "a year earlier" is a year before the figure it is compared with.
    const from = periodOf(main);
    const again =
      !node && main?.period === memory.compared?.main ? memory.compared?.base : undefined;
    if (again) period = parsePeriod(again);
    else if (from?.end && from.start.year !== undefined) period = shift(from, -(node?.years ?? 1));
    else if (!node) period = undefined;
  } else if (!node) {
    if (flows && !annual && !sayNow(tokens) && !sharesNow(item, tokens))
      period = (item.compared ? periodOf(main) : undefined) ?? memory.period;
    else if (family === "invest" && item.type === "quantity") {
      const moving = item.kind === "percent" || item.kind === "times";
      const { investAsOf } = memory;
      const asOf =
        (ITS_THEIR.at(tokens, 0) && !sayNow(tokens) ? memory.investAdded : undefined) ??
        (isCountedOn(investAsOf, pair, item, tokens) ? investAsOf?.period : undefined);
      // "80 billion as of September, or 18.6 percent of all": of that day too.
      const held = moving && here && main?.measure === "stock" ? parsePeriod(here) : undefined;
      period = held ?? (fresh || (moving && !holdsNow(item, tokens)) ? memory.period : asOf);
    } else if (family === "students" && isSurveys(pair, memory) && !isPresent(item, tokens))
      period = memory.survey?.period;
    // "In 2015 some 54,000 Koreans studied abroad. Japan came second with 14,000".
    else if (
      family === "students" &&
      memory.abroad?.from === pair.partner &&
      !isPresent(item, tokens)
    )
      period = memory.abroad.period ?? (isSchoolYear(memory.period) ? memory.period : undefined);
    // "In the 2018-2019 academic year ... There were 24,000 students".
    else if (family === "students" && isSchoolYear(memory.period) && !isPresent(item, tokens))
      period = memory.period;
  } else if (node.role === "as-of" && period && (flows || onYear)) period = yearToDate(period);
  else if (node.role === "since" && period) period = { start: period.start };
  else if (
    node.role === "as-of" &&
    period?.end &&
    (family === "invest" || family === "other" || family === "students")
  ) {
    period = span(period.end);
    if (family === "invest") memory.investAsOf = { host: pair.home, period };
  }
  if (family === "invest")
    flow =
      (item.compared || rivals) && main
        ? main.measure === "flow"
        : isFlow(node, fresh, flow, item, tokens, onYear);
  // "In the first half it added 1 billion, bringing its total to 50 billion": of the end of it.
  const brought = family === "invest" && !fresh && broughtTo(item, node, tokens);
  if (brought && period?.end && isWithinYear(period)) period = span(period.end);
  // "Between 1990 and 2020 it licensed 50 projects. Their total capital was": of the same years.
  const added = family === "invest" && !flow && node?.role === "during" && spansMany(node);
  if (added && period) memory.investAdded = period;
  const text = period ? printPeriod(period) : null;
  // "24,000 are enrolled this academic year": it has begun.
  const school = family === "students" && isSchoolYear(period);
  const future = isAfter(school ? period?.start : period?.end, memory.published);
  // A span that is said but whose ends are not ("in the past five years") is not the time of writing.
  const unsaid = node !== undefined && node.role === "during" && !node.period && flows;
  const fromDocument = !text && !item.compared && !unsaid && memory.publishedText !== undefined;
  return {
    measure: flow ? "flow" : "stock",
    annual,
    future,
    unknown,
    period: fromDocument ? (memory.publishedText as string) : text,
    fromDocument,
  };
}

/** Whether a date lies after the day of publication, as far as both are said. */
function isAfter(end: CalendarDate | undefined, published: CalendarDate | undefined): boolean {
  // What is not said makes NaN, which is neither 0 nor more.
  const years = (end?.year ?? Number.NaN) - (published?.year ?? Number.NaN);
  if (years !== 0) return years > 0;
  const months = (end?.month ?? Number.NaN) - (published?.month ?? Number.NaN);
  if (months !== 0) return months > 0;
  return (end?.day ?? Number.NaN) > (published?.day ?? Number.NaN);
}

const SHARES = words(
  "takes accounts makes supplies provides buys absorbs represents constitutes receives comprises",
);

/** "Laos takes 2 percent of the exports": said of the time of writing, whatever the amounts before are of. */
function sharesNow(item: Item, tokens: Token[]): boolean {
  if (item.type !== "quantity" || (item.kind !== "percent" && item.kind !== "fraction"))
    return false;
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - 3); k--)
    if (SHARES.at(tokens, k)) return !WHICH_THAT.at(tokens, k - 1);
  return false;
}

/** "Thai firms hold 30 percent of the stock": of the time of writing. */
const holdsNow = ({ hedge }: Item, tokens: Token[]): boolean => HOLD.at(tokens, hedge - 1);
const HOLD = words("hold holds own owns");

/** Two calendar years in turn, as schools count. */
const isSchoolYear = (period: Period | undefined): boolean =>
  period?.end?.year !== undefined &&
  period.start.month === undefined &&
  period.start.year === period.end.year - 1;

/** The students of a host are told by where they come from: they are of the time of the first. */
const isSurveys = ({ home }: Pair, { survey }: Memory) =>
  survey?.kind === "students" && survey.host === home;

const PRESENT = words("is are has have study attend accounts account makes make stands");
/** "It is second after China, which had 103,000" was so. */
const isPresent = ({ hedge }: Item, tokens: Token[]) =>
  w(tokens, hedge - 1) !== "had" &&
  ((sayNow(tokens) && !tokens.some((_, k) => NOWADAYS.at(tokens, k) && RANKS.at(tokens, k + 1))) ||
    PRESENT.within(tokens, 0, tokens.length));
/** "now ranks ninth": by the survey that is told of. */
const RANKS = words("ranks ranked places placed comes came holds held");

/** The day that was told of the same host, or of none: "so far" and "now" are of another. */
const isCountedOn = (
  told: Memory["investAsOf"],
  { home, partner }: Pair,
  { hedge }: Item,
  tokens: Token[],
): boolean =>
  told?.host === undefined
    ? !sayNow(tokens) && !SO_FAR.in(tokens)
    : told.host === home ||
      // "Vietnamese firms had 147 projects there": the other way, told of the same day.
      (told.host === partner &&
        HAD_WERE.within(tokens, 0, hedge) &&
        !HOLDS.within(tokens, 0, hedge) &&
        !sayNow(tokens));
const HAD_WERE = words("had was were");
const HOLDS = words("has have own owns run runs");
const SO_FAR = soughtWords("far");

const sayNow = (tokens: Token[]) =>
  NOWADAYS.in(tokens) ||
  (SINCE.in(tokens) && tokens.some((token, k) => SINCE.of(token) && HAS_HAVE.at(tokens, k - 1)));

/** "rose 8.5 percent on-year to 1.66 billion through September": what came in up to then, beside the same months before. */
function isOnYearThrough({ from }: PeriodNode, tokens: Token[]): boolean {
  let k = from - 1;
  while (k > from - 5 && BEFORE_END.at(tokens, k)) k--;
  if (tokens[k]?.w !== "through") return false;
  if (tokens.some((token) => STOCK.of(token) && !WEAK.of(token))) return false;
  return tokens.some(
    ({ w }, at) =>
      w === "yoy" ||
      (w === "year" &&
        ((tokens[at - 1]?.w === "-" && tokens[at - 2]?.w === "on") ||
          EARLIER_AGO_BEFORE.at(tokens, at + 1))),
  );
}

/** "Between 1989 and 2021 it approved 417 projects": so many years add up to a stock. */
const MANY = 5;
const spansMany = (node: PeriodNode | undefined) =>
  (node?.period?.end?.year ?? 0) - (node?.period?.start.year ?? Number.POSITIVE_INFINITY) >= MANY;

/** "added 1 billion in May, bringing its total pledges to 50 billion": all that there is by then. */
function broughtTo({ hedge }: Item, node: PeriodNode | undefined, tokens: Token[]): boolean {
  if (w(tokens, hedge - 1) !== "to") return false;
  for (let k = hedge - 2; k > hedge - FAR_BROUGHT; k--) {
    if (node && node.from >= k) return false;
    if (BRINGING.at(tokens, k)) return ALL_OVERALL_TOTAL.within(tokens, k + 1, hedge);
    if (tokens[k]?.kind !== "word" && w(tokens, k) !== "'s") return false;
  }
  return false;
}
const BRINGING = words("bringing brought taking took raising raised lifting lifted pushing pushed");
/** "bringing the country's total registered capital in Vietnam to". */
const FAR_BROUGHT = 12;

/** "over the past 30 years", "in the last two decades": a span of no dates, too long for a flow. */
function overDecades({ from, to, period, fiscal, role }: PeriodNode, tokens: Token[]): boolean {
  if (period || fiscal || role !== "during") return false;
  for (let k = from; k < to; k++) {
    if (DECADES.at(tokens, k)) return true;
    if (w(tokens, k) === "years" && (numberAt(tokens, k - 1) ?? 0) >= MANY) return true;
  }
  return false;
}

function isFlow(
  node: PeriodNode | undefined,
  fresh: boolean,
  flow: boolean,
  item: Item,
  tokens: Token[],
  onYear: boolean,
): boolean {
  if (fresh) return true;
  if (broughtTo(item, node, tokens)) return false;
  if (spansMany(node) || (node && overDecades(node, tokens))) return false;
  for (let k = Math.max(0, item.hedge - 12); k < Math.min(tokens.length, item.to + 4); k++) {
    if (STOCK.at(tokens, k) && !(node?.role === "during" && WEAK.at(tokens, k))) {
      mark(item, "measure", tokens, k);
      return false;
    }
  }
  return node !== undefined && flow && (onYear || node.role !== "as-of");
}
