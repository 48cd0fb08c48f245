/** Trade the other way than what was told before: "those in the other direction rose to 1 billion". */

import { type Annotated, itemBehind, type QuantityItem } from "../marks/annotate.ts";
import type { Family, Topic } from "../marks/topics.ts";
import { soughtWords, words } from "../words/classes.ts";
import { SEMICOLON_STOP } from "../words/shared.ts";
import type { Token } from "../words/tokens.ts";

const WAY = soughtWords("direction way");
const OTHER = words("other opposite reverse");
/** Tokens behind an amount that may say so: "1 billion came the other way". */
const BEHIND = 6;
const TURNED: Partial<Record<Family, Family>> = { exports: "imports", imports: "exports" };

/** The topic, turned where the words of the number say that it goes the other way than the figure before. */
export function turnedWay(
  topic: Topic,
  item: QuantityItem,
  annotated: Annotated,
  before: Topic | undefined,
): Topic {
  const { tokens, items } = annotated;
  // "trade in the reverse direction".
  const family = TURNED[topic.family === "trade" && before ? before.family : topic.family];
  if (!family || !WAY.in(tokens)) return topic;
  for (let k = item.hedge - 1; k > 0 && !SEMICOLON_STOP.at(tokens, k); k--)
    if (isOther(tokens, k)) return { ...topic, family };
  const end = itemBehind(item, items)?.hedge ?? tokens.length;
  for (let k = item.to; k < Math.min(end, item.to + BEHIND); k++)
    if (isOther(tokens, k)) return { ...topic, family };
  return topic;
}

const isOther = (tokens: Token[], k: number): boolean =>
  WAY.at(tokens, k) && OTHER.at(tokens, k - 1);
