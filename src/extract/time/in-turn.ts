/** Months told in turn: "24.3 and 27.3 billion in January and February 2024, respectively". */

import type { Annotated, Item } from "../marks/annotate.ts";
import { span } from "../periods/calendar.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { COMMA_AND } from "../words/shared.ts";
import { type Token, tokenAt, word as w } from "../words/tokens.ts";

/**
 * The month of a number that is the `at`-th of `count` listed ones, where a sentence that says "respectively" has one
 * period of as many months joined by "and"; undefined where it has none, or where the numbers are told in turn of
 * something else.
 */
export function monthInTurn(
  item: Item,
  first: Item,
  count: number,
  { tokens, periods, topics, items }: Annotated,
): PeriodNode | undefined {
  const bare = bareBefore(tokens, first.hedge);
  const total = bare + count;
  // "exports and imports were 24 and 27 billion": in turn of the two, in both months.
  const paired = topics.some(
    (topic, k) =>
      topic.to <= first.hedge &&
      topics[k + 1]?.from === topic.to + 1 &&
      COMMA_AND.at(tokens, topic.to),
  );
  if (total < 2 || paired) return undefined;
  const node = periods.find((one) => one.role === "during" && isListed(one, tokens));
  const { start, end } = node?.period ?? {};
  if (!node || start?.year === undefined || start.year !== end?.year) return undefined;
  if (start.month === undefined || end.month === undefined) return undefined;
  if (end.month - start.month + 1 !== total) return undefined;
  const at = bare + items.slice(items.indexOf(first), items.indexOf(item)).length;
  return { ...node, period: span({ year: start.year, month: start.month + at }) };
}

/** Only "January and February", not "January to February": each of the months is named. */
function isListed({ from, to }: PeriodNode, tokens: Token[]): boolean {
  for (let k = from; k < to; k++) if (w(tokens, k) === "and") return true;
  return false;
}

/** Numbers right before a list that have their unit from it: the "24.3" of "24.3 and 27.3 billion". */
function bareBefore(tokens: Token[], hedge: number): number {
  let count = 0;
  for (let k = hedge - 1; COMMA_AND.at(tokens, k); k -= 2) {
    if (w(tokens, k) === "and" && w(tokens, k - 1) === ",") k--;
    if (tokenAt(tokens, k - 1)?.kind !== "number") break;
    count++;
  }
  return count;
}
