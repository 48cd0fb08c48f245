/** Shares: the whole that a percentage or fraction is part of, in words. */

import { yearAt } from "../periods/calendar.ts";
import { placeFrom } from "../places/places.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  COMMA_AND,
  COMMA_SEMICOLON_OPEN,
  EARLIER_AGO_BEFORE,
  ITS_THEIR,
  ITS_THEIR_THE,
  MAKES_TAKES,
  OF_IN,
  PERCENT_SIGNS,
  PHRASE_BREAKS,
  S_APOSTROPHE,
  THIS_WHICH_THEM,
} from "../words/shared.ts";
import { asWritten, type Token, tagsAt, tagsWithin, tokenAt, word as w } from "../words/tokens.ts";
import { mark } from "./grounds.ts";
import { type Annotated, type Item, itemBefore, type QuantityItem } from "./items.ts";
import { opensAmount } from "./topic-signs.ts";
import { TOPICAL, type Topic } from "./topics.ts";
import { wholeAhead } from "./whole-ahead.ts";

const HELD_AGAINST = words("against versus vs");
const MORE_LESS_TOP = words("more less top");
const COMMA_SEMICOLON_COLON = words(", ; :");
const BEFORE_LEVEL = words("to at was is of reached hit reaching");
const AT_REACHING = words("at reaching");
const AT_WORTH_VALUED = words("at worth valued");
const GOING = words("go goes went come comes came");

/** The whole that a percentage or fraction is part of: "25 percent of Vietnam's total trade", "over one quarter of all visitors". */
export function shareOf(item: QuantityItem, annotated: Annotated): string | undefined {
  if (item.kind !== "percent" && item.kind !== "fraction") return undefined;
  if (item.whole) return item.whole;
  const { tokens } = annotated;
  // "rose to 7 percent from 5 percent": a share too, where the first is one.
  const { items } = annotated;
  // "made up 78 percent of the total, against 80 percent in 2010".
  const held = HELD_AGAINST.at(tokens, item.hedge - 1) && w(tokens, item.hedge - 2) === ",";
  const from = held || w(tokens, item.hedge - 1) === "from";
  const last = from && w(tokens, item.to) !== "for" ? itemBefore(item, items) : undefined;
  const share = last?.type === "quantity" && last.kind === item.kind ? last : undefined;
  if (share && item.hedge - share.to <= 14) {
    // Of the same whole; "made up 17 percent in 2020, up from 15 percent".
    const whole = shareOf(share, annotated);
    if (whole !== undefined) return whole;
  }
  const moved = movedShare(item, annotated);
  if (moved) return wholeText(item, moved.from, moved.to, annotated) || "total";
  const ahead = wholeAhead(item, annotated);
  if (ahead) return wholeText(item, openingOf(ahead, tokens), ahead.to, annotated);
  const noun = shareNoun(item, tokens);
  if (noun >= 0) return wholeText(item, wholeFrom(noun, tokens), item.hedge, annotated) || "total";
  const named = w(tokens, item.to) === "share" ? 1 : 0;
  // "341 billion, or 58%, of the total".
  const apart =
    w(tokens, item.hedge - 1) === "or" &&
    w(tokens, item.to) === "," &&
    w(tokens, item.to + 1) === "of";
  if (apart) return wholeText(item, item.to + 2, item.to + 14, annotated);
  const of = w(tokens, item.to + named) === "of";
  if (named > 0 && !of) return "total";
  if (named > 0) return wholeText(item, item.to + 2, item.to + 14, annotated);
  let said = false;
  // "up 28 percent and 12 percent of its exports": the change is that of the number before.
  const joined =
    of && w(tokens, item.hedge - 1) === "and" ? itemBefore(item, items)?.to : undefined;
  // "55 percent up and 28 percent of the total": of that before, too.
  const start = joined === item.hedge - 2 ? item.hedge - 1 : (joined ?? 0);
  for (let k = item.hedge - 1; k >= Math.max(start, item.hedge - 6); k--) {
    const token = tokens[k] as Token;
    if (COMMA_SEMICOLON_OPEN.of(token)) break;
    if (token.tags & T.share || (token.w === "up" && MAKES_TAKES.at(tokens, k - 1))) {
      said = true;
      break;
    }
    if (token.tags & (T.up | T.down) && !MORE_LESS_TOP.of(token)) return undefined;
    if (token.w === "by" && !of) return undefined;
  }
  // "represented a 1.1 percent decrease" is a change.
  const moves = (tagsWithin(tokens, item.to, item.to + 2) & (T.up | T.down)) !== 0;
  if (isPartTaken(item, annotated) || isPartFrom(item, annotated)) return "total";
  if (!of) return said && !moves ? "total" : undefined;
  return wholeText(item, item.to + 1, item.to + 12, annotated);
}

