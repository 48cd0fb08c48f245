/** Differences, ratios and rates in print: no finer than what they rest on, and never without their hedge. */
import type { Observation } from "../../model/types.ts";
import { formatFigure, formatValue } from "../words/format.ts";
import type { Bounded } from "./change.ts";

/** A share in percent with one digit, two where it is below one percent. */
export function formatPercent(ratio: number): string {
  return formatValue(ratio, "ratio", { digits: Math.abs(ratio) < 0.01 ? 2 : 1 });
}

/** Fraction digits of a ratio in print: three figures or as many decimals. */
function digitsOf(ratio: number): number {
  const nearOne = ratio > 0.5 && ratio < 2;
  return nearOne ? 3 : Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(ratio))));
}

/** A ratio as a bare number: "8.45", "3,302", "0.961", "1.095". */
export function formatTimes(ratio: number): string {
  return formatValue(ratio, "count", { digits: digitsOf(ratio) });
}

const signed = (value: number, text: string) => (value > 0 ? `+${text}` : text);

/** "+154.9 bn USD", "+800,000 tourists", "4 places up", "-1.2 percentage points"; `like` lends its unit and what it counts. */
export function formatDifference(value: number, like: Observation): string {
  if (like.unit === "rank") {
    if (value === 0) return "same place";
    const places = Math.abs(value) === 1 ? "place" : "places";
    return `${formatValue(Math.abs(value), "count")} ${places} ${value < 0 ? "up" : "down"}`;
  }
  if (like.unit === "ratio") {
    return `${signed(value, formatValue(value * 100, "count"))} percentage points`;
  }
  return signed(
    value,
    formatFigure({ ...like, value, low: value, high: value, qualifier: "exact" }),
  );
}

const formatRatio = (value: number) => `× ${formatTimes(value)}`;

export const formatGrowth = (value: number) => signed(value, `${formatPercent(value)} a year`);

const place = (value: number) => 10 ** Math.floor(Math.log10(Math.abs(value)));

/** Down or up to a whole step; what floating point adds to a whole number of steps is no reason for a further one. */
function rounded(value: number, step: number, round: (value: number) => number): number {
  if (step === 0) return value;
  const slack = round === Math.floor ? 1e-9 : round === Math.ceil ? -1e-9 : 0;
  return Number((round(value / step + slack) * step).toPrecision(12));
}

/** The last place that a value was given to: the width of its bounds, or where it is only a floor or a ceiling, its last nonzero digit. */
function stepOf({ value, low, high }: Bounded): number {
  if (low !== null && high !== null) return high > low ? place(high - low) : 0;
  const digits = Number(value.toPrecision(12)).toExponential().split("e");
  const decimals = (digits[0]?.split(".")[1] ?? "").length;
  return 10 ** (Number(digits[1]) - decimals);
}

/** How one kind of amount is printed. */
export interface Kind {
  print: (value: number) => string;
  /** Where the amount says that nothing changed. */
  still: number;
  /** The finest step that a bound of the amount is printed to. */
  step: (bound: number) => number;
}

/** Differences of two values: a floor or ceiling no finer than they are, but to two figures. */
export const differenceKind = (a: Observation, b: Observation): Kind => ({
  print: (value) => formatDifference(value, a),
  still: 0,
  step: (bound) => (bound === 0 ? 0 : Math.min(Math.max(stepOf(a), stepOf(b)), place(bound) / 10)),
});

export const RATIO: Kind = {
  print: formatRatio,
  still: 1,
  step: (bound) => 10 ** -digitsOf(bound),
};

export const GROWTH: Kind = {
  print: formatGrowth,
  still: 0,
  step: (bound) => (Math.abs(bound) < 0.01 ? 1e-4 : 1e-3),
};

/** A floor, rounded down: what is printed is still a floor. */
export const floorOf = (low: number, { step }: Pick<Kind, "step">) =>
  rounded(low, step(low), Math.floor);

export const ceilingOf = (high: number, { step }: Pick<Kind, "step">) =>
  rounded(high, step(high), Math.ceil);

/** The value to the place that the width of its bounds leaves meaningful. */
export function nearest({ value, low, high }: Bounded): number {
  return low === null || high === null || high <= low
    ? value
    : rounded(value, place(high - low), Math.round);
}

/** "+154.35 to +155.45 bn USD", "× 8.42 to 8.47": what both have in common is said once. */
function rangeOf(from: string, to: string): string {
  const [, sign = "", low = "", unit = ""] = /^(× )?([-+\d.,]+)(.*)$/.exec(from) ?? [];
  return low !== "" && to.startsWith(sign) && to.endsWith(unit)
    ? `${sign}${low} to ${to.slice(sign.length)}`
    : `${from} to ${to}`;
}

/**
 * An amount in words, and its bounds where they print apart from it: "about +156 bn USD" (its bounds
 * beside it), "at least +830,000 tourists", "no higher than -3 bn USD", and where it is not known which
 * way it goes only the bounds: "-2 to +3 m USD".
 * @param about true where one of the two values is only about right
 */
export function amountWords(
  amount: Bounded,
  kind: Kind,
  about: boolean,
): { words: string; range?: string } {
  const { low, high } = amount;
  const { print, still } = kind;
  if (low === null && high === null) return { words: "cannot be said" };
  if (high === null) {
    const floor = floorOf(low as number, kind);
    return { words: `${floor < 0 ? "no lower than" : "at least"} ${print(floor)}` };
  }
  if (low === null) {
    const ceiling = ceilingOf(high, kind);
    return { words: `${ceiling < 0 ? "no higher than" : "at most"} ${print(ceiling)}` };
  }
  const range = rangeOf(print(low), print(high));
  if (low < still && still < high) return { words: range };
  const words = (about ? "about " : "") + print(nearest(amount));
  return print(low) === print(high) ? { words } : { words, range };
}
