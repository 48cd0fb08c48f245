import { type CsvError, parse } from "csv-parse/sync";
import type { Complaint, Position } from "./complaint.ts";

/** A cell as it reads, with the place where it begins in the file. */
export interface Cell extends Position {
  text: string;
}

/**
 * Reads CSV (RFC 4180) into rows of cells, blank lines left out. A broken quotation shifts all that
 * follows it, so only the first one is reported, and the rows are those before it.
 */
export function parseCsv(text: string): { rows: Cell[][]; problem?: Complaint } {
  let broken: { error: CsvError | undefined; raw: string } | undefined;
  const records = parse(text, {
    info: true,
    raw: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error, raw = "") => {
      broken ??= { error, raw };
    },
  }) as unknown as { record: string[]; raw: string }[];
  const whole = broken ? Number(broken.error?.records ?? 0) : records.length;
  const walk = { line: 1, column: 1 };
  const rows = records.slice(0, whole).map(({ record, raw }) => {
    const places = cellPlaces(raw, walk);
    return record.map((cell, i) => ({ text: cell, ...(places[i] ?? walk) }));
  });
  if (!broken) return { rows };
  const problem = {
    ...(cellPlaces(broken.raw, walk).at(-1) ?? walk),
    found:
      broken.error?.code === "CSV_QUOTE_NOT_CLOSED"
        ? "a quotation mark that is never closed"
        : "a quotation mark inside a cell",
    expected: "quotation marks around the whole cell",
    mend: 'enclose the cell in " and double each " inside it',
  };
  return { rows, problem };
}

/** Where each cell of a record begins, given the record as it is written; moves `walk` behind it. */
function cellPlaces(raw: string, walk: Position): Position[] {
  const start = raw.search(/[^\r\n]/);
  const end = raw.trimEnd().length;
  const places: Position[] = [];
  let quoted = false;
  for (let i = 0; i < raw.length; i++) {
    if (i === start || (start < i && i <= end && raw[i - 1] === "," && !quoted)) {
      places.push({ ...walk });
    }
    if (raw[i] === '"') quoted = !quoted;
    if (raw[i] === "\n" || (raw[i] === "\r" && raw[i + 1] !== "\n")) {
      walk.line++;
      walk.column = 1;
    } else walk.column++;
  }
  if (end === raw.length && raw.endsWith(",") && !quoted) places.push({ ...walk });
  return places;
}
