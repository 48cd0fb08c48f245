/** The base that "year-on-year" and "month-on-month" tell of a growth. */

import type { Period } from "../../model/period.ts";
import { mark } from "../marks/grounds.ts";
import type { Item } from "../marks/items.ts";
import { monthBefore, shift } from "../periods/calendar.ts";
import { words } from "../words/classes.ts";
import { PERCENT_SIGNS } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

const YEAR_YR = words("year yr");
const ANNUALLY_YOY = words("annually yoy");
const MONTH = words("month mom");
const QUARTER = words("quarter qoq");
/** How far before a number and behind it these words may stand. */
const BEFORE = 8;
const BEHIND = 6;

type Step = "year" | "month" | "quarter";

/** The time that a growth over `main` is measured from: what stands behind it tells first. */
export function baseOnTime(item: Item, main: Period, tokens: Token[]): Period | undefined {
  let far = false;
  for (let k = item.to; k < Math.min(tokens.length, item.to + BEHIND); k++) {
    const step = stepAt(tokens, k);
    // "up 31 percent, and 7 percent month on month": only the latter.
    if (step && (step === "year" || !far)) return before(step, k, item, main, tokens);
    far ||= PERCENT_SIGNS.at(tokens, k);
  }
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - BEFORE); k--) {
    const step = stepAt(tokens, k);
    if (step) return before(step, k, item, main, tokens);
  }
  return undefined;
}

function before(step: Step, at: number, item: Item, main: Period, tokens: Token[]) {
  // A quarter before is no period that can be told of any months.
  const base = step === "year" ? shift(main, -1) : step === "month" ? monthBefore(main) : undefined;
  if (base) mark(item, "base", tokens, at, stepEnd(tokens, at));
  return base;
}

/** What "year-on-year", "on-year" or "annually" that begins at token `k` steps over. */
function stepAt(tokens: Token[], k: number): Step | undefined {
  const next = w(tokens, k + 1) === "-" ? k + 2 : k + 1;
  // "month on month", "year-on-year"; "in the month on higher prices" steps over nothing.
  const unit = unitAt(tokens, w(tokens, next + 1) === "-" ? next + 2 : next + 1);
  const onward = w(tokens, next) === "on" && (unit !== undefined || YEAR_YR.at(tokens, k));
  if (w(tokens, k) === "on" && w(tokens, k + 1) === "-") return unitAt(tokens, k + 2);
  if (ANNUALLY_YOY.at(tokens, k)) return "year";
  if (w(tokens, k) === "mom" || w(tokens, k) === "qoq") return unitAt(tokens, k);
  const over = w(tokens, next) === "over" && w(tokens, next - 1) === "-";
  return onward || over ? unitAt(tokens, k) : undefined;
}

function unitAt(tokens: Token[], k: number): Step | undefined {
  if (YEAR_YR.at(tokens, k)) return "year";
  if (MONTH.at(tokens, k)) return "month";
  return QUARTER.at(tokens, k) ? "quarter" : undefined;
}

const ON_TIME = words("on over year yr month quarter -");
function stepEnd(tokens: Token[], k: number): number {
  let to = k + 1;
  while (ON_TIME.at(tokens, to)) to++;
  while (w(tokens, to - 1) === "-") to--;
  return to;
}
