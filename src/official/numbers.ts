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

/** What statistics write where they have no value. */
const NOTHING = new Set(["", "nan", "na", "n/a", "null", "..", "...", ":"]);

/** True for a cell that stands for a gap, which is no zero. */
export const isGap = (text: string): boolean => NOTHING.has(text.toLowerCase());
