/** Values that a chart works out from two figures: kept with their formula and operands, so that each can show how it came about. */
import type { Interval } from "../../compile/interval.ts";
import type { Observation } from "../../model/types.ts";

/**
 * What is made of the first figure `a` and the second `b`:
 * `index` 100 a / b, `growth` a / b - 1, `share` a / b of the same reporter, `ratio` a / b of two reporters or two years.
 */
export type Formula = "index" | "growth" | "share" | "ratio";

export interface Computed extends Interval {
  formula: Formula;
  operands: [a: Observation, b: Observation];
  value: number;
}

const FINISH: Record<Formula, (quotient: number) => number> = {
  index: (quotient) => 100 * quotient,
  growth: (quotient) => quotient - 1,
  share: (quotient) => quotient,
  ratio: (quotient) => quotient,
};

/** The quotients at the corners of both ranges; an open end leaves that end open. */
function bounds(a: Observation, b: Observation): Interval {
  const corner = (x: number | null, y: number | null) =>
    x === null || y === null || y <= 0 ? null : x / y;
  // Below zero a larger divisor brings the quotient nearer to zero, which is up.
  const low = corner(a.low, a.low !== null && a.low < 0 ? b.low : b.high);
  const high = corner(a.high, a.high !== null && a.high < 0 ? b.high : b.low);
  return { low, high };
}

/** Undefined where the second figure is not above zero: nothing can be measured by it. */
export function compute(formula: Formula, a: Observation, b: Observation): Computed | undefined {
  if (b.value <= 0) return undefined;
  const finish = FINISH[formula];
  // What is measured by itself is one, however well it is known.
  const { low, high } = a.id === b.id ? { low: 1, high: 1 } : bounds(a, b);
  const bound = (quotient: number | null) => (quotient === null ? null : finish(quotient));
  return {
    formula,
    operands: [a, b],
    value: finish(a.value / b.value),
    low: bound(low),
    high: bound(high),
  };
}
