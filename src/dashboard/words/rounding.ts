/** Rounding to whole steps, and to those that bounds leave meaningful. */
import type { Interval } from "../../compile/interval.ts";
import type { Observation } from "../../model/types.ts";

/** The place of the first digit: 10 for 42, 0.1 for -0.4. */
export const place = (value: number) => 10 ** Math.floor(Math.log10(Math.abs(value)));

/** Down or up to a whole step; what floating point adds to a whole number of steps is no reason for a further one. */
export function rounded(value: number, step: number, round: (value: number) => number): number {
  if (step === 0) return value;
  const slack = round === Math.floor ? 1e-9 : round === Math.ceil ? -1e-9 : 0;
  return Number((round(value / step + slack) * step).toPrecision(12));
}

/** The value to the place that the width of its bounds leaves meaningful. */
export function nearest({ value, low, high }: { value: number } & Interval): number {
  return low === null || high === null || high <= low
    ? value
    : rounded(value, place(high - low), Math.round);
}

const MONEY_OR_RATIO = /^([A-Z]{3}|ratio|multiple)$/;

/**
 * What counts people or things and is worked out, to the place that its bounds leave meaningful, and these a place
 * finer, never narrower: 970,000 (946,000 to 1,000,000) for 972,973. Anything else as it is: money is printed in few
 * digits anyway.
 */
export function asSure(observation: Observation): Observation {
  const { basis, unit, value, low, high } = observation;
  if (basis !== "derived" || MONEY_OR_RATIO.test(unit)) return observation;
  if (low === null || high === null || high <= low) return observation;
  const step = Math.max(1, place(high - low) / 10);
  const near = nearest({ value, low, high });
  return {
    ...observation,
    value: low <= near && near <= high ? near : rounded(value, step, Math.round),
    low: rounded(low, step, Math.floor),
    high: rounded(high, step, Math.ceil),
  };
}
