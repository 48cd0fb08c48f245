import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { BROWSER_VARIABLE, findBrowser, onPath } from "./browser.ts";

test("a browser that is named is taken without a question", () => {
  expect(findBrowser({ [BROWSER_VARIABLE]: "/opt/browser" })).toBe("/opt/browser");
});

test("programs are found by the order of the names, then of the folders; what cannot be run is passed over", () => {
  const root = mkdtempSync(join(tmpdir(), "two-way-path-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const [first, second] = [join(root, "first"), join(root, "second")];
  mkdirSync(first);
  mkdirSync(second);
  const place = (file: string, mode: number) => {
    writeFileSync(file, "");
    chmodSync(file, mode);
    return file;
  };
  const chrome = place(join(first, "chrome"), 0o755);
  const here = place(join(first, "chromium"), 0o755);
  const there = place(join(second, "chromium"), 0o755);
  place(join(second, "chrome"), 0o644);
  const path = ["", first, join(root, "missing"), second].join(delimiter);
  expect(onPath(["chromium", "chrome"], path)).toEqual([here, there, chrome]);
  expect(onPath(["chromium"], "")).toEqual([]);
});
