/** Which numbers are said for comparison with another one. */

import { yearAt } from "../periods/calendar.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  COMPARED_COMPARISON,
  EARLIER_AGO_BEFORE,
  OF_IN,
  RECORD_HIGH_BEST,
} from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import type { Item } from "./items.ts";

const BEFORE_AMOUNT = words(
  "the a only just mere some its revised record total adjusted minus plus",
);
const PAST_THAN_BEYOND_ABOVE = words("past than beyond above below");
const BEFORE_COMPARING_ON = words(
  "up down percent pct % cent increase rise gain fall drop decline decrease",
);
const COMPARING = words("from against than versus vs after past");

/** Whether words before a number say that another is held against it; `hedge` is where what leads to it begins. */
export function isCompared(
  tokens: Token[],
  number: { from: number; to: number; hedge?: number; kind?: string },
  items: Item[],
): boolean {
  const at = number.hedge ?? number.from;
  if (isAgainstLevel(tokens, at, number.to) || isLedFrom(tokens, at)) return true;
  if (isOverRecord(tokens, at, number.to)) return true;
  if (isAfterMove(tokens, at, number.to)) return true;
  let k = at - 1;
  while (k > 0 && BEFORE_AMOUNT.at(tokens, k)) k--;
  // "edging past South Korea's 8.49 billion".
  if (w(tokens, k) === "'s")
    for (let b = 0; b < 4 && k > 0; b++) if (PAST_THAN_BEYOND_ABOVE.at(tokens, --k)) return true;
  if (w(tokens, k) === "'s") k = at - 1;
  if (w(tokens, k) === "." && w(tokens, k - 1) === "vs") k--;
  // "a surplus of 188 million, against a (trade) deficit of 102 million".
  if (w(tokens, k) === "of" && tagsAt(tokens, k - 1) & T.balance) {
    k -= 2;
    while (k > 0 && (BEFORE_AMOUNT.at(tokens, k) || w(tokens, k) === "trade")) k--;
  }
  const x = w(tokens, k);
  if (x === "after" && isForCountry(tokens, at)) return false;
  // "has gone past 2 billion": what it came to.
  if (x === "past" && GONE.at(tokens, k - 1) && !hasTime(tokens, number.to, true)) return false;
  if (COMPARING.at(tokens, k) || (x === "on" && BEFORE_COMPARING_ON.at(tokens, k - 1))) return true;
  if ((x === "with" || x === "to") && COMPARED_COMPARISON.at(tokens, k - 1)) return true;
  // "close to the 1.9 billion registered in all of 2005".
  const known = k < at - 1 && hasTime(tokens, number.to, true);
  if (x === "to" && EQUAL.at(tokens, k - 1) && (known || RECORDED.at(tokens, number.to)))
    return k < at - 1;
  // "nearly as much as the 1.9 billion of 2005".
  if (x === "as" && known && w(tokens, k - 1) === "much" && w(tokens, k - 2) === "as") return true;
  const last = items.at(-1);
  // "five times the 33 billion of 2000", "twice as much as the 33 billion".
  const multiple = last?.type === "quantity" && last.kind === "times" ? last : undefined;
  if (multiple && w(tokens, at - 1) === "the" && at - multiple.to <= 4)
    return at - multiple.to === 1 || w(tokens, at - 2) === "as" || w(tokens, at - 2) === "of";
  if (multiple && isLevelTimes(tokens, at, multiple.to)) return true;
  // "from 3.37 billion in February and 4.27 billion a year earlier"; "than the 1 billion of 1992, and 15 billion in 2013" goes on.
  return (
    x === "and" &&
    (w(tokens, k - 1) !== "," ||
      EARLIER_AGO_BEFORE.within(tokens, number.to, number.to + 4) ||
      (last !== undefined && yearBehind(tokens, number.to) < yearBehind(tokens, last.to))) &&
    last?.compared === true &&
    last.type === "quantity" &&
    (last.kind === "times") === (number.kind === "times") &&
    at - last.to <= 4
  );
}

/** "down from 5 billion in 2021, and 6 billion in 2020": the year that stands right behind an amount; NaN where none does. */
function yearBehind(tokens: Token[], to: number): number {
  const at = OF_IN.at(tokens, to) ? to + 1 : to;
  return tokens[at]?.kind === "number" && tokens[at]?.w.length === 4
    ? (tokens[at]?.value as number)
    : Number.NaN;
}

