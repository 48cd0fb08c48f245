import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { keptFiles } from "./files.ts";

let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function built(files: Record<string, string>) {
  folder = mkdtempSync(join(tmpdir(), "two-way-kept-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return keptFiles(folder, "assets");
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");

test("every file of the page is kept, but for the worker and other writings of the same", () => {
  const files = built({
    "index.html": "<p>",
    "data/dataset.json": "{}",
    "assets/start-Ab12.js": "1",
    "assets/start-Ab12.js.map": "{}",
    "assets/start-Ab12.js.gz": "x",
    "index.html.br": "x",
    "sw.js": "2",
  });
  expect(files.map(({ url }) => url)).toEqual([
    "assets/start-Ab12.js",
    "data/dataset.json",
    "index.html",
  ]);
});

test("a file is known by its content, and by its name where that tells it", () => {
  const [script, page] = built({ "assets/start-Ab12.js": "1", "index.html": "<p>" });
  expect(script).toEqual({
    url: "assets/start-Ab12.js",
    revision: null,
    integrity: `sha256-${sha256("1")}`,
  });
  expect(page?.revision).toBe(sha256("<p>"));
});