/** "83 percent of the pre-crisis level", "70 percent of 2019", "of the 2019 figure": how much of an earlier level there is, no part of a whole. */
export function isOfLevel({ to }: QuantityItem, tokens: Token[]): boolean {
  if (w(tokens, to) !== "of") return false;
  let k = to + 1;
  while (ITS_THEIR_THE.at(tokens, k)) k++;
  const next = ownerEnd(tokens, k + 1);
  // "30 percent of that in 2019", "of the number of 2019".
  if (AMOUNT_BEFORE.at(tokens, k) && OF_IN.at(tokens, k + 1)) return isTime(tokens, k + 2);
  if (yearAt(tokens, k) !== undefined)
    return !tokenAt(tokens, next) || BEHIND_YEAR.at(tokens, next);
  // "40 percent of the sum of the same period of 2019", "of that in the same months".
  let same = k;
  while (AMOUNTS.at(tokens, same)) same++;
  if (same > k && w(tokens, same) === "the") same++;
  if (same > k && w(tokens, same) === "same" && STRETCH.at(tokens, same + 1)) return true;
  for (; k < to + LONGEST_LEVEL && !PHRASE_BREAKS.at(tokens, k); k++) {
    // "less than half of the figure a year earlier".
    if (AMOUNT_BEFORE.at(tokens, k) && EARLIER_AGO_BEFORE.within(tokens, k + 1, k + 4)) return true;
    if (LEVEL.at(tokens, k) || (w(tokens, k) === "pre" && w(tokens, k + 1) === "-")) return true;
  }
  return false;
}
const isTime = (tokens: Token[], at: number): boolean =>
  yearAt(tokens, at) !== undefined || (tagsAt(tokens, at) & T.time) !== 0;
const AMOUNT_BEFORE = words("that those number figure");
const AMOUNTS = words(
  "sum amount figure value volume number that recorded registered seen reported of in for during",
);
const LEVEL = words("level levels prepandemic");
const STRETCH = words("period time month months quarter half");
const BEHIND_YEAR = words(", . ; ) and level levels figure figures number");
const LONGEST_LEVEL = 8;

const TAKING = words("took takes bought absorbed received");

const SLIGHTLY = words("just only a about nearly some over");

/** "exports were 60 billion, of which Laos (, the third largest buyer,) took 2 percent": a country's part of the amount. */
export function isPartTaken(item: QuantityItem, { tokens, items, places }: Annotated): boolean {
  let verb = item.hedge - 1;
  while (SLIGHTLY.at(tokens, verb)) verb--;
  if (!TAKING.at(tokens, verb) || w(tokens, item.to) === "of") return false;
  for (let k = verb; k > 0 && verb - k < FARTHEST; k--) {
    if (w(tokens, k) !== "which" || w(tokens, k - 1) !== "of") continue;
    const own = items.some((one) => one.type === "quantity" && one.from > k && one.to <= verb);
    const amount = items.some((one) => one.type === "quantity" && one.to < k);
    return amount && !own && placeFrom(places, k + 1) !== undefined;
  }
  return false;
}
const FARTHEST = 20;

