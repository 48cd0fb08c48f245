import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { articleInFile } from "../input/article/file.ts";
import { printReading, readArticle, unread } from "./article.ts";
import type { ExtractOptions } from "./extractOptions.ts";
import { unreadable } from "./files.ts";
import { type Problem, printProblem } from "./problem.ts";

/** Writes the figures of one file; false, and the reason on stderr, where it cannot be read. */
export async function extractArticle(
  file: string,
  { published, explain }: ExtractOptions,
  write: (text: string) => Promise<void>,
): Promise<boolean> {
  const name = file === "-" ? "standard input" : file;
  const bytes = await (file === "-" ? buffer(process.stdin) : readBytes(file));
  if ("problem" in bytes) {
    console.error(printProblem(bytes.problem));
    return false;
  }
  const read = await articleInFile(bytes, file === "-" ? "" : file);
  if ("problem" in read) {
    const nothing = read.problem.trouble === "empty";
    const said = printProblem({ ...read.problem, file: name });
    console.error(nothing ? `warning: ${said}` : said);
    return nothing;
  }
  const article = { ...read.article, published: read.article.published ?? published };
  const warnings = [...read.warnings, ...(article.published ? [] : [UNDATED])];
  for (const warning of warnings) {
    console.error(`warning: ${printProblem({ ...warning, file: name })}`);
  }
  let printed: string;
  try {
    printed = printReading(readArticle(basename(name), article, explain), explain);
  } catch (error) {
    console.error(printProblem({ file: name, ...unread(error) }));
    return false;
  }
  await write(printed);
  return true;
}

async function readBytes(file: string): Promise<Buffer | { problem: Problem }> {
  try {
    return await readFile(file);
  } catch (error) {
    return { problem: unreadable(file, error, "a text file") };
  }
}

const UNDATED = {
  line: 1,
  column: 1,
  found: "no date of publication",
  expected: "one in the front matter (published: DATE) or the page, or --published DATE",
  mend: 'without it "last year", "so far" and figures that name no period stay undated',
};
