/** "2 percent of all foreign students, whose number rose to 210,000": told of the whole, not of whose share it is. */

import { type Annotated, type Item, itemBefore } from "../marks/items.ts";
import { words } from "../words/classes.ts";
import { ALL_OVERALL_TOTAL, SEMICOLON_WHILE_BUT } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

/** Whether a number stands in the clause that goes on with the whole of a share before it. */
export function isOfTheWhole(item: Item, { tokens, items }: Annotated): boolean {
  const whose = whoseBefore(item, tokens);
  if (whose < 0) return false;
  let share = itemBefore(item, items);
  while (share && share.to > whose) share = itemBefore(share, items);
  if (share?.type !== "quantity" || (share.kind !== "percent" && share.kind !== "fraction"))
    return false;
  return ALL_OVERALL_TOTAL.within(tokens, share.to, whose) && w(tokens, share.to) === "of";
}

/** ", whose number(s)" before it, with no clause of its own between. */
function whoseBefore({ hedge }: Item, tokens: Token[]): number {
  for (let k = hedge - 1; k > 0; k--) {
    if (SEMICOLON_WHILE_BUT.at(tokens, k)) return -1;
    if (w(tokens, k) === "whose") return NUMBERS.at(tokens, k + 1) ? k : -1;
  }
  return -1;
}
const NUMBERS = words("number numbers total count");
