/** What is printed like an amount of trade or people and is something else: prices, counts a day, the current account, shares of a market. */

import type { Annotated, Item, QuantityItem } from "../marks/items.ts";
import { hedgeBefore } from "../numbers/hedges.ts";
import { soughtWords, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { NUMBER_VALUES } from "../words/number-words.ts";
import {
  BY_COMMA_AND,
  COMMA_OR,
  COMMA_SEMICOLON,
  EACH,
  FORMER_LAST_PREVIOUS,
  RECORD_HIGH_BEST,
  SEMICOLON_STOP,
  WITH_AT,
} from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";

const VERBS_OF_EQUALLING = soughtWords("equals equalled equaled equalling matches matched");
const PREVIOUSLY = soughtWords("previously formerly earlier");
const STOOD = words("been was were stood at a the just only totaled totalled");
const RANGING_RANGED_RANGES = soughtWords("ranging ranged ranges");
const A_AN_PER_EACH = words("a an per each");

const ACCOUNT = soughtWords("account");

/** "the current account balance recorded a surplus of 400 million". */
export function ofPayments(item: Item, tokens: Token[]): boolean {
  if (!ACCOUNT.in(tokens)) return false;
  for (let k = item.hedge - 1; k > 0; k--)
    if (w(tokens, k) === "account" && w(tokens, k - 1) === "current") return true;
  return false;
}

/** "one million travelers cross the border each day". */
export function isDaily(item: Item, tokens: Token[]): boolean {
  if (!OFTEN.in(tokens) && !OFTEN_UNITS.in(tokens)) return false;
  for (let k = item.to; k < Math.min(tokens.length, item.to + 20); k++) {
    if (w(tokens, k) === "daily") return true;
    if (w(tokens, k) === "day" && EACH.at(tokens, k - 1)) return true;
    if (SEMICOLON_STOP.at(tokens, k)) return false;
    if (k > item.to && hasOwnDay(tokens, k)) return false;
    // "1.7 million tourists, or 5,000 a day".
    if (tokens[k]?.kind === "number" && COMMA_OR.at(tokens, k - 1)) return false;
  }
  return false;
}

/** "(1.7 million tourists,) or about 5,000 a day": of that number alone; "1,000 Lao and 2,000 a day" is of both. */
function hasOwnDay(tokens: Token[], at: number): boolean {
  if (tokens[at]?.kind !== "number") return false;
  let to = at + 1;
  while (tagsAt(tokens, to) & T.number) to++;
  const daily = w(tokens, to) === "daily" || (EACH.at(tokens, to) && w(tokens, to + 1) === "day");
  return daily && w(tokens, hedgeBefore(tokens, at).at - 1) !== "and";
}

const OFTEN = soughtWords("daily weekly hourly");
const OFTEN_UNITS = soughtWords("day week hour");

/** "daily exports of 140 million", "sold 1 billion each week": a rate, not the sum of a year. */
export function isOften(item: Item, topic: { from: number } | undefined, tokens: Token[]): boolean {
  if (!OFTEN.in(tokens) && !OFTEN_UNITS.in(tokens)) return false;
  if (OFTEN_UNITS.at(tokens, 1) && EACH.at(tokens, 0)) return true;
  if (topic)
    for (let k = Math.max(0, topic.from - 3); k < topic.from; k++)
      if (OFTEN.at(tokens, k)) return true;
  for (let k = Math.max(0, item.hedge - 4); k < Math.min(tokens.length, item.to + 8); k++) {
    // "61 billion, or 167 million a day": of the next number.
    if (k >= item.to && (tokens[k]?.kind === "number" || COMMA_SEMICOLON.at(tokens, k)))
      return false;
    if (OFTEN.at(tokens, k)) return true;
    if (OFTEN_UNITS.at(tokens, k) && EACH.at(tokens, k - 1)) return true;
  }
  return false;
}

/** "followed by Thai Nguyen with 7 billion", "and Haiphong with 6 billion": named, and no country. */
export function isUnknownHolder(item: Item, tokens: Token[], places: Annotated["places"]): boolean {
  if (!WITH_AT.at(tokens, item.hedge - 1)) return false;
  let k = item.hedge - 2;
  while (tokenAt(tokens, k)?.cap && tokens[k]?.kind === "word" && item.hedge - k < 6) k--;
  const first = tokens[k + 1];
  if (k === item.hedge - 2 || !first || first.upper || !BY_COMMA_AND.at(tokens, k)) return false;
  return (
    (first.tags & (T.month | T.time)) === 0 &&
    !places.some((place) => place.from <= item.hedge - 2 && k < place.to)
  );
}

/** "the market share of its goods rose to 1 percent". */
export function isMarketShare(item: Item & { type: "quantity" }, tokens: Token[]): boolean {
  if (item.kind !== "percent" && item.kind !== "fraction") return false;
  for (let k = item.hedge - 1; k > Math.max(0, item.hedge - 12); k--) {
    if (COMMA_SEMICOLON.at(tokens, k)) return false;
    if (w(tokens, k) === "share" && w(tokens, k - 1) === "market") return true;
  }
  // "one fourth of the local market", "40 percent of the domestic cement market".
  if (w(tokens, item.to) !== "of" || !LOCAL.at(tokens, item.to + 2)) return false;
  return w(tokens, item.to + 3) === "market" || w(tokens, item.to + 4) === "market";
}

/** "one in five foreign tourists": no five of them. */
export function isOneIn({ hedge, value }: QuantityItem, tokens: Token[]): boolean {
  const some = NUMBER_VALUES.get(w(tokens, hedge - 2)) ?? tokenAt(tokens, hedge - 2)?.value;
  return w(tokens, hedge - 1) === "in" && some !== undefined && some < value && value <= MOST_OF;
}
const MOST_OF = 20;

const LOCAL = words("local domestic home national");

const UNITS = words(
  "pound ton tonne barrel kg kilogram kilogramme kilo ounce bushel unit share head person capita day night hour litre liter gallon container teu piece pair metre meter kilowatt",
);

/** "nearly equals the whole 2005 trade of 8 billion". */
export function isEqualled(item: Item, tokens: Token[]): boolean {
  if (!VERBS_OF_EQUALLING.in(tokens)) return false;
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - 9); k--) {
    if (COMMA_SEMICOLON.at(tokens, k)) return false;
    if (VERBS_OF_EQUALLING.at(tokens, k)) return true;
  }
  return false;
}

