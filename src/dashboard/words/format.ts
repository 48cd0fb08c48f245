/** Figures, periods and places in words: one place, so that a chart, a table and a panel say the same. */
import type { Observation } from "../../model/types.ts";
import { formatInterval, formatValue, type NumberOptions } from "./numbers.ts";
import { formatPeriod } from "./periods.ts";

export { formatInterval, formatTick, formatValue } from "./numbers.ts";
export { formatPeriod } from "./periods.ts";

const NOUNS: Record<string, string> = { students: "students", tourists: "tourists" };
const QUALIFIERS: Record<Observation["qualifier"], string> = {
  exact: "",
  about: "about ",
  "at-least": "at least ",
  "at-most": "at most ",
};

/** What an observation counts: its own `what`, "students" and "tourists", or nothing. */
function numberOptions({ indicator, what, unit, value, low, high, basis }: Observation) {
  const options: NumberOptions = { noun: what ?? NOUNS[indicator] };
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

/** "about ", "at least ", "at most ", or nothing. */
export const hedgeOf = ({ qualifier }: Observation) => QUALIFIERS[qualifier];

/** "about 2,000 students", "at least 25.8 bn USD", "rank 3 or 4": value, unit and qualifier. */
export function formatFigure(observation: Observation): string {
  const { value, unit, low, high } = observation;
  if (unit === "rank" && low !== null && high !== null && low < high) {
    return `rank ${low} ${high - low === 1 ? "or" : "to"} ${high}`;
  }
  return hedgeOf(observation) + formatValue(value, unit, numberOptions(observation));
}

/** The bounds of an observation; undefined where it is exact. */
export function formatBounds(observation: Observation): string | undefined {
  const { low, high, unit, value } = observation;
  if (low === value && high === value) return undefined;
  return formatInterval(low, high, unit, numberOptions(observation));
}

/** The period of an observation, and why it should be taken with care, if it should. */
export function formatWhen(observation: Observation): string {
  const { period, measure, rate, periodFromDocument } = observation;
  const when = formatPeriod(period, measure);
  if (rate === "annual") return `a year, no year given (text of ${when.replace(/^as of /, "")})`;
  if (periodFromDocument) return `${when} (date of the text, which gives none)`;
  return when;
}
