import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { corpusReader } from "./corpus/corpus.ts";
import { showProgress } from "./corpus/progress.ts";
import type { ExtractOptions } from "./extractOptions.ts";
import { unreadable } from "./files.ts";
import { printProblem } from "./problem.ts";

/** Bytes a file is read by at a time: enough for a thread to be worth asking. */
const CHUNK = 2 ** 18;

type Reader = ReturnType<typeof corpusReader>;
type Write = (text: string) => Promise<void>;

/** Writes the figures of corpora (files of a document a line); false, and the reasons on stderr, where anything in them could not be read. */
export async function extractCorpora(options: ExtractOptions, write: Write): Promise<boolean> {
  const reader = corpusReader(options.jobs, options);
  let good = true;
  try {
    for (const file of options.files) {
      good = (await extractCorpus(file, reader, options, write)) && good;
      if (!good && options.strict) break;
    }
  } finally {
    await reader.stop();
  }
  return good;
}

async function extractCorpus(
  file: string,
  reader: Reader,
  { strict }: ExtractOptions,
  write: Write,
): Promise<boolean> {
  const name = file === "-" ? "standard input" : file;
  const input = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: CHUNK });
  const progress = showProgress(process.stderr, await sizeOf(file));
  const say = (line: string) => {
    progress.clear();
    console.error(line);
  };
  const totals = { bytes: 0, documents: 0, figures: 0, undated: 0, failed: 0 };
  try {
    for await (const reading of reader.read(input)) {
      // Told before the output, whose reader may have gone: then the command ends with this status.
      for (const warning of reading.warnings) {
        say(`warning: ${printProblem({ file: name, ...warning })}`);
      }
      for (const problem of reading.problems) say(printProblem({ file: name, ...problem }));
      if (reading.problems.length > 0) process.exitCode = 1;
      await write(reading.output);
      for (const key of ["bytes", "documents", "figures", "undated"] as const) {
        totals[key] += reading[key];
      }
      totals.failed += reading.problems.length;
      if (strict && totals.failed > 0) break;
      progress.update(totals);
    }
  } catch (error) {
    const told = error === input.errored;
    say(
      told
        ? printProblem(unreadable(name, error, "a file of JSON lines"))
        : `${name}: stopped, for ${(error as Error).message}`,
    );
    return false;
  } finally {
    progress.clear();
    // Not the standard input of a shell: only our end of it.
    input.destroy();
  }
  const of = (count: number) => `${count} of ${totals.documents + totals.failed}`;
  if (totals.undated > 0) {
    say(
      `warning: ${name}: ${of(totals.undated)} documents have no date of publication: their "last year", "so far" and figures that name no period stay undated; give them "published", or all of them --published DATE`,
    );
  }
  if (totals.failed > 0) say(`${name}: ${of(totals.failed)} lines could not be read`);
  return totals.failed === 0;
}

async function sizeOf(file: string): Promise<number | undefined> {
  if (file === "-") return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}
