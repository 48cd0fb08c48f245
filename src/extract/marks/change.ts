/** What a percentage or a multiple says: growth with its direction, a multiple, or a share of a whole. */

import { yearAt } from "../periods/calendar.ts";
import { placeFrom } from "../places/places.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  A_PER_EACH,
  AVERAGE,
  COMMA_AND,
  COMMA_SEMICOLON,
  COMMA_SEMICOLON_OPEN,
  EACH,
  EARLIER_AGO_BEFORE,
  ITS_THEIR_THE,
  PHRASE_BREAKS,
} from "../words/shared.ts";
import { asWritten, type Token, tagsAt, tagsWithin, tokenAt, word as w } from "../words/tokens.ts";
import { type Annotated, type Item, itemBefore, type QuantityItem } from "./annotate.ts";
import { mark } from "./grounds.ts";
import { opensAmount } from "./topic-signs.ts";
import { TOPICAL, type Topic } from "./topics.ts";
import { wholeAhead } from "./whole-ahead.ts";

const NO_DIRECTION = words("more less below contract cut");
const ENDS_CHANGE = words("to in after following");
const WORDS_FOR_YEARLY = words("year annually annual yearly yoy on");
const YEAR_ON_YEAR = words("year on over -");
const Y_ON_Y = words("y o - /");
const PERCENT_PCT_PERCENT_SIGN = words("percent pct %");
const SINCE_BETWEEN = words("since between");
const YEAR_ANNUM = words("year annum");
const MORE_LESS_TOP = words("more less top");
const COMMA_SEMICOLON_COLON = words(", ; :");
const BEFORE_LEVEL = words("to at was is of reached hit reaching");
const AT_REACHING = words("at reaching");
const AT_WORTH_VALUED = words("at worth valued");

/** 1 up, -1 down, 0 where no word of change stands with a percentage. */
export function direction(item: QuantityItem, annotated: Annotated): 1 | -1 | 0 {
  const { tokens, items } = annotated;
  const printed = signBefore(tokens, item.from);
  if (printed !== 0) return printed;
  if (w(tokens, item.from) === "halved") {
    mark(item, "indicator", tokens, item.from);
    return -1;
  }
  // Behind: "a 5.2 percent increase", "13 percent higher", "12.4 pct below their level".
  const behind = behindYearly(tokens, item.to);
  for (let k = behind; k < Math.min(tokens.length, behind + 4); k++) {
    const token = tokens[k] as Token;
    if (token.kind === "mark" && token.w !== "-") break;
    // "15.9 percent above 2023", "above the level of".
    if (k === item.to && token.w === "above") return 1;
    if (k === item.to && token.w === "fewer") return -1;
    if (token.tags & (T.down | T.up)) {
      mark(item, "indicator", tokens, k);
      return token.tags & T.down ? -1 : 1;
    }
    if (token.tags & (T.verb | T.conj) || ENDS_CHANGE.of(token)) break;
  }
  let floor = 0;
  for (const one of items)
    if (one.type === "quantity" && one.to <= item.hedge && one.kind === "percent") floor = one.to;
  for (let k = item.hedge - 1; k >= Math.max(floor, item.hedge - 14); k--) {
    const token = tokens[k] as Token;
    if (token.w === ";") break;
    // "more" and "less" belong to the hedge ("more than 5 percent"); "contract" is a deal.
    if (NO_DIRECTION.of(token)) continue;
    if (token.tags & (T.down | T.up) && !(token.w === "up" && MAKES.at(tokens, k - 1))) {
      mark(item, "indicator", tokens, k);
      return token.tags & T.down ? -1 : 1;
    }
  }
  if (WORDS_FOR_YEARLY.at(tokens, item.to)) return 1;
  // "against 15.5% for Malaysia", "and imports 12 percent": the direction of the one before carries over.
  for (let k = items.indexOf(item) - 1; k >= 0; k--) {
    const one = items[k] as Item;
    if (one.type === "quantity" && one.kind === "percent") return direction(one, annotated);
  }
  return 0;
}

/** Behind "year-on-year", which may stand between a percentage and its noun. */
export function behindYearly(tokens: Token[], at: number): number {
  let k = at;
  while (YEAR_ON_YEAR.at(tokens, k)) k++;
  // "a 3% y/y decrease", "5% y-o-y growth".
  if (w(tokens, k) === "y") while (Y_ON_Y.at(tokens, k)) k++;
  return k;
}

