import {
  type Complaint,
  complaint,
  type Place,
  quoted,
  type Said,
  shown,
} from "../input/complaint.ts";
import { type CsvRecord, placeOf, readRecords } from "../input/csv.ts";
import type { Sentence } from "../input/sentence.ts";

/** A row of a file, whatever its format; it is filled anew for the next one. */
export interface Row {
  /** A cell as text without spaces around it; empty where the column, or the value in it, is missing. */
  get(column: string): string;
  /** Where a cell stands, or the row itself. */
  place(column?: string): Place;
}

export interface Table {
  /** The names in the header, as the reader knows them; none where there is no header, as in JSON. */
  columns: string[];
  /** The same as the file has them. */
  headers: string[];
  /** Where the name of the nth column stands. */
  placeOfColumn(n: number): Place;
  /** Visits all rows up to the first break in the file; complains of it, and where there is none. */
  each(visit: (row: Row) => void, report: { complain(problem: Complaint): void }): void;
}

/** A CSV text as a table; `rename` gives a column the name that its reader knows it by. */
export function csvTable(
  text: string,
  separator: string,
  rename: (header: string) => string = (header) => header,
): Table {
  let headers: string[] | undefined;
  let first: CsvRecord = { cells: [], starts: [], line: 1 };
  const names = (cells: string[]) => cells.map((cell) => cell.trim());
  // The header is all that is wanted, and it is short: a file of 50 MB is not read for it.
  readRecords(text.slice(0, HEADER_LENGTH), separator, ({ cells, starts, line }) => {
    if (headers) return;
    headers = names(cells);
    first = { cells: [], starts: [...starts], line };
  });
  return {
    columns: headers?.map(rename) ?? [],
    headers: headers ?? [],
    placeOfColumn: (n) => placeOf(text, first, n),
    each(visit, report) {
      let rows = 0;
      let place: Map<string, number> | undefined;
      let width = 0;
      let record: CsvRecord;
      const row: Row = {
        get: (column) => bare(record.cells[place?.get(column) ?? -1] ?? ""),
        place: (column) => placeOf(text, record, (column && place?.get(column)) || 0),
      };
      const broken = readRecords(text, separator, (next) => {
        record = next;
        const { cells } = next;
        if (!place) {
          // Of two columns with one name the first is meant.
          place = new Map(
            names(cells)
              .map((name, i) => [rename(name), i] as const)
              .reverse(),
          );
          width = cells.length;
          return;
        }
        rows++;
        if (cells.length === width || (cells.length > width && endsEmpty(cells, width))) {
          visit(row);
        } else {
          const count = String(cells.length);
          report.complain(
            complaint(
              {
                found: count === "1" ? ["cell-one"] : ["cells", { count }],
                expected: ["cells-of-header", { count: String(width) }],
                mend: ["missing-separators", { separator: separator.trim() || "Tab" }],
              },
              row.place(),
            ),
          );
        }
      });
      if (broken) report.complain(broken);
      else if (rows === 0) report.complain(complaint(NO_ROWS, { line: 1, column: 1 }));
    },
  };
}

const NO_ROWS: Said = {
  found: ["no-rows"],
  expected: ["header-and-row"],
  mend: ["rows-back"],
};

/** Trims what may have something to trim: most cells begin and end with a letter or digit of ASCII. */
const bare = (cell: string) =>
  isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(cell.length - 1)) ? cell : cell.trim();

const isPlain = (code: number) => code > 32 && code < 127;

const HEADER_LENGTH = 1 << 16;

/** Some programs write a comma behind the last cell. */
const endsEmpty = (cells: string[], width: number) =>
  cells.slice(width).every((cell) => cell.trim() === "");

/** The objects of a JSON array as a table; a field of an inner object is `country.id`. */
export function jsonTable(rows: unknown[], path: string): Table {
  return {
    columns: [],
    headers: [],
    placeOfColumn: () => ({ path }),
    each(visit, report) {
      if (rows.length === 0)
        report.complain(complaint({ ...NO_ROWS, expected: ["one-row"] }, { path }));
      rows.forEach((value, i) => {
        const name = `${path}[${i}]`;
        if (!isObject(value)) {
          const said: Said = {
            found: shortJson(value),
            expected: ["an-object"],
            mend: ["check-written"],
          };
          report.complain(complaint(said, { path: name }));
          return;
        }
        visit({
          get: (column) => {
            const inner = column.split(".").reduce<unknown>(fieldOf, value);
            return inner === null || inner === undefined || typeof inner === "object"
              ? ""
              : String(inner).trim();
          },
          place: (column) => ({ path: column ? `${name}.${column}` : name }),
        });
      });
    },
  };
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fieldOf = (value: unknown, name: string) => (isObject(value) ? value[name] : undefined);

/** What a JSON value is, as a message shows it: of an array or object only the outside. */
export function shortJson(value: unknown): Sentence {
  if (Array.isArray(value)) return ["array", { count: String(value.length) }];
  if (isObject(value)) {
    const names = Object.keys(value).slice(0, 8).map(shown).join(", ");
    return names ? ["object", { names }] : ["object-empty"];
  }
  return typeof value === "string" ? quoted(value) : ["text", { text: String(value) }];
}
