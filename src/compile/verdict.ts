import type { Check } from "../model/types.ts";
import { bySignificantDigits, type Interval, overlap } from "./interval.ts";

/** Differences up to this share of the reference are no news where the printed digits allow them. */
const SAME = 0.01;
/** Trailing zeros may be rounding up to this share; "100" for 145 is no rounding. */
const ROUNDED = 0.05;

/**
 * How a stated value stands to what it is held against:
 * - `agrees`: equal as far as both are printed, and within one percent;
 * - `rounds`: right only as a rounding (the printed digits allow it, trailing zeros not counted);
 * - `differs`: no rounding explains it.
 * A bound ("over 100") agrees with all it allows, and has no difference to tell; nor has a reference of zero.
 */
export function compareValues(
  stated: { value: number } & Interval,
  reference: { value: number } & Interval,
): Pick<Check, "verdict" | "stated" | "computed" | "difference"> {
  const numbers = { stated: stated.value, computed: reference.value };
  const possible = overlap(stated, reference);
  const bounds = [stated.low, stated.high, reference.low, reference.high];
  if (reference.value === 0 || (possible && bounds.includes(null))) {
    return { verdict: possible ? "agrees" : "differs", ...numbers };
  }
  const difference = stated.value / reference.value - 1;
  const distance = Math.abs(difference);
  const same = possible && distance <= SAME;
  const rounds =
    possible || (distance <= ROUNDED && overlap(bySignificantDigits(stated.value), reference));
  return { verdict: same ? "agrees" : rounds ? "rounds" : "differs", ...numbers, difference };
}
