/** Plain English for arithmetic and findings. Fraction digits are given, never left to the locale's default. */
import { parsePeriod, partOfYear } from "../model/period.ts";
import { isRange } from "../model/range.ts";
import type { Check, Observation } from "../model/types.ts";
import { type Bound, boundOf, digitsApart, outward, percentOf } from "./interval.ts";

const SCALES: [number, string][] = [
  [1e12, " tn"],
  [1e9, " bn"],
  [1e6, " m"],
];

/** By significant digits: to make a formatter takes much longer than to use it. */
const formats = new Map<number, Intl.NumberFormat>();

function digits(value: number, significant: number): string {
  const format =
    formats.get(significant) ??
    new Intl.NumberFormat("en", {
      minimumSignificantDigits: 1,
      maximumSignificantDigits: significant,
    });
  formats.set(significant, format);
  return format.format(value);
}

/** So many of the first digits of a value are printed unless others are asked for. */
const DIGITS = 5;

/** True of what is printed to its first digits: money, percent and times. */
const inDigits = (unit: string) => /^([A-Z]{3}|ratio|multiple)$/.test(unit);

/** "106.7 bn USD", "32.3 m USD", "3,300 times", "8.71%". */
export function valueInWords(value: number, unit: string, digitsWanted?: number): string {
  const significant = digitsWanted ?? DIGITS;
  if (unit === "ratio") return `${digits(value * 100, significant)}%`;
  if (unit === "multiple") return `${digits(value, significant)} times`;
  // People and things are whole, and printed to the last one unless fewer digits are asked for.
  if (!inDigits(unit)) return digits(Math.round(value), digitsWanted ?? 15);
  const [size, name] = SCALES.find(([size]) => Math.abs(value) >= size) ?? [1, ""];
  return `${digits(value / size, significant)}${name} ${unit}`;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "2018", "Jan-Nov 2019"; any other period, days and doubt included, as EDTF writes it. */
export function periodInWords(period: string | null): string {
  const parsed = period === null ? undefined : parsePeriod(period);
  if (!parsed) return "an unnamed period";
  const whole = parsed.start.day === undefined && parsed.end?.day === undefined;
  const part = whole && !parsed.doubt ? partOfYear(parsed) : undefined;
  if (!part) return period as string;
  const from = MONTHS[part.from - 1];
  return part.from === part.to
    ? `${from} ${part.year}`
    : `${from}-${MONTHS[part.to - 1]} ${part.year}`;
}

/** A share in words, with two digits where it is small: "0.4%", "25%". */
export function shareInWords(share: number, least = false): string {
  const { percent, significant } = percentOf(share, least);
  return `${digits(percent, significant)}%`;
}

/** The same with its sign: "+0.4%", "-25%". */
export const differenceInWords = (difference: number, least = false): string =>
  (difference < 0 ? "-" : "+") + shareInWords(difference, least);

/** " (+0.4%)"; nothing where there is no telling, as beside a zero. Of a `least` one, that it may be further. */
export function distanceInWords(difference: number | undefined, least = false): string {
  return difference === undefined
    ? ""
    : ` (${differenceInWords(difference, least)}${least ? " or further off" : ""})`;
}

/** "at least 13.36 times": a bound to four digits, rounded to the side on which it holds. */
export const boundInWords = (bound: Bound, unit: string): string =>
  HEDGES[bound.qualifier] + valueInWords(outward(bound, 4), unit, 4);

const HEDGES: Record<Observation["qualifier"], string> = {
  exact: "",
  about: "about ",
  "at-least": "at least ",
  "at-most": "at most ",
};

/**
 * A figure as a reader would say it: "106.7 bn USD", "170 bn USD to 175 bn USD", "11,000 students", "60 mechanisms".
 * Derived values get three digits: more would be false precision; a bound one more, and is called one.
 * @param beside the value that it differs from: what is stated or reported is said so fine that this is seen
 */
export function say(observation: Observation, beside?: number): string {
  const { value, unit, indicator, what, basis, qualifier } = observation;
  const derived = basis === "derived";
  const bound = derived ? boundOf(observation) : undefined;
  const least = derived ? 3 : undefined;
  const fine =
    derived || beside === undefined || !inDigits(unit) ? least : digitsApart(value, beside, DIGITS);
  const print = (one: number, significant = least) => valueInWords(one, unit, significant);
  const text = isRange(observation)
    ? `${print(observation.low)} to ${print(observation.high)}`
    : bound
      ? boundInWords(bound, unit)
      : (derived ? "" : HEDGES[qualifier]) + print(value, fine);
  if (unit === "person") return `${text} ${indicator}`;
  if (unit === "project") return `${text} projects`;
  if (unit === "rank") return `rank ${text}`;
  return unit === "count" && what ? `${text} ${what}` : text;
}

/** Two figures that are held against each other, each as fine as it takes to see that they differ where they do. */
export const sayBoth = (
  one: Observation,
  other: Observation,
  { verdict }: Pick<Check, "verdict">,
): [string, string] =>
  verdict === "agrees" ? [say(one), say(other)] : [say(one, other.value), say(other, one.value)];
