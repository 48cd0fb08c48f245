/** What there was of investment at a time: "In 2009 Japan had 35 projects worth 400 million there", "there were already 60". */

import { type Annotated, type Item, itemBefore } from "../marks/items.ts";
import { listOf } from "../marks/lists.ts";
import { words } from "../words/classes.ts";
import { WITH_AT } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

/** Whether a number tells what had been put in by then, not what came in that time. */
export function hadThen(item: Item, annotated: Annotated): boolean {
  const { tokens, items } = annotated;
  if (item.type !== "quantity") return false;
  // "had 120 and 170 projects in 2022 and 2023".
  if (item.noun?.family === "invest") return isHad(listOf(item, annotated)[0] ?? item, tokens);
  if (item.kind !== "money") return false;
  // "capital had reached 3 billion".
  if (REACHED.at(tokens, item.hedge - 1) && w(tokens, item.hedge - 2) === "had") return true;
  const before = itemBefore(item, items);
  const of = before?.type === "quantity" && before.noun?.family === "invest" ? before : undefined;
  return of !== undefined && isHad(of, tokens) && isWorth(of, item, tokens);
}
const REACHED = words("reached totalled totaled hit topped exceeded");

/** "had (already) 35 projects", "there were (already) 60". */
function isHad({ hedge, noun }: Item, tokens: Token[]): boolean {
  if (noun?.fresh) return false;
  let k = hedge - 1;
  while (ALREADY.at(tokens, k)) k--;
  return w(tokens, k) === "had" || (w(tokens, k) === "were" && w(tokens, k - 1) === "there");
}
const ALREADY = words("already still some");

/** "35 projects worth 400 million", "35 projects in Laos with capital of 400 million". */
function isWorth(projects: Item, { hedge }: Item, tokens: Token[]): boolean {
  for (let k = projects.noun?.to ?? projects.to; k < hedge; k++)
    if (w(tokens, k) === "worth" || WITH_AT.at(tokens, k)) return true;
  return false;
}
