/** Prints how fast texts are read, beside two other readers of numbers, and whether the time grows as the text does. */
import { join } from "node:path";
import { extract } from "../extract/extract.ts";
import { readDocuments } from "../preprocess/documents.ts";
import { PROJECT } from "../preprocess/paths.ts";
import { type Article, articles } from "./generate.ts";
import { median, megabytes, seconds, warm } from "./measure.ts";
import { parseSizes, USAGE } from "./options.ts";
import { READERS } from "./readers.ts";

const SEED = 1;
/** Little, for the peers take long. */
const SLICE_MB = 0.05;
const ROUNDS = 5;
const WARM_SECONDS = 3;

/** Our notes on real texts, then articles made up, so many MB of them. */
async function texts(mb: number): Promise<Article[]> {
  const documents = await readDocuments(join(PROJECT, "data", "documents"), []);
  const all: Article[] = documents.map(({ id, ...rest }) => ({ document: id, ...rest }));
  let size = all.reduce((sum, { text }) => sum + megabytes(text), 0);
  for (const article of articles(SEED)) {
    if (size >= mb) break;
    all.push(article);
    size += megabytes(article.text);
  }
  return all;
}

/** One text of so many MB: the paragraphs of article after article. */
function longText(mb: number): string {
  const parts: string[] = [];
  let size = 0;
  for (const { text } of articles(SEED)) {
    parts.push(text);
    size += megabytes(text);
    if (size >= mb) break;
  }
  return parts.join("\n\n");
}

async function besidePeers() {
  const slice = await texts(SLICE_MB);
  const size = slice.reduce((sum, { text }) => sum + megabytes(text), 0);
  const runs = READERS.map((reader) => {
    let found = 0;
    const run = () => {
      found = 0;
      for (const article of slice) found += reader.read(article);
    };
    return { reader, run, times: [] as number[], found: () => found };
  });
  for (const { run } of runs) warm(run, WARM_SECONDS);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { run, times } of runs) times.push(seconds(run));
  }
  const [ours] = runs.map(({ times }) => median(times));
  console.log(
    `${slice.length} articles, ${size.toFixed(2)} MB, read one by one; median of ${ROUNDS} rounds in turn:`,
  );
  for (const { reader, times, found } of runs) {
    const time = median(times);
    const ratio = time / (ours as number);
    console.log(
      `  ${reader.name.padEnd(16)} ${(size / time).toFixed(3).padStart(8)} MB/s  time ${ratio.toFixed(1).padStart(6)} x  finds ${found()}: ${reader.does}`,
    );
  }
}

function asItGrows(sizes: number[]) {
  console.log("one text of each size, read whole, all results kept:");
  const [smallest = 1] = sizes;
  const small = longText(smallest);
  warm(() => extract({ id: "warm", text: small, published: "2020-01" }), WARM_SECONDS);
  let base: number | undefined;
  for (const mb of sizes) {
    const text = longText(mb);
    const size = megabytes(text);
    let figures = 0;
    const times = Array.from({ length: mb >= 50 ? 1 : ROUNDS }, () =>
      seconds(() => {
        figures = extract({ id: "long", text, published: "2020-01" }).figures.length;
      }),
    );
    const perByte = median(times) / size;
    base ??= perByte;
    console.log(
      `  ${String(mb).padStart(5)} MB  ${(1 / perByte).toFixed(2).padStart(6)} MB/s  time per byte ${(perByte / base).toFixed(2)} x  ${figures} figures`,
    );
  }
}

const sizes = parseSizes(process.argv.slice(2));
if ("mistake" in sizes) {
  console.error(`${sizes.mistake}\n${USAGE}`);
  process.exitCode = 2;
} else {
  console.log(`Node ${process.versions.node}, processor time of all threads`);
  await besidePeers();
  asItGrows(sizes);
}
