/** What a sentence lists that numbers may be told in turn of: "exports and imports", "China and Japan", "May and June". */

import type { PeriodNode } from "../periods/periods.ts";
import { T } from "../words/lexicon.ts";
import { COMMA_AND } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import type { Annotated } from "./annotate.ts";

export type Turn = "flows" | "countries" | "times" | "numbers";

interface Stretch {
  from: number;
  to: number;
}

/** Between two of a list there may be so many tokens: ", and with its neighbour". */
const FAR = 5;
const LIGHT = T.prep | T.adj | T.place | T.pronoun;

/** Each list of just so many. */
export function turnsOf(count: number, { tokens, topics, places, periods, items }: Annotated): Turn[] {
  const turns: Turn[] = [];
  const trading = topics.filter((topic) => topic.family !== "other");
  if (isListOf(count, trading, tokens)) turns.push("flows");
  const partners = places.filter((place) => !isTogether(place, tokens));
  if (isListOf(count, partners, tokens)) turns.push("countries");
  const times = periods.filter((node) => node.role === "during");
  if (times.some((node) => monthsListed(node, tokens) === count) || isListOf(count, times, tokens))
    turns.push("times");
  const last = items.at(-1);
  const levels = items.filter((item) => item.type === "quantity" && last && item.kind !== last.kind)
  return turns;
}
