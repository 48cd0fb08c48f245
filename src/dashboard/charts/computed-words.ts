/** Computed values and their arithmetic in words. */
import { boundOf, subtract } from "../../compile/interval.ts";
import type { Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { hedged } from "../words/format.ts";
import { formatSignificant, formatValue, type NumberOptions } from "../words/numbers.ts";
import type { Computed, Formula } from "./computed.ts";
import { gaps } from "./marks.ts";
import type { Line } from "./model.ts";
import { yearsInWords } from "./notes.ts";

/** A bare number to four figures: "1.337", "3,314", "1,207". */
export function formatRatio(words: Words, value: number, options: NumberOptions = {}): string {
  return formatSignificant(words, value, "count", 4, options);
}

/** "+29 bn USD", "-1.3 bn USD": what lies between two values. */
export function formatSigned(words: Words, value: number, unit: string): string {
  return (value > 0 ? "+" : "") + formatValue(words, value, unit);
}

/** A change as percent with its sign: "+13.9%", "-2.2%". */
export function formatChange(words: Words, value: number, options: NumberOptions = {}): string {
  return (value > 0 ? "+" : "") + formatValue(words, value, "ratio", { ...options, digits: 1 });
}

/** "1,207" of an index, "+13.9%" of growth, "32.8%" of a share, "1.337 times" of a ratio. */
export function computedFigure(
  words: Words,
  { formula, value }: Pick<Computed, "formula" | "value">,
  options: NumberOptions = {},
): string {
  switch (formula) {
    case "growth":
      return formatChange(words, value, options);
    case "share":
      return formatValue(words, value, "ratio", { ...options, digits: 1 });
    case "ratio":
      return formatSignificant(words, value, "multiple", 4, options);
    case "index":
      return formatRatio(words, value, options);
  }
}

/** How many digits of a value the width of its bounds leaves sure, one at least; undefined where they leave it exact or open. */
export function sureDigits({ value, low, high }: Pick<Computed, "value" | "low" | "high">) {
  const width = low === null || high === null ? 0 : high - low;
  return width > 0 && value !== 0
    ? Math.max(1, 1 + Math.floor(Math.log10(Math.abs(value) / width)))
    : undefined;
}

/** A percentage for a sentence, as fine as its bounds leave it sure: "about +8%" where these are 7.2% and 9%. */
function surePercent(words: Words, computed: Computed): string {
  const { low, high, value } = computed;
  if (low === null || high === null || computedRange(words, computed) === undefined)
    return computedFigure(words, computed);
  const step = 10 ** Math.floor(Math.log10(high - low));
  const rounded = Math.round(value / step) * step;
  return hedged(words, "about", computedFigure(words, { ...computed, value: rounded }));
}

/** The same for a sentence, which has no room for bounds: "about 729,000" where these are 727,000 and 732,000. */
export function sureFigure(words: Words, computed: Computed): string {
  if (computed.formula === "growth" || computed.formula === "share")
    return surePercent(words, computed);
  const whole = computedFigure(words, computed);
  const digits = sureDigits(computed);
  if (digits === undefined) return whole;
  const value = Number(computed.value.toPrecision(Math.min(digits, 15)));
  const sure = computedFigure(words, { ...computed, value });
  return hedged(words, sure === whole ? "exact" : "about", sure);
}

/** What the rounding of the operands leaves open: "+13.7% to +14.1%"; undefined where it does not show. */
export function computedRange(words: Words, { formula, low, high }: Computed): string | undefined {
  const print = (value: number, options?: NumberOptions) =>
    computedFigure(words, { formula, value }, options);
  const open = boundOf({ low, high });
  if (open) return hedged(words, open.qualifier, print(open.value, { bound: open.qualifier }));
  if (low === null || high === null) return words.t("range.none");
  return print(low) === print(high)
    ? undefined
    : words.t("range.apart", {
        // "1.24 to 1.251 times": the unit once.
        low: formula === "ratio" ? formatRatio(words, low) : print(low),
        high: print(high),
      });
}

/** "+28.46 bn USD to +29.46 bn USD" between two amounts whose rounding leaves their difference open. */
export function differenceRange(words: Words, a: Observation, b: Observation): string | undefined {
  const { low, high } = subtract(b, a);
  if (low === null || high === null) return undefined;
  const [from, to] = [low, high].map((value) => formatSigned(words, value, a.unit)) as [
    string,
    string,
  ];
  return from === to ? undefined : words.t("range.apart", { low: from, high: to });
}

/** The years in which nothing of a line could be worked out: not for want of one figure, but of either. */
export function computedGaps(words: Words, lines: Line[]): string[] {
  return lines.flatMap((line) => {
    const missing = gaps(line);
    return missing.length === 0
      ? []
      : [words.t("mode.gap", { line: line.label, years: yearsInWords(words, missing) })];
  });
}

const MESSAGE = {
  index: "computed.index",
  growth: "computed.growth",
  share: "computed.quotient",
  ratio: "computed.quotient",
} as const satisfies Record<Formula, string>;

/** How a value came about: "(133.08 bn USD ÷ 116.862 bn USD) − 1 = +13.9%". */
export function computedInWords(words: Words, computed: Computed): string {
  const [a, b] = computed.operands.map(({ value, unit }) =>
    // As printed at its source: a quotient of rounded figures would not give the same.
    formatSignificant(words, value, unit, 12),
  ) as [string, string];
  return words.t(MESSAGE[computed.formula], { a, b, result: computedFigure(words, computed) });
}
