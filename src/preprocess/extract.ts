/** Prints the figures of any texts, one a line of JSON. */
import { once } from "node:events";
import { extractArticle } from "./extractArticle.ts";
import { extractCorpora } from "./extractCorpora.ts";
import { parseExtractOptions, USAGE } from "./extractOptions.ts";

/** Waits until whoever reads the output has kept up. */
async function write(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

async function run(): Promise<number> {
  const options = parseExtractOptions(process.argv.slice(2));
  if ("help" in options) {
    await write(`${USAGE}\n`);
    return 0;
  }
  if ("mistake" in options) {
    console.error(`${options.mistake}\n${USAGE}`);
    return 2;
  }
  if (options.jsonl) return (await extractCorpora(options, write)) ? 0 : 1;
  let status = 0;
  for (const file of options.files) {
    if (await extractArticle(file, options, write)) continue;
    process.exitCode = status = 1;
    if (options.strict) break;
  }
  return status;
}

// A reader that has seen enough (head) closes the pipe: no error, only the end, with the status so far.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  console.error(`standard output: stopped, for it cannot be written (${error.message})`);
  process.exit(1);
});
process.exitCode = await run();
