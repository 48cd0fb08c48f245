/** Which of exports and imports a number is of, where it is told by their order: "the former", "respectively". */

import { type Annotated, type Item, itemBefore, type QuantityItem } from "../marks/items.ts";
import { sameKind } from "../marks/lists.ts";
import { isGoods, type Topic } from "../marks/topics.ts";
import type { Memory } from "../memory/context.ts";
import { levelInTurn } from "../sides/respective.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { RESPECTIVELY, THEY_THESE_THOSE } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

export const topicInTurn = (
  item: QuantityItem,
  annotated: Annotated,
  memory: Memory,
): Topic | undefined =>
  inTurn(item, annotated) ??
  pointedBack(item, annotated, memory) ??
  theyInTurn(item, annotated, memory);

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
  const start = levelStart(item, tokens, items);
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

/** "the former by 8 percent to 15 billion": a level is of what the change before it is of. */
function levelStart(item: QuantityItem, tokens: Token[], items: Item[]): number {
  const before = itemBefore(item, items);
  const change = w(tokens, item.hedge - 1) === "to" && before?.to === item.hedge - 1;
  return (change ? itemBefore(before, items) : before)?.to ?? 0;
}

/** "Exports were 5 billion and imports 6 billion. The former grew 17 percent": of the sentence before. */
function pointedBack(
  item: QuantityItem,
  { tokens, items, topics }: Annotated,
  { flowsTold }: Memory,
): Topic | undefined {
  if (topics.length > 0 || flowsTold?.length !== 2) return undefined;
  const start = levelStart(item, tokens, items);
  for (let k = item.hedge - 1; k > start; k--) {
    const at = w(tokens, k - 1) === "the" ? IN_ORDER.indexOf(w(tokens, k)) : -1;
    const topic = flowsTold[at];
    // "the latter spent 50 billion" is a country.
    const next = tagsAt(tokens, k + 1) & (T.up | T.down) || AMOUNTED.at(tokens, k + 1);
    const tells = k + 1 === item.hedge || next;
    if (topic && tells) return { ...topic, from: -1, to: -1, verb: false };
  }
  return undefined;
}
const IN_ORDER = ["former", "latter"];
const AMOUNTED = words(
  "by at to was were is are had came stood reached hit amounted totalled totaled",
);

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
