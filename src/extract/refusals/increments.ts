/** Amounts that tell how much more or less, not how much. */

import { type Annotated, type Item, itemBefore, itemBehind } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import { shareOf } from "../marks/shares.ts";
import { isThing, WIDE } from "../marks/things.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { ABOVE_BELOW, COMMA_AND, FIRMS, MAKING, PERCENT } from "../words/shared.ts";
import { tagsAt, word as w } from "../words/tokens.ts";

const CHANGES = words("increase rise decrease decline drop fall gain jump surge reduction");
const EXCEEDED = words("exceeded exceed exceeds exceeding outstripped outweighed outpaced");
const CLAUSE_ENDS = words("; while whereas but which");
/** "a slightly higher 604 billion": no change. */
const SIZES_COMPARED = words(
  "below larger greater smaller bigger higher lower wider narrower more less",
);

/** "rose by $500 million", "decreased $0.8 billion to", "32.9 percent ($3.2 billion)": the change itself. */
export function isDifference(item: Item, annotated: Annotated): boolean {
  const { tokens, items } = annotated;
  // "fell by a little more than 5 billion".
  const a = w(tokens, item.hedge) === "little" && w(tokens, item.hedge - 1) === "a" ? 1 : 0;
  // "rose by a modest 150 million".
  const modest = WIDE.at(tokens, item.hedge - 1) && w(tokens, item.hedge - 2) === "a" ? 2 : 0;
  const at = item.hedge - 1 - a - modest;
  const before = w(tokens, at);
  const last = itemBefore(item, items);
  const rate = last?.type === "quantity" && last.kind === "percent" ? last : undefined;
  if (before === "(" && rate?.to === at) return true;
  // "5.6 billion above August's shortfall".
  if (ABOVE_BELOW.at(tokens, item.to)) return true;
  // "35 billion or 21 percent lower than".
  const next = itemBehind(item, items);
  const also = w(tokens, item.to) === "or" && next?.type === "quantity" && next.kind === "percent";
  if (also && next.hedge - item.to <= 1 && SIZES_COMPARED.at(tokens, next.to)) return true;
  // "an increase of 20 percent, or 4 billion USD"; "a share of 20 percent, or 4 billion USD" is no change.
  if (before === "or" && rate && at - rate.to <= 1) return !shareOf(rate, annotated);
  const moved = T.up | T.down;
  if (isGapped(item, annotated)) return true;
  if (before === "by")
    return (
      (tagsAt(tokens, at - 1) & moved) !== 0 ||
      PERCENT.at(tokens, at - 1) ||
      isMovedToo(item, annotated) ||
      // "sales to Japan exceeded purchases there by 58 billion".
      EXCEEDED.within(tokens, last?.to ?? 0, at) ||
      // "rose by 360 million with Mexico and by 1.6 billion with Japan".
      (w(tokens, at - 1) === "and" && last !== undefined && w(tokens, last.hedge - 1) === "by")
    );
  if (before === "of") return CHANGES.at(tokens, at - 1);
  // "vehicles, which added 7 billion", "fuels added 3 billion".
  if (before === "added") {
    const noun = tokens[w(tokens, at - 1) === "which" ? at - 3 : at - 1];
    return noun !== undefined && isThing(noun) && !FIRMS.of(noun);
  }
  if (before === "up" && MAKING.at(tokens, at - 1)) return false;
  return (tagsAt(tokens, at) & moved) !== 0 && !SIZES_COMPARED.at(tokens, at);
}

/** "The gap with China fell 1.9 billion to 30.7 billion, and that with Mexico 0.6 billion to 11.4 billion". */
function isGapped(item: Item, { tokens, items }: Annotated): boolean {
  const level = itemBefore(item, items);
  const first = level && itemBefore(level, items);
  const leadsOn = (one: Item | undefined) =>
    one !== undefined &&
    one.type === "quantity" &&
    one.kind === "money" &&
    w(tokens, one.to) === "to" &&
    itemBehind(one, items)?.hedge === one.to + 1;
  return (
    first?.left === CHANGE &&
    leadsOn(first) &&
    leadsOn(item) &&
    w(tokens, item.hedge - 1) !== "from"
  );
}
const CHANGE: Reason = "an increase or decrease, not a level";

/** "exports grew by 1 billion to 11 billion, imports by 18 billion (36 percent) to 67 billion": the verb is that of the first. */
function isMovedToo({ hedge }: Item, { tokens, items, topics }: Annotated): boolean {
  const first = items.find((one) => one.hedge < hedge && w(tokens, one.hedge - 1) === "by");
  if (!first || !(tagsAt(tokens, first.hedge - 2) & (T.up | T.down))) return false;
  const gapped = topics.some((one) => !one.verb && one.from > first.to && one.to < hedge);
  for (let k = hedge - 2; k > first.to; k--)
    if (tagsAt(tokens, k) & T.verb || CLAUSE_ENDS.at(tokens, k)) return false;
    else if (COMMA_AND.at(tokens, k)) break;
  return gapped;
}
