/** Differences, ratios and rates in print: no finer than what they rest on, and never without their hedge. */
import type { Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { formatFigure, formatValue, hedged } from "../words/format.ts";
import { plain } from "../words/numbers.ts";
import { nearest, place, rounded } from "../words/rounding.ts";
import type { Bounded } from "./change.ts";

/** A share in percent with one digit, two where it is below one percent. */
export function formatPercent(words: Words, ratio: number): string {
  return formatValue(words, ratio, "ratio", { digits: Math.abs(ratio) < 0.01 ? 2 : 1 });
}

/** Fraction digits of a ratio in print: three figures or as many decimals. */
function digitsOf(ratio: number): number {
  const nearOne = ratio > 0.5 && ratio < 2;
  return nearOne ? 3 : Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(ratio))));
}

/** A ratio as a bare number: "8.45", "3,302", "0.961", "1.095". */
export function formatTimes(words: Words, ratio: number): string {
  return plain(words, ratio, digitsOf(ratio));
}

const signed = (value: number, text: string) => (value > 0 ? `+${text}` : text);

/** "+154.9 bn USD", "+800,000 tourists", "4 places up", "-1.2 percentage points"; `like` lends its unit and what it counts. */
export function formatDifference(words: Words, value: number, like: Observation): string {
  if (like.unit === "rank")
    return words.t("difference.places", {
      way: value === 0 ? "same" : value < 0 ? "up" : "down",
      count: Math.abs(value),
    });
  if (like.unit === "ratio")
    return words.t("difference.points", {
      points: signed(value, formatValue(words, value * 100, "count")),
    });
  return signed(
    value,
    formatFigure(words, { ...like, value, low: value, high: value, qualifier: "exact" }),
  );
}

export const formatGrowth = (words: Words, value: number) =>
  words.t("difference.growth", { rate: signed(value, formatPercent(words, value)) });

/** The last place that a value was given to: the width of its bounds, or where it is only a floor or a ceiling, its last nonzero digit. */
function stepOf({ value, low, high }: Bounded): number {
  if (low !== null && high !== null) return high > low ? place(high - low) : 0;
  const digits = Number(value.toPrecision(12)).toExponential().split("e");
  const decimals = (digits[0]?.split(".")[1] ?? "").length;
  return 10 ** (Number(digits[1]) - decimals);
}

/** How one kind of amount is printed. */
export interface Kind {
  words: Words;
  print: (value: number) => string;
  /** Where the amount says that nothing changed. */
  still: number;
  /** The finest step that a bound of the amount is printed to. */
  step: (bound: number) => number;
}

/** Differences of two values: a floor or ceiling no finer than they are, but to two figures. */
export const differenceKind = (words: Words, a: Observation, b: Observation): Kind => ({
  words,
  print: (value) => formatDifference(words, value, a),
  still: 0,
  step: (bound) => (bound === 0 ? 0 : Math.min(Math.max(stepOf(a), stepOf(b)), place(bound) / 10)),
});

export const ratioKind = (words: Words): Kind => ({
  words,
  print: (value) => `× ${formatTimes(words, value)}`,
  still: 1,
  step: (bound) => 10 ** -digitsOf(bound),
});

export const growthKind = (words: Words): Kind => ({
  words,
  print: (value) => formatGrowth(words, value),
  still: 0,
  step: (bound) => (Math.abs(bound) < 0.01 ? 1e-4 : 1e-3),
});

/** A floor, rounded down: what is printed is still a floor. */
export const floorOf = (low: number, { step }: Pick<Kind, "step">) =>
  rounded(low, step(low), Math.floor);

export const ceilingOf = (high: number, { step }: Pick<Kind, "step">) =>
  rounded(high, step(high), Math.ceil);

/** "+154.35 to +155.45 bn USD", "× 8.42 to 8.47": what both have in common is said once. */
function rangeOf(words: Words, from: string, to: string): string {
  const [start = "", sign = "", low = ""] = /^(× )?([-+\d.,]+[万亿]*)/.exec(from) ?? [];
  const unit = from.slice(start.length);
  const shared = low !== "" && to.startsWith(sign) && to.endsWith(unit);
  return shared
    ? sign + words.t("range.apart", { low, high: to.slice(sign.length) })
    : words.t("range.apart", { low: from, high: to });
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
): { said: string; range?: string } {
  const { low, high } = amount;
  const { words, print, still } = kind;
  if (low === null && high === null) return { said: words.t("amount.unknown") };
  if (high === null) {
    const floor = floorOf(low as number, kind);
    return {
      said: words.t("amount.floor", { way: floor < 0 ? "below" : "above", amount: print(floor) }),
    };
  }
  if (low === null) {
    const ceiling = ceilingOf(high, kind);
    return {
      said: words.t("amount.ceiling", {
        way: ceiling < 0 ? "below" : "above",
        amount: print(ceiling),
      }),
    };
  }
  const range = rangeOf(words, print(low), print(high));
  if (low < still && still < high) return { said: range };
  const said = hedged(words, about ? "about" : "exact", print(nearest(amount)));
  return print(low) === print(high) ? { said } : { said, range };
}
