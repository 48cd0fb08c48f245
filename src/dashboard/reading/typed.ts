/** Numbers as people type them: with the signs of their own language, or with another's where that cannot be mistaken. */
import { plainNumber } from "../../official/numbers.ts";
import { type Language, TAGS } from "../i18n/language.ts";

/** What stands before the decimals in a language: a point or a comma. */
export const decimalSign = (language: Language): string =>
  new Intl.NumberFormat(TAGS[language]).formatToParts(0.5).find(({ type }) => type === "decimal")
    ?.value ?? ".";

/** Threes of digits with one and the same sign before each, then perhaps decimals behind another sign. */
const GROUPED = /^([-+]?)([1-9]\d{0,2})((?:([\s'’.,])\d{3})(?:\4\d{3})*)(?:(?!\4)[.,](\d*))?$/u;

/**
 * @returns plain digits with a point before the decimals; "ambiguous" for what is a thousand times as much in one language as
 *   in another, as "2,054" is, unless its sign is the one for decimals in the reader's; undefined for what is no number.
 *   No character is passed over.
 */
export function typedNumber(typed: string, language: Language): string | undefined {
  // The digits and signs of a Chinese keyboard are as wide as its characters.
  const text = typed.normalize("NFKC").trim().replace("\u2212", "-");
  const [grouped, sign, first, threes = "", mark = "", decimals] = GROUPED.exec(text) ?? [];
  const isOneThree = threes.length === 4 && /[.,]/.test(mark) && decimals === undefined;
  if (grouped && !isOneThree)
    return plainNumber(`${sign}${first}${threes.replaceAll(mark, "")}.${decimals ?? ""}`);
  if (grouped && mark !== decimalSign(language)) return "ambiguous";
  return plainNumber(text.replace(",", "."));
}
