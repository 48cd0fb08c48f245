/** Which of the topics of a sentence a number is of: its own, its place in a list, the last one before it, one behind it. */

import { type Place, placeAround, placeFrom } from "../places/places.ts";
import { words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import {
  IN_ON,
  IT_THAT_THIS,
  ITS_THEIR,
  ITS_THEIR_THE,
  S_APOSTROPHE,
  WAS_WERE_ARE_IS,
} from "../words/shared.ts";
import { type Token, tagsAt, tagsWithin, tokenAt, word as w } from "../words/tokens.ts";
import { behindYearly } from "./change.ts";
import { type Annotated, type Item, itemBefore, itemBehind, itemFrom } from "./items.ts";
import { kindOf, listOf, sameKind } from "./lists.ts";
import { relativeClause, verbComma, whichFrom } from "./relative-clause.ts";
import { ownerEnd } from "./shares.ts";
import { isUnlisted } from "./things.ts";
import { type Family, TOPICAL, type Topic, topicFrom } from "./topics.ts";
import { topicsInTurn } from "./turns.ts";
import { wholeAmount } from "./whole-ahead.ts";

const BETWEEN_AMOUNT_AND_TOPIC = words("worth - 's ' country kingdom nation share");
const YEAR_ON_WAY_TWO_ANNUAL = words("year on way two annual");
const ENDS_CLAUSE = words(", ; ( and while which but");
const CLAUSE_BREAKS = words(", ; ( while which but to");
const IT_ITS_THEY_HAS_HAVE = words("it its they has have");

/** Behind the same amount in brackets ("149 million USD (15 crore) to India"), or "of it", which end nothing. */
export function afterAgain(item: Item, tokens: Token[], items: Item[]): number {
  const part = w(tokens, item.to) === "of" && IT_THAT_THIS.at(tokens, item.to + 1);
  if (part && WAS_WERE_ARE_IS.at(tokens, item.to + 2)) return item.to + 2;
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
  const { tokens, topics, places, items, periods } = annotated;
  const clause = relativeClause(item, annotated);
  if (clause) return clause.verb;
  let linked = false;
  const again = afterAgain(item, tokens, items);
  // "a 10.5 percent year-on-year gain in imports".
  const from =
    again === item.to && kindOf(item) === "percent" ? behindYearly(tokens, again) : again;
  // "16 percent of Laos's 3 billion dollar imports".
  const whole = wholeAmount(item, annotated);
  const start = whole?.to ?? from;
  const next = itemFrom(start, items);
  const stop = Math.min(tokens.length, start + 9, next?.hedge ?? tokens.length);
  if (whole) linked = true;
  for (let k = whole ? start : opening(from, annotated); k < stop; k++) {
    const token = tokens[k] as Token;
    const topic = topicFrom(topics, k);
    // "of which 61 billion was exported"; "the 61 billion exported" leads elsewhere.
    if (topic?.verb && !WAS_WERE_ARE_IS.at(tokens, k - 1)) return undefined;
    if (topic) return (linked && balanceIn(topic, item, annotated)) || topic;
    // A dash with a space before it opens the next line of a list.
    if (token.w === "-" && token.spaced) return undefined;
    if (token.w === "in" || token.w === "of") {
      linked = true;
      // "in Vietnam" ends the words of the number.
      const named = (place: Place | undefined) =>
        place?.form === "name" && !S_APOSTROPHE.at(tokens, place.to);
      if (token.w === "in" && (named(placeFrom(places, k + 1)) || named(placeFrom(places, k + 2))))
        return undefined;
      continue;
    }
    if (linked && (token.w === "(" || token.w === ")")) continue;
    // "of last year's exports", "of Vietnam's 2023 exports".
    const time =
      linked && w(tokens, k - 1) !== "in" ? periods.find((one) => one.from === k) : undefined;
    if (time) {
      k = ownerEnd(tokens, time.to) - 1;
      continue;
    }
    // "711 billion in goods and services trade".
    if (linked && token.w === "and" && w(tokens, k + 1) === "services") continue;
    if (BETWEEN_AMOUNT_AND_TOPIC.of(token)) continue;
    if (token.tags & (T.up | T.down | T.adj | T.goods | T.bilateral)) continue;
    if (placeAround(places, k)) continue;
    if (isUnlisted(token)) continue;
    if (YEAR_ON_WAY_TWO_ANNUAL.of(token) && linked) continue;
    return undefined;
  }
  return undefined;
}

/** "a surplus of 25 billion in its trade with Japan", "a deficit that came to 3 billion in trade": the balance of that trade. */
function balanceIn(
  trade: Topic,
  item: Item,
  { tokens, topics, items }: Annotated,
): Topic | undefined {
  if (trade.family !== "trade") return undefined;
  const said = lastOf(topics, (one) => one.to <= item.hedge);
  if (said?.family !== "balance" || (itemBefore(item, items)?.to ?? 0) > said.from)
    return undefined;
  for (let k = said.to; k < item.hedge; k++) if (ENDS_CLAUSE.at(tokens, k)) return undefined;
  return said;
}

type Opened = Pick<Annotated, "tokens" | "topics" | "places">;

/** Where what a number is of begins, behind the words that lead to it. */
function opening(behind: number, { tokens, topics, places }: Opened): number {
  // "earned 4.6 billion of this from exports".
  const part = w(tokens, behind) === "of" && IT_THAT_THIS.at(tokens, behind + 1);
  const at = part && w(tokens, behind + 2) === "from" ? behind + 2 : behind;
  const lead = w(tokens, at);
  // "14.8 billion came from Vietnam's exports".
  if (CAME.at(tokens, at) && w(tokens, at + 1) === "from") return at + 2;
  // "$276 billion were exported".
  if (WAS_WERE_ARE_IS.at(tokens, at) && topicFrom(topics, at + 1)) return at + 1;
  if (wereOnes(at, { tokens, topics, places })) return at + 1;
  // "and 46.7 billion from its imports", "earned 778 million from exports to Vietnam".
  const owned = opensOwned(tokens, at + 1, places) || tagsAt(tokens, at + 1) & T.exports;
  if (lead === "from" && owned) return at + 1;
  // "spent 10 billion on imports".
  return lead === "on" && tagsAt(tokens, at + 1) & T.imports ? at + 1 : at;
}

/** "its exports", "Vietnam's exports", "Vietnam exports". */
function opensOwned(tokens: Token[], at: number, places: Place[]): boolean {
  if (ITS_THEIR_THE.at(tokens, at)) return true;
  const owner = placeFrom(places, at);
  if (!owner) return false;
  return w(tokens, owner.to) === "'s" || (tagsAt(tokens, owner.to) & (T.exports | T.imports)) !== 0;
}

/** "(109 billion) were Vietnamese exports", "was its exports", "was exports from Laos": what an amount is. */
export function wereOnes(at: number, { tokens, topics, places }: Opened): boolean {
  if (!WAS_WERE_ARE_IS.at(tokens, at)) return false;
  const owner = placeFrom(places, at + 1);
  if (!owner) {
    const topic = topicFrom(topics, ITS_THEIR.at(tokens, at + 1) ? at + 2 : at + 1);
    return topic !== undefined && !topic.verb;
  }
  const to = w(tokens, owner.to) === "'s" ? owner.to + 1 : owner.to;
  return topicFrom(topics, to) !== undefined;
}

/** The topic of a number: its own, its place in "exports and imports were A and B", else the last one before it. */
export function topicFor(item: Item, annotated: Annotated): Topic | undefined {
  const own = ownTopic(item, annotated);
  if (own) return own;
  const { topics, tokens } = annotated;
  const comma = verbComma(item, tokens);
  const aside = comma > 0 ? whichFrom(comma, tokens) : -1;
  const added = aside > 0 ? undefined : trailing(item, annotated);
  if (added) return added;
  const turn = inTurn(item, annotated) ?? worthOfCounted(item, annotated);
  if (turn) return turn;
  let found: Topic | undefined;
  let at = -1;
  for (let k = 0; k < topics.length; k++) {
    const topic = topics[k] as Topic;
    if (topic.from >= item.hedge || (topic.from > aside && topic.to <= comma && aside > 0))
      continue;
    if (found && found.family !== "other" && isTaken(topic, item, annotated)) continue;
    if (found?.family === "balance" && isOfBalance(topic, found.to, tokens)) continue;
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
    if (isPaired(item, annotated)) return first;
  }
  return found;
}

/** "the deficit with Japan on merchandise trade was": of what the deficit is. */
function isOfBalance({ family, from, to }: Topic, behind: number, tokens: Token[]): boolean {
  // "a deficit in bilateral trade, which was worth 4 billion": the amount is of the trade.
  const own = AMOUNTING.at(tokens, to) || (w(tokens, to) === "," && w(tokens, to + 1) === "which");
  if (own) return false;
  const noun = GOODS_TRADED.at(tokens, from - 1) ? from - 2 : from - 1;
  // "a surplus of 1.4 billion in its trade with Peru, up from 1.2 billion".
  const at = ITS_THEIR_THE.at(tokens, noun) ? noun - 1 : noun;
  return (
    family === "trade" && IN_ON.at(tokens, at) && (tagsWithin(tokens, behind, from) & T.verb) === 0
  );
}
const AMOUNTING = words("of worth valued totalling totaling amounting that");
const GOODS_TRADED = words("merchandise goods bilateral");

/** "exports, imports and the deficit were A, B and C": to each number its own. */
function inTurn(item: Item, annotated: Annotated): Topic | undefined {
  const list = listOf(item, annotated);
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || first === last || w(annotated.tokens, last.hedge - 1) !== "and")
    return undefined;
  return topicsInTurn(list.length, first.hedge, annotated)?.[list.indexOf(item)];
}

