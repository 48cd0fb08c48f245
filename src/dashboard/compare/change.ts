/** What lies between two values: difference, ratio, yearly growth, each with the interval that the values' own bounds allow. */
import { divide, type Interval, subtract } from "../../compile/interval.ts";

export interface Bounded extends Interval {
  value: number;
}

export interface Change {
  /** Second less first, in the unit of both. */
  difference: Bounded;
  /** Second over first; undefined where either is zero, their signs differ or their bounds leave it open both ways. */
  ratio?: Bounded;
  /** Compound annual growth as a ratio: 0.165 is 16.5 percent a year. Undefined where there is no ratio or less than a year between. */
  growth?: Bounded;
}

const mirrored = ({ value, low, high }: Bounded): Bounded => ({
  value: -value,
  low: high === null ? null : -high,
  high: low === null ? null : -low,
});

function quotient(a: Bounded, b: Bounded): Bounded | undefined {
  // Two deficits stand to each other as their amounts do.
  if (a.value < 0 && b.value < 0) return quotient(mirrored(a), mirrored(b));
  if (a.value <= 0 || b.value <= 0) return undefined;
  const { low, high } = divide(b, a);
  return low === null && high === null ? undefined : { value: b.value / a.value, low, high };
}

/**
 * Compound annual growth rate: the nth root of the second value over the first, less one, n the years
 * between (US Bureau of Economic Analysis, Regional definitions, "Compound annual growth rate",
 * http://bea.gov/regional/definitions/nextpage.cfm?key=Compound%20annual%20growth%20rate).
 * The same whichever of the two comes first, as `years` changes its sign with the ratio.
 */
export function annualGrowth(ratio: number, years: number): number {
  return ratio ** (1 / years) - 1;
}

/** A ratio the other way round. */
export const inverse = ({ value, low, high }: Bounded): Bounded => ({
  value: 1 / value,
  low: high === null ? null : 1 / high,
  high: low === null || low <= 0 ? null : 1 / low,
});

/**
 * @param years from the first value to the second, below zero where the second is the earlier
 * @param claimed second over first as a source states it
 */
export function changeBetween(a: Bounded, b: Bounded, years: number, claimed?: Bounded): Change {
  const difference = { value: b.value - a.value, ...subtract(b, a) };
  const ratio = claimed ?? quotient(a, b);
  // A change of some months, blown up to a year, would say more than is known.
  if (!ratio || Math.abs(years) < 1) return { difference, ratio };
  const grown = (bound: number | null) =>
    bound === null || bound <= 0 ? null : annualGrowth(bound, years);
  const [low, high] =
    years > 0 ? [grown(ratio.low), grown(ratio.high)] : [grown(ratio.high), grown(ratio.low)];
  return { difference, ratio, growth: { value: annualGrowth(ratio.value, years), low, high } };
}
