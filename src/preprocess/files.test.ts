import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listFiles, readText } from "./files.ts";
import { type Problem, printProblem } from "./problem.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
});
afterEach(() => rm(folder, { recursive: true }));

const list = async (path = folder) => {
  const problems: Problem[] = [];
  return { files: await listFiles(path, ".md", problems), problems };
};

test("files come in alphabetical order, hidden ones are passed over", async () => {
  for (const name of ["b.md", "a.md", ".DS_Store", ".a.md.swp"]) {
    await writeFile(join(folder, name), "");
  }
  expect(await list()).toEqual({
    files: [join(folder, "a.md"), join(folder, "b.md")],
    problems: [],
  });
});

test("an empty folder, a missing one and a file in its place are problems", async () => {
  expect((await list()).problems).toMatchObject([{ file: folder, found: "an empty folder" }]);
  const missing = join(folder, "missing");
  expect((await list(missing)).problems).toMatchObject([
    { file: missing, found: "no such file or folder", expected: "a folder" },
  ]);
  const file = join(folder, "file");
  await writeFile(file, "");
  expect((await list(file)).problems).toMatchObject([{ file, found: "a file" }]);
});

test("what would be left out unseen is a problem", async () => {
  await writeFile(join(folder, "a.md"), "");
  await writeFile(join(folder, "b.txt"), "");
  await mkdir(join(folder, "c.md"));
  const { files, problems } = await list();
  expect(files).toEqual([join(folder, "a.md")]);
  expect(problems).toMatchObject([{ found: "a file of another kind" }, { found: "a folder" }]);
});

test("a file that cannot be read says why", async () => {
  expect(await readText(folder)).toMatchObject({ problem: { file: folder, found: "a folder" } });
  const file = join(folder, "a.md");
  await writeFile(file, Uint8Array.of(0x41, 0xff));
  expect(await readText(file)).toMatchObject({ problem: { file, line: 1, column: 2 } });
});

test("a problem is printed with its place, seen from where the command runs", () => {
  const problem = {
    file: join(process.cwd(), "data", "official", "trade.csv"),
    line: 14,
    column: 38,
    found: '"abc"',
    expected: "a number in US dollars",
    mend: "write digits",
  };
  expect(printProblem(problem)).toBe(
    'data/official/trade.csv:14:38: found "abc", expected a number in US dollars; write digits',
  );
  const elsewhere = {
    ...problem,
    file: "/elsewhere/trade.csv",
    line: undefined,
    column: undefined,
  };
  expect(printProblem(elsewhere)).toMatch(/^\/elsewhere\/trade.csv: found/);
});