const GONE = words("gone went is are was were climbed risen moved grown shot");
const RECORDED = words("recorded registered reported posted logged achieved reached");
const EQUAL = words("equal close similar comparable equivalent");
const LEVEL = words("value level figure total amount number volume sum tally turnover");
const OF_WHICH = words("the a its their that");

/** "twice the (total) value of 30 billion": the amount that a multiple, which ends at a token, is of. */
export const isLevelTimes = (tokens: Token[], at: number, to: number): boolean =>
  at - to >= 3 &&
  at - to <= 4 &&
  w(tokens, at - 1) === "of" &&
  LEVEL.at(tokens, at - 2) &&
  OF_WHICH.at(tokens, to);

const BASE = words("base level");

/** "from 5 billion", "from a low base of 5 billion": where a change begins. */
export function isLedFrom(tokens: Token[], at: number): boolean {
  if (w(tokens, at - 1) === "from") return true;
  if (w(tokens, at - 1) !== "of" || !BASE.at(tokens, at - 2)) return false;
  return w(tokens, at - 3) === "a" ? w(tokens, at - 4) === "from" : w(tokens, at - 5) === "from";
}

const EXCEEDING = words("below above under over behind exceeding topping surpassing beating");
const LINKS = words(
  "of in for during recorded registered reported posted seen set reached marked logged hit made achieved attained notched touched scored established the all whole",
);

/** "slightly below the 175 billion of 2022", "topping the 5 million seen a year before": a level that is known, with its time. */
function isAgainstLevel(tokens: Token[], at: number, to: number): boolean {
  return w(tokens, at - 1) === "the" && EXCEEDING.at(tokens, at - 2) && hasTime(tokens, to, true);
}

/** "breaking the previous record of 18.3 billion set in 2022": known, too. */
function isOverRecord(tokens: Token[], at: number, to: number): boolean {
  if (w(tokens, at - 1) !== "of" || !RECORD_HIGH_BEST.at(tokens, at - 2)) return false;
  let k = at - 3;
  while (BEFORE_RECORD.at(tokens, k)) k--;
  const past = BREAKING.at(tokens, k) || EXCEEDING.at(tokens, k);
  return past && k < at - 3 && hasTime(tokens, to, true);
}
const BREAKING = words(
  "breaking broke broken beat beaten eclipsing eclipsed surpassed topped exceeded past",
);
const BEFORE_RECORD = words(
  "the its their all - time previous earlier former last old annual yearly monthly",
);

/** Its time stands right behind it: "5 billion recorded in 2022"; without a link, "3 percent a month earlier". */
function hasTime(tokens: Token[], to: number, linked: boolean): boolean {
  let k = to;
  while (k - to < 4 && LINKS.at(tokens, k)) k++;
  if (k === to && linked) return false;
  if (k === to && w(tokens, k) === "a") k++;
  return yearAt(tokens, k) !== undefined || (tagsAt(tokens, k) & (T.time | T.month)) !== 0;
}

const AFTER_FOLLOWING = words("after following");

/** "rose 7 percent, after falling (by) 3 percent in May", "following a sharp fall of 3 percent in May": how it had moved before. */
function isAfterMove(tokens: Token[], at: number, to: number): boolean {
  const link = w(tokens, at - 1);
  let k = link === "by" || link === "of" ? at - 2 : at - 1;
  if ((tagsAt(tokens, k) & (T.up | T.down)) === 0) return false;
  if (link === "of") while (tagsAt(tokens, k - 1) & T.adj) k--;
  else if (!w(tokens, k).endsWith("ing")) return false;
  return AFTER_FOLLOWING.at(tokens, k - 1) && hasTime(tokens, to, false);
}

/** "third after 79 billion for China": another country's of the same time, not an earlier one. */
function isForCountry(tokens: Token[], at: number): boolean {
  for (let k = at + 1; k < Math.min(tokens.length, at + 7); k++)
    if (w(tokens, k) === "for") return (tagsAt(tokens, k + 1) & T.place) !== 0;
  return false;
}
