import { parseArgs } from "node:util";
import { isPublicationDate } from "../input/article/published.ts";

export const USAGE = `usage: npm run --silent extract -- FILE... [--published DATE] [--explain] [--strict]
       npm run --silent extract -- --jsonl [FILE...] [--jobs N] [the same]
  FILE               a text in UTF-8, with front matter or without, or a web page as saved (.html); - is the standard input
  --jsonl            the files (the standard input, if none is named) hold a document a line of JSON: document, text, and published and title where known
  --jobs N           read them with N threads; the output stays in the order of the input
  --published DATE   the date of publication (EDTF: 2020, 2020-01, 2020-01-18) of texts that give none
  --explain          give with each figure the words that decided its fields, and after a document's figures the numbers in it that were left alone, and why
  --strict           stop at the first input that cannot be read`;

export interface ExtractOptions {
  files: string[];
  jsonl: boolean;
  jobs: number;
  published?: string;
  explain: boolean;
  strict: boolean;
}

/** More threads than any machine has cores are a slip of the finger. */
const MOST_JOBS = 512;

/** The options of the command, or what is wrong with them. */
export function parseExtractOptions(
  args: string[],
): ExtractOptions | { mistake: string } | { help: true } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        jsonl: { type: "boolean", default: false },
        jobs: { type: "string" },
        published: { type: "string" },
        explain: { type: "boolean", default: false },
        strict: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { help, ...given } = values;
    if (help) return { help };
    const { jsonl, jobs = "1", published } = given;
    if (published !== undefined && !isPublicationDate(published)) {
      return { mistake: `--published: ${JSON.stringify(published)} is not a date in EDTF` };
    }
    if (!/^[1-9]\d*$/.test(jobs) || Number(jobs) > MOST_JOBS) {
      return { mistake: `--jobs: ${JSON.stringify(jobs)} is not a number from 1 to ${MOST_JOBS}` };
    }
    if (given.jobs !== undefined && !jsonl) return { mistake: "--jobs goes with --jsonl" };
    if (!jsonl && positionals.length === 0) return { mistake: "no file is named" };
    const lines = jsonl ? undefined : positionals.find((file) => /\.(jsonl|ndjson)$/i.test(file));
    if (lines) return { mistake: `${lines} is read with --jsonl` };
    const files = positionals.length > 0 ? positionals : ["-"];
    return { ...given, files, jobs: Number(jobs), published };
  } catch (error) {
    return { mistake: (error as Error).message };
  }
}
