import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { published } from "../formats/published.ts";
import type { OfficialFigure } from "../model/types.ts";
import { read } from "../official/read.ts";
import { buildDataset } from "./build.ts";
import { PROJECT } from "./paths.ts";

const FIXTURES = join(PROJECT, "src", "official", "fixtures");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "official-"));
  await cp(join(PROJECT, "data"), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const build = () => buildDataset(folder);
const put = (name: string, as = name) =>
  copyFile(join(FIXTURES, name), join(folder, "official", as));

test("files of other formats become figures behind our own rows, and what is passed over is told", async () => {
  const before = await build();
  await put("comtrade.json", "download.txt");
  await put("baci.csv");
  const built = await build();
  if (!("dataset" in built) || !("dataset" in before)) throw new Error(JSON.stringify(built));
  const added = built.dataset.observations.length - before.dataset.observations.length;
  expect(added).toBeGreaterThanOrEqual(13);
  expect(built.dataset.observations).toContainEqual(
    expect.objectContaining({
      id: "exports.LAO.VNM.2019.official",
      value: 700111222.5,
      basis: "official",
    }),
  );
  const valueWith = (id: string) => built.dataset.observations.find((o) => o.id === id)?.value;
  expect(valueWith("exports.VNM.CHN.2019.official")).toBe(
    before.dataset.observations.find(({ id }) => id === "exports.VNM.CHN.2019.official")?.value,
  );
  expect(valueWith("exports.VNM.CHN.2019.official.2")).toBe(40120345678.25);
  expect(valueWith("exports.VNM.CHN.reconciled.2019.official")).toBe(40001235067);
  expect(before.told).toEqual([]);
  expect(built.told.map((line) => line.replace(/^.*official\//, ""))).toEqual(
    expect.arrayContaining([
      "baci.csv: CEPII BACI CSV, 5 figures",
      "download.txt: UN Comtrade API v1 JSON, 8 figures",
      "  skipped 1 row (partner2Code): one second partner (partner2Code is not 0): it is part of the total",
    ]),
  );
});

test("a figure that two files give is a problem with both places", async () => {
  await put("comtrade.json");
  await put("comtrade.csv");
  const built = await build();
  expect("problems" in built ? built.problems : []).toMatchObject([
    {
      file: join(folder, "official", "comtrade.json"),
      path: "data[0]",
      found: "the same row as comtrade.csv:2",
    },
    { path: "data[1]", found: "the same row as comtrade.csv:3" },
  ]);
});

test("a file that cannot be read stops the build and says why", async () => {
  await writeFile(join(folder, "official", "page.json"), '{"data": [{"reporterCode": 704,');
  await writeFile(join(folder, "official", "notes.txt"), "Remember to ask the embassy.");
  const built = await build();
  expect("problems" in built ? built.problems : []).toMatchObject([
    {
      file: expect.stringContaining("notes.txt"),
      expected: expect.stringContaining("a file as downloaded from UN Comtrade"),
    },
    { file: expect.stringContaining("page.json"), line: 1, column: 32 },
  ]);
});

test("what the page gives to download can be read back: the published rows, no other figure", async () => {
  const built = await build();
  if (!("dataset" in built)) throw new Error("the data is sound");
  const { dataset } = built;
  const rows = dataset.observations.filter(({ source }) => source.kind === "statistics");
  const expected = rows.map(({ id, basis, repeats, ...figure }) => figure);
  const files = published(dataset);
  const [observations = ""] = Object.keys(files).filter((name) =>
    name.endsWith("observations.csv"),
  );
  const [sdmx = ""] = Object.keys(files).filter((name) => name.endsWith("sdmx.csv"));
  const csv = read(files[observations] ?? "", observations, dataset.indicators);
  expect(csv).toMatchObject({ format: { id: "own-download" }, problems: [] });
  expect(csv.observations).toEqual(expected);
  const other = read(files[sdmx] ?? "", sdmx, dataset.indicators);
  expect(other).toMatchObject({ format: { id: "sdmx" }, problems: [] });
  const bare = ({ indicator, refArea, counterpartArea, value, unit, period }: OfficialFigure) =>
    [indicator, refArea, counterpartArea, value, unit, period].join(" ");
  expect(other.observations.map(bare)).toEqual(expected.map(bare));
  const json = read(JSON.stringify(dataset), "dataset.json", dataset.indicators);
  expect(json.observations).toEqual(expected);
  expect(await readFile(join(folder, "official", "trade.csv"), "utf8")).toContain("exports");
});