/** "+5%", "-3.5%", "minus 1.6%". */
export function signBefore(tokens: Token[], i: number): 1 | -1 | 0 {
  const sign = w(tokens, i - 1);
  if (sign === "+" || sign === "plus") return 1;
  if (sign === "minus") return -1;
  if (sign !== "-" || tokens[i]?.spaced !== false) return 0;
  return tokenAt(tokens, i - 1)?.spaced || w(tokens, i - 2) === "(" ? -1 : 0;
}

const MORE = words(
  "higher more larger bigger greater as that those the compared over from of against those what its than year up increase",
);

/** Whether "N times" compares sizes, not occasions. */
export function isMultiple(item: QuantityItem, tokens: Token[]): boolean {
  const first = w(tokens, item.from);
  if (/^(doubl|tripl|trebl|quadrupl|quintupl)/.test(first) || first.endsWith("fold")) return true;
  if (w(tokens, item.to - 1) === "fold") return true;
  // "three times higher than the 16 percent increase of all exports" compares rates.
  for (let k = item.to; k < Math.min(tokens.length, item.to + 8) && !COMMA_AND.at(tokens, k); k++)
    if (PERCENT_PCT_PERCENT_SIGN.at(tokens, k)) return false;
  if (MORE.at(tokens, item.to)) return true;
  if (first === "twice") return false;
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - 4); k--)
    if ((tokens[k] as Token).tags & T.up || MULTIPLIED.at(tokens, k)) return true;
  return false;
}
const MULTIPLIED = words("multiplied multiplying multiplies");

/** "since 2005", "between 2005 and 2010" behind a number. */
function isSpan(tokens: Token[], to: number): boolean {
  for (let k = to; k < Math.min(tokens.length, to + 3); k++)
    if (SINCE_BETWEEN.at(tokens, k)) return true;
  return false;
}

/** An average a year over several, not growth from one period to the next. */
export function isAveraged(item: QuantityItem, tokens: Token[]): boolean {
  for (let k = Math.max(0, item.hedge - 7); k < Math.min(tokens.length, item.to + 6); k++) {
    const x = w(tokens, k);
    // "a rise of 16 percent, lower than the average".
    if (k >= item.to && (x === "," || x === "than")) break;
    if (AVERAGE.at(tokens, k)) return true;
    // "an annual growth of 17 percent since 2005".
    if (x === "annual" && k < item.hedge && isSpan(tokens, item.to)) return true;
    if (
      k >= item.to &&
      A_PER_EACH.at(tokens, k) &&
      YEAR_ANNUM.at(tokens, k + 1) &&
      !EARLIER_AGO_BEFORE.at(tokens, k + 2)
    )
      return true;
  }
  return false;
}

const LENGTHS = words("year yr annum month quarter week");
const PER_TIME = words("annually yearly monthly quarterly yoy mom");
const YEARLY = words("annual yearly monthly quarterly");

/** So much each year or month, or from one to the next: "annually", "every year", "year-on-year", "a yearly 5 percent". */
export function isPerTime(item: QuantityItem, tokens: Token[]): boolean {
  for (let k = Math.max(0, item.hedge - 7); k < Math.min(tokens.length, item.to + 6); k++) {
    if (k >= item.to && COMMA_SEMICOLON.at(tokens, k)) return false;
    if (PER_TIME.at(tokens, k) || (k < item.hedge && YEARLY.at(tokens, k))) return true;
    if (!LENGTHS.at(tokens, k)) continue;
    const on = w(tokens, k - 1) === "-" ? w(tokens, k - 2) : w(tokens, k - 1);
    if (on === "on" || on === "over") return true;
    if (EACH.at(tokens, k - 1) && !EARLIER_AGO_BEFORE.at(tokens, k + 1)) return true;
  }
  return false;
}

