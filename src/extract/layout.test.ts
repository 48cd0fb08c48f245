import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Each folder imports from itself and from those before it only; the files beside this test from all. */
const ORDER = [
  "words",
  "places",
  "periods",
  "numbers",
  "marks",
  "memory",
  "sides",
  "time",
  "attribution",
  "refusals",
  "figures",
  "events",
  ".",
];
const HERE = dirname(fileURLToPath(import.meta.url));
const MODEL = "../model";

const sources = readdirSync(HERE, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".ts") && !path.endsWith(".test.ts"),
);

/** The files that a file imports, as paths from here. */
const importsOf = (path: string): string[] =>
  [...readFileSync(join(HERE, path), "utf8").matchAll(/(?:from|import) "(\.[^"]*)"/g)].map(
    ([, to]) => relative(HERE, join(HERE, dirname(path), to as string)),
  );

test("every folder has its place in the order", () => {
  const folders = [...new Set(sources.map((path) => dirname(path)))];
  expect(folders.sort()).toEqual([...ORDER].sort());
});

test("imports go one way: to the same folder, one before it or the model", () => {
  const against = sources.flatMap((path) =>
    importsOf(path)
      .filter((to) => dirname(to) !== MODEL)
      .filter((to) => !(ORDER.indexOf(dirname(to)) <= ORDER.indexOf(dirname(path))))

      .map((to) => `${path} -> ${to}`),
  );
  expect(against).toEqual([]);
});
