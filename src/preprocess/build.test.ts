import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Dataset } from "../model/types.ts";
import { buildDataset } from "./build.ts";
import { PROJECT } from "./paths.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "data-"));
  await cp(join(PROJECT, "data"), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function build(): Promise<Dataset> {
  const built = await buildDataset(folder);
  if ("problems" in built) throw new Error(JSON.stringify(built.problems, null, 2));
  return built.dataset;
}

async function change(file: string, from: string | RegExp, to: string) {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(path, changed);
}

function turnover(dataset: Dataset, period: string, basis: string) {
  const found = dataset.observations.filter(
    (o) =>
      o.indicator === "trade-turnover" &&
      o.period === period &&
      o.basis === basis &&
      o.refArea === "VNM",
  );
  expect(found).toHaveLength(1);
  return found[0] as Dataset["observations"][number];
}

test("a figure that is changed in a note changes with all that rests on it", async () => {
  const before = turnover(await build(), "2018", "stated");
  expect(before.value).toBe(106.7e9);
  await change("documents/friendship-and-cooperation-2020.md", "106.7", "107.7");
  const dataset = await build();

  const stated = turnover(dataset, "2018", "stated");
  expect(stated.value).toBe(107.7e9);
  expect(stated.low).toBeCloseTo(107.65e9, 0);
  expect(stated.high).toBeCloseTo(107.75e9, 0);
  if (stated.source.kind !== "text") throw new Error("a stated figure rests on a text");
  expect(stated.source.quote.text).toContain("107.7");

  // 3,300 is printed to the hundred: 3,250 to 3,350.
  const derived = turnover(dataset, "1991", "derived");
  // 107.7 bn / 3,300 = 32.6364 m, from 107.65 / 3,350 = 32.134328 m to 107.75 / 3,250 = 33.153846 m.
  expect(derived).toMatchObject({ value: 32_640_000, low: 32_134_000, high: 33_154_000 });
  expect(derived.source).toMatchObject({
    kind: "arithmetic",
    words: expect.stringMatching(/107\.7.*3,300/),
  });

  const official = turnover(dataset, "2018", "official");
  const check = dataset.checks.find(
    ({ kind, observations }) =>
      kind === "claim-official" &&
      observations[0] === stated.id &&
      observations.includes(official.id),
  );
  expect(check).toMatchObject({ stated: 107.7e9, computed: official.value, verdict: "differs" });
  expect(check?.difference).toBeCloseTo(107.7e9 / official.value - 1, 9);
});

test("every offset of the dataset lies where it says", async () => {
  const { documents, observations, events, leftAlone } = await build();
  const sources = [...observations, ...events].flatMap(({ source }) =>
    source.kind === "text" ? [source] : [],
  );
  expect(sources.length).toBeGreaterThan(0);
  for (const { document, quote, sentence } of sources) {
    const { text = "" } = documents.find(({ id }) => id === document) ?? {};
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(sentence.start).toBeLessThanOrEqual(quote.start);
    expect(sentence.end).toBeGreaterThanOrEqual(quote.end);
  }
  expect(leftAlone.length).toBeGreaterThan(0);
  for (const { document, quote } of leftAlone) {
    const { text = "" } = documents.find(({ id }) => id === document) ?? {};
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  }
});

test("all problems of a run are listed, whatever file they are in", async () => {
  await change("documents/friendship-and-cooperation-2020.md", /published: .*\n/, "");
  await change("documents/fifteen-year-journey-2023.md", "title: ", "title: a: ");
  await writeFile(join(folder, "documents", "latin.md"), Uint8Array.of(0x41, 0xe9, 0x41));
  await change("official/trade.csv", ",exports,1991,21400000,", ",exports,1991,abc,");
  await change(
    "official/students.csv",
    /^CHN,VNM,students,stock,2011/m,
    "CHI,VNM,pupils,stock,2011",
  );
  await change("indicators.json", '"unit": "currency"', '"unit": "money"');
  const built = await buildDataset(folder);
  const found = "problems" in built ? built.problems : [];
  expect(found.map(({ file, line }) => `${file.slice(folder.length + 1)}:${line}`)).toEqual([
    "indicators.json:6",
    "documents/fifteen-year-journey-2023.md:2",
    "documents/friendship-and-cooperation-2020.md:1",
    "documents/latin.md:1",
    "official/students.csv:3",
    "official/trade.csv:2",
  ]);
});

test("a row that stands in two files is named with its twin", async () => {
  await cp(join(folder, "official", "fdi.csv"), join(folder, "official", "fdi-again.csv"));
  const rows = (await readFile(join(folder, "official", "fdi.csv"), "utf8")).trim().split("\n");
  const built = await buildDataset(folder);
  const found = "problems" in built ? built.problems : [];
  expect(found).toHaveLength(rows.length - 1);
  expect(found[0]).toMatchObject({ line: 2, found: "the same row as fdi-again.csv:2" });
});

test("an indicator that a text speaks of must be in the catalogue", async () => {
  await change("indicators.json", '"id": "multiple"', '"id": "times"');
  const built = await buildDataset(folder);
  const found = "problems" in built ? built.problems : [];
  expect(found).toMatchObject([
    { file: join(folder, "indicators.json"), found: "no indicator multiple" },
  ]);
});
