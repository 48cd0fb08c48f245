/** The period that a growth or a multiple is measured from. */

import { type Period, parsePeriod, printPeriod, wholeYear } from "../../model/period.ts";
import { isPerTime } from "../marks/change.ts";
import { isLedFrom, isLevelTimes } from "../marks/compared.ts";
import { endsApart, isMoved, isStretch, leadTo, levelLedTo, ratioStart } from "../marks/ends.ts";
import { mark } from "../marks/grounds.ts";
import {
  type Annotated,
  type Item,
  itemBefore,
  itemBehind,
  type QuantityItem,
} from "../marks/items.ts";
import { sameKind } from "../marks/lists.ts";
import type { Reason } from "../marks/reasons.ts";
import type { Main, Memory, Pair } from "../memory/context.ts";
import {
  dateOf,
  isTwelveMonths,
  isWithinYear,
  monthBefore,
  shift,
  span,
} from "../periods/calendar.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import {
  COMMA_SEMICOLON,
  DECADES,
  FROM_BETWEEN,
  HAS_HAVE,
  NOWADAYS,
  RESPECTIVELY,
  SINCE,
  TO_THROUGH_ENDED_ENDING,
} from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import { baseOnTime } from "./on-year.ts";
import { levelOf, periodFor, rival } from "./said-periods.ts";
import { spanOf } from "./timing.ts";

/** "rose fivefold from 2010 to 2020", "between 2010 and 2020": the years that a change leads from and to. */
export function changeSpan(
  item: Item,
  annotated: Annotated,
): { whole: string; base: string; period: string } | undefined {
  const { tokens, periods } = annotated;
  const ends = yearsApart(item, annotated);
  if (ends) return ends;
  const behind = periods.find((one) => one.from >= item.to);
  // "Between 2010 and 2020 trade doubled".
  const node = behind ?? lastOf(periods, (one) => one.to <= item.hedge);
  const level = levelOf(item, annotated);
  const first = rival(item, annotated);
  // "grew sixfold to 5 billion from 2011 to 2021": of the level, too.
  const next = level && first === level ? rival(level, annotated) : first;
  if (!node?.period?.end || (behind && next && behind.from >= next.hedge)) return undefined;
  // "grew tenfold in the decade to 2009": from the year before the first of them.
  const year =
    isStretch(node) && TO_THROUGH_ENDED_ENDING.at(tokens, node.to - 2)
      ? node.period.start.year
      : undefined;
  if (year !== undefined && UNITS.within(tokens, node.from, node.to)) {
    mark(item, "base", tokens, node.from, node.to);
    return {
      whole: printPeriod(node.period),
      base: printPeriod(span(dateOf(year - 1))),
      period: printPeriod(span(node.period.end)),
    };
  }
  // "over the same period", behind years that were told of.
  const again = node.relative === "same" && node.to <= item.hedge;
  if (!again && (!FROM_BETWEEN.at(tokens, node.from - 1) || !node.printedYear)) return undefined;
  for (let k = item.to; k < node.from; k++) if (COMMA_SEMICOLON.at(tokens, k)) return undefined;
  const { start, end } = node.period;
  if (start.year === end.year || node.fiscal) return undefined;
  // "from January 2019 to May 2021"; "from April 2020 to March 2021" may be one year.
  const months = start.month && end.month && !isTwelveMonths(node.period);
  if ((start.month || end.month) && !months) return undefined;
  mark(item, "base", tokens, node.from, node.to);
  return {
    whole: printPeriod(node.period),
    base: printPeriod(span(start)),
    period: printPeriod(span(end)),
  };
}

/** "multiplied by 40 between 1990 and last year": two years that no one node holds. */
export function yearsApart(item: Item, annotated: Annotated) {
  const [first, last] = endsApart(annotated) ?? [];
  if (!first?.period || !last?.period || first.from !== item.to + 1) return undefined;
  if (![first, last].every(isWholeYear)) return undefined;
  const base = printPeriod(first.period);
  const period = printPeriod(last.period);
  return { whole: `${base}/${period}`, base, period };
}

const UNITS = words("years decade");

const isWholeYear = ({ period, fiscal }: PeriodNode): boolean =>
  !fiscal && period !== undefined && wholeYear(period) !== undefined;

