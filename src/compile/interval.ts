/**
 * Interval arithmetic for derived values: the widest and narrowest result that the operands'
 * rounding allows (R. E. Moore, Interval Analysis, 1966). Sums and differences may be of any sign,
 * what is divided is positive.
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

/** True where all that the second may be the first may be, too. */
export const contains = (a: Interval, b: Interval): boolean =>
  (a.low === null || (b.low !== null && a.low <= b.low)) &&
  (a.high === null || (b.high !== null && a.high >= b.high));

/** True where no more than one end is known, or neither. */
export const isOpen = ({ low, high }: Interval): boolean => low === null || high === null;

/** What is known of something of which one end alone is: the bound, and on which side it lies. */
export function boundOf({ low, high }: Interval): Bound | undefined {
  if (low !== null && high === null) return { qualifier: "at-least", value: low };
  return low === null && high !== null ? { qualifier: "at-most", value: high } : undefined;
}

export interface Bound {
  qualifier: "at-least" | "at-most";
  value: number;
}

/** A bound to some significant digits, rounded to the side on which it still holds: at least 13.362 is at least 13.36. */
export function outward({ qualifier, value }: Bound, significant: number): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - significant + 1);
  // What floating point adds to a whole number of steps is no reason for a further one.
  const steps =
    qualifier === "at-least" ? Math.floor(value / step + 1e-9) : Math.ceil(value / step - 1e-9);
  return Number((steps * step).toPrecision(significant));
}

/**
 * A value that was worked out with as many digits as its interval bears: two of half its width (Guide to the
 * Expression of Uncertainty in Measurement, JCGM 100:2008, 7.2.6). The ends have one more and give way outwards,
 * so that all that may be so stays between them; of a bound, six.
 */
export function borne<Amount extends Interval & { value: number }>(amount: Amount): Amount {
  const { value, low, high } = amount;
  const bound = boundOf(amount);
  if (bound) {
    const end = outward(bound, 6);
    return bound.qualifier === "at-least"
      ? { ...amount, value: end, low: end }
      : { ...amount, value: end, high: end };
  }
  if (low === null || high === null || low === high) return amount;
  // More digits than these are no longer told apart.
  const finest = Math.floor(Math.log10(Math.max(-low, high))) - 13;
  const digit = Math.max(finest, Math.floor(Math.log10((high - low) / 2)) - 1);
  const end = Math.max(finest, digit - 1);
  return {
    ...amount,
    value: at(digit, Math.round(value / 10 ** digit)),
    // What floating point adds to a whole number of steps is no reason for a further one.
    low: at(end, Math.floor(low / 10 ** end + 1e-9)),
    high: at(end, Math.ceil(high / 10 ** end - 1e-9)),
  };
}

/** So many units of a power of ten, without the noise of a product. */
const at = (power: number, count: number) => Number(`${count}e${power}`);

/** The significant digits, `least` or more, with which a value is printed so fine that it is seen how far it is from another. */
export function digitsApart(value: number, other: number, least: number): number {
  if (value === other) return least;
  const seen = Math.abs(value - other) / 10;
  const moved = (digits: number) => Math.abs(Number(value.toPrecision(digits)) - value);
  let digits = least;
  while (digits < 15 && moved(digits) > seen) digits += 1;
  return digits;
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

/** A share in percent without its sign, as it is to be printed, with how many digits; as a least one never more than it is. */
export function percentOf(share: number, least: boolean): { percent: number; significant: number } {
  const percent = Math.abs(share * 100);
  const significant = percent < 10 ? 2 : 3;
  const held = least ? outward({ qualifier: "at-least", value: percent }, significant) : percent;
  return { percent: held, significant };
}
