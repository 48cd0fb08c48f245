/** Months told in turn: "24.3 and 27.3 billion in January and February 2024, respectively". */

import type { CalendarDate } from "../../model/period.ts";
import type { Annotated, Item } from "../marks/items.ts";
import { areJoined, listOf, sameKind } from "../marks/lists.ts";
import { monthsListed, type Turn, topicsInTurn, turnsOf } from "../marks/turns.ts";
import { dateOf, span } from "../periods/calendar.ts";
import { jointOf } from "../periods/joined-times.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { RESPECTIVELY } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

/**
 * The month of one of the listed numbers, where one period has as many months joined by "and"; undefined where none
 * has, or where the numbers are told in turn of something else.
 */
export function monthInTurn(
  item: Item,
  list: Item[],
  annotated: Annotated,
): PeriodNode | undefined {
  if (list.length < 2) return undefined;
  const { tokens, periods } = annotated;
  const node = periods.find(
    (one) => one.role === "during" && monthsListed(one, tokens) === list.length,
  );
  const { start } = node?.period ?? {};
  if (!node || start?.month === undefined) return undefined;
  // "exports and imports were 24 and 27 billion": in turn of the two, in both months.
  if (turnsOf(list.length, list[0]?.hedge ?? 0, annotated).some(isOfSides)) return undefined;
  return { ...node, period: span(dateOf(start.year, start.month + list.indexOf(item))) };
}

/** "5 and 6 billion in 2019 and 2021", "in the second and third quarters": as many times right behind a list as it has numbers. */
export function timeListed(item: Item, annotated: Annotated): PeriodNode | undefined {
  const { tokens, periods } = annotated;
  if (periods.length < 2) return undefined;
  const list = listOf(item, annotated);
  const end = list.at(-1)?.to ?? item.to;
  const first = list.length < 2 ? -1 : periods.findIndex((one) => one.from >= end);
  const times = first < 0 ? [] : periods.slice(first, first + list.length);
  if (times.length < list.length || (times[0] as PeriodNode).from - end > NEAR) return undefined;
  if (!times.every((one, k) => isListed(one, times[k - 1], tokens))) return undefined;
  const next = periods[first + list.length];
  if (next && isListed(next, times.at(-1), tokens)) return undefined;
  if (turnsOf(list.length, list[0]?.hedge ?? 0, annotated).some(isOfSides)) return undefined;
  return times[list.indexOf(item)];
}

/** "exports to China in 2022 and imports from Japan in 2023 were A and B": to each number the time of its own flow. */
export function timeOfFlow(item: Item, annotated: Annotated): PeriodNode | undefined {
  const { periods } = annotated;
  if (periods.length < 2) return undefined;
  const list = listOf(item, annotated);
  const at = list[0]?.hedge ?? item.hedge;
  const flows = list.length > 1 ? topicsInTurn(list.length, at, annotated) : undefined;
  const times = flows?.map(({ to }, k) =>
    periods.find(
      (node) => node.role === "during" && node.from >= to && node.to <= (flows[k + 1]?.from ?? at),
    ),
  );
  return times?.every((node) => node !== undefined) ? times[list.indexOf(item)] : undefined;
}

/** Between a list of numbers and one of times there may be so many tokens: "in the". */
const NEAR = 2;
const isListed = (one: PeriodNode, before: PeriodNode | undefined, tokens: Token[]): boolean =>
  one.role === "during" &&
  one.period?.end !== undefined &&
  (!before || areJoined(before, one, tokens));

/** The same where nothing says that they are told in turn. */
export function monthListed(item: Item, annotated: Annotated): PeriodNode | undefined {
  const { tokens, periods } = annotated;
  return periods.some((one) => monthsListed(one, tokens) > 1)
    ? monthInTurn(item, listOf(item, annotated), annotated)
    : undefined;
}

const isOfSides = (turn: Turn) => turn === "flows" || turn === "countries";

/** "exports to China and Japan were 24 and 27 billion in May and June, respectively": in turn of the one or the other. */
function isToldTwoWays(item: Item, annotated: Annotated): boolean {
  const { tokens, items } = annotated;
  if (!RESPECTIVELY.in(tokens)) return false;
  const listed = listOf(item, annotated);
  const list =
    listed.length > 1 ? listed : items.filter((one) => !one.compared && sameKind(one, item));
  const turns = turnsOf(list.length, list[0]?.hedge ?? 0, annotated);
  // "In January and February, exports and imports were 10 and 15 billion, respectively": in turn of the two, in both months.
  const both = annotated.periods.some(
    (one) =>
      monthsListed(one, tokens) > 1 && annotated.topics.every((topic) => topic.from >= one.to),
  );
  if (both && turns.includes("flows") && annotated.topics.length === list.length) return false;
  return list.length > 1 && turns.includes("times") && turns.some(isOfSides);
}

/** "25 billion in March and November", "in 2019 and 2021": one number of times that make no stretch. */
export function isOfSeveral(node: PeriodNode, item: Item, annotated: Annotated): boolean {
  if (isToldTwoWays(item, annotated)) return true;
  const { tokens, periods } = annotated;
  const at = periods.indexOf(node);
  if (at < 0 || node.role !== "during") return false;
  let and = false;
  const goesOn = (k: number) => {
    const [one, next] = [periods[k], periods[k + 1]];
    if (!one || !next || !isSingle(one) || !isSingle(next)) return false;
    if (next.role !== "during" || !areJoined(one, next, tokens)) return false;
    and ||= w(tokens, next.from - 1) === "and";
    return true;
  };
  let from = at;
  let to = at;
  while (from > 0 && goesOn(from - 1)) from--;
  while (goesOn(to)) to++;
  if (!and) return false;
  const list = listOf(item, annotated);
  // "exports to China and Laos were 5 and 1 billion in 2021 and 2023": in turn of both, for all that is said.
  if (list.length > 1)
    return (
      list.length !== to - from + 1 ||
      turnsOf(list.length, list[0]?.hedge ?? 0, annotated).some(isOfSides)
    );
  return !opensClause(periods.slice(from, to + 1), at - from, item, tokens);
}

/**
 * "41 billion in 2019, and 2020 brought 49 billion", "133 billion in 2020, 2019 and 2018 having been lower": the first
 * of joined times is of the number before them; where there are two, the second is of the one behind them.
 */
function opensClause(joined: PeriodNode[], at: number, item: Item, tokens: Token[]): boolean {
  const [first, second] = joined as [PeriodNode, PeriodNode];
  const last = joined.at(-1) as PeriodNode;
  if (jointOf(tokens, first.from, last.to) !== "clause") return false;
  if (item.to > first.from) return second === last && at === 1;
  // Of more than two, all behind the first have to be one list.
  const apart = joined.every(({ from }, k) => {
    const joint = k === joined.length - 1 ? "and" : ",";
    return k === 0 || (w(tokens, from - 1) === joint && w(tokens, from - 2) !== ",");
  });
  return at === 0 && (second === last || apart);
}

/** A year, a month, a quarter or a half. */
const isSingle = ({ period }: PeriodNode) =>
  period?.end !== undefined &&
  period.start.day === undefined &&
  (period.start === period.end || isPart(period.start, period.end));

const isPart = (start: CalendarDate, end: CalendarDate): boolean => {
  const months = 1 + (end.month ?? 0) - (start.month ?? 0);
  const even = (months === 3 || months === 6) && ((start.month ?? 0) - 1) % months === 0;
  return even && start.year === end.year;
};
