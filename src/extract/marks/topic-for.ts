/** Which of the topics of a sentence a number is of: its own, its place in a list, the last one before it, one behind it. */

import type { PeriodNode } from "../periods/periods.ts";
import { type Place, placeAround, placeFrom } from "../places/places.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { MARKET_COUNTRY_NATION } from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";
import { type Annotated, type Item, itemBefore, itemFrom, type QuantityItem } from "./annotate.ts";
import { isUnlisted } from "./things.ts";
import { TOPICAL, type Topic, topicFrom } from "./topics.ts";

const WAS_WERE_ARE_IS = words("was were are is");
const ITS_THEIR_THE = words("its their the");
const BETWEEN_AMOUNT_AND_TOPIC = words("worth - 's country kingdom nation share");
const YEAR_ON_WAY_TWO_ANNUAL = words("year on way two annual");
const CLAUSE_BREAKS = words(", ; ( while which but to");
const IT_ITS_THEY_HAS_HAVE = words("it its they has have");

/** Behind the same amount in brackets ("149 million USD (15 crore) to India"), which ends nothing. */
export function afterAgain(item: Item, tokens: Token[], items: Item[]): number {
  if (item.twin && w(tokens, item.to) === ")") return item.to + 1;
  if (w(tokens, item.to) !== "(") return item.to;
  for (let k = item.to + 1; k < Math.min(tokens.length, item.to + 9); k++) {
    if (w(tokens, k) !== ")") continue;
    const inside = items.filter((one) => one.from > item.to && one.to <= k);
    const money =
      tokenAt(tokens, k - 1)?.kind === "number" ||
      (tagsAt(tokens, k - 1) & (T.unit | T.number)) !== 0;
    return money && inside.every((one) => one.twin) ? k + 1 : item.to;
  }
  return item.to;
}

const CAME = words("came comes coming was were is");

/** The topic said with a number: "$5 billion in exports", "a 30 billion dollar trade surplus", "a 5 percent rise in imports". */
export function ownTopic(item: Item, annotated: Annotated): Topic | undefined {
  if (item.type === "rank") return undefined;
  const { tokens, topics, places, periods, items } = annotated;
  let linked = false;
  const from = afterAgain(item, tokens, items);
  const next = itemFrom(from, items);
  const stop = Math.min(tokens.length, from + 9, next?.hedge ?? tokens.length);
  for (let k = from; k < stop; k++) {
    const token = tokens[k] as Token;
    const topic = topicFrom(topics, k);
    if (topic) return topic.verb && topic.family !== "other" ? undefined : topic;
    if (token.w === "of" && w(tokens, k + 1) === "which") return undefined;
    // "$276 billion were exports".
    if (k === item.to && WAS_WERE_ARE_IS.of(token) && topicFrom(topics, k + 1)?.verb === false)
      continue;
    // A dash with spaces opens the next line of a list.
    if (token.w === "-" && token.spaced && tokens[k + 1]?.spaced) return undefined;
    // "14.8 billion came from Vietnam's exports".
    if (k === item.to && CAME.of(token) && w(tokens, k + 1) === "from") continue;
    if (k === item.to + 1 && token.w === "from" && CAME.at(tokens, k - 1)) continue;
    // "and 46.7 billion from its imports".
    if (k === item.to && token.w === "from" && opensOwned(tokens, k + 1, places)) continue;
    // "earned 778 million from exports to Vietnam".
    if (k === item.to && token.w === "from" && tagsAt(tokens, k + 1) & T.exports) continue;
    // "spent 10 billion on imports".
    if (k === item.to && token.w === "on" && tagsAt(tokens, k + 1) & T.imports) continue;
    if (token.w === "in" || token.w === "of") {
      if (linked && token.w === "in") return undefined;
      linked = true;
      // "in 2018", "in Vietnam" end the words of the number; "of trade last year" does not.
      if (periodNear(periods, k + 1) && !topicFrom(topics, k + 1)) return undefined;
      const named = (place: Place | undefined) =>
        place?.form === "name" && w(tokens, place.to) !== "'s";
      if (token.w === "in" && (named(placeFrom(places, k + 1)) || named(placeFrom(places, k + 2))))
        return undefined;
      continue;
    }
    if (linked && (token.w === "(" || token.w === ")")) continue;
    // "711 billion in goods and services trade".
    const both = token.w === "and" && w(tokens, k - 1) === "goods";
    if (linked && both && w(tokens, k + 1) === "services") continue;
    if (BETWEEN_AMOUNT_AND_TOPIC.of(token)) continue;
    if (token.tags & (T.up | T.down | T.adj | T.goods | T.bilateral)) continue;
    if (placeAround(places, k)) continue;
    if (isUnlisted(token)) continue;
    if (YEAR_ON_WAY_TWO_ANNUAL.of(token) && linked) continue;
    return undefined;
  }
  return undefined;
}