/** "of which 47 percent came from Laos and 7 percent from Japan": the parts of the amount by where they are from. */
function isPartFrom(item: QuantityItem, annotated: Annotated): boolean {
  const { tokens, items, places } = annotated;
  let from = item.to;
  while (CAME.at(tokens, from)) from++;
  const the = w(tokens, from + 1) === "the" ? from + 2 : from + 1;
  if (w(tokens, from) !== "from" || !placeFrom(places, the)) return false;
  const comma = w(tokens, item.hedge - 1) === "," ? 1 : 0;
  const whole = item.hedge - 1 - comma;
  if (THIS_WHICH_THEM.at(tokens, whole) && w(tokens, whole - 1) === "of") return true;
  const before = itemBefore(item, items);
  const joined =
    before && COMMA_AND.at(tokens, item.hedge - 1) && item.hedge - before.to <= FARTHEST;
  return (
    joined === true &&
    before.type === "quantity" &&
    before.kind === "percent" &&
    isPartFrom(before, annotated)
  );
}
const CAME = words("came was were originated originating coming arrived");

/** Behind the "of" that leads to it. */
function openingOf({ from }: Topic, tokens: Token[]): number {
  let k = from;
  while (w(tokens, k - 1) !== "of") k--;
  return k;
}

const BESIDE_LEVEL = words("a an record new high low peak historic just only");

/** Where "share" stands that a number is said to be, or that moves from it or to it; -1 where it does not. */
export const shareBefore = (item: QuantityItem, annotated: Annotated): number =>
  movedShare(item, annotated)?.noun ?? shareNoun(item, annotated.tokens);

/** Where "its share of the exports" stands before "came to 8 percent"; -1 where it does not. */
function shareNoun(item: QuantityItem, tokens: Token[]): number {
  const before = w(tokens, item.hedge - 1);
  if (before === "by" || before === "from") return -1;
  // "climbed to a record 15.9 percent".
  const lead = linkBefore(item, tokens);
  // "took the largest share of its exports, at 8 percent".
  const comma = w(tokens, item.hedge - 2) === "," && AT_REACHING.has(before) ? 1 : 0;
  for (let k = item.hedge - 2 - comma; k >= Math.max(0, item.hedge - 14); k--) {
    const x = w(tokens, k);
    if (COMMA_SEMICOLON_COLON.at(tokens, k) || (tokens[k] as Token).kind === "number") return -1;
    if (x === "share" || x === "proportion")
      return isOfWhole(k, tokens) && BEFORE_LEVEL.at(tokens, lead) ? k : -1;
  }
  return -1;
}

/** "share of the exports", "Laos' share in the structure of imports"; a share in a firm that exports is none of trade. */
const isOfWhole = (share: number, tokens: Token[]): boolean =>
  w(tokens, share + 1) === "of" ||
  (w(tokens, share + 1) === "in" && isOwned(share, tokens) && isOfTrade(share, tokens));

/** "China's share", "its share". */
const isOwned = (share: number, tokens: Token[]): boolean =>
  ITS_THEIR.at(tokens, share - 1) ||
  (S_APOSTROPHE.at(tokens, share - 1) && (tagsAt(tokens, share - 2) & T.place) !== 0);

/** Whether what stands behind "share in" is trade itself: no "trade logistics company". */
function isOfTrade(share: number, tokens: Token[]): boolean {
  let k = wholeFrom(share, tokens);
  while (k < share + FAR_WHOLE && (BEFORE_TRADE.at(tokens, k) || tagsAt(tokens, k) & T.place)) k++;
  const next = tokens[k + 1];
  const ends =
    next?.kind !== "word" || (next.tags & (T.verb | T.prep | T.conj | T.up | T.down)) !== 0;
  return (tagsAt(tokens, k) & TOPICAL) !== 0 && ends;
}
const BEFORE_TRADE = words("the its their 's ' total overall all foreign international");
const FAR_WHOLE = 8;

