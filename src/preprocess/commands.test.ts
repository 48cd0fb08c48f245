import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readDataset } from "../model/dataset.ts";
import { PROJECT } from "./paths.ts";

// Each test starts the command anew, which is slow where many things run at once.
vi.setConfig({ testTimeout: 60_000 });

interface Ended {
  status: number;
  out: string;
  err: string;
}

/** Runs a command as npm does, with `input` as its standard input. With `impatient` its output is closed after the first piece. */
function run(
  command: string,
  args: string[],
  { input = "", impatient = false } = {},
): Promise<Ended> {
  const script = join(PROJECT, "src", "preprocess", command);
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], { cwd: PROJECT });
  const ended: Ended = { status: -1, out: "", err: "" };
  child.stdout.on("data", (piece) => {
    ended.out += piece;
    if (impatient) child.stdout.destroy();
  });
  child.stderr.on("data", (piece) => {
    ended.err += piece;
  });
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on("close", (status) => resolve({ ...ended, status: status ?? -1 }));
  });
}

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
  await rm(join(data, "documents"), { recursive: true });
  await mkdir(join(data, "documents"));
  const bad = await run("data.ts", ["--data", data, "--out", out]);
  expect(bad).toMatchObject({ status: 1, out: "" });
  expect(bad.err).toMatch(/documents: found an empty folder, expected at least one \.md file; /);
  expect(bad.err).toMatch(/students\.csv:3:29: found "many", expected a number \(unit person\); /);
  expect(bad.err).toContain("2 problems: nothing was written");
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

const ARTICLE = `Vietnam's exports to China were 41.4 billion USD in 2019. Hà Nội.
Imports from China came to 75.4 billion USD in the same year.
`;
const FRONT = "---\ntitle: Trade\npublished: 2020-01\n---\n";

test("extract prints a figure a line, its quote where it says in the file without its mark", async () => {
  const file = join(folder, "trade.txt");
  const text = `${FRONT}${ARTICLE}`;
  await writeFile(file, `\uFEFF${text}`);
  const { status, out, err } = await run("extract.ts", [file]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { document: "trade.txt", indicator: "exports", value: 41.4e9, unit: "USD", period: "2019" },
    { document: "trade.txt", indicator: "imports", value: 75.4e9, unit: "USD", period: "2019" },
  ]);
  for (const { quote } of lines) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
});

test("what cannot be read is told, the other texts are read all the same", async () => {
  const good = join(folder, "good.txt");
  const latin = join(folder, "latin.txt");
  const missing = join(folder, "missing.txt");
  await writeFile(good, `${FRONT}${ARTICLE}`);
  await writeFile(latin, Uint8Array.of(0x41, 0xe9, 0x41));
  const { status, out, err } = await run("extract.ts", [missing, latin, folder, good]);
  expect(status).toBe(1);
  expect(out.trim().split("\n")).toHaveLength(2);
  expect(err).toMatch(/missing\.txt: found no such file or folder, expected a text file; /);
  expect(err).toMatch(/latin\.txt:1:2: found byte 0xE9 at offset 1, expected text in UTF-8; /);
  expect(err).toContain(`${folder}: found a folder`);
});

test("a text without a date is read with a warning; --published gives it one", async () => {
  const input = "Two-way trade reached 10 billion USD last year, Vietnam and China said.";
  const without = await run("extract.ts", ["-"], { input });
  expect(without.status).toBe(0);
  expect(without.err).toMatch(/^warning: standard input:1:1: found no date of publication/);
  const given = await run("extract.ts", ["-", "--published", "2020-01-18"], { input });
  expect(given).toMatchObject({ status: 0, err: "" });
  expect(JSON.parse(given.out)).toMatchObject({ document: "standard input", period: "2019" });
});

test.each([
  ["no file", [], "no file is named"],
  ["an unknown option", ["--publish", "2020", "x.txt"], "--publish"],
  ["a date in words", ["x.txt", "--published", "May 2020"], "is not a date in EDTF"],
])("extract with %s says how it is called", async (_, args, message) => {
  const { status, out, err } = await run("extract.ts", args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(message);
  expect(err).toContain("usage: npm run --silent extract");
});

test("a reader that closes the pipe early ends the command quietly", async () => {
  const file = join(folder, "long.txt");
  await writeFile(file, FRONT + ARTICLE.repeat(3000));
  const whole = await run("extract.ts", [file]);
  const part = await run("extract.ts", [file], { impatient: true });
  expect(part).toMatchObject({ status: 0, err: "" });
  expect(part.out.length).toBeLessThan(whole.out.length);
  expect(whole.out.startsWith(part.out)).toBe(true);
});