const WORTH = words("worth valued totalling totaling totalled totaled");

/** "trade was 28 billion and Japan has 300 projects in the country worth 4 billion": of the projects. */
function worthOfCounted(item: Item, { tokens, items, topics }: Annotated): Topic | undefined {
  const counted = itemBefore(item, items);
  if (counted?.type !== "quantity" || counted.noun?.family !== "invest") return undefined;
  if (kindOf(item) !== "money" || item.hedge - counted.to > FAR_COUNTED) return undefined;
  if (!WORTH.within(tokens, counted.to, item.hedge)) return undefined;
  const [topic, ...more] = topics.filter((one) => one.from >= counted.to && one.to <= item.hedge);
  if (!topic || more.length > 0) return undefined;
  for (let k = counted.to; k < item.hedge; k++) if (ENDS_CLAUSE.at(tokens, k)) return undefined;
  return topic;
}
const FAR_COUNTED = 10;

/** "exports (to China and its) imports". */
const BETWEEN_JOINED = 4;

/** Whether a topic is said with a number before. */
function isTaken(topic: Topic, item: Item, annotated: Annotated): boolean {
  for (const earlier of annotated.items) {
    if (earlier.to > topic.from) break;
    if (ownTopic(earlier, annotated) === topic && !leadsTo(earlier, item, annotated)) return true;
  }
  return false;
}

