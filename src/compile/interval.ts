/**
 * Interval arithmetic for derived values: the widest and narrowest result that the operands'
 * rounding allows (R. E. Moore, Interval Analysis, 1966). All quantities here are positive.
 */

/** Null where there is no bound. */
export interface Interval {
  low: number | null;
  high: number | null;
}

export function add(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : a.low + b.low,
    high: a.high === null || b.high === null ? null : a.high + b.high,
  };
}

export function subtract(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.high === null ? null : a.low - b.high,
    high: a.high === null || b.low === null ? null : a.high - b.low,
  };
}

/** Quotient of two positive intervals; a divisor that reaches zero leaves the result unbounded above. */
export function divide(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.high === null ? null : a.low / b.high,
    high: a.high === null || b.low === null || b.low <= 0 ? null : a.high / b.low,
  };
}

export function overlap(a: Interval, b: Interval): boolean {
  const reaches = (high: number | null, low: number | null) =>
    high === null || low === null || high >= low;
  return reaches(a.high, b.low) && reaches(b.high, a.low);
}

/** Half a unit of the last nonzero digit on each side: 20,000 may be anything from 15,000 to 25,000. */
export function bySignificantDigits(value: number): Interval {
  if (value === 0) return { low: 0, high: 0 };
  const digits = Math.abs(value).toExponential(11);
  const [mantissa = "", exponent = "0"] = digits.split("e");
  const significant = String(Number(mantissa)).replace(".", "").length;
  const half = 10 ** (Number(exponent) - significant + 1) / 2;
  return { low: value - half, high: value + half };
}
