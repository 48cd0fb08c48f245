import { type Complaint, complaint, type Position, positionAt } from "./complaint.ts";
import type { SentenceKey } from "./sentence.ts";

/** One record of a table. It is filled anew for the next record: take what is to be kept. */
export interface CsvRecord {
  cells: string[];
  /** Where each cell begins in the text, its quotation mark included. */
  starts: number[];
  /** The line that the record begins in, from 1. */
  line: number;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Visits the records of a CSV text (RFC 4180 with any one character between the cells), blank lines
 * left out, in one pass and without a list of them: official files run to millions of rows. A broken
 * quotation shifts all that follows it, so what comes back is the first one, and no record from it on
 * was visited.
 */
export function readRecords(
  text: string,
  separator: string,
  visit: (record: CsvRecord) => void,
): Complaint | undefined {
  const between = separator.charCodeAt(0);
  const { length } = text;
  const record: CsvRecord = { cells: [], starts: [], line: 1 };
  let line = 1;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    if (first === LF || first === CR) {
      at += first === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
      line++;
      continue;
    }
    record.cells.length = 0;
    record.starts.length = 0;
    record.line = line;
    for (;;) {
      record.starts.push(at);
      if (text.charCodeAt(at) === QUOTE) {
        const end = closing(text, at);
        if (end === -1) return broken(text, record, "quote-open");
        const inner = text.slice(at + 1, end);
        record.cells.push(inner.includes('"') ? inner.replaceAll('""', '"') : inner);
        line += lineEnds(inner);
        at = end + 1;
        const next = text.charCodeAt(at);
        if (at < length && next !== between && next !== LF && next !== CR) {
          return broken(text, record, "quote-inside");
        }
      } else {
        const start = at;
        let code = text.charCodeAt(at);
        while (at < length && code !== between && code !== LF && code !== CR) {
          if (code === QUOTE) return broken(text, record, "quote-inside");
          code = text.charCodeAt(++at);
        }
        record.cells.push(text.slice(start, at));
      }
      if (at >= length || text.charCodeAt(at) !== between) break;
      at++;
    }
    visit(record);
  }
  return undefined;
}

/** Line and column of a cell of a record of this text. */
export function placeOf(text: string, { starts, line }: CsvRecord, cell: number): Position {
  if (cell === 0) return { line, column: 1 };
  const start = starts[0] ?? 0;
  const place = positionAt(text.slice(start, starts[cell] ?? start), Number.POSITIVE_INFINITY);
  return { line: line + place.line - 1, column: place.column };
}

/** The quotation mark that ends the cell beginning at `start`; -1 where none does. */
function closing(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}

function lineEnds(text: string): number {
  return text.includes("\n") || text.includes("\r") ? positionAt(text, text.length).line - 1 : 0;
}

function broken(text: string, record: CsvRecord, found: SentenceKey): Complaint {
  return complaint(
    { found: [found], expected: ["quotes-around"], mend: ["enclose"] },
    placeOf(text, record, record.starts.length - 1),
  );
}
