/** Two months that one sum covers: "April and May together brought 91,000". */

import type { CalendarDate } from "../../model/period.ts";
import type { Annotated } from "../marks/items.ts";
import { areJoined } from "../marks/lists.ts";
import { span } from "../periods/calendar.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { words } from "../words/classes.ts";
import { RESPECTIVELY } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

const SUMS = words("total sum tally combined together altogether cumulative aggregate");
const OF_FOR_IN = words("for of in over");

/** The stretch of a month and the one behind it, where the words of the number add them up. */
export function monthsTogether(
  node: PeriodNode,
  { tokens, periods }: Annotated,
): PeriodNode | undefined {
  if (RESPECTIVELY.in(tokens)) return undefined;
  const at = periods.indexOf(node);
  const [before, next] = [periods[at - 1], periods[at + 1]];
  const [first, last] = next && isBehind(node, next, tokens) ? [node, next] : [before, node];
  if (!first || at < 0 || !isBehind(first, last, tokens)) return undefined;
  if (!isSummed(first, last, tokens)) return undefined;
  const period = span(first.period?.start as CalendarDate, last.period?.end as CalendarDate);
  return { ...first, to: last.to, period };
}

/** "the total for" in front of the months; "combined", "together" behind them. */
function isSummed(first: PeriodNode, last: PeriodNode, tokens: Token[]): boolean {
  const link = OF_FOR_IN.at(tokens, first.from - 1) ? first.from - 2 : first.from - 1;
  if (SUMS.at(tokens, link)) return true;
  const behind = w(tokens, last.to) === "," ? last.to + 1 : last.to;
  return TOGETHER.at(tokens, behind);
}
const TOGETHER = words("combined together altogether");

/** The next month behind one, joined by "and". */
function isBehind(one: PeriodNode, next: PeriodNode, tokens: Token[]): boolean {
  const [from, to] = [monthOf(one), monthOf(next)];
  if (!from || !to || !areJoined(one, next, tokens) || w(tokens, next.from - 1) !== "and")
    return false;
  return to.year * 12 + to.month === from.year * 12 + from.month + 1;
}

function monthOf({ period, role }: PeriodNode): { year: number; month: number } | undefined {
  const { year, month, day } = period?.start ?? {};
  if (role !== "during" || !period || period.start !== period.end || day !== undefined)
    return undefined;
  return year === undefined || month === undefined ? undefined : { year, month };
}
