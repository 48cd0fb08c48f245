/** "Trade multiplied by 40 between 1990 and 2015; it had been worth half a billion at the outset": of where the change began. */

import { endsApart, isStretch } from "../marks/ends.ts";
import { type Annotated, type Item, itemBefore } from "../marks/items.ts";
import { span } from "../periods/calendar.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { words } from "../words/classes.ts";
import { type Token, word as w } from "../words/tokens.ts";

const OUTSET = words("outset beginning start");
const AGES = words("decade century");
const OF_THE = words("of the");

/** Whether a number is said to be of the time when something began, without naming it. */
export function isAtOutset({ to }: Item, tokens: Token[]): boolean {
  if (w(tokens, to) !== "at" || w(tokens, to + 1) !== "the") return false;
  if (!OUTSET.at(tokens, to + 2)) return false;
  return !OF_THE.at(tokens, to + 3) || AGES.at(tokens, to + 5);
}

/** "grew sixfold between 2001 and last year, to 24 billion": the level that a change leads to is of the last of its years. */
export function endOf(item: Item, annotated: Annotated): PeriodNode | undefined {
  const { tokens, items } = annotated;
  const [first, last] = endsApart(annotated) ?? [];
  const change = itemBefore(item, items);
  if (!first || !last || change?.type !== "quantity" || first.from !== change.to + 1)
    return undefined;
  const moved = change.kind === "percent" || change.kind === "times";
  const led = w(tokens, item.hedge - 1) === "to" && item.hedge - last.to <= 2;
  return moved && led && last.to <= item.hedge ? { ...last, role: "during" } : undefined;
}

/** The first of the years that its sentence tells a change of. */
export function outsetOf(item: Item, annotated: Annotated): PeriodNode | undefined {
  if (!isAtOutset(item, annotated.tokens)) return undefined;
  const [first] = endsApart(annotated) ?? [];
  if (first) return { ...first, role: "during" };
  const stretch = annotated.periods.find((node) => node.to <= item.hedge && isStretch(node));
  const start = stretch?.period?.start;
  return stretch && start && { ...stretch, role: "during", period: span(start) };
}
