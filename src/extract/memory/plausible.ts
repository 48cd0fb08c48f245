/** What the text has told of a pair's trade, against which an amount without a partner is held. */

import { parsePeriod } from "../../model/period.ts";
import type { Reason } from "../marks/reasons.ts";
import type { Family } from "../marks/topics.ts";
import type { Memory, Pair } from "./context.ts";

/** A level of trade between two countries, a month of it. */
export interface Level {
  /** "trade", or the country that the goods leave. */
  from: string;
  year: number;
  monthly: number;
  unit: string;
}

const MONTHS = 12;

/** `period` is EDTF: a year, months of it, or a run of either. */
export function levelOf(
  family: Family,
  { home, partner }: Pair,
  value: number,
  unit: string,
  period: string,
): Level | undefined {
  const { start, end } = parsePeriod(period) ?? {};
  if (start?.year === undefined || end?.year === undefined) return undefined;
  const { year } = end;
  const first = start.year * MONTHS + (start.month ?? 1);
  const last = year * MONTHS + (end.month ?? MONTHS);
  const from = family === "trade" ? "trade" : family === "exports" ? home : partner;
  return { from, year, monthly: value / (last - first + 1), unit };
}

const keyOf = ({ home, partner }: Pair) =>
  home < partner ? `${home} ${partner}` : `${partner} ${home}`;
/** What no two countries trade or invest: more than all the world trades in half a year, in dollars or what is worth more. */
const MOST = 4e12;
/** A price or a slip: trade is not counted in single notes. */
const LEAST = 1e4;
const HARD = new Set(["USD", "EUR", "GBP"]);

/** Why an amount can be none of two countries' trade or investment; undefined where it can. */
export function implausible(value: number, unit: string | undefined): Reason | undefined {
  if (value < LEAST) return "too little to be trade or investment of two countries";
  if (value > MOST && HARD.has(unit ?? "USD")) return "more than any two countries trade or invest";
  return undefined;
}

/** Years apart in which trade cannot have grown out of bounds. */
const NEAR = 2;
/** So many times what the two trade is what one of them trades with all the world. */
const BEYOND = 3;
const KEPT = 24;

export function noteLevel(memory: Memory, pair: Pair, level: Level): void {
  memory.levels ??= new Map();
  const key = keyOf(pair);
  const list = memory.levels.get(key);
  if (!list) memory.levels.set(key, [level]);
  else if (list.push(level) > KEPT) list.shift();
}

/** Far more than the text has told of these two for about the same time, in the same direction or in both. */
export function isBeyond(memory: Memory, pair: Pair, level: Level): boolean {
  let most = 0;
  for (const one of memory.levels?.get(keyOf(pair)) ?? []) {
    const same = one.from === level.from || one.from === "trade";
    if (same && one.unit === level.unit && Math.abs(one.year - level.year) <= NEAR)
      most = Math.max(most, one.monthly);
  }
  return most > 0 && level.monthly > BEYOND * most;
}