/** "its exports", "Vietnam's exports", "Vietnam exports". */
function opensOwned(tokens: Token[], at: number, places: Place[]): boolean {
  if (ITS_THEIR_THE.at(tokens, at)) return true;
  const owner = placeFrom(places, at);
  if (!owner) return false;
  return w(tokens, owner.to) === "'s" || (tagsAt(tokens, owner.to) & (T.exports | T.imports)) !== 0;
}

/** A period that begins at a token or at the one behind it. */
function periodNear(periods: PeriodNode[], at: number): boolean {
  for (const { from } of periods) if (from === at || from === at + 1) return true;
  return false;
}

/** The topic of a number: its own, its place in "exports and imports were A and B", else the last one before it. */
export function topicFor(item: Item, annotated: Annotated): Topic | undefined {
  const own = ownTopic(item, annotated);
  if (own) return own;
  const { topics, tokens } = annotated;
  const added = trailing(item, annotated);
  if (added) return added;
  let found: Topic | undefined;
  let at = -1;
  for (let k = 0; k < topics.length; k++) {
    const topic = topics[k] as Topic;
    if (topic.from >= item.hedge) continue;
    if (found && found.family !== "other" && isTaken(topic, item, annotated)) continue;
    found = topic;
    at = k;
  }
  const first = at > 0 ? topics[at - 1] : undefined;
  if (
    found &&
    first &&
    found.from - first.to <= BETWEEN_JOINED &&
    joined(tokens, first.to, found.from)
  ) {
    const partner = pairedWith(item, annotated);
    if (partner && partner.from > item.from && partner.hedge > found.to) return first;
  }
  return found;
}

/** "exports (to China and its) imports". */
const BETWEEN_JOINED = 4;

/** Whether a topic is said with a number before. */
function isTaken(topic: Topic, item: Item, annotated: Annotated): boolean {
  for (const earlier of annotated.items) {
    if (earlier === item || earlier.to > topic.from) continue;
    if (ownTopic(earlier, annotated) === topic && !leadsTo(earlier, item, annotated)) return true;
  }
  return false;
}

/** "a 5.9 percent rise in imports to 9 billion": the amount is of what the growth before it is of. */
const leadsTo = (growth: Item, item: Item, { tokens, items }: Annotated): boolean =>
  growth.type === "quantity" &&
  growth.kind === "percent" &&
  items[items.indexOf(growth) + 1] === item &&
  w(tokens, item.hedge - 1) === "to";

/** "4.1 billion worth of exports, a 27 percent increase": the growth is of what the amount before it is of. */
function trailing(item: Item, annotated: Annotated): Topic | undefined {
  const { items, tokens } = annotated;
  const before = itemBefore(item, items);
  if (item.type !== "quantity" || item.kind !== "percent" || before?.type !== "quantity")
    return undefined;
  const topic = ownTopic(before, annotated);
  if (!topic || topic.from < before.to || topic.to > item.hedge) return undefined;
  for (let k = topic.to; k < item.hedge; k++) {
    const { tags, w: x } = tokens[k] as Token;
    if (x === "up" || x === "down") continue;
    if (x === "that" && MARKET_COUNTRY_NATION.at(tokens, k + 1)) continue;
    if (tags & (T.conj | T.verb) || tags & TOPICAL) return undefined;
  }
  return topic;
}

/** The topic behind a number with none before it: "some 5 billion dollars of goods were exported". */
export function topicAfter(item: Item, { topics, items, tokens }: Annotated): Topic | undefined {
  const next = itemFrom(item.to, items);
  const limit = next?.hedge ?? tokens.length;
  return topics.find((topic) => {
    if (topic.from < item.to || topic.from >= limit || topic.family === "other") return false;
    for (let k = item.to; k < topic.from; k++) {
      if (CLAUSE_BREAKS.at(tokens, k)) return false;
      if (w(tokens, k) === "and" && IT_ITS_THEY_HAS_HAVE.at(tokens, k + 1)) return false;
    }
    return topic.verb || topic.family === "invest" || topic.family === "tourists";
  });
}

const joined = (tokens: Token[], from: number, to: number) => {
  for (let k = from; k < to; k++) if (w(tokens, k) === "and") return true;
  return false;
};

/** Amounts are of a kind even where only the last of them prints its currency ("23 billion and 21 billion USD"). */
export function sameKind(a: Item, b: Item): boolean {
  if (a.type === "rank" || b.type === "rank") return a.type === b.type;
  return kindIn(a) === kindIn(b);
}

const kindIn = ({ kind, scaled, noun }: QuantityItem) =>
  kind === "number" && scaled && !noun ? "money" : kind;

/** The other number of "A and B": of the same kind, with only "and" between. */
function pairedWith(item: Item, { items, tokens }: Annotated): Item | undefined {
  if (item.type === "rank" || w(tokens, item.to) !== "and") return undefined;
  return items.find(
    (one) => one !== item && sameKind(one, item) && one.hedge > item.to && one.hedge - item.to <= 4,
  );
}
