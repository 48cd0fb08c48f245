import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./paths.mjs";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const [, page = ""] = readme.split("## What is promised, and what keeps it\n");
const [table = ""] = page.split("\n## ");
const promises = table
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| **"))
  // Below the heading of the table.
  .slice(1)
  .map((line) => {
    const [, promise = "", kept = ""] = line.split("|");
    const files = [...kept.matchAll(/`([^`]+)`/g)].map(([, file]) => String(file));
    return { promise: promise.trim(), files };
  });

test("the README tells what is promised", () => {
  expect(promises.length).toBeGreaterThan(20);
});

test.each(promises)("$promise: by tests that there are", ({ files }) => {
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    expect(existsSync(join(ROOT, file)), file).toBe(true);
    expect(readFileSync(join(ROOT, file), "utf8"), file).toMatch(/\bexpect\(/);
  }
});
