/** Where a change began, told before what changed: "From 2 billion in 2001, trade between the two rose to 10 billion". */

import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { tagsAt, word as w } from "../words/tokens.ts";
import type { Annotated, Item } from "./items.ts";
import { type Topic, topicFrom } from "./topics.ts";

export interface StartAhead {
  topic: Topic;
  /** The clause of what changed, as token indices up to its first number. */
  from: number;
  to: number;
}

/** So many tokens may stand between the comma and the change. */
const LONGEST = 24;
const CLAUSE_ENDS = words("; : . , while whereas");
const FROM_ONLY = words("from only just merely a mere some about");

export function startAhead(item: Item, annotated: Annotated): StartAhead | undefined {
  const { tokens, items, periods } = annotated;
  if (item !== items[0] || item.type !== "quantity" || w(tokens, 0) !== "from") return undefined;
  for (let k = 1; k < item.hedge; k++) if (!FROM_ONLY.at(tokens, k)) return undefined;
  // Without a time of its own, when it was is not said.
  const time = periods.find((node) => node.from >= item.to);
  if (!time?.printedYear || w(tokens, time.to) !== ",") return undefined;
  const next = items[1];
  if (!next || next.hedge <= time.to || next.hedge - time.to > LONGEST) return undefined;
  const from = time.to + 1;
  let topic: Topic | undefined;
  for (let k = from; k < next.hedge; k++) {
    if (CLAUSE_ENDS.at(tokens, k)) return undefined;
    topic ??= topicFrom(annotated.topics, k);
    if (topic && tagsAt(tokens, k) & (T.up | T.down)) return { topic, from, to: next.hedge };
  }
  return undefined;
}
