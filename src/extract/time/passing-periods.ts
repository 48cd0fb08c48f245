/** What a sentence without figures tells of the time of those that follow. */

import type { Period } from "../../model/period.ts";
import type { Memory } from "../memory/context.ts";
import { type Calendar, isTwelveMonths } from "../periods/calendar.ts";
import { fiscalYear } from "../periods/fiscal.ts";
import { type PeriodNode, periodAt } from "../periods/periods.ts";
import { soughtWords, tagsIn, words } from "../words/classes.ts";
import { T, TRADING } from "../words/lexicon.ts";
import { ACADEMIC_SCHOOL, MULTIPLIED } from "../words/shared.ts";
import { type Token, tagsAt, word } from "../words/tokens.ts";

const RECORD = soughtWords("record");
const TREND = soughtWords("trend");
const FISCAL = soughtWords("fiscal financial fy");

/**
 * "Trade between the two rose in the first quarter." dates the amounts behind it; "the financial year begins in April" the
 * fiscal years.
 * @param amounts true where it tells amounts that are left alone: "Rice exports came to 1 billion last year." dates what
 *   follows, too, where nothing else does
 */
export function notePeriod(tokens: Token[], memory: Memory, amounts = false): void {
  const tags = tagsIn(tokens);
  if ((tags & (T.time | T.month)) === 0 && !tokens.some(isYear)) return;
  const record = RECORD.in(tokens);
  const trend = TREND.in(tokens);
  const month = tags & T.month ? monthThatActs(tokens, memory) : undefined;
  if (month) keepRecent(month, memory);
  const acts =
    (tags & (T.up | T.down)) !== 0 || record || MULTIPLIED.within(tokens, 0, tokens.length);
  const dates = acts || (amounts && memory.period === undefined);
  const moves = trend || ((tags & TRADING) !== 0 && dates);
  const fiscal = FISCAL.in(tokens);
  if (!moves && !fiscal) return;
  const home = memory.calendar.fiscalArea ?? memory.main?.home ?? "";
  const { published, period } = memory;
  const { said, fiscalFrom } = memory.calendar;
  const calendar = { said, fiscalFrom, published, current: period, near: false, home };
  const nodes = periodsOf(tokens, calendar);
  if (fiscal) {
    const year = nodes.find((node) => !node.fiscal && node.period && isTwelveMonths(node.period));
    memory.calendar.fiscalFrom = year?.period?.start.month ?? memory.calendar.fiscalFrom;
  }
  if (!moves || published?.year === undefined) return;
  const told = nodes.find(
    (node) =>
      node.role === "during" && node.period?.start.day === undefined && !isOfThing(node, tokens),
  );
  const span = told?.fiscal ? fiscalYear(told.fiscal, home) : told?.period;
  // "Coffee exports came to 1 billion in January": of the whole trade another month may be told.
  const single = amounts && !acts && span?.start.month !== undefined && span.start === span.end;
  if (span && !single) keepRecent(span, memory);
}

/** "over a 2012 fishing pact": the year of a thing, which dates no trade. */
function isOfThing({ from, to }: PeriodNode, tokens: Token[]): boolean {
  const dates = T.verb | T.prep | T.conj | T.up | T.down | TRADING;
  if (FIGURES.at(tokens, to)) return false;
  const thing = tokens[to]?.kind === "word" && (tagsAt(tokens, to) & dates) === 0;
  return thing && (tagsAt(tokens, from - 1) & T.prep) === 0 && from > 0;
}

const FIGURES = words("figures figure data numbers number results statistics report total");

const isYear = ({ kind, w }: Token): boolean => kind === "number" && w.length === 4;

/** "June set a record.", "In sales to Laos, May was the best": a month that is the subject dates what follows. */
function monthThatActs(
  tokens: Token[],
  { calendar, period, published }: Memory,
): Period | undefined {
  const { said, fiscalFrom } = calendar;
  let k = 0;
  // Behind what opens the sentence, up to its comma.
  while (k < MOST_BEFORE_MONTH && tokens[k] && !(tagsAt(tokens, k) & T.month)) k++;
  if (k > 0 && word(tokens, k - 1) !== ",") return undefined;
  const node = periodAt(tokens, k, {
    said,
    fiscalFrom,
    published,
    current: period,
    near: false,
    home: "",
  });
  const { start, end } = node?.period ?? {};
  const single = start?.month !== undefined && start === end && start.day === undefined;
  return node && single && ACTING.at(tokens, node.to) ? node.period : undefined;
}
const MOST_BEFORE_MONTH = 8;
const ACTING = words("stood was brought saw marked proved made set remained stands is");

/** "In 2023, the economy grew 5 percent." dates the amounts behind it, whatever it tells itself: a time that opens a sentence is its scene. */
export function noteOpening(tokens: Token[], periods: PeriodNode[], memory: Memory): void {
  const [node] = periods;
  // "For the whole of 2023, the two expect more": still to come.
  if ((tagsIn(tokens) & T.future) !== 0) return;
  // "As of October, 50,000 Vietnamese lived there.": the day that capital behind it is counted on, whoever invested it.
  const years = (memory.published?.year ?? 0) - (node?.period?.end?.year ?? 0);
  if (node?.role === "as-of" && node.from <= MOST_BEFORE && years <= 1)
    if (node.period?.end)
      memory.investAsOf = { period: { start: node.period.end, end: node.period.end } };
  if (node?.role !== "during" || !node.period || node.period.start.day !== undefined) return;
  const school = ACADEMIC_SCHOOL.at(tokens, node.to);
  const end = school ? node.to + 2 : node.to;
  if (!OPENING.at(tokens, 0) || node.from > MOST_BEFORE || word(tokens, end) !== ",") return;
  const period = school && node.fiscal ? fiscalYear(node.fiscal, "") : node.period;
  if (period) keepRecent(period, memory);
}
const OPENING = words("in during for over");
/** "In the 2018-2019 school year", "In the whole of 2023". */
const MOST_BEFORE = 4;

/** Long ago is history, and what is still to come is no time of a figure. */
function keepRecent(period: Period, memory: Memory): void {
  const year = period.end?.year;
  const now = memory.published?.year;
  const over = year === now ? period.end?.month !== undefined : year === (now ?? 0) - 1;
  if (now !== undefined && over) memory.period = period;
}

function periodsOf(tokens: Token[], calendar: Calendar): PeriodNode[] {
  const nodes: PeriodNode[] = [];
  for (let i = 0; i < tokens.length; ) {
    const node = periodAt(tokens, i, calendar);
    if (node) nodes.push(node);
    i = node?.to ?? i + 1;
  }
  return nodes;
}
