/** Levels of several flows that are told again for another time, in the same order: "The figures for 2002 were 5 and 4 billion". */

import type { Annotated, Item, QuantityItem } from "../marks/items.ts";
import { kindOf, listOf, sameKind } from "../marks/lists.ts";
import { topicFor } from "../marks/topic-for.ts";
import { type Topic, TRADE } from "../marks/topics.ts";
import { turnsOf } from "../marks/turns.ts";
import type { Memory } from "../memory/context.ts";
import { words } from "../words/classes.ts";
import { TURNS, UP_DOWN } from "../words/shared.ts";
import { word as w } from "../words/tokens.ts";

/** What one number of such a list is of: none where nothing tells, undefined for a number that is in no such list. */
export function toldInTurn(
  item: QuantityItem,
  annotated: Annotated,
  memory: Memory,
): { topic: Topic | undefined } | undefined {
  const before = kindOf(item) === "percent" ? grownFrom(item, annotated) : item;
  return before && levelsInTurn(before, annotated, memory);
}

/** "they were 5 and 4 billion, up 12 percent and 29 percent": the level that a growth is of. */
function grownFrom(item: QuantityItem, annotated: Annotated): QuantityItem | undefined {
  const { items, tokens } = annotated;
  const list = listOf(item, annotated);
  const at = items.indexOf(list[0] as Item);
  const level = items[at - list.length + list.indexOf(item)];
  if (list.length < 2 || level?.type !== "quantity" || kindOf(level) !== "money") return undefined;
  return listOf(level, annotated).length === list.length &&
    UP_DOWN.within(tokens, level.to, item.hedge)
    ? level
    : undefined;
}

function levelsInTurn(
  item: QuantityItem,
  annotated: Annotated,
  memory: Memory,
): { topic: Topic | undefined } | undefined {
  if (kindOf(item) !== "money") return undefined;
  const list = listOf(item, annotated);
  const [first] = list;
  if (!first || list.length < 2) return undefined;
  const topics =
    comparedWith(list, first, annotated) ?? figuresAgain(list, first, annotated, memory);
  const topic = topics?.[list.indexOf(item)];
  return topics && { topic: topic && { ...topic, from: -1, to: -1, verb: false } };
}

/** "exports were 137 billion and imports 92 billion, up from 113 billion and 78 billion": what stands before, in its order. */
function comparedWith(list: Item[], first: Item, annotated: Annotated): Topic[] | undefined {
  const { tokens } = annotated;
  // "taking the figures for the seven months to 11 billion and 27 billion".
  const head = first.hedge - 1;
  const figures = (k: number) => FIGURES.at(tokens, k) && POINTING.at(tokens, k - 1);
  const again = w(tokens, head) === "to" && [1, 2, 3, 4, 5].some((far) => figures(head - far));
  if (!again && !list.every((one) => one.compared)) return undefined;
  const told = annotated.items.filter(
    (one) => one.to <= first.hedge && sameKind(one, first) && !one.twin,
  );
  if (told.length !== list.length || told.some((one) => one.compared)) return undefined;
  const topics = told.map((one) => topicFor(one, annotated));
  const families = new Set(topics.map((topic) => topic?.family));
  const goods = topics.every((topic) => topic !== undefined && TRADE.has(topic.family));
  return goods && families.size === list.length ? (topics as Topic[]) : undefined;
}

/** "In March, the figures were 230, 125 and 105 million": those of the sentence before, in its order. */
function figuresAgain(
  list: Item[],
  first: Item,
  annotated: Annotated,
  { flowsTold }: Memory,
): readonly (Topic | undefined)[] | undefined {
  const { tokens, topics } = annotated;
  if (!flowsTold) return undefined;
  if (topics.some((topic) => topic.from < first.hedge)) return undefined;
  const head = tokens.findIndex((token, k) =>
    token.w === "they" ? WERE.at(tokens, k + 1) : FIGURES.of(token) && POINTING.at(tokens, k - 1),
  );
  if (head < 0 || head > first.hedge) return undefined;
  if (new Set(flowsTold.map(({ family }) => family)).size < 2) {
    // "It sold 9 billion. Laos sold 5 billion. In May the figures were 2 and 1 billion, respectively": of more than one sentence.
    const inTurn = TURNS.in(tokens) && turnsOf(list.length, first.hedge, annotated).length === 0;
    return inTurn ? [] : undefined;
  }
  return flowsTold.length === list.length ? flowsTold : [];
}
const FIGURES = words("figures numbers values amounts");
const POINTING = words("the month year corresponding respective comparable these those equivalent");
const WERE = words("were stood came totalled totaled reached rose fell amounted");