/** The whole that a percentage or fraction is part of: "25 percent of Vietnam's total trade", "over one quarter of all visitors". */
export function shareOf(item: QuantityItem, annotated: Annotated): string | undefined {
  if (item.kind !== "percent" && item.kind !== "fraction") return undefined;
  if (item.whole) return item.whole;
  const { tokens } = annotated;
  // "rose to 7 percent from 5 percent": a share too, where the first is one.
  const { items } = annotated;
  const last = w(tokens, item.hedge - 1) === "from" ? itemBefore(item, items) : undefined;
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
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - 6); k--) {
    const token = tokens[k] as Token;
    if (COMMA_SEMICOLON_OPEN.of(token)) break;
    if (token.tags & T.share || (token.w === "up" && MAKES.at(tokens, k - 1))) {
      said = true;
      break;
    }
    if (token.tags & (T.up | T.down) && !MORE_LESS_TOP.of(token)) return undefined;
    if (token.w === "by" && !of) return undefined;
  }
  // "represented a 1.1 percent decrease" is a change.
  const moves = (tagsWithin(tokens, item.to, item.to + 2) & (T.up | T.down)) !== 0;
  if (isPartTaken(item, annotated)) return "total";
  if (!of) return said && !moves ? "total" : undefined;
  return wholeText(item, item.to + 1, item.to + 12, annotated);
}

/** "83 percent of the pre-crisis level", "70 percent of 2019", "of the 2019 figure": how much of an earlier level there is, no part of a whole. */
export function isOfLevel({ to }: QuantityItem, tokens: Token[]): boolean {
  if (w(tokens, to) !== "of") return false;
  let k = to + 1;
  while (ITS_THEIR_THE.at(tokens, k)) k++;
  const next = ownerEnd(tokens, k + 1);
  if (yearAt(tokens, k) !== undefined)
    return !tokenAt(tokens, next) || BEHIND_YEAR.at(tokens, next);
  for (; k < to + LONGEST_LEVEL && !PHRASE_BREAKS.at(tokens, k); k++)
    if (LEVEL.at(tokens, k) || (w(tokens, k) === "pre" && w(tokens, k + 1) === "-")) return true;
  return false;
}
const LEVEL = words("level levels prepandemic");
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

/** Behind the "of" that leads to it. */
function openingOf({ from }: Topic, tokens: Token[]): number {
  let k = from;
  while (w(tokens, k - 1) !== "of") k--;
  return k;
}

const MAKES = words("make makes made making take takes took taken taking");

const BESIDE_LEVEL = words("a an record new high low peak historic just only");

/** Where "its share of the exports" stands before "came to 8 percent"; -1 where it does not. */
export function shareNoun(item: QuantityItem, tokens: Token[]): number {
  const before = w(tokens, item.hedge - 1);
  if (before === "by" || before === "from") return -1;
  // "climbed to a record 15.9 percent".
  let lead = item.hedge - 1;
  while (BESIDE_LEVEL.at(tokens, lead)) lead--;
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

/** "share of the exports", "share in the structure of imports"; a share in a firm is none of trade. */
const isOfWhole = (share: number, tokens: Token[]): boolean =>
  w(tokens, share + 1) === "of" ||
  (w(tokens, share + 1) === "in" &&
    w(tokens, share + 2) !== "a" &&
    (tagsWithin(tokens, share + 2, share + FAR_WHOLE) & TOPICAL) !== 0);
const FAR_WHOLE = 8;

/** Where the whole begins behind "share of". */
function wholeFrom(share: number, tokens: Token[]): number {
  const at = w(tokens, share + 2) === "the" ? share + 3 : share + 2;
  return STRUCTURE.at(tokens, at) && w(tokens, at + 1) === "of" ? at + 2 : share + 2;
}
const STRUCTURE = words("structure total");

/** The words of the whole of a share that moves "from 6 percent in 2013 to 16 percent in 2017": from one token to another. */
function movedShare(
  item: QuantityItem,
  { tokens, items }: Annotated,
): { from: number; to: number } | undefined {
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
      return isOfWhole(k, tokens) ? { from: wholeFrom(k, tokens), to: from } : undefined;
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
    if (to > from && AT_WORTH_VALUED.at(tokens, to)) break;
    // "a third of the deficit with 5 billion".
    if (w(tokens, to) === "with" && opensAmount(tokens, to + 1)) break;
    // "17 percent of Vietnam's exports from 15 percent a year earlier".
    if (w(tokens, to) === "from" && PERCENT_PCT_PERCENT_SIGN.at(tokens, to + 2)) break;
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