/** Where the whole begins behind "share of". */
function wholeFrom(share: number, tokens: Token[]): number {
  const at = w(tokens, share + 2) === "the" ? share + 3 : share + 2;
  return STRUCTURE.at(tokens, at) && w(tokens, at + 1) === "of" ? at + 2 : share + 2;
}
const STRUCTURE = words("structure total");

/** The words of the whole of a share that moves "from 7 percent in 2014 to 15 percent in 2019": from one token to another. */
function movedShare(
  item: QuantityItem,
  { tokens, items }: Annotated,
): { noun: number; from: number; to: number } | undefined {
  const at = items.indexOf(item);
  const before = w(tokens, linkBefore(item, tokens));
  const first = before === "from" ? item : before === "to" ? items[at - 1] : undefined;
  const last = before === "from" ? items[at + 1] : item;
  if (first?.type !== "quantity" || last?.type !== "quantity") return undefined;
  if (first.kind !== item.kind || last.kind !== item.kind) return undefined;
  const [from, to] = [linkBefore(first, tokens), linkBefore(last, tokens)];
  if (w(tokens, from) !== "from" || w(tokens, to) !== "to") return undefined;
  for (let k = from - 1; k >= Math.max(0, from - FAR_SHARE); k--) {
    if (COMMA_SEMICOLON_COLON.at(tokens, k) || tokens[k]?.kind === "number") return undefined;
    if (w(tokens, k) === "share" || w(tokens, k) === "proportion")
      return isOwned(k, tokens) && isOfWhole(k, tokens)
        ? { noun: k, from: wholeFrom(k, tokens), to: from }
        : undefined;
  }
  return undefined;
}
const FAR_SHARE = 14;

/** The word in front of a level: "from (just) 6 percent". */
function linkBefore({ hedge }: Item, tokens: Token[]): number {
  let k = hedge - 1;
  while (BESIDE_LEVEL.at(tokens, k)) k--;
  return k;
}

/** Behind the "'s" of a time, which is two tokens behind a figure ("2023's"). */
export function ownerEnd(tokens: Token[], to: number): number {
  if (w(tokens, to) === "'s") return to + 1;
  return w(tokens, to) === "'" && w(tokens, to + 1) === "s" ? to + 2 : to;
}

/** The whole of a share in words, from token `from` to its end or `limit`; "2023's" before it is its time. */
function wholeText(
  item: Item,
  start: number,
  limit: number,
  { tokens, periods }: Annotated,
): string {
  const time = periods.find((one) => one.from === start);
  const from = time ? ownerEnd(tokens, time.to) : start;
  let to = from;
  while (
    to < tokens.length &&
    to < limit &&
    !PHRASE_BREAKS.at(tokens, to) &&
    !periods.some((p) => p.from === to && (to === from || (tagsAt(tokens, p.to) & TOPICAL) === 0))
  ) {
    const { tags } = tokens[to] as Token;
    const verb = tags & (T.verb | T.conj) && !(tags & (T.adj | T.invest));
    if (to > from && (AT_WORTH_VALUED.at(tokens, to) || GOING.at(tokens, to))) break;
    // "a third of the deficit with 5 billion".
    if (w(tokens, to) === "with" && opensAmount(tokens, to + 1)) break;
    // "17 percent of Vietnam's exports from 15 percent a year earlier".
    if (w(tokens, to) === "from" && PERCENT_SIGNS.at(tokens, to + 2)) break;
    if (to > from + 1 && (verb || tags & (T.up | T.down))) break;
    to++;
  }
  while (
    (to > from + 1 && (tokens[to - 1] as Token).tags & (T.prep | T.conj)) ||
    w(tokens, to - 1) === "the"
  )
    to--;
  if (to > from) mark(item, "of", tokens, from, to);
  const whole = tokens.slice(from, to);
  return whole.map((token, k) => (k > 0 && token.spaced ? " " : "") + asWritten(token)).join("");
}
