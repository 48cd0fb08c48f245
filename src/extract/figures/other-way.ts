/** Trade the other way than what was told before: "those in the other direction rose to 1 billion", "took 1 billion in return". */

import { type Annotated, itemBefore, itemBehind, type QuantityItem } from "../marks/items.ts";
import type { Family, Topic } from "../marks/topics.ts";
import { soughtWords, words } from "../words/classes.ts";
import { COMMA_AND, SEMICOLON_STOP } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

const WAY = soughtWords("direction way return");
const OTHER = words("other opposite reverse");
const WENT = words("went go goes going moved turned");
/** Tokens behind an amount that may say so: "1 billion came the other way". */
const BEHIND = 6;
const TURNED: Partial<Record<Family, Family>> = { exports: "imports", imports: "exports" };
const TRADED = new Set<Family>(["exports", "imports", "trade"]);

/**
 * The topic, turned where the words of the number say that it goes the other way than the figure before; countries that are
 * named with it tell themselves which way it goes.
 */
export function turnedWay(
  topic: Topic,
  item: QuantityItem,
  annotated: Annotated,
  here: Topic | undefined,
  memory: Topic | undefined,
): Topic {
  const { tokens, items, places } = annotated;
  if (!TRADED.has(topic.family) || !WAY.in(tokens)) return topic;
  const at = wayOf(item, annotated);
  if (at < 0) return topic;
  let start = itemBefore(item, items)?.to ?? 0;
  if (w(tokens, at) === "return") {
    // "and imported 1 billion in return", "1 billion in return (up 5 percent)" say which way elsewhere.
    if (topic.from >= start || item.kind === "percent") return topic;
    // "sold goods worth 5 billion to Laos and took 1 billion in return".
    for (let k = start; k < item.hedge; k++) if (COMMA_AND.at(tokens, k)) start = k;
  }
  // "shipments in the opposite direction rose 3 percent to 5 billion": turned with the number before.
  if (at < start) return here && topic.from < start ? { ...topic, family: here.family } : topic;
  const family = TURNED[(here ?? memory)?.family ?? "other"];
  const named = places.some((place) => place.from >= start && place.to <= item.to);
  return family && !named ? { ...topic, family } : topic;
}

/** "In the opposite direction the number was 260,000": people or capital that went the other way than those told before. */
export function goesBack(item: QuantityItem, annotated: Annotated): boolean {
  const { tokens, items, places } = annotated;
  if (!WAY.in(tokens)) return false;
  const at = wayOf(item, annotated);
  // "gave another 5 million in return": by whom is told by its subject.
  if (at < (itemBefore(item, items)?.to ?? 0) || w(tokens, at) === "return") return false;
  let clause = Math.min(at, item.hedge);
  while (clause > 0 && !CLAUSES.at(tokens, clause - 1)) clause--;
  return !places.some((place) => place.from >= clause && place.to <= item.to + BEHIND);
}
const CLAUSES = words("; , and but while whereas");

/** Where it is said that a number goes the other way; -1 where nowhere. */
function wayOf(item: QuantityItem, { tokens, items }: Annotated): number {
  for (let k = item.hedge - 1; k > 0 && !SEMICOLON_STOP.at(tokens, k); k--)
    if (isOther(tokens, k)) return k;
  const end = itemBehind(item, items)?.hedge ?? tokens.length;
  for (let k = item.to; k < Math.min(end, item.to + BEHIND); k++) if (isOther(tokens, k)) return k;
  return -1;
}

/** "in the other direction", "in return"; what "went the other way" may have fallen where others rose. */
const isOther = (tokens: Token[], k: number): boolean =>
  WAY.at(tokens, k) &&
  (w(tokens, k) === "return" ? w(tokens, k - 1) === "in" : OTHER.at(tokens, k - 1)) &&
  !(w(tokens, k - 2) === "the" && WENT.within(tokens, k - 4, k - 2));
