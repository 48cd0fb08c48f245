/** Changes measured from a time that was told: "Exports, which were 1.1 billion in 2012, have doubled since then". */

import type { Annotated, QuantityItem } from "../marks/items.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { lastOf } from "../words/last.ts";
import { AND_COMMA_STOPS } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

/** From when; `node` is undefined where its sentence does not tell. Undefined where nothing points back. */
export function sinceThen(
  item: QuantityItem,
  { tokens, periods }: Annotated,
): { node: PeriodNode | undefined } | undefined {
  if (item.kind === "money" || item.kind === "number") return undefined;
  if (!pointsBack(item, tokens)) return undefined;
  const { hedge } = item;
  return { node: lastOf(periods, (node) => node.role === "during" && node.to <= hedge) };
}

/** "since", "since then", "in the meantime" right behind a change; "has in the meantime doubled". */
function pointsBack({ hedge, to }: QuantityItem, tokens: Token[]): boolean {
  if (w(tokens, to) === "since")
    return AND_COMMA_STOPS.at(tokens, w(tokens, to + 1) === "then" ? to + 2 : to + 1);
  for (let k = hedge - 5; k <= to + 2; k++)
    if (w(tokens, k) === "meantime" && w(tokens, k - 2) === "in") return true;
  return false;
}
