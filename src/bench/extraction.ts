/** Prints how fast texts are read, beside two other readers of numbers, and whether the time grows as the text does. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../extract/extract.ts";
import { plainArticle } from "../input/article/article.ts";
import { readDocuments } from "../preprocess/documents.ts";
import { PROJECT } from "../preprocess/paths.ts";
import { articles } from "./generate.ts";
import { median, megabytes, secondsEach, warm } from "./measure.ts";
import { type Article, READERS } from "./readers.ts";

const SEED = 1;
/** Little, for the peers take long. */
const SLICE_MB = 0.03;
const ROUNDS = 3;
/** Until the engine has compiled what often runs: it takes some seconds, in which our reader is several times slower. */
const WARM_SECONDS = 10;
/** A round reads the texts again until so much processor time has gone: the clock is too coarse for one reading of them. */
const ROUND_SECONDS = 2;
/** A text that takes so long that it is read once only. */
const LONG_MB = 50;

/** Articles that a generator made up: much alike, a figure in nearly every sentence. */
function generated(mb: number): Article[] {
  const all: Article[] = [];
  let size = 0;
  for (const article of articles(SEED)) {
    all.push(article);
    size += megabytes(article.text);
    if (size >= mb) break;
  }
  return all;
}

/** Every third, for the peers take long. */
const THIRD = 3;

/** Articles that people wrote, each its own way: our notes and the texts that the reader is scored on. */
async function written(): Promise<Article[]> {
  const documents = await readDocuments(join(PROJECT, "data", "documents"), []);
  const notes = documents.map(({ id, ...rest }) => ({ document: id, ...rest }));
  const scored = ["made-up-1", "made-up-2"].flatMap((name) => {
    const folder = join(PROJECT, "src", "scoring", name);
    return readdirSync(folder)
      .filter((file) => file.endsWith(".txt"))
      .map((file) => ({
        document: file,
        ...plainArticle(readFileSync(join(folder, file), "utf8")).article,
      }));
  });
  return [...notes, ...scored].filter((_, i) => i % THIRD === 0);
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

function besidePeers(kind: string, slice: Article[]) {
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
    for (const { run, times } of runs) times.push(secondsEach(run, ROUND_SECONDS));
  }
  const [ours] = runs.map(({ times }) => median(times));
  console.log(
    `${slice.length} articles ${kind}, ${size.toFixed(2)} MB, read one by one; median of ${ROUNDS} rounds in turn:`,
  );
  for (const { reader, times, found } of runs) {
    const time = median(times);
    const ratio = time / (ours as number);
    console.log(
      `  ${reader.name.padEnd(16)} ${(size / time).toFixed(3).padStart(8)} MB/s  time ${ratio.toFixed(1).padStart(6)} x  finds ${found()}: ${reader.does}`,
    );
  }
}

function asItGrows([smallest = 1, ...larger]: number[]) {
  const small = longText(smallest);
  warm(() => read(small), WARM_SECONDS);
  console.log(
    `one text of each size, read whole, all results kept; a larger one between two of ${smallest} MB:`,
  );
  print(
    smallest,
    Array.from({ length: ROUNDS }, () => perMegabyte(small, ROUND_SECONDS)),
    [1],
  );
  for (const mb of larger) {
    const text = longText(mb);
    const times: number[] = [];
    const ratios: number[] = [];
    for (let round = 0; round < (mb < LONG_MB ? ROUNDS : 1); round++) {
      const before = perMegabyte(small, ROUND_SECONDS);
      const time = perMegabyte(text);
      times.push(time);
      ratios.push((2 * time) / (before + perMegabyte(small, ROUND_SECONDS)));
    }
    print(mb, times, ratios);
  }
}

const read = (text: string) => extract({ id: "long", text, published: "2020-01" });

/** Seconds for a MB of a text; a short one is read again until so many seconds have gone. */
const perMegabyte = (text: string, atLeast = 0): number =>
  secondsEach(() => read(text), atLeast) / megabytes(text);

function print(mb: number, times: number[], ratios: number[]) {
  const speed = (1 / median(times)).toFixed(2).padStart(7);
  console.log(
    `  ${String(mb).padStart(5)} MB ${speed} MB/s  time per byte ${median(ratios).toFixed(2)} x`,
  );
}

/** @param sizes of text to compare the time per byte at, in MB, rising */
export async function benchExtraction(sizes: number[]): Promise<void> {
  console.log(`Node ${process.versions.node}, processor time of all threads`);
  besidePeers("from a generator", generated(SLICE_MB));
  besidePeers("as people wrote them", await written());
  asItGrows(sizes);
}
