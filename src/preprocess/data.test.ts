import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readDataset } from "../model/dataset.ts";
import { run } from "./command.fixture.ts";
import { PROJECT } from "./paths.ts";

// Each test starts the command anew, which is slow where many things run at once.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "commands-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("data writes a dataset, and a run with bad input leaves it as it was", async () => {
  const data = join(folder, "data");
  const out = join(folder, "dataset.json");
  await cp(join(PROJECT, "data"), data, { recursive: true });

  const good = await run("data.ts", ["--data", data, "--out", out]);
  expect(good).toMatchObject({ status: 0, err: "" });
  expect(good.out).toMatch(/^\d+ figures from 3 texts, \d+ official rows, .* in \d+ ms\n$/);
  const json = await readFile(out, "utf8");
  const rows = readDataset(JSON.parse(json)).observations.filter(
    ({ source }) => source.kind === "statistics",
  );
  expect(good.out).toContain(`${rows.length} official rows`);

  const students = join(data, "official", "students.csv");
  await writeFile(students, (await readFile(students, "utf8")).replace("13549", "many"));
  await writeFile(join(data, "page.json"), '{"pair": ["VN", "CHN"]}');
  await rm(join(data, "documents"), { recursive: true });
  await mkdir(join(data, "documents"));
  const bad = await run("data.ts", ["--data", data, "--out", out]);
  expect(bad).toMatchObject({ status: 1, out: "" });
  expect(bad.err).toMatch(/documents: found an empty folder, expected at least one \.md file; /);
  expect(bad.err).toMatch(/students\.csv:3:29: found "many", expected a number \(unit person\); /);
  expect(bad.err).toMatch(
    /page\.json:1:11: found "VN", expected the three-letter code of a country; /,
  );
  expect(bad.err).toContain("3 problems: nothing was written");
  expect(await readFile(out, "utf8")).toBe(json);
});

test("data says how it is called, and where it cannot write", async () => {
  const unknown = await run("data.ts", ["--dta", "x"]);
  expect(unknown).toMatchObject({ status: 2, out: "" });
  expect(unknown.err).toMatch(/--dta[\s\S]*usage: npm run data/);
  const taken = await run("data.ts", ["--out", folder]);
  expect(taken).toMatchObject({ status: 1, out: "" });
  expect(taken.err).toContain(`${folder}: could not be written`);
});
