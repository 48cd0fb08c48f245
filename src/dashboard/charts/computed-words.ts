/** Computed values and their arithmetic in words. */
import type { Words } from "../i18n/words.ts";
import { formatSignificant, formatValue } from "../words/numbers.ts";
import type { Computed, Formula } from "./computed.ts";

/** A bare number to four figures: "1.337", "3,314", "1,207". */
export function formatRatio(words: Words, value: number): string {
  return formatSignificant(words, value, "count", 4);
}

/** "+29 bn USD", "-1.3 bn USD": what lies between two values. */
export function formatSigned(words: Words, value: number, unit: string): string {
  return (value > 0 ? "+" : "") + formatValue(words, value, unit);
}

/** A change as percent with its sign: "+13.9%", "-2.2%". */
export function formatChange(words: Words, value: number): string {
  return (value > 0 ? "+" : "") + formatValue(words, value, "ratio", { digits: 1 });
}

/** "1,207" of an index, "+13.9%" of growth, "32.8%" of a share, "1.337 times" of a ratio. */
export function computedFigure(
  words: Words,
  { formula, value }: Pick<Computed, "formula" | "value">,
): string {
  switch (formula) {
    case "growth":
      return formatChange(words, value);
    case "share":
      return formatValue(words, value, "ratio", { digits: 1 });
    case "ratio":
      return formatSignificant(words, value, "multiple", 4);
    case "index":
      return formatRatio(words, value);
  }
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
