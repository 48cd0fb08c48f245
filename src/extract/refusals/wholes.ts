/** The number that a share is of: no figure of the two. */

import { type Annotated, type Item, itemBefore, itemBehind } from "../marks/items.ts";
import { wholeAmount, wholeGoing } from "../marks/whole-ahead.ts";
import { either, words } from "../words/classes.ts";
import { CAME_WENT_WAS } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

const TOTAL_GLOBAL = words("total global");
const OF_TWO = words("between bilateral mutual reciprocal");
const SHARED_WAYS = either(OF_TWO, words("way"));
const OF_WORTH = words("of worth totalling totaling");
const MADE_UP = words("made make accounted comprised represented");

/** "Of the", at the start of a sentence or behind a mark. */
function opensOf({ hedge }: Item, tokens: Token[]): boolean {
  const of = w(tokens, hedge - 1) === "the" ? hedge - 2 : hedge - 1;
  return w(tokens, of) === "of" && (of === 0 || tokens[of - 1]?.kind === "mark");
}

/** "19.8 percent of the 5.4 million visitors": the number that a share is of. */
export function isWhole(item: Item, annotated: Annotated): boolean {
  const { tokens, items, places } = annotated;
  const next = opensOf(item, tokens) ? itemBehind(item, items) : undefined;
  if (next?.type === "quantity" && next.kind === "percent") {
    const [taker, ...more] = places.filter((one) => one.from >= item.to && one.to <= next.hedge);
    // "Of the 4.9 billion approved, 65 percent came from China".
    if (CAME_WENT_WAS.at(tokens, next.to)) return taker === undefined;
    // "Of the 3.5 million visitors there, Chinese made up 70 percent".
    if (taker && MADE_UP.at(tokens, taker.to) && !SHARED_WAYS.within(tokens, item.to, next.hedge))
      return more.length === 0;
  }
  const share = itemBefore(item, items);
  // "received 2.2 billion from Japan out of 10 billion in total aid".
  const out = w(tokens, item.hedge - 1) === "of" && w(tokens, item.hedge - 2) === "out";
  if (out && share?.type === "quantity" && item.type === "quantity" && share.kind === item.kind)
    return true;
  // "122 of the 452 new projects".
  const counted = item.type === "quantity" && item.noun?.family === "invest" ? share : undefined;
  if (counted?.type === "quantity" && counted.noun?.to === item.noun?.to)
    return counted.to === item.hedge - 2 && w(tokens, counted.to) === "of";
  if (share?.type !== "quantity" || (share.kind !== "percent" && share.kind !== "fraction"))
    return false;
  // "9 percent of exports, or 999 million USD": the share itself.
  if (w(tokens, share.to) !== "of" || w(tokens, item.hedge - 1) === "or") return false;
  // "a third of the deficit, with 5 billion", "of the deficit with 5 billion": the share itself.
  if (w(tokens, item.hedge - 1) === "with") return false;
  // "2 percent of Thai exports and 1 percent of Lao exports": a share of its own.
  if (item.type === "quantity" && item.kind === share.kind && w(tokens, item.to) === "of")
    return false;
  const whole = wholeAmount(share, annotated) ?? wholeGoing(share, annotated);
  if (item.hedge - share.to <= 4 || whole === item) return true;
  // "15 percent of all its trade, which amounted to 317 billion"; of the trade of the two it is their trade.
  const between = tokens.slice(share.to, item.hedge);
  if (
    !between.some((one) => OF_TWO.of(one)) &&
    between.length < 20 &&
    between.some((one, k) => one.w === "which" && between[k - 1]?.w === ",")
  )
    return true;
  // "80 percent of its total global exports of 230 billion", "of its total trade worth 680 billion".
  const global = TOTAL_GLOBAL.within(tokens, share.to, item.hedge);
  const sized = OF_WORTH.at(tokens, item.hedge - 1) || w(tokens, item.hedge - 2) === "valued";
  // "of its total trade, worth 171 billion": the share again.
  const apart = between.some((one) => one.w === ",");
  return global && sized && !apart && item.hedge - share.to <= 9;
}