/** "breaking the previous record of 117 billion": of an earlier time that is not said. */
export function isFormer(item: Item, { tokens, periods }: Annotated): boolean {
  const k = item.hedge - 1;
  if (w(tokens, k) !== "of" || !RECORD_HIGH_BEST.at(tokens, k - 1)) return false;
  if (!FORMER_LAST_PREVIOUS.at(tokens, k - 2)) return false;
  return !periods.some((node) => node.from >= item.to && node.from - item.to <= 3);
}

/** "a level that was previously 70 billion": of a time before that is not said. */
export function isPrevious(item: Item, { tokens, periods }: Annotated): boolean {
  if (!PREVIOUSLY.in(tokens)) return false;
  for (let k = item.hedge - 1; k >= item.hedge - 5; k--) {
    const had = w(tokens, k) === "earlier" && w(tokens, k - 1) === "had";
    if (had || (PREVIOUSLY.at(tokens, k) && w(tokens, k) !== "earlier"))
      return !periods.some((node) => node.from >= item.to && node.from - item.to <= 1);
    if (!STOOD.at(tokens, k)) return false;
  }
  return false;
}

/** "ranging between 800 million and 5 billion": no one level. */
export function isRanging(item: Item, tokens: Token[]): boolean {
  if (!RANGING_RANGED_RANGES.in(tokens)) return false;
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - 8); k--) {
    if (COMMA_SEMICOLON.at(tokens, k)) return false;
    if (RANGING_RANGED_RANGES.at(tokens, k)) return true;
  }
  return false;
}

/** "$24 a pound", "300 USD per tonne". */
export const isPrice = ({ to }: Item, tokens: Token[]): boolean =>
  A_AN_PER_EACH.at(tokens, to) && UNITS.at(tokens, to + 1);
