import { relative } from "node:path";

/** Something in the input that a person has to mend. */
export interface Problem {
  file: string;
  /** Counted from 1; absent where the whole file or folder is meant. */
  line?: number;
  /** UTF-16 code units from 1, as editors count; only with a line. */
  column?: number;
  found: string;
  expected: string;
  mend: string;
}

export interface Position {
  line: number;
  column: number;
}

/** Line and column of an offset in a text; a line ends with LF, CR or CRLF. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

/** `data/official/trade.csv:14:38: found "abc", expected a number in US dollars; write digits only`. */
export function printProblem({ file, line, column, found, expected, mend }: Problem): string {
  const shown = relative(process.cwd(), file);
  const path = shown === "" || shown.startsWith("..") ? file : shown;
  const place = [path, line, column].filter((part) => part !== undefined).join(":");
  return `${place}: found ${found}, expected ${expected}; ${mend}`;
}

/** A cell or field as a message shows it, long ones cut. */
export function shown(text: string): string {
  if (text.trim() === "") return "nothing";
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
