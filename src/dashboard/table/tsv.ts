/** Rows as tab-separated text, as a spreadsheet takes it from the clipboard. */
import { harmless } from "../../formats/cells.ts";
import type { Observation } from "../../model/types.ts";
import { TAGS } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { Field } from "../words/fields.ts";

/** Words as one cell: on one line, never a formula, and quoted where a quotation mark would begin a quoted cell. */
export function cellOf(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, " ").trim();
  const cell = harmless(line);
  return cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A number as a spreadsheet in the same language reads it: all its digits, no marks between thousands. */
function numberCell({ language }: Words, value: number | null): string {
  if (value === null) return "";
  return new Intl.NumberFormat(TAGS[language], {
    useGrouping: false,
    minimumSignificantDigits: 1,
    maximumSignificantDigits: 15,
  }).format(value);
}

/**
 * A header and a row an observation. Numbers stand as numbers in base units, so that they can be
 * calculated with, and their unit in a column of its own after the first of them.
 */
export function tabSeparated(words: Words, fields: Field[], observations: Observation[]): string {
  const first = fields.find(({ number }) => number);
  const line = (say: (field: Field) => string, unit: string) =>
    fields.flatMap((field) => (field === first ? [say(field), unit] : [say(field)])).join("\t");
  const head = line(({ name }) => cellOf(name), cellOf(words.t("field.unit")));
  const rows = observations.map((o) =>
    line(
      ({ number, words: say }) => (number ? numberCell(words, number(o)) : cellOf(say(o))),
      o.unit,
    ),
  );
  return [head, ...rows].join("\n");
}
