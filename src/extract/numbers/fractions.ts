/** Fractions in words: "one quarter of", "two-thirds of", "halved". */

import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { NUMBER_VALUES } from "../words/number-words.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

const BEFORE_FRACTION = words("by about almost nearly over than");
const ENDS = words(". , ; : ) last this year and but while");
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

/** A fraction, with what one of its last digit is worth. */
interface Fraction {
  to: number;
  value: number;
  unit: number;
}

const PRINTED = 0.01;
/** "Nearly a third" may be a tenth less than that, though no more than 0.05: half of this part of it. */
const HEDGED = 1 / 5;
const MOST_HEDGED = 0.1;

/** What one of the last digit of a fraction is worth with a hedge before it; whole tenths are rough as they are. */
export function hedgedUnit({ value, unit }: Pick<Fraction, "value" | "unit">): number {
  const tenths = Math.round(value / PRINTED) % 10 === 0;
  return tenths ? unit : Math.max(unit, Math.min(value * HEDGED, MOST_HEDGED));
}
/** What halved fell by a half as far as words go: by 0.4 to 0.6. */
const ROUGH = 0.2;

/** "one quarter of", "two-thirds of", "half of", "trade halved". */
export function fractionAt(tokens: Token[], i: number): Fraction | undefined {
  const first = w(tokens, i);
  if (first === "half" && w(tokens, i + 1) === "of")
    return { to: i + 1, value: 0.5, unit: PRINTED };
  // "halved duties": of what somebody made smaller.
  if (first === "halved")
    return ENDS.at(tokens, i + 1) || tagsAt(tokens, i + 1) & T.prep || !tokens[i + 1]
      ? { to: i + 1, value: 0.5, unit: ROUGH }
      : undefined;
  const top = first === "a" ? 1 : NUMBER_VALUES.get(first);
  if (top === undefined || top === 0) return undefined;
  const k = w(tokens, i + 1) === "-" ? i + 2 : i + 1;
  const part = FRACTIONS.get(w(tokens, k));
  // "over four quarters" are a time.
  if (part === undefined || top * part >= 1) return undefined;
  // "one fifth of" is a share, "by about one fifth" a change; else it may be an ordinal.
  if (w(tokens, k + 1) !== "of" && !BEFORE_FRACTION.at(tokens, i - 1)) return undefined;
  return { to: k + 1, value: Number((top * part).toPrecision(6)), unit: PRINTED };
}
