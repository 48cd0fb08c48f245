/** Fractions in words: "one quarter of", "two-thirds of". */

import { words } from "../words/classes.ts";
import { NUMBER_VALUES } from "../words/number-words.ts";
import { type Token, word as w } from "../words/tokens.ts";

const BEFORE_FRACTION = words("by about almost nearly over than");
const FRACTIONS = new Map([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["thirds", 1 / 3],
  ["quarter", 1 / 4],
  ["quarters", 1 / 4],
  ["fourth", 1 / 4],
  ["fourths", 1 / 4],
  ["fifth", 1 / 5],
  ["fifths", 1 / 5],
  ["sixth", 1 / 6],
  ["tenth", 1 / 10],
  ["tenths", 1 / 10],
]);

/** "one quarter of", "two-thirds of", "half of". */
export function fractionAt(tokens: Token[], i: number): { to: number; value: number } | undefined {
  const first = w(tokens, i);
  if (first === "half" && w(tokens, i + 1) === "of") return { to: i + 1, value: 0.5 };
  const top = first === "a" ? 1 : NUMBER_VALUES.get(first);
  if (top === undefined || top === 0) return undefined;
  const k = w(tokens, i + 1) === "-" ? i + 2 : i + 1;
  const part = FRACTIONS.get(w(tokens, k));
  if (part === undefined || top * part > 1) return undefined;
  // "one fifth of" is a share, "by about one fifth" a change; else it may be an ordinal.
  if (w(tokens, k + 1) !== "of" && !BEFORE_FRACTION.at(tokens, i - 1)) return undefined;
  return { to: k + 1, value: Number((top * part).toPrecision(6)) };
}
