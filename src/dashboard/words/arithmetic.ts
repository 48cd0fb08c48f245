import { boundOf } from "../../compile/interval.ts";
import { isRange, sizeOf } from "../../model/range.ts";
import type { ArithmeticSource, Dataset, Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { formatPrecise, hedged } from "./format.ts";
import { formatInterval, formatSignificant } from "./numbers.ts";

const FORMULAS = {
  sum: "arithmetic.sum",
  difference: "arithmetic.difference",
  "divide-by-multiple": "arithmetic.divide",
  "undo-growth": "arithmetic.undoGrowth",
} as const;

/** A worked out value and the range that the rounding of its operands leaves: "32.3 m USD (31.8 to 32.8 m USD)". */
function resultOf(words: Words, observation: Observation): string {
  const { value, unit, low, high, basis } = observation;
  if (basis !== "derived" || boundOf(observation)) return formatPrecise(words, observation);
  if (low === null || high === null || low === high || low <= 0)
    return formatSignificant(words, value, unit, 3);
  // As many digits as tell the two bounds apart.
  const apart = 1 + Math.ceil(Math.log10(value / (high - low)));
  const digits = Math.min(6, Math.max(2, apart));
  const size = 10 ** (3 * Math.floor(Math.log10(value) / 3));
  const fraction = Math.max(0, digits - 1 - Math.floor(Math.log10(value / size)));
  return words.t("arithmetic.result", {
    value: formatSignificant(words, value, unit, digits),
    range: formatInterval(words, low, high, unit, { digits: fraction }),
  });
}

/** A figure between signs of arithmetic: "about" is said of no factor, "at least" is, and a range has brackets around it. */
function operand(words: Words, observation: Observation): string {
  const { value, low, high, unit } = observation;
  // What a text multiplies by is bare there: "÷ 3,300".
  const as = unit === "multiple" ? "count" : unit;
  if (isRange(observation)) return `(${formatInterval(words, low, high, as)})`;
  if (unit !== "ratio" && unit !== "multiple") return formatPrecise(words, observation);
  // Without its sign "at most -3%" is at least 3%.
  return hedged(
    words,
    boundOf(observation)?.qualifier ?? "exact",
    formatSignificant(words, value, as, 5),
  );
}

/** The arithmetic behind a figure, in words: "106.7 bn USD ÷ 3,300 = 32.3 m USD"; as the data has it where an operand is missing. */
export function arithmeticOf(
  words: Words,
  observation: Observation,
  source: ArithmeticSource,
  { observations }: Pick<Dataset, "observations">,
): string {
  const [a, b] = source.operands.map((id) => observations.find((o) => o.id === id));
  if (!a || !b) return source.words;
  return words.t(FORMULAS[source.formula], {
    a: operand(words, a),
    b: operand(words, sizeOf(b)),
    sign: b.value < 0 ? "−" : "+",
    result: resultOf(words, observation),
  });
}
