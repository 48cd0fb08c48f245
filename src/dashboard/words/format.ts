/** Figures, periods and places in words: one place, so that a chart, a table and a panel say the same. */
import { type Bound, boundOf, digitsApart, outward } from "../../compile/interval.ts";
import { isRange } from "../../model/range.ts";
import type { Observation, Qualifier } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import {
  formatInterval,
  formatSignificant,
  formatValue,
  type NumberOptions,
  telling,
} from "./numbers.ts";
import { formatPeriod } from "./periods.ts";
import { asSure } from "./rounding.ts";

export { formatInterval, formatTick, formatTicks, formatValue } from "./numbers.ts";
export { formatPeriod } from "./periods.ts";

/** What an observation counts: its own `what`, students, tourists, or nothing. */
function countedBy({ indicator, what }: Observation): NumberOptions {
  return {
    what: what || undefined,
    people: indicator === "students" || indicator === "tourists" ? indicator : undefined,
  };
}

function numberOptions(observation: Observation): NumberOptions {
  const { unit, value, low, high, basis } = observation;
  const options = countedBy(observation);
  // A derived value is printed no finer than its interval is wide.
  if (
    basis === "derived" &&
    value !== 0 &&
    low !== null &&
    high !== null &&
    high > low &&
    /^[A-Z]{3}$/.test(unit)
  )
    options.digits = Math.max(0, Math.min(2, digitsFor(value, high - low)));
  return options;
}

/** Digits after the point of a scaled amount that a width of uncertainty leaves meaningful. */
function digitsFor(value: number, width: number): number {
  const scale = 10 ** (3 * Math.floor(Math.log10(Math.abs(value)) / 3));
  return 1 - Math.floor(Math.log10(width / scale));
}

/** "about 32.3 bn USD", "at least 25.8 bn USD"; an exact figure as it is. */
export function hedged(words: Words, qualifier: Qualifier | "nearly", figure: string): string {
  return qualifier === "exact" ? figure : words.t(`hedge.${qualifier}`, { figure });
}

/** How exact a figure is said to be: of "about" also whether it may only be nearer to nothing, as a text says by "nearly". */
export function hedgeOf(observation: Observation): Qualifier | "nearly" {
  const { qualifier, basis, value, low, high } = observation;
  if (qualifier !== "about" || basis === "derived") return qualifier;
  if (low === null || high === null || low === high) return qualifier;
  return (value < 0 ? low : high) === value ? "nearly" : qualifier;
}

/** The side on which a value is a bound, if it is one. */
export const sideOf = (qualifier: Qualifier): Bound["qualifier"] | undefined =>
  qualifier === "at-least" || qualifier === "at-most" ? qualifier : undefined;

/** What a qualifier is of the same amount with the other sign. */
export const TURNED: Record<Qualifier, Qualifier> = {
  exact: "exact",
  about: "about",
  "at-least": "at-most",
  "at-most": "at-least",
};

/** What is known to have fallen by more, or by less, than so much, as that fall: growth of "at most -3%" is read as little of it. */
function fallOf(observation: Observation): Observation | undefined {
  const { indicator, value, low, high, qualifier, basis } = observation;
  if (indicator !== "growth" || basis === "derived" || value >= 0) return undefined;
  if (!sideOf(qualifier)) return undefined;
  return {
    ...observation,
    value: -value,
    low: high === null ? null : -high,
    high: low === null ? null : -low,
    qualifier: TURNED[qualifier],
  };
}

/** "at least 13.36 times": a bound that was worked out, to four digits, rounded to the side on which it holds. */
export const formatBound = (
  words: Words,
  bound: Bound,
  unit: string,
  options?: NumberOptions,
): string =>
  hedged(words, bound.qualifier, formatSignificant(words, outward(bound, 4), unit, 4, options));

/** The bound that is all that is known of a worked out figure. */
const boundWorkedOut = (observation: Observation): Bound | undefined =>
  observation.basis === "derived" ? boundOf(observation) : undefined;

/** "170 to 175 bn USD", "rank 3 or 4". */
function formatRange(words: Words, observation: Observation & { low: number; high: number }) {
  const { unit, low, high } = observation;
  return unit === "rank" && high - low === 1
    ? words.t("rank.or", { low, high })
    : formatInterval(words, low, high, unit, numberOptions(observation));
}