/**
 * "rose 20 percent from January to May 2021", "tripled between January and May": of these months or from the first to the
 * last of them, which nothing tells; "rose 20 percent between January and May" is of the months.
 */
export function isFromMonthToMonth(item: Item, annotated: Annotated): boolean {
  const { tokens } = annotated;
  const node = periodFor(item, annotated);
  if (node?.role !== "during" || !isWithinYear(node.period)) return false;
  const change = item.type === "quantity" && item.kind === "percent";
  const opens = change
    ? w(tokens, node.from - 1) === "from"
    : FROM_BETWEEN.at(tokens, node.from - 1);
  if (!opens || levelOf(item, annotated)) return false;
  let before = node.from - 2;
  while (w(tokens, before).endsWith("ly")) before--;
  return before === item.to - 1 || (tagsAt(tokens, before) & (T.up | T.down)) !== 0;
}

/** "up 5 and 6 percent, respectively, from 2015": both are measured from there. */
function rivalOfBase(item: Item, annotated: Annotated): Item | undefined {
  const next = rival(item, annotated);
  const listed = next && sameKind(item, next) && next.hedge - item.to <= 1;
  return listed && RESPECTIVELY.in(annotated.tokens) ? rival(next, annotated) : next;
}

/** "as much as the (27 billion)". */
const NEAR = 5;

/** The period a growth or multiple is measured from. */
export function basePeriod(
  item: Item,
  annotated: Annotated,
  period: string | null,
  /** The period is said of the figure itself, not carried over or that of the text. */
  said: boolean,
  pair: Pair,
  memory: Memory,
): string | undefined {
  const { tokens, periods } = annotated;
  const next = rivalOfBase(item, annotated);
  const main = period === null ? undefined : parsePeriod(period);
  const closed = main?.end && main.start.year !== undefined ? main : undefined;
  // "from 450 million in 1995 to ...", "five times the 33 billion of 2000": the period of the level before.
  const first = ratioStart(item, annotated);
  const begun = first && periodFor(first, annotated)?.period;
  if (begun) return printPeriod(begun);
  const start = next?.compared ? periodFor(next, annotated) : undefined;
  const times = item.type === "quantity" && item.kind === "times";
  const ofLevel =
    times &&
    next !== undefined &&
    ((w(tokens, next.hedge - 1) === "the" && next.hedge - item.to <= NEAR) ||
      isLevelTimes(tokens, next.hedge, item.to));
  if (start?.period && !start.relative && (ofLevel || levelOf(item, annotated))) {
    mark(item, "base", tokens, start.from, start.to);
    return printPeriod(spanOf(start, pair, closed, memory) ?? start.period);
  }
  // "Since 2020 it has grown 5 percent annually": each year from the one before.
  const perTime = item.type === "quantity" && isPerTime(item, tokens);
  for (const node of periods) {
    // "Compared with 2019, it was up 6 percent".
    const opens = node.role === "base" && node.from <= FAR_OPENING && COMPARED.at(tokens, 0);
    const behind = node.from >= item.to && !(next && node.from >= next.hedge);
    if (!behind && !(opens && w(tokens, node.to) === "," && item === annotated.items[0])) continue;
    if (perTime && node.role === "since") return undefined;
    if (!node.relative && ((node.role !== "base" && node.role !== "since") || !node.period?.end))
      continue;
    mark(item, "base", tokens, node.from, node.to);
    if (node.relative === "month-before") {
      const before = closed && monthBefore(closed);
      return before && printPeriod(before);
    }
    if (node.relative || !node.period)
      return closed && printPeriod(shift(closed, -(node.years ?? 1)));
    const base = spanOf(node, pair, closed, memory) ?? node.period;
    const { start, end = start } = base;
    // "by the end of June ... over the same period in 2020": the same months of it.
    const months =
      closed?.end && closed.start.month !== undefined && end.month === closed.end.month;
    if (months && end.year !== undefined && closed.end?.year && start.month === end.month)
      if (w(tokens, node.from) === "same" || w(tokens, node.from + 1) === "same")
        return printPeriod(shift(closed, end.year - closed.end.year));
    // "over 2023" said of a part-year means its same months.
    const part =
      node.role === "base" &&
      !isWhole(node, tokens) &&
      closed?.end &&
      closed.start.month !== undefined &&
      start.month === undefined &&
      start.year === end.year &&
      // "was 10 times what it was in 2003": of the year, where no months are said.
      (said || start.year === (closed.start.year ?? 0) - 1);
    if (part && closed.start.year !== undefined && start.year !== undefined)
      return printPeriod(shift(closed, start.year - closed.start.year));
    return printPeriod(base);
  }
  // "Since 2010 trade has grown fourfold"; of a growth only where that is its own time, too.
  const since = periods.find((node) => node.role === "since" && node.to <= item.hedge);
  const open = main !== undefined && !main.end;
  if (since?.period?.end && since.printedYear && (open || (closed && times)) && !perTime) {
    mark(item, "base", tokens, since.from, since.to);
    return printPeriod(spanOf(since, pair, closed, memory) ?? since.period);
  }
  const onTime = closed && baseOnTime(item, closed, tokens);
  return onTime && printPeriod(onTime);
}

