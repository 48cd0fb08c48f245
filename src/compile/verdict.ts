import type { Check } from "../model/types.ts";
import { bySignificantDigits, type Interval, overlap } from "./interval.ts";

/** Differences up to this share of the reference are no news where the printed digits allow them. */
const SAME = 0.01;

/**
 * How a stated value stands to what it is held against:
 * - `agrees`: equal as far as both are printed, and within one percent;
 * - `rounds`: right only as a rounding (the printed digits allow it, trailing zeros not counted);
 * - `differs`: no rounding explains it.
 */
export function compareValues(
  stated: { value: number } & Interval,
  reference: { value: number } & Interval,
): Pick<Check, "verdict" | "stated" | "computed" | "difference"> {
  const difference = stated.value / reference.value - 1;
  const numbers = { stated: stated.value, computed: reference.value, difference };
  if (overlap(stated, reference)) {
    return { verdict: Math.abs(difference) <= SAME ? "agrees" : "rounds", ...numbers };
  }
  const rounds = overlap(bySignificantDigits(stated.value), reference);
  return { verdict: rounds ? "rounds" : "differs", ...numbers };
}
