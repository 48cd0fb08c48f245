import { hasTags } from "../../input/article/markup.ts";
import { publicationDate } from "../../input/article/published.ts";
import { TROUBLES } from "../../input/article/trouble.ts";
import { shown } from "../../input/complaint.ts";
import { decode } from "../../input/decode.ts";
import { printReading, readArticle, unread } from "../article.ts";
import type { Problem } from "../problem.ts";
import { type Batch, LINE_LIMIT } from "./batches.ts";

export interface ReadOptions {
  /** EDTF, for documents that give no date. */
  published?: string;
  /** Print the numbers left alone, too. */
  explain: boolean;
  /** Stop at the first line that cannot be read. */
  strict: boolean;
}

type LineProblem = Omit<Problem, "file">;

/** What a batch of lines gives. */
export interface Reading {
  /** JSON lines. */
  output: string;
  /** One for each line that could not be read, in order. */
  problems: LineProblem[];
  /** What was passed over in lines that were read. */
  warnings: LineProblem[];
  /** Lines that were read. */
  documents: number;
  figures: number;
  /** Documents without a date of publication. */
  undated: number;
  /** Bytes that were gone through. */
  bytes: number;
}

/** Reads each line of a batch for itself, so that nothing hangs on how a corpus was cut. Blank lines are passed over. */
export function readBatch(
  { firstLine, bytes, dropped }: Batch,
  options: ReadOptions,
  limit = LINE_LIMIT,
): Reading {
  const reading: Reading = {
    output: "",
    problems: [],
    warnings: [],
    documents: 0,
    figures: 0,
    undated: 0,
    bytes: dropped ?? bytes.length,
  };
  if (dropped !== undefined) reading.problems.push({ line: firstLine, ...tooLong(dropped, limit) });
  let line = firstLine;
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(10, start);
    const end = next < 0 ? bytes.length : next;
    const problem =
      end - start > limit
        ? tooLong(end - start, limit)
        : readLine(bytes.subarray(start, end), line, options, reading);
    if (problem) reading.problems.push({ ...problem, line });
    if (problem && options.strict) break;
    start = end + 1;
  }
  return reading;
}

function tooLong(length: number, limit: number): LineProblem {
  return {
    found: `a line of ${length} bytes`,
    expected: `a document of at most ${limit}`,
    mend: "cut it into several documents",
  };
}

/** Adds what a line gives to the reading, or says why it gives nothing. */
function readLine(
  bytes: Uint8Array,
  line: number,
  { published, explain }: ReadOptions,
  reading: Reading,
): LineProblem | undefined {
  const decoded = decode(bytes);
  if ("problem" in decoded) return decoded.problem;
  if (decoded.text.trim() === "") return undefined;
  const parsed = parseLine(decoded.text);
  if ("problem" in parsed) return parsed.problem;
  const { id, text, title, published: written } = parsed;
  const date = written && publicationDate(written);
  try {
    const article = { text, offset: 0, title, published: date ?? published };
    const found = readArticle(id, article, explain);
    reading.output += printReading(found, explain);
    reading.figures += found.figures.length;
  } catch (error) {
    return unread(error);
  }
  reading.documents++;
  if (hasTags(text)) reading.warnings.push({ line, ...TROUBLES.tags });
  if (!date && !published) reading.undated++;
  if (written && !date) {
    reading.warnings.push({
      line,
      found: `published ${shown(written)}`,
      expected: "the date of publication as EDTF or ISO 8601",
      mend: "write a year, month or day, as in 2020-01; it was passed over",
    });
  }
  return undefined;
}

interface DocumentLine {
  id: string;
  text: string;
  title?: string;
  published?: string;
}

const EXAMPLE = '{"document": "name", "text": "...", "published": "2020-01-18"}';

function parseLine(line: string): DocumentLine | { problem: LineProblem } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const at = /at position (\d+)/.exec((error as Error).message)?.[1];
    return {
      problem: {
        column: at === undefined ? 1 : Number(at) + 1,
        found: shown(line),
        expected: "a document as JSON",
        mend: `write it on one line, as in ${EXAMPLE}`,
      },
    };
  }
  const wrong = (found: string, expected: string) => ({
    problem: { found, expected, mend: `write it as in ${EXAMPLE}` },
  });
  if (kindOf(value) !== "an object") return wrong(kindOf(value), "a document as a JSON object");
  const fields = value as Record<string, unknown>;
  const id = fields.document ?? fields.id;
  if ((typeof id !== "string" && typeof id !== "number") || id === "") {
    return wrong(`${kindOf(id)} for document`, "the name or number of the document");
  }
  if (typeof fields.text !== "string") return wrong(`${kindOf(fields.text)} for text`, "a string");
  // A year as a number is as good as one in quotes.
  if (typeof fields.published === "number") fields.published = String(fields.published);
  for (const name of ["title", "published"]) {
    if (typeof (fields[name] ?? "") !== "string") {
      return wrong(`${kindOf(fields[name])} for ${name}`, "a string");
    }
  }
  return {
    id: String(id),
    text: fields.text,
    title: (fields.title as string | null) ?? undefined,
    published: (fields.published as string | null) ?? undefined,
  };
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null || value === "") return "nothing";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
