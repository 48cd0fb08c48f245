/** A number that is the total of exports and imports, which its sentence tells one by one. */

import { words } from "../words/classes.ts";
import { word as w } from "../words/tokens.ts";
import type { Annotated, QuantityItem } from "./annotate.ts";
import { plainTopic, type Topic } from "./topics.ts";

const goods = ({ family }: Topic) => family === "exports" || family === "imports";

/** "demand cut the total to 71 billion, with exports of 62 billion and imports of 9 billion": the total of the two. */
export function totalOf(item: QuantityItem, annotated: Annotated): Topic | undefined {
  const { tokens, items, topics } = annotated;
  if (item !== items[0]) return sumOf(item, annotated);
  let at = item.hedge - 1;
  while (at > item.hedge - 6 && w(tokens, at) !== "total") at--;
  const parts = topics.filter((topic) => topic.from >= item.to && goods(topic));
  const both = new Set(parts.map((topic) => topic.family)).size === 2;
  return w(tokens, at) === "total" && w(tokens, at - 1) === "the" && both
    ? { ...plainTopic(at, at + 1, "trade"), mutual: true }
    : undefined;
}

/** "exported 178 million and imported 86 million, bringing the total to 264 million", "for a total of 264 million". */
function sumOf(item: QuantityItem, { tokens, items, topics }: Annotated): Topic | undefined {
  if (item.kind !== "money") return undefined;
  let at = item.hedge - 1;
  while (at > item.hedge - 4 && !TOTAL.at(tokens, at)) at--;
  if (!TOTAL.at(tokens, at) || !THE_A.at(tokens, at - 1)) return undefined;
  const [one, two] = items.slice(Math.max(0, items.indexOf(item) - 2), items.indexOf(item));
  if (one?.type !== "quantity" || two?.type !== "quantity") return undefined;
  const both = new Set(
    topics.filter((topic) => goods(topic) && topic.to <= at).map(({ family }) => family),
  );
  const close = Math.abs((one.value + two.value) / item.value - 1) < CLOSE;
  return both.size === 2 && close
    ? { ...plainTopic(at, at + 1, "trade"), mutual: true }
    : undefined;
}
const TOTAL = words("total");
const THE_A = words("the a");
/** Addends and their sum are rounded. */
const CLOSE = 0.02;
