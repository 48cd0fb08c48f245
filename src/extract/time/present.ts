/** Stocks told in the present beside figures of a past time: "Trade was 28 billion in 2015 and Japanese investment totals 39 billion". */

import type { CalendarDate } from "../../model/period.ts";
import type { Annotated, Item } from "../marks/items.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { type Token, tagsAt } from "../words/tokens.ts";

const VERBAL = T.verb | T.up | T.down;
const LINKS = words("and while whereas but ;");
const PRESENT = words(
  "totals stands amounts exceeds tops is are has have runs run operates operate now currently study attend pursue",
);

/** Whether a past time before a number is that of the clause before its own, which speaks of now. */
export function standsNow(
  { hedge, to }: Item,
  node: PeriodNode,
  { tokens, items }: Annotated,
  published: CalendarDate | undefined,
): boolean {
  if (node.role !== "during" || node.to > hedge) return false;
  const last = node.period?.end?.year;
  if (last === undefined || published?.year === undefined || last >= published.year) return false;
  let link = hedge - 1;
  while (link >= node.to && !LINKS.at(tokens, link)) link--;
  if (link < node.to) return false;
  if (!items.some((one) => one.type === "quantity" && one.to <= link)) return false;
  if (items.some((one) => one.type === "rank" && one.from > link && one.to <= hedge)) return false;
  for (let k = hedge - 1; k > link; k--)
    if (PRESENT.at(tokens, k) || tagsAt(tokens, k) & VERBAL)
      return PRESENT.at(tokens, k) || PRESENT.at(tokens, k - 1);
  return PRESENT.at(tokens, hedge) || doNow(to, tokens);
}

const STOPS = words(", who that which");

/** "and 22,000 Vietnamese study there", "300 projects are running": what those do that are counted. */
function doNow(to: number, tokens: Token[]): boolean {
  for (let k = to; k < tokens.length && !LINKS.at(tokens, k) && !STOPS.at(tokens, k); k++)
    if (PRESENT.at(tokens, k) || tagsAt(tokens, k) & VERBAL) return PRESENT.at(tokens, k);
  return false;
}