/** "in all of 2022", "in the whole of 2022", "for full-year 2022". */
function isWhole({ from }: PeriodNode, tokens: Token[]): boolean {
  const at = w(tokens, from - 1) === "of" ? from - 2 : from - 1;
  return (
    ALL_WHOLE.at(tokens, at) || (w(tokens, at) === "year" && ALL_WHOLE.within(tokens, at - 2, at))
  );
}
const ALL_WHOLE = words("all whole entire full");

const COMPARED = words("compared against");
const FAR_OPENING = 5;

/** "48 billion, against 41 billion in 2020": of no year that is told, but hardly of the month in which the text was published. */
export function isUndated(item: Item, annotated: Annotated): boolean {
  const next = itemBehind(item, annotated.items);
  const node = next?.compared ? periodFor(next, annotated) : undefined;
  if (node?.printedYear !== true || node.period?.start.month !== undefined) return false;
  return !isOfNow(item, annotated.tokens);
}

/** More or less than so many times of the level before is hardly the change of one year. */
const MOST = 2;
const GONE = words("had by");

/**
 * "In 2023 trade fell from 175 billion to 171 billion": the time that the first level is that of a year before; with no period
 * where it may be of any earlier time ("from 100 billion to 171 billion in 2023", "had risen by 2023"). Undefined for other
 * numbers.
 */
export function yearLedTo(
  item: QuantityItem,
  annotated: Annotated,
  pair: Pair,
  memory: Memory,
  flows: boolean,
): Main | undefined {
  const level = item.compared ? levelLedTo(item, annotated) : undefined;
  if (!level) return undefined;
  const { tokens } = annotated;
  const node = periodFor(level, annotated);
  // "Trade in the first half was 9 billion. Exports rose from 4 billion to 5 billion (over the period)".
  // "Since the pact exports have grown from 3 billion to 5 billion": from some time before.
  const since = SINCE.in(tokens) || HAS_HAVE.within(tokens, 0, item.hedge);
  const again = flows && !since && (!node || node.relative === "same");
  const period = again ? memory.period : node && spanOf(node, pair, undefined, memory);
  const main: Main = { period: period ? printPeriod(period) : null, measure: "flow" };
  // "rose from 2 billion in 2002 to 3 billion in 2006, while imports went from 1 billion to 4 billion".
  if (again && main.period !== null && memory.compared?.main === main.period) return main;
  const ratio = level.value / item.value;
  const yearly = ratio <= MOST && ratio >= 1 / MOST;
  const ahead = again || (node?.role === "during" && node.to <= item.hedge);
  const from = node && !again ? node.from : 0;
  const known = (ahead && isYear(period)) || (flows && isYearSoFar(period));
  if (!known || !yearly || GONE.within(tokens, from - 1, item.hedge))
    return { period: null, measure: "flow" };
  return main;
}

/** A calendar year or a fiscal one. */
const isYear = (period: Period | undefined): boolean =>
  period?.end !== undefined &&
  (isTwelveMonths(period) || (period.start === period.end && period.start.month === undefined));

