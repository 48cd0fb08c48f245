/** Tables as CSV (RFC 4180, lines end with CRLF) in which no text can run as a formula. */

/** What stands in a cell; lists and objects as JSON, nothing as an empty cell. */
export type Cell = string | number | boolean | readonly unknown[] | null | undefined;

/** Tells a spreadsheet that the file is UTF-8. */
export const BOM = "\uFEFF";

/**
 * What a spreadsheet takes for the beginning of a formula, where a cell may begin: at the start of a text and,
 * as half of the world's spreadsheets part cells at a semicolon, behind one; behind tabs and line breaks, too.
 * Quotation marks and spaces before it are passed over, as some programs pass over them (OWASP, "CSV Injection").
 */
const FORMULA = /(?=[=+\-@＝＋－＠])(?<=(?:^|[;\t\r\n])[\s"']*)/g;

/** Marks that programs strip from the start of a cell before they look for a formula. */
const STRIPPED = /^(?='*[\t\r\n])/;

/** A text that is read as text: an apostrophe goes before what could run as a formula. */
export function harmless(text: string): string {
  return text.replace(FORMULA, "'").replace(STRIPPED, "'");
}

/** The signs that begin a formula where a cell may begin inside JSON: behind a semicolon, for tabs and line breaks are written out there. */
const FORMULA_IN_JSON = /(?=[=+\-@＝＋－＠])(?<=;[\s"'\\]*)./g;

/** JSON in which no text can run as a formula: an apostrophe would be another text, an escaped sign is the same one. */
const harmlessJson = (value: object) =>
  JSON.stringify(value).replace(
    FORMULA_IN_JSON,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return harmless(cell);
  return typeof cell === "object" ? harmlessJson(cell) : String(cell);
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows of cells, the header first. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map((cell) => quoted(written(cell))).join(",")}\r\n`).join("");
}
