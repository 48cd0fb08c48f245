import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { published } from "../formats/published.ts";
import { EMPTY } from "../model/empty.fixture.ts";
import type { Dataset } from "../model/types.ts";
import { writeDataset } from "./write.ts";

/** What is written beside the dataset. */
const FORMS = Object.keys(published(EMPTY));
const ALL = ["dataset.json", ...FORMS].sort();

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dataset-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("makes the folder, writes the dataset and its other forms, and leaves nothing else", async () => {
  const file = join(folder, "public", "data", "dataset.json");
  await writeDataset(file, EMPTY);
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual(EMPTY);
  expect((await readdir(join(folder, "public", "data"))).sort()).toEqual(ALL);
  for (const name of FORMS)
    expect(await readFile(join(folder, "public", "data", name), "utf8")).toBe(
      published(EMPTY)[name],
    );
});

test("a dataset that does not fit its schema is not written: the last good file stays", async () => {
  const file = join(folder, "dataset.json");
  await writeDataset(file, EMPTY);
  const broken = { ...EMPTY, events: [{ id: "" }] } as unknown as Dataset;
  await expect(writeDataset(file, broken)).rejects.toThrow(/damaged at events/);
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual(EMPTY);
});

test("where the file cannot be replaced, nothing is left behind", async () => {
  const file = join(folder, "taken");
  await writeDataset(join(file, "dataset.json"), EMPTY);
  await expect(writeDataset(file, EMPTY)).rejects.toThrow();
  expect(await readdir(folder)).toEqual(["taken"]);
  expect((await readdir(file)).sort()).toEqual(ALL);
});

test("writers at the same time do not mix", async () => {
  const file = join(folder, "dataset.json");
  await Promise.all(Array.from({ length: 20 }, () => writeDataset(file, EMPTY)));
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual(EMPTY);
  expect((await readdir(folder)).sort()).toEqual(ALL);
});

test("half-written files of killed runs are cleared away, those of running ones stay", async () => {
  const file = join(folder, "dataset.json");
  const [old, fresh] = ["old", "fresh"].map((name) => `${file}.${name}.tmp`) as [string, string];
  await Promise.all([old, fresh].map((path) => writeFile(path, "{")));
  const hourAgo = new Date(Date.now() - 3_600_000);
  await utimes(old, hourAgo, hourAgo);
  await writeDataset(file, EMPTY);
  expect((await readdir(folder)).sort()).toEqual([...ALL, "dataset.json.fresh.tmp"].sort());
});
