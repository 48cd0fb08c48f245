import { inEnglish, type Sentence } from "./sentence.ts";

export interface Position {
  line: number;
  column: number;
}

/** Something in an input that a person has to mend. */
export interface Complaint {
  /** Counted from 1; absent where the whole input is meant, or `path` says where. */
  line?: number;
  /** UTF-16 code units from 1, as editors count; only with a line. */
  column?: number;
  /** The place in a JSON value: `data[3].primaryValue`. */
  path?: string;
  found: string;
  expected: string;
  mend: string;
  /** The same not yet in a language, for the page. */
  said?: Said;
}

export interface Said {
  found: Sentence;
  expected: Sentence;
  mend: Sentence;
}

export type Place = Pick<Complaint, "line" | "column" | "path">;

/** A complaint that can be made in any language. */
export function complaint(said: Said, place: Place = {}): Complaint {
  return {
    ...place,
    found: inEnglish(said.found),
    expected: inEnglish(said.expected),
    mend: inEnglish(said.mend),
    said,
  };
}

const LINE_END = /\r\n|\n|\r/g;

/** Line and column of an offset in a text; a line ends with LF, CR or CRLF. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  let line = 1;
  let start = 0;
  for (const { index, 0: end } of before.matchAll(LINE_END)) {
    line++;
    start = index + end.length;
  }
  return { line, column: before.length - start + 1 };
}

/** A cell or field as a message shows it, long ones cut. */
export function quoted(text: string): Sentence {
  if (text.trim() === "") return ["nothing"];
  return ["text", { text: JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text) }];
}

/** The same in English. */
export const shown = (text: string): string => inEnglish(quoted(text));
