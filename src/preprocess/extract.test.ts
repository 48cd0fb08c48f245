import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "./command.fixture.ts";

// Each test starts the command anew, which is slow where many things run at once.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "extract-"));
});
afterEach(() => rm(folder, { recursive: true }));

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
  ["JSON lines taken for prose", ["x.txt", "y.jsonl"], "y.jsonl is read with --jsonl"],
  ["threads for nothing", ["x.txt", "--jobs", "2"], "--jobs goes with --jsonl"],
  ["no thread", ["--jsonl", "--jobs", "0"], '--jobs: "0" is not a number from 1'],
])("extract with %s says how it is called", async (_, args, message) => {
  const { status, out, err } = await run("extract.ts", args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(message);
  expect(err).toContain("usage: npm run --silent extract");
});

test("--help prints how it is called and is no mistake", async () => {
  for (const flag of ["--help", "-h"]) {
    const { status, out, err } = await run("extract.ts", [flag]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("usage: npm run --silent extract");
  }
});

test("comments, code and pictures of Markdown are no text of it, and each quote is where it says", async () => {
  const file = join(folder, "note.md");
  const text = `${FRONT}<!-- Vietnam exported 8 billion USD to China in 2018. -->\n${ARTICLE}`;
  await writeFile(file, text);
  const { out } = await run("extract.ts", [file]);
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ value }) => value)).toEqual([41.4e9, 75.4e9]);
  for (const { quote } of lines) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
});

test("an empty text, tags in a text and another language are told", async () => {
  const told = async (input: string) => (await run("extract.ts", ["-"], { input })).err;
  expect(await told("")).toMatch(/found no text/);
  expect(await told("<p>Trade grew.</p>")).toMatch(/found tags of HTML in a text/);
  expect(await told("Kim ng\u1ea1ch hai n\u01b0\u1edbc ".repeat(8))).toMatch(
    /found a text in another language, expected English/,
  );
});

test("lines that could not be read are told, and the status kept, where the reader goes early", async () => {
  const file = join(folder, "corpus.jsonl");
  const line = JSON.stringify({ document: "a", published: "2020", text: ARTICLE });
  await writeFile(file, `bad\n${`${line}\n`.repeat(3000)}`);
  const { status, err } = await run("extract.ts", ["--jsonl", file], { impatient: true });
  expect(status).toBe(1);
  expect(err).toMatch(/corpus\.jsonl:1:1: found "bad"/);
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

test("with --explain each figure says why, and the numbers left alone follow", async () => {
  const file = join(folder, "trade.txt");
  const text = `${FRONT}${ARTICLE}The two sides want to trade goods worth 500 billion USD by 2030.\n`;
  await writeFile(file, text);
  const plain = await run("extract.ts", [file]);
  const { status, out } = await run("extract.ts", [file, "--explain"]);
  expect(status).toBe(0);
  const linesOf = (printed: string) =>
    printed
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  const figures = linesOf(plain.out);
  const lines = linesOf(out);
  for (const [i, figure] of figures.entries()) {
    const { explain, doubts, ...same } = lines[i];
    expect(same).toEqual(figure);
    expect(doubts).toBeInstanceOf(Array);
    expect(explain.map(({ field }: { field: string }) => field)).toContain("period");
    for (const { how, words, start, end } of explain) {
      expect(how).toMatch(/^(said|carried|lead|date|implied)$/);
      if (words !== undefined) expect(text.slice(start, end)).toBe(words);
    }
  }
  const left = lines.slice(figures.length);
  expect(left.length).toBeGreaterThan(0);
  for (const line of left) {
    expect(line).toEqual({
      document: "trade.txt",
      leftAlone: { quote: expect.any(Object), reason: expect.stringMatching(/./) },
    });
    const { quote } = line.leftAlone;
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  }
  expect(left.map(({ leftAlone }) => leftAlone.quote.text).join(" ")).toContain("500 billion");
});

const PAGE = `<!DOCTYPE html><html lang="vi"><head><title>Trade</title>
<meta property="article:published_time" content="2020-01-18T08:00:00+07:00"></head>
<body><article><p>Two-way trade between Vietnam and China reached 10 billion USD last year.</p></article></body></html>`;

test("a web page is known by its name or its beginning; its date counts, its language is told", async () => {
  const file = join(folder, "page.htm");
  await writeFile(file, PAGE);
  const named = await run("extract.ts", [file]);
  const piped = await run("extract.ts", ["-", "--published", "1999"], { input: `\n${PAGE}` });
  for (const { status, out, err } of [named, piped]) {
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ indicator: "trade-turnover", period: "2019" });
    expect(err).toMatch(/^warning: \S.*: found a text in "vi", expected English; .*\n$/);
  }
});

test("with --strict nothing is read after what cannot be read", async () => {
  const [bad, good] = [join(folder, "empty.html"), join(folder, "good.txt")];
  await writeFile(bad, "<html></html>");
  await writeFile(good, FRONT + ARTICLE);
  const { status, out, err } = await run("extract.ts", ["--strict", bad, good]);
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(err).toContain("empty.html: found no article in this page");
  expect((await run("extract.ts", [bad, good])).out).not.toBe("");
});
