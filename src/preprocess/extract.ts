/** Prints the figures of any texts, one a line of JSON. */
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { readArticle } from "./article.ts";
import { decode } from "./decode.ts";
import { isPublicationDate } from "./documents.ts";
import { readText } from "./files.ts";
import { type Problem, printProblem } from "./problem.ts";

const USAGE = `usage: npm run --silent extract -- FILE... [--published DATE]
  FILE               a text in UTF-8, with front matter or without; - is the standard input
  --published DATE   the date of publication (EDTF: 2020, 2020-01, 2020-01-18) of texts that give none`;

function readOptions(): { files: string[]; published?: string } | { mistake: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { published: { type: "string" } },
    });
    const { published } = values;
    if (positionals.length === 0) return { mistake: "no file is named" };
    if (published !== undefined && !isPublicationDate(published)) {
      return { mistake: `--published: ${JSON.stringify(published)} is not a date in EDTF` };
    }
    return { files: positionals, published };
  } catch (error) {
    return { mistake: (error as Error).message };
  }
}

async function readStandardInput(): Promise<{ text: string } | { problem: Problem }> {
  const decoded = decode(await buffer(process.stdin));
  return "text" in decoded ? decoded : { problem: { file: "standard input", ...decoded.problem } };
}

async function run(): Promise<number> {
  const options = readOptions();
  if ("mistake" in options) {
    console.error(`${options.mistake}\n${USAGE}`);
    return 2;
  }
  let status = 0;
  for (const file of options.files) {
    const read = await (file === "-" ? readStandardInput() : readText(file));
    if ("problem" in read) {
      console.error(printProblem(read.problem));
      status = 1;
      continue;
    }
    const name = file === "-" ? "standard input" : file;
    const { lines, warnings } = readArticle(basename(name), read.text, options.published);
    for (const warning of warnings) {
      console.error(`warning: ${printProblem({ file: name, ...warning })}`);
    }
    process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  }
  return status;
}

// A reader that has seen enough (head) closes the pipe: no error, only the end.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
process.exitCode = await run();
