/** Amounts told together: "sold goods worth 3 billion and bought 1 billion, for a total of 4 billion". */

import { type Annotated, type Item, itemBefore, type QuantityItem } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import { topicFor } from "../marks/topic-for.ts";
import { type Family, isGoods, plainTopic, type Topic, TRADE } from "../marks/topics.ts";
import type { Memory } from "../memory/context.ts";
import { bothWays, boundsOf } from "../memory/sold.ts";
import { SoughtWords, soughtWords, words } from "../words/classes.ts";
import { word as w } from "../words/tokens.ts";

const SUMMING = soughtWords(
  "total totals totalling totaling all altogether together combined sum adding overall",
);
/** Tokens behind an amount that may say so: "4 billion in all". */
const BEHIND = 3;

/** Of the total of exports and imports: trade in both directions. */
export function sumTopic(item: QuantityItem, annotated: Annotated): Topic | undefined {
  // "and granted it loans totalling 5 billion": of what it names itself.
  const last = itemBefore(item, annotated.items)?.to ?? 0;
  const own = annotated.topics.some(
    ({ family, from, to }) => from >= last && to <= item.hedge && !TRADE.has(family),
  );
  if (own) return undefined;
  const ways = waysOf(partsOf(grownTo(item, annotated) ?? item, annotated), annotated);
  return ways.has("exports") && ways.has("imports") ? BOTH_WAYS : undefined;
}

/** "bringing the total to 64 billion, up 25 percent", "for a total of 5 billion, 24 percent more": the amount that changed. */
function grownTo(item: QuantityItem, { tokens, items }: Annotated): QuantityItem | undefined {
  const level = item.kind === "percent" ? itemBefore(item, items) : undefined;
  if (level?.type !== "quantity" || w(tokens, level.to) !== ",") return undefined;
  const lead = CHANGED.at(tokens, level.to + 1) ? 2 : 1;
  return item.hedge === level.to + lead ? level : undefined;
}
const CHANGED = words("up down or");

/** "Exports were 22 billion and imports 42 billion. The two together made 64 billion": what both told before add up to. */
export function sumOfSold(
  item: QuantityItem,
  { tokens }: Annotated,
  { sold }: Memory,
): Topic | undefined {
  const both = item.kind === "money" && ADDED_UP.in(tokens) ? bothWays(sold, item) : undefined;
  if (!both) return undefined;
  const [one, other] = both;
  const { low, high } = boundsOf(item);
  return low <= one.high + other.high && high >= one.low + other.low ? BOTH_WAYS : undefined;
}

const ADDED_UP = new SoughtWords([...SUMMING, "two", "both", "flows"]);
const BOTH_WAYS: Topic = { ...plainTopic(-1, -1, "trade"), mutual: true };

/** "300 million to Laos and 1.5 billion to Cambodia, a total of 1.8 billion", "3 billion in 2021 and 4 billion in 2022": of neither. */
export function ofLike(item: QuantityItem, annotated: Annotated): Reason | undefined {
  const parts = partsOf(item, annotated);
  const [way, ...more] = waysOf(parts, annotated);
  if (!way || more.length > 0 || !TRADE.has(way)) return undefined;
  const from = parts.at(-1)?.to ?? 0;
  const times = annotated.periods.filter((node) => node.from >= from && node.to <= item.from);
  return times.length > 1 ? "of several times together" : "of several countries together";
}

/** "demand cut the total to 71 billion, with exports of 62 billion and imports of 9 billion": the total of the two. */
export function totalOf(item: QuantityItem, annotated: Annotated): Topic | undefined {
  const { tokens, items, topics } = annotated;
  if (item !== items[0]) return undefined;
  let at = item.hedge - 1;
  while (at > item.hedge - 6 && w(tokens, at) !== "total") at--;
  const parts = topics.filter((topic) => topic.from >= item.to && isGoods(topic));
  const both = new Set(parts.map((topic) => topic.family)).size === 2;
  return w(tokens, at) === "total" && w(tokens, at - 1) === "the" && both
    ? { ...plainTopic(at, at + 1, "trade"), mutual: true }
    : undefined;
}

const waysOf = (parts: QuantityItem[], annotated: Annotated): Set<Family | undefined> =>
  new Set(parts.map((part) => topicFor(part, annotated)?.family));

/** The amounts right before one of which it is said to be the total, and is as far as they are told; none where there are none. */
function partsOf(item: QuantityItem, { tokens, items }: Annotated): QuantityItem[] {
  if (item.kind !== "money" || !SUMMING.in(tokens)) return [];
  const parts: QuantityItem[] = [];
  const whole = boundsOf(item);
  let low = 0;
  let high = 0;
  for (let at = items.indexOf(item) - 1; at >= 0; at--) {
    const part = items[at] as Item;
    if (part.type !== "quantity" || part.kind !== "money" || part.compared) break;
    if (part.currency !== item.currency) break;
    parts.push(part);
    if (parts.length === 1 && !SUMMING.within(tokens, part.to, item.to + BEHIND)) break;
    const bounds = boundsOf(part);
    low += bounds.low;
    high += bounds.high;
    if (parts.length > 1 && whole.low <= high && whole.high >= low) return parts;
  }
  return [];
}
