/** How far to the right of a number its own words reach. */

import { type Annotated, type Item, itemBehind, itemFrom } from "../marks/items.ts";
import { relativeClause } from "../marks/relative-clause.ts";
import { afterAgain, wereOnes } from "../marks/topic-for.ts";
import { TRADE, topicFrom } from "../marks/topics.ts";
import { type Place, placeAround, placeFrom } from "../places/places.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { S_APOSTROPHE, SECOND_NEXT, TO_FROM, WAS_WERE, WITH_AT_OPEN } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

const SENTENCE_BREAKS = words("; . : ) ( --");
const VERBS_OF_WORTH = words("worth valued registered disbursed invested made");
const GOING = words("went goes go going came comes come coming");

/** How far to the right of a number its own words go. */
export function rightEnd(item: Item, annotated: Annotated, people: boolean): number {
  const { tokens, items, places, topics } = annotated;
  const start =
    relativeClause(item, annotated)?.verb.to ??
    afterShare(item, annotated) ??
    afterAgain(item, tokens, items);
  const next = itemFrom(start, items);
  const limit = next?.hedge ?? tokens.length;
  for (let k = wereOnes(start, annotated) ? start + 1 : start; k < limit; k++) {
    const token = tokens[k] as Token;
    // ", according to a report of the US government": who tells of it.
    if (token.w === "according") return k;
    if (SENTENCE_BREAKS.of(token) || (token.w === "," && !people)) return k;
    // "3 million foreigners who visited Laos".
    if (people && token.w === "who" && item.type === "quantity" && k === item.noun?.to) continue;
    // "1.3 million visitors, China with 399,000": the next of the list.
    const own = token.w === "," ? placeFrom(places, afterThe(k, tokens)) : undefined;
    if (own && WITH_AT_OPEN.at(tokens, own.to)) return k;
    // "12 percent to 1.2 million, Vietnamese 20 percent", "37,900 in 2022, in Japan 37,400": each its own number.
    if (people && token.w === "," && next && isNextOf(k + 1, next, annotated)) return k;
    // "643,000, those from Korea fell": the next one's.
    if (token.w === "," && w(tokens, k + 1) === "those") return k;
    // "3 million arrivals, ahead of Indonesia (2.5 million)".
    if (token.w === "," && w(tokens, k + 1) === "ahead" && w(tokens, k + 2) === "of") return k;
    // "3 million arrivals, after Thailand with 4 million", ", second only to China's 2 million", ", as those from Laos fell".
    if (people && token.w === ",") {
      if (w(tokens, k + 1) === "as" || (next && isPassed(k + 1, next, annotated))) return k;
    }
    // "209,000 tourists, against China's 187,000".
    if (people && THAN_AGAINST.of(token) && isOther(k + 1, tokens)) return k;
    // "3 million arrivals, second (only) to those from Indonesia".
    if (token.w === "," && SECOND_NEXT.at(tokens, k + 1)) return k;
    // "34,000 arrivals, Russia came second with 31,000": the next one's.
    if (own && people && next && PLACED.at(tokens, own.to)) return k;
    // "just behind Japan, whose numbers fell by": what follows is the other's.
    const passed =
      people && BEHIND_AHEAD.of(token) ? placeAround(places, afterThe(k, tokens)) : undefined;
    if (passed && (isWhose(passed.to, tokens) || isOwner(passed.to, tokens))) return k;
    if (token.w === "and" && areListed(placeAround(places, k - 1), k, placeFrom(places, k + 1)))
      continue;
    if ((token.tags & T.conj && token.w !== "as" && token.w !== "or") || token.w === "followed")
      return k;
    // "from 3 billion a year ago as Japanese purchases surged": why it moved.
    if (token.w === "as" && movesBehind(k + 1, limit, annotated)) return k;
    const verb = (token.tags & T.verb) !== 0 && (token.tags & (T.adj | T.invest)) === 0;
    if (GOING.of(token) && TO_FROM.at(tokens, k + 1)) continue;
    // "4 billion was from Korea", "2 billion was Japanese".
    if (k === start && WAS_WERE.of(token) && isOrigin(k + 1, annotated)) continue;
    // "goods worth 61 billion USD were exported from Vietnam to China".
    if (WAS_WERE.of(token) && topicFrom(topics, k + 1)?.verb) {
      k++;
      continue;
    }
    if (!people && verb && !VERBS_OF_WORTH.of(token)) return k;
    const topic = next && k > item.to + 3 ? topicFrom(topics, k) : undefined;
    if (topic && TRADE.has(topic.family)) return k;
  }
  return limit;
}

