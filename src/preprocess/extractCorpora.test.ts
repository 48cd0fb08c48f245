import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { articles } from "../bench/generate.ts";
import { run } from "./command.fixture.ts";
import { PROJECT } from "./paths.ts";

// Each test starts the command anew, which is slow where many things run at once.
vi.setConfig({ testTimeout: 60_000 });

const source = articles(3);
const LINES = Array.from({ length: 60 }, () => `${JSON.stringify(source.next().value)}\n`);

let folder: string;
let file: string;
let whole: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "corpora-"));
  file = join(folder, "corpus.jsonl");
  await writeFile(file, LINES.join(""));
  whole = (await run("extract.ts", ["--jsonl", file])).out;
});
afterAll(() => rm(folder, { recursive: true }));

test("a corpus gives the same by file, by standard input and with threads", async () => {
  expect(whole.split("\n").length).toBeGreaterThan(LINES.length);
  const input = LINES.join("");
  const ways = await Promise.all([
    run("extract.ts", ["--jsonl"], { input }),
    run("extract.ts", ["--jsonl", "-", "--jobs", "2"], { input }),
    run("extract.ts", ["--jsonl", file, "--jobs", "3"]),
  ]);
  for (const way of ways) expect(way).toEqual({ status: 0, out: whole, err: "" });
});

test("bad lines are told and counted, the rest goes on; with --strict it ends there", async () => {
  const input = [...LINES.slice(0, 5), "prose\n", ...LINES.slice(5), "[]"].join("");
  for (const jobs of ["1", "2"]) {
    const on = await run("extract.ts", ["--jsonl", "--jobs", jobs], { input });
    expect({ status: on.status, out: on.out }).toEqual({ status: 1, out: whole });
    expect(on.err.trim().split("\n")).toEqual([
      expect.stringMatching(/^standard input:6(:1)?: found "prose", expected a document as JSON; /),
      expect.stringMatching(/^standard input:62: found an array, expected /),
      "standard input: 2 of 62 lines could not be read",
    ]);
    const strict = await run("extract.ts", ["--jsonl", "--strict", "--jobs", jobs], { input });
    const before = await run("extract.ts", ["--jsonl"], { input: LINES.slice(0, 5).join("") });
    expect({ status: strict.status, out: strict.out }).toEqual({ status: 1, out: before.out });
    expect(strict.err).not.toContain(":62:");
  }
});

test("a corpus that cannot be opened is told, the next is read", async () => {
  const missing = join(folder, "missing.jsonl");
  const { status, out, err } = await run("extract.ts", ["--jsonl", missing, folder, file]);
  expect({ status, out }).toEqual({ status: 1, out: whole });
  expect(err).toMatch(
    /missing\.jsonl: found no such file or folder, expected a file of JSON lines/,
  );
  expect(err).toContain(`${folder}: found a folder`);
});

test("documents without a date are counted once, not told one by one", async () => {
  const input = LINES.map((line) => line.replace('"published"', '"seen"')).join("");
  const { status, err } = await run("extract.ts", ["--jsonl"], { input });
  expect(status).toBe(0);
  expect(err).toMatch(/^warning: standard input: 60 of 60 documents have no date .*\n$/);
  const dated = await run("extract.ts", ["--jsonl", "--published", "2020"], { input });
  expect(dated).toMatchObject({ status: 0, err: "" });
});

test.each(["1", "2"])(
  "a reader that closes the pipe early ends it quietly (%s thread)",
  async (jobs) => {
    const input = LINES.join("").repeat(30);
    const part = await run("extract.ts", ["--jsonl", "--jobs", jobs], { input, impatient: true });
    expect(part).toMatchObject({ status: 0, err: "" });
    expect(part.out.length).toBeLessThan(30 * whole.length);
    expect(whole.repeat(30).startsWith(part.out)).toBe(true);
  },
);

test("the command lines that the README gives to engines give the same on any split", async () => {
  const readme = await readFile(join(PROJECT, "README.md"), "utf8");
  const lines = [...readme.matchAll(/(?:pipe\(|-mapper )"([^"]+)"/g)].map(([, line]) => line ?? "");
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    // What stands before the options is the project's own wrapper, which starts extract.ts with them.
    const [wrapper, options = ""] = line.split(" extract ");
    expect(wrapper).toBe("node /opt/two-way/src/tasks/task.mjs");
    const parts = [LINES.slice(0, 1), LINES.slice(1, 37), [], LINES.slice(37)];
    const outs = await Promise.all(
      parts.map((part) => run("extract.ts", options.split(" "), { input: part.join("") })),
    );
    for (const { status, err } of outs) expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(outs.map(({ out }) => out).join("")).toBe(whole);
  }
});
