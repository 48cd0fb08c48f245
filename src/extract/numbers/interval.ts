/**
 * The bounds that a printed number allows.
 *
 * A number is taken to be rounded to its last significant digit, so that it stands for plus or minus
 * half a unit of that digit (the usual reading of significant figures; see JCGM 100:2008, 4.3.7, for a
 * quantity of which no more than its rounding is known).
 * - With a scale word or decimals every printed digit counts: 106.7 billion is 106.65 to 106.75 billion,
 *   20 billion is 19.5 to 20.5 billion.
 * - In a bare count trailing zeros do not: 3,300 is 3,250 to 3,350; 2,739 is exact.
 * - A multiple is a quotient, never a count: nine times is 8.5 to 9.5 times.
 * - "Over" sets only a lower bound and "under" only an upper one.
 * - "Nearly" reaches from half a unit of the last significant digit below the number up to it.
 * - "About" reaches half a unit of the last significant digit to both sides, trailing zeros dropped.
 * - Of a fraction in words that is no whole tenths both reach a tenth of it, at most 0.05: nearly a third is 0.3 to 0.333.
 * - Of a range the value is its first number, and the bounds are its two ends.
 */
import type { Qualifier } from "../../model/types.ts";

export interface Printed {
  value: number;
  /** What one unit of the last printed digit is worth: 1e8 for 106.7 billion, 1 for 3,300. */
  unit: number;
  /** True where a scale word, a percent sign or decimals make trailing zeros significant. */
  scaled: boolean;
  /** True for a quotient, of which a whole number is as rounded as any other. */
  quotient?: boolean;
}

export type Bounds = { low: number | null; high: number | null };

/** Drops the noise of binary fractions: 0.087099999999999 becomes 0.0871. */
export function tidy(value: number): number {
  if (Number.isInteger(value)) return value;
  // Twelve digits as a whole number, where they are beyond doubt: much faster than by way of text.
  const power = 11 - Math.floor(Math.log10(Math.abs(value)));
  if (power > 0 && power <= MOST) {
    const scale = POWERS[power] as number;
    const whole = Math.round(value * scale);
    const clear = Math.abs(value * scale - whole) < 0.4;
    if (clear && Math.abs(whole) >= 1e11 && Math.abs(whole) < 1e12) return whole / scale;
  }
  return Number(value.toPrecision(12));
}

/** Powers of ten that are exact as floats, so that a quotient by them is rounded right. */
const MOST = 22;
const POWERS = Array.from({ length: MOST + 1 }, (_, power) => 10 ** power);

/** The worth of the last digit that is not a trailing zero. */
function significantUnit({ value, unit }: Printed): number {
  let u = unit;
  const digits = Math.round(Math.abs(value) / unit);
  if (digits === 0) return u;
  for (let d = digits; d % 10 === 0; d /= 10) u *= 10;
  return u;
}

export function bounds(printed: Printed, qualifier: Qualifier, nearly = false): Bounds {
  const { value, unit, scaled, quotient = false } = printed;
  if (qualifier === "at-least") return { low: value, high: null };
  if (qualifier === "at-most") return { low: null, high: value };
  const significant = significantUnit(printed);
  if (qualifier === "about") {
    const half = significant / 2;
    // "Nearly" is towards zero: nearly 5 percent of a fall is less of a fall.
    if (nearly)
      return value < 0
        ? { low: value, high: tidy(value + half) }
        : { low: tidy(value - half), high: value };
    return { low: tidy(value - half), high: tidy(value + half) };
  }
  if (!scaled && !quotient && significant === unit) return { low: value, high: value };
  const half = (scaled ? unit : significant) / 2;
  return { low: tidy(value - half), high: tidy(value + half) };
}
