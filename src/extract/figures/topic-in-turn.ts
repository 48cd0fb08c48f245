/** Which of exports and imports a number is of, where it is told by their order: "the former", "respectively". */

import { type Annotated, itemBefore, type QuantityItem } from "../marks/annotate.ts";
import { sameKind } from "../marks/lists.ts";
import { isGoods, type Topic } from "../marks/topics.ts";
import type { Memory } from "../memory/context.ts";
import { levelInTurn } from "../sides/respective.ts";
import { RESPECTIVELY, THEY_THESE_THOSE } from "../words/shared.ts";
import { word as w } from "../words/tokens.ts";

export const topicInTurn = (
  item: QuantityItem,
  annotated: Annotated,
  memory: Memory,
): Topic | undefined => inTurn(item, annotated) ?? theyInTurn(item, annotated, memory);

/**
 * "imports came to 379 billion and exports to 226 billion; the former rose 9 percent": the one that is pointed to;
 * "imports ... and exports ..., which grew by 25 and 6 percent, respectively": each in its turn.
 */
function inTurn(item: QuantityItem, annotated: Annotated): Topic | undefined {
  const { tokens, items, topics } = annotated;
  let count = 0;
  for (const topic of topics) if (topic.to <= item.hedge && isGoods(topic)) count++;
  if (count < 2) return undefined;
  const before = topics.filter((topic) => topic.to <= item.hedge && isGoods(topic));
  const start = itemBefore(item, items)?.to ?? 0;
  for (let k = item.hedge - 1; k > Math.max(start, item.hedge - 9); k--) {
    if (w(tokens, k - 1) !== "the") continue;
    if (w(tokens, k) === "former") return before.at(-2);
    if (w(tokens, k) === "latter") return before.at(-1);
  }
  if (item.kind !== "percent") return undefined;
  if (!RESPECTIVELY.in(tokens) && !levelInTurn(item, annotated)) return undefined;
  const run = items.filter((one) => one.type === "quantity" && one.kind === "percent");
  const [first, second] = run;
  const joined = run.length === 2 && first && second && second.hedge - first.to <= 2;
  return joined && before.every((topic) => topic.to <= first.hedge)
    ? before.at(item === first ? -2 : -1)
    : undefined;
}

/** "Exports were 5 billion and imports 6 billion in 2022. In 2023 they rose 5 percent and 6 percent, respectively". */
function theyInTurn(
  item: QuantityItem,
  { tokens, items, topics }: Annotated,
  { flowsTold }: Memory,
): Topic | undefined {
  if (!flowsTold || !RESPECTIVELY.in(tokens) || topics.length > 0) return undefined;
  const told = flowsTold.filter(isGoods);
  if (told.length !== 2 || told[0]?.family === told[1]?.family) return undefined;
  const [first, second, ...more] = items.filter((one) => sameKind(one, item) && !one.compared);
  if (!first || !second || more.length > 0 || second.hedge - first.to > 2) return undefined;
  if (!THEY_THESE_THOSE.within(tokens, 0, first.hedge)) return undefined;
  const topic = item === first ? told[0] : item === second ? told[1] : undefined;
  return topic && { ...topic, from: -1, to: -1, verb: false };
}