/** "a 5.9 percent rise in imports to 9 billion, up from 8 billion": the amounts are of what the growth before them is of. */
function leadsTo(growth: Item, item: Item, { tokens, items }: Annotated): boolean {
  const level = kindOf(growth) === "percent" ? itemBehind(growth, items) : undefined;
  return level !== undefined && level.hedge <= item.hedge && w(tokens, level.hedge - 1) === "to";
}

const PEOPLE = new Set<Family>(["tourists", "students"]);

/** "4.1 billion worth of exports, a 27 percent increase": the growth is of what the amount before it is of. */
function trailing(item: Item, annotated: Annotated): Topic | undefined {
  const { items, tokens } = annotated;
  if (kindOf(item) !== "percent") return undefined;
  // "763,000 tourists, the largest group, up 24 percent": what they rank as is told beside.
  const before = lastOf(items, (one) => one.type === "quantity" && one.to <= item.hedge);
  if (!before) return undefined;
  const topic = ownTopic(before, annotated);
  // "1 million tourists visited, up 24 percent": those who did.
  const moved = (tagsAt(tokens, item.hedge - 1) & (T.up | T.down)) !== 0;
  const does = moved && topic && PEOPLE.has(topic.family) ? 0 : T.verb;
  for (let k = topic?.to ?? item.hedge; k < item.hedge; k++) {
    const { tags, w: x } = tokens[k] as Token;
    if (x !== "that" && tags & (T.conj | does | TOPICAL)) return undefined;
  }
  return topic;
}

/** The topic behind a number with none before it: "some 5 billion dollars of goods were exported". */
export function topicAfter(item: Item, { topics, items, tokens }: Annotated): Topic | undefined {
  const next = itemFrom(item.to, items);
  const limit = next?.hedge ?? tokens.length;
  return topics.find((topic) => {
    if (topic.from < item.to || topic.from >= limit) return false;
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

/** "A and B": whether another number of the same kind is told together with this one. */
const isPaired = (item: Item, { items, tokens }: Annotated): boolean =>
  w(tokens, item.to) === "and" &&
  items.some((one) => sameKind(one, item) && one.hedge > item.to && one.hedge - item.to <= 4);