/** Whether what begins at a token is a clause of what some country's trade did. */
function movesBehind(at: number, end: number, { tokens, places, topics }: Annotated): boolean {
  const place = placeFrom(places, at);
  const owned = place && S_APOSTROPHE.at(tokens, place.to) ? place.to + 1 : place?.to;
  const topic = topicFrom(topics, owned ?? at);
  if (!topic || !TRADE.has(topic.family)) return false;
  for (let k = topic.to; k < end && !SENTENCE_BREAKS.at(tokens, k); k++)
    if (tagsAt(tokens, k) & (T.up | T.down)) return true;
  return false;
}

function isNextOf(at: number, next: Item, { tokens, places }: Annotated): boolean {
  // "those from Indonesia 12 percent".
  const of = THOSE.at(tokens, at) ? at + 1 : at;
  const prep = IN_FROM_TO.at(tokens, of) ? of + 1 : of;
  const place = placeFrom(places, w(tokens, prep) === "the" ? prep + 1 : prep);
  return place !== undefined && place.to === next.hedge;
}
const THOSE = words("those that arrivals visitors");
const IN_FROM_TO = words("in from to");

/** Another one stands at the next number, which it owns or has "with" it. */
function isPassed(at: number, next: Item, { tokens, places }: Annotated): boolean {
  let k = at;
  while (PASSING.at(tokens, k)) k++;
  const place = k > at ? placeFrom(places, k) : undefined;
  if (!place) return false;
  const owned = S_APOSTROPHE.at(tokens, place.to) || WITH_AT_OPEN.at(tokens, place.to);
  return next.hedge - place.to === (owned ? 1 : 0);
}
const PASSING = words(
  "second third only just behind ahead of after to trailing far well closely slightly the more fewer less than compared with against",
);
const PLACED = words(
  "made accounted contributed came was were ranked followed stood had sent second third fourth fifth next",
);
/** "than China's 187,000", "than the 3 million of 2019"; "more than ever before" tells of no other. */
const isOther = (at: number, tokens: Token[]): boolean => {
  const k = w(tokens, at) === "the" ? at + 1 : at;
  return tokens[k]?.kind === "number" || (tagsAt(tokens, k) & T.place) !== 0;
};
const THAN_AGAINST = words("than against versus vs");
const BEHIND_AHEAD = words("behind ahead after before of by");
const afterThe = (at: number, tokens: Token[]) => (w(tokens, at + 1) === "the" ? at + 2 : at + 1);
/** "behind Taiwan's 461,300". */
const isOwner = (at: number, tokens: Token[]) =>
  S_APOSTROPHE.at(tokens, at) && tokens[at + 1]?.kind === "number";
const isWhose = (at: number, tokens: Token[]) =>
  w(tokens, at) === "whose" || (w(tokens, at) === "," && w(tokens, at + 1) === "whose");

/** Behind ", or 22 percent," and "(22 percent)", which say again how much it is: "13,000, or 22 percent, came from Laos", "were Lao". */
function afterShare(item: Item, { tokens, items }: Annotated): number | undefined {
  const share = itemBehind(item, items);
  if (share?.type !== "quantity" || (share.kind !== "percent" && share.kind !== "fraction"))
    return undefined;
  const or = w(tokens, share.hedge - 1) === "or" && share.hedge - item.to <= 2;
  const open = w(tokens, share.hedge - 1) === "(" && share.hedge - item.to === 1;
  const closed = (or && w(tokens, share.to) === ",") || (open && w(tokens, share.to) === ")");
  const goes = GOING.at(tokens, share.to + 1) || WAS_WERE.at(tokens, share.to + 1);
  return closed && goes ? share.to + 1 : undefined;
}

/** "from Korea", "Korean": where an amount comes from, with no noun behind it. */
function isOrigin(at: number, { tokens, places }: Annotated): boolean {
  if (w(tokens, at) === "from") return true;
  const place = placeFrom(places, at);
  return place?.form === "demonym" && (tagsAt(tokens, place.to) & ~T.prep & ~T.conj) === 0;
}

/** "in Laos and Thailand"; "in Laos and Thai firms" goes on with another owner. */
const areListed = (one: Place | undefined, and: number, next: Place | undefined): boolean =>
  one?.to === and && next !== undefined && (next.form !== "demonym" || one.form === "demonym");