/** Months from the first of a year on: what is held against them are the same of the year before, not those before them. */
const isYearSoFar = ({ start, end }: Partial<Period> = {}): boolean =>
  start?.month === 1 && end?.month !== undefined && end.month > 1 && start.year === end.year;

const BEFORE_AMOUNT = words("to at by a an the some about almost nearly over record worth valued");
const PRESENT = words("is are stands stand totals amounts exceeds tops");
const BESIDE_PERFECT = words("since already also again been thus steadily sharply");

/** "has climbed to 48 billion", "stands at 48 billion now": of the time of writing, whatever it is held against. */
function isOfNow({ hedge, to }: Item, tokens: Token[]): boolean {
  // "exceeds" is the hedge, too.
  if (NOWADAYS.at(tokens, to) || PRESENT.at(tokens, hedge)) return true;
  let k = hedge - 1;
  while (BEFORE_AMOUNT.at(tokens, k)) k--;
  if (NOWADAYS.at(tokens, k) || PRESENT.at(tokens, k)) return true;
  if ((tagsAt(tokens, k--) & (T.verb | T.up | T.down)) === 0) return false;
  if (NOWADAYS.at(tokens, k)) return true;
  while (BESIDE_PERFECT.at(tokens, k)) k--;
  return HAS_HAVE.at(tokens, k);
}

/**
 * "rose in five years from 106 billion", "in the 1990s it grew to 9 billion": why a level is neither of the year before nor
 * of all the years; undefined where nothing says that years lie between.
 */
export function ofSomeYears(
  item: QuantityItem,
  node: PeriodNode | undefined,
  { tokens, items, periods, idle }: Annotated,
): Reason | undefined {
  const unsaid = node && !node.period && !node.fiscal && LENGTHS.at(tokens, node.to - 1);
  if (node && (unsaid || isStretch(node))) {
    let numbers = 0;
    for (let k = item.from; k < item.to; k++) if (tokens[k]?.kind === "number") numbers++;
    if (numbers > 1) return "a range over some years";
    const leads = w(tokens, leadTo(item, tokens));
    // "fell from 2 billion, which nobody had expected, to 1 billion".
    const from = itemBefore(item, items);
    const moved =
      isMoved(item, tokens, periods) || (from?.compared && isLedFrom(tokens, from.hedge));
    return leads === "from" || (leads === "to" && moved)
      ? "growth over years that are not said"
      : undefined;
  }
  if (node || !item.compared) return undefined;
  const long =
    periods.some((one) => (one.period ? isStretch(one) : !one.relative) && one.to <= item.hedge) ||
    idle.some(({ from, to }) => to <= item.hedge && isLength(tokens, from, to)) ||
    DECADES.in(tokens);
  return long ? "of an earlier time that is not said" : undefined;
}
const LENGTHS = words("decade decades years");
const YEARS = words("years");
const SPANNING = words("in within over during after of");
/** "in five years", "over the last three years". */
const isLength = (tokens: Token[], from: number, to: number) =>
  YEARS.at(tokens, to) && SPANNING.within(tokens, from - 3, from);

/**
 * Keeps the two periods of "15 billion in February from 12 billion in January" and "from 12 billion in 2002 to 15 billion in
 * 2006", of more than one that are held against the first.
 */
export function notePeriods(
  item: QuantityItem,
  annotated: Annotated,
  settled: string | null,
  memory: Memory,
): void {
  const before = itemBefore(item, annotated.items);
  if (item.compared) {
    const noted = before?.compared && memory.compared && periodFor(before, annotated)?.period;
    const main = memory.period && printPeriod(memory.period);
    if (main && !noted) note(item, main);
  } else if (before?.compared && settled && isLedTo(item, before, annotated.tokens))
    note(before, settled);

  function note(from: Item, main: string): void {
    const base = periodFor(from, annotated)?.period;
    if (base) memory.compared = { main, base: printPeriod(base) };
  }
}

/** "from 12 billion in 2002 to 15 billion in 2006". */
const isLedTo = (item: Item, from: Item, tokens: Token[]): boolean =>
  w(tokens, leadTo(from, tokens)) === "from" && w(tokens, leadTo(item, tokens)) === "to";
