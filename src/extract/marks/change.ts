/** What a percentage or a multiple says of a change: its direction, whether it is an average, or so much each year. */

import { yearAt } from "../periods/calendar.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  A_PER_EACH,
  AVERAGE,
  COMMA_AND,
  COMMA_SEMICOLON,
  EACH,
  EARLIER_AGO_BEFORE,
  MAKES_TAKES,
  PERCENT_SIGNS,
} from "../words/shared.ts";
import { type Token, tagsWithin, tokenAt, word as w } from "../words/tokens.ts";
import { mark } from "./grounds.ts";
import type { Annotated, Item, QuantityItem } from "./items.ts";

const NO_DIRECTION = words("more less below contract cut");
const CUT = words("cut cuts cutting slashed slashing");
const ENDS_CHANGE = words("to in after following");
const WORDS_FOR_YEARLY = words("year annually annual yearly yoy on");
const YEAR_ON_YEAR = words("year on over -");
const Y_ON_Y = words("y o - /");
const SINCE_BETWEEN = words("since between");
const YEAR_ANNUM = words("year annum");

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
    // "19 percent ahead of the same months of 2021".
    if (k === item.to && token.w === "ahead" && isOfTime(tokens, k + 1) && !isMoved(item, tokens))
      return 1;
    if (token.tags & (T.down | T.up)) {
      mark(item, "indicator", tokens, k);
      return token.tags & T.down ? -1 : 1;
    }
    if (token.tags & (T.verb | T.conj) || ENDS_CHANGE.of(token)) break;
  }
  // "imports were off 0.6 pct".
  if (w(tokens, item.hedge - 1) === "off") {
    mark(item, "indicator", tokens, item.hedge - 1);
    return -1;
  }
  let floor = 0;
  for (const one of items)
    if (one.type === "quantity" && one.to <= item.hedge && one.kind === "percent") floor = one.to;
  for (let k = item.hedge - 1; k >= Math.max(floor, item.hedge - 14); k--) {
    const token = tokens[k] as Token;
    if (token.w === ";") break;
    // "cut investment by 98 percent".
    if (CUT.of(token) && w(tokens, item.hedge - 1) === "by") {
      mark(item, "indicator", tokens, k);
      return -1;
    }
    // "more" and "less" belong to the hedge ("more than 5 percent"); "contract" is a deal.
    if (NO_DIRECTION.of(token)) continue;
    if (token.tags & (T.down | T.up) && !(token.w === "up" && MAKES_TAKES.at(tokens, k - 1))) {
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

/** "of the same months of 2021", "of the level of 2019", "of 2021". */
function isOfTime(tokens: Token[], of: number): boolean {
  const at = w(tokens, of + 1) === "the" ? of + 2 : of + 1;
  const year = yearAt(tokens, at) !== undefined && tokens[at + 1]?.kind !== "word";
  return w(tokens, of) === "of" && (year || LEVEL.at(tokens, at));
}
const LEVEL = words("same corresponding comparable level");

/** "fell 9 percent ahead of": its own word of change stands before it. */
const isMoved = ({ hedge }: Item, tokens: Token[]): boolean =>
  (tagsWithin(tokens, Math.max(0, hedge - 8), hedge) & (T.up | T.down)) !== 0;

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
    if (PERCENT_SIGNS.at(tokens, k)) return false;
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

/** "over the five years to 2013", "during 2005-2010", "in the past decade" behind a number. */
function isOverYears(tokens: Token[], to: number): boolean {
  if (!OVER_DURING.at(tokens, to)) return false;
  for (let k = to + 1; k < to + 7 && !COMMA_SEMICOLON.at(tokens, k); k++)
    if (YEARS.at(tokens, k) || (w(tokens, k) === "-" && areFar(tokens[k - 1], tokens[k + 1])))
      return true;
  return false;
}
const OVER_DURING = words("over during in for through from");
const YEARS = words("years decade decades");
/** "2005-10" is some years, "2022-23" a fiscal one. */
const areFar = (first: Token | undefined, last: Token | undefined): boolean =>
  first?.kind === "number" &&
  last?.kind === "number" &&
  last.value % 100 !== (first.value + 1) % 100;

/** An average a year over several, not growth from one period to the next. */
export function isAveraged(item: QuantityItem, tokens: Token[]): boolean {
  for (let k = Math.max(0, item.hedge - 7); k < Math.min(tokens.length, item.to + 6); k++) {
    const x = w(tokens, k);
    // "a rise of 16 percent, lower than the average".
    if (k >= item.to && (x === "," || x === "than")) break;
    if (AVERAGE.at(tokens, k)) return true;
    // "20 percent annually since 2005", "17 percent a year over the five years to 2010".
    if (
      k === item.to &&
      ANNUALLY.at(tokens, k) &&
      (isSpan(tokens, k + 1) || isOverYears(tokens, k + 1))
    )
      return true;
    // "an annual growth of 17 percent since 2005".
    if (
      x === "annual" &&
      k < item.hedge &&
      (isSpan(tokens, item.to) || isOverYears(tokens, item.to))
    )
      return true;
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

const ANNUALLY = words("annually yearly");
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