/** "about 2,000 students", "at least 25.8 bn USD", "170 to 175 bn USD": value, unit and qualifier, of a range both ends. */
export function formatFigure(words: Words, observation: Observation): string {
  if (isRange(observation)) return formatRange(words, observation);
  const fall = fallOf(observation);
  if (fall) return words.t("figure.fall", { figure: formatFigure(words, fall) });
  const bound = boundWorkedOut(observation);
  if (bound) return formatBound(words, bound, observation.unit, countedBy(observation));
  const sure = asSure(observation);
  const { value, unit, qualifier } = sure;
  const options = { ...numberOptions(observation), bound: sideOf(qualifier) };
  return hedged(words, hedgeOf(sure), formatValue(words, value, unit, options));
}

/** The figure where its bounds stand beside it: as fine as they are printed, or it could lie outside of them in print. */
export function formatBetween(words: Words, observation: Observation): string {
  const { value, unit, low, high, basis } = observation;
  const bounded = low !== null && high !== null && low < high;
  // The rounding of what is worked out is that of its bounds already.
  if (!bounded || basis === "derived" || isRange(observation))
    return formatFigure(words, observation);
  const options = countedBy(observation);
  const digits = telling(low, high, unit, 2);
  return hedged(
    words,
    hedgeOf(observation),
    formatValue(words, value, unit, { ...options, digits }),
  );
}

/**
 * A figure as arithmetic and checks say it, to five digits; a derived one to three, and the arithmetic says that it is
 * about right.
 * @param beside the value that it differs from: what is stated or reported is said so fine that this is seen
 */
export function formatPrecise(words: Words, observation: Observation, beside?: number): string {
  if (isRange(observation)) return formatRange(words, observation);
  const fall = fallOf(observation);
  if (fall) return words.t("figure.fall", { figure: formatPrecise(words, fall) });
  const bound = boundWorkedOut(observation);
  if (bound) return formatBound(words, bound, observation.unit, countedBy(observation));
  const { value, unit, basis, qualifier } = observation;
  const derived = basis === "derived";
  const options = { ...countedBy(observation), bound: derived ? undefined : sideOf(qualifier) };
  const least = derived ? 3 : /^([A-Z]{3}|ratio|multiple)$/.test(unit) ? 5 : 15;
  const digits = derived || beside === undefined ? least : digitsApart(value, beside, least);
  const shown = derived ? Number(value.toPrecision(digits)) : value;
  const figure = formatSignificant(words, shown, unit, digits, options);
  return hedged(words, derived ? "exact" : hedgeOf(observation), figure);
}

/** The bounds of an observation; undefined where it is exact, or a range, which says them itself. */
export function formatBounds(words: Words, observation: Observation): string | undefined {
  const { value } = observation;
  if ((observation.low === value && observation.high === value) || isRange(observation))
    return undefined;
  if (boundWorkedOut(observation)) return formatFigure(words, observation);
  const { low, high, unit } = asSure(observation);
  return formatInterval(words, low, high, unit, numberOptions(observation));
}

/**
 * One bound as an amount of its own: as fine as both are printed beside each other, so that rounding moves neither to
 * where the figure itself lies; undefined where there is none.
 */
export function formatEnd(
  words: Words,
  observation: Observation,
  end: "low" | "high",
): string | undefined {
  const only = boundWorkedOut(observation);
  const options = numberOptions(observation);
  const { low, high, unit } = asSure(observation);
  const value = end === "low" ? low : high;
  if (value === null) return undefined;
  if (only) return formatSignificant(words, outward(only, 4), unit, 4, options);
  if (low === null || high === null) {
    const bound = end === "low" ? "at-least" : "at-most";
    return formatValue(words, value, unit, { ...options, bound });
  }
  const digits = low < high ? telling(low, high, unit, options.digits ?? 2) : options.digits;
  return formatValue(words, value, unit, { ...options, digits });
}

/** The period of an observation, and why it should be taken with care, if it should. */
export function formatWhen(words: Words, observation: Observation): string {
  const { period, measure, rate, periodFromDocument } = observation;
  if (rate === "annual") return words.t("when.annual", { period: formatPeriod(words, period) });
  const when = formatPeriod(words, period, measure);
  return periodFromDocument ? words.t("when.fromText", { period: when }) : when;
}
