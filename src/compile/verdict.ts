import { isRange } from "../model/range.ts";
import { mirrorOf } from "../model/reporter.ts";
import type { Check, Observation } from "../model/types.ts";
import { bySignificantDigits, contains, type Interval, isOpen, overlap } from "./interval.ts";

/** Differences up to this share of the reference are no news where the printed digits allow them. */
const SAME = 0.01;
/** Trailing zeros may be rounding up to this share; "100" for 145 is no rounding. */
const ROUNDED = 0.05;

/**
 * How a stated value stands to what it is held against:
 * - `agrees`: equal as far as both are printed, and within one percent, or further apart where it is the reference
 *   that is printed more coarsely ({@link asFarAsPrinted});
 * - `rounds`: right only as a rounding (the printed digits allow it, trailing zeros not counted);
 * - `differs`: no rounding explains it;
 * - `note`: not contradicted, and no more than that: of the reference a bound alone is known ("at least 260 billion").
 * A range ("100 to 110") and a bound ("over 100") agree with all they allow, and have no difference to tell. A bound is
 * never rounded to the side that it shuts out: where the reference lies there, it `differs`, or only its own rounding
 * leaves room for the claim ({@link couldJustBe}). Nothing is a share of zero or of what has the other sign.
 */
export function compareValues(
  stated: Pick<Observation, "basis" | "value"> & Interval,
  reference: { value: number } & Interval,
): Pick<Check, "verdict" | "stated" | "computed" | "difference"> {
  const numbers = { stated: stated.value, computed: reference.value };
  const possible = overlap(stated, reference);
  const difference = stated.value / reference.value - 1;
  const distance = Math.abs(difference);
  if (possible && isOpen(reference)) {
    const known = contains(stated, reference) || distance <= SAME;
    return { verdict: known ? "agrees" : "note", ...numbers };
  }
  if (reference.value === 0) return { verdict: possible ? "agrees" : "differs", ...numbers };
  const point = { low: reference.value, high: reference.value };
  if (possible && (isRange(stated) || (isOpen(stated) && contains(stated, point))))
    return { verdict: "agrees", ...numbers };
  const same = possible && (distance <= SAME || width(stated) < width(reference));
  const rounds =
    possible ||
    (!isOpen(stated) &&
      distance <= ROUNDED &&
      overlap(bySignificantDigits(stated.value), reference));
  const verdict = same && !isOpen(stated) ? "agrees" : rounds ? "rounds" : "differs";
  return { verdict, ...numbers, ...(isTurned(numbers) ? {} : { difference }) };
}

/** True where a claim is right by what it was held against, be it as a rounding. */
export const isRight = ({ verdict }: Pick<Check, "verdict">): boolean =>
  verdict === "agrees" || verdict === "rounds";

/** True of a surplus that is held against a deficit, a growth against a fall: no share tells how far the two are apart. */
export const isTurned = ({ stated = 0, computed = 0 }: Pick<Check, "stated" | "computed">) =>
  stated * computed < 0;

/** True of a value that a bound, all that is known of what it is held against, allows and no more. */
export const isUncontradicted = (
  { verdict }: Pick<Check, "verdict">,
  stated: Interval,
  reference: Interval,
): boolean => verdict === "note" && isOpen(reference) && overlap(stated, reference);

/** True of a bound that holds only if what it is held against is rounded the right way: "over nine times" beside about 8.8. */
export const couldJustBe = ({ verdict }: Pick<Check, "verdict">, stated: Interval): boolean =>
  verdict === "rounds" && isOpen(stated);

const width = ({ low, high }: Interval) =>
  low === null || high === null ? Number.POSITIVE_INFINITY : high - low;

/** True of what agrees only because what it is held against is itself a rounding: 16.6 beside "about 17". */
export const asFarAsPrinted = ({
  verdict,
  difference,
}: Pick<Check, "verdict" | "difference">): boolean =>
  verdict === "agrees" && difference !== undefined && Math.abs(difference) > SAME;

/** What is held against a value, over it: 0.34 where it is 34 percent more; undefined where no difference is told, or of what is not above zero. */
export function moreBy({
  stated,
  computed,
  difference,
}: Pick<Check, "stated" | "computed" | "difference">): number | undefined {
  if (difference === undefined || stated === undefined || computed === undefined) return undefined;
  return stated > 0 && computed > 0 ? computed / stated - 1 : undefined;
}

/** Freight and insurance, re-exports and goods under way make one customs service count so many times what the other does, hardly more. */
const FREIGHT_AND_REEXPORTS = 2;

/** True where a value is known to be further from another country's count of the same goods than two such counts are as a rule; a balance may be at any distance. */
export function isFarApart(
  claim: Interval,
  official: Pick<Observation, "indicator"> & Interval,
  result: Pick<Check, "verdict" | "stated" | "computed">,
): boolean {
  if (isUncontradicted(result, claim, official)) return false;
  const { stated = 0, computed = 0 } = result;
  const [less, more] = stated < computed ? [stated, computed] : [computed, stated];
  return mirrorOf(official.indicator) !== undefined && more > FREIGHT_AND_REEXPORTS * less;
}

/** The result where what it is held against need not be met: that it does not agree is only to be minded. */
export const untroubled = <Result extends Pick<Check, "verdict">>(result: Result): Result =>
  result.verdict === "agrees" ? result : { ...result, verdict: "note" };
