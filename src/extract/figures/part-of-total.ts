/** "Its exports were 617 billion. Of the total, 503 billion went to the US": one partner's part of what all traded. */

import { type Annotated, itemBefore, itemBehind, type QuantityItem } from "../marks/items.ts";
import { plainTopic, type Topic } from "../marks/topics.ts";
import { type Memory, other, type Pair } from "../memory/context.ts";
import type { Here } from "../memory/here.ts";
import { TO_ALL } from "../sides/reach.ts";
import { words } from "../words/classes.ts";
import { HEADS, THE_THIS_THAT } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

const TOTALS = new Set(["exports", "imports", "trade"]);

/** What a part is of and whose; undefined where the sentence does not tell it as a part of a total told right before. */
export function partOfTotal(
  item: QuantityItem,
  annotated: Annotated,
  { refused }: Here,
  memory: Memory,
): { topic: Topic; pair: Pair } | undefined {
  const { tokens, places } = annotated;
  const amount = item.kind === "money" || (item.kind === "number" && item.scaled && !item.noun);
  if (item.compared || !(amount || item.kind === "percent")) return undefined;
  const within = refused?.reason === TO_ALL ? refused.topic : undefined;
  const total = within ?? (memory.goesOn && memory.topic?.total ? memory.topic : undefined);
  if (!total || !TOTALS.has(total.family) || !isOfIt(item, annotated)) return undefined;
  const at = endOfGoing(item, annotated);
  const place = places.find(
    (one) => one.from === at || (w(tokens, at) === "the" && one.from === at + 1),
  );
  if (!place || place.form === "bloc") return undefined;
  const home = memory.totals || other(memory.main, place.code);
  if (!home || home === place.code) return undefined;
  if (item.kind === "percent") item.whole = `total ${total.family}`;
  return { topic: plainTopic(-1, -1, total.family), pair: { home, partner: place.code } };
}

/** "of which 5 billion", "Of the total, 5 billion", "some 83 percent of them", "83 percent of them, or 5 billion", "Of these, 5 billion (83 percent)". */
function isOfIt(item: QuantityItem, annotated: Annotated): boolean {
  const { tokens, items } = annotated;
  const { hedge, to } = item;
  if (w(tokens, hedge - 1) === "which" && w(tokens, hedge - 2) === "of") return true;
  if (w(tokens, to) === "of" && isTold(tokens, to + 1) !== undefined) return true;
  const ahead = w(tokens, 0) === "of" ? isTold(tokens, 1) : undefined;
  if (ahead !== undefined && (w(tokens, ahead) === "," ? ahead + 1 : ahead) === hedge) return true;
  const before = itemBefore(item, items);
  return (
    before?.type === "quantity" &&
    before.kind !== item.kind &&
    (w(tokens, hedge - 1) === "or" || w(tokens, hedge - 1) === "(") &&
    isOfIt(before, annotated)
  );
}

/** Behind "it", "the total", "this amount". */
function isTold(tokens: Token[], at: number): number | undefined {
  if (THE_THIS_THAT.at(tokens, at) && (HEADS.at(tokens, at + 1) || EXPORTS.at(tokens, at + 1)))
    return at + 2;
  return THEM.at(tokens, at) ? at + 1 : undefined;
}
const THEM = words("it this that them these which");
const EXPORTS = words("exports imports shipments sales trade");

/** Behind "went to", "(21 percent) came from", ", or 5 billion, was bound for". */
function endOfGoing(item: QuantityItem, { tokens, items }: Annotated): number {
  let at = item.to;
  if (w(tokens, at) === "of") at = isTold(tokens, at + 1) ?? at;
  const open = w(tokens, at) === "," ? at + 1 : at;
  const also =
    w(tokens, open) === "or" || w(tokens, open) === "(" ? itemBehind(item, items) : undefined;
  if (also && also.hedge === open + 1) at = also.to;
  if (BREAKS.at(tokens, at)) at++;
  const verb = at;
  while (GOING.at(tokens, at)) at++;
  return at > verb && TO_FROM.at(tokens, at) ? at + 1 : -1;
}
const BREAKS = words(", )");
const GOING = words(
  "went goes go came comes come was were is are sold shipped sent exported imported bought bound headed destined",
);
const TO_FROM = words("to from for with");
