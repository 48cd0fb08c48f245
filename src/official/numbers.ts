import type { Sentence } from "../input/sentence.ts";

const NUMBER = /^([-+]?)(\d+(?:\.\d*)?|\.\d+)(?:[eE]([-+]?\d{1,2}))?$/;

/**
 * A printed number in plain digits: `1.067e11` is `106700000000`, so that the digits still tell how far
 * it was rounded. Undefined for all that is no finite number, thousands separators included.
 *
 * @param text as it is printed, with a point before the decimals
 * @param shift the power of ten that it is to be multiplied by
 */
export function plainNumber(text: string, shift = 0): string | undefined {
  const [, sign = "", mantissa = "", exponent = "0"] = NUMBER.exec(text) ?? [];
  if (mantissa === "") return undefined;
  const [whole = "", decimals = ""] = mantissa.split(".");
  const digits = whole + decimals;
  const point = whole.length + Number(exponent) + shift;
  const before = digits
    .slice(0, Math.max(0, point))
    .padEnd(point, "0")
    .replace(/^0+(?=\d)/, "");
  const behind = point < 0 ? "0".repeat(-point) + digits : digits.slice(point);
  return `${sign === "-" ? "-" : ""}${before || "0"}${behind === "" ? "" : `.${behind}`}`;
}

/** How a file writes its numbers. */
export interface NumberForm {
  /** The power of ten that a printed number is to be multiplied by. */
  shift?: number;
  /** Between whole and decimals: a comma in files of some languages. */
  decimal?: "." | ",";
}

/** Where a comma stands before the decimals, a point before three digits may part thousands. */
const MAYBE_THOUSANDS = /^[-+]?\d+\.\d{3}$/;

/** The number of a cell in plain digits; undefined for what is none, or may be either of two. */
export function numberIn(
  text: string,
  { shift = 0, decimal = "." }: NumberForm,
): string | undefined {
  if (decimal === ".") return plainNumber(text, shift);
  return MAYBE_THOUSANDS.test(text) ? undefined : plainNumber(text.replace(",", "."), shift);
}

/** How a cell is to be written that could not be read. */
export function unreadable(text: string, { decimal }: NumberForm): Sentence {
  if (decimal !== "," || !MAYBE_THOUSANDS.test(text)) return ["digits"];
  return [
    "thousands-or-decimals",
    { whole: text.replace(".", ""), broken: text.replace(".", ",") },
  ];
}

/** What statistics write where they have no value. */
const NOTHING = new Set(["", "nan", "na", "n/a", "null", "..", "...", ":"]);

/** True for a cell that stands for a gap, which is no zero. */
export const isGap = (text: string): boolean => NOTHING.has(text.toLowerCase());
