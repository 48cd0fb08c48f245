import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { installedFor } from "./install.mjs";
import { hashOf, isStamped, removeStamp, writeStamp } from "./stamp.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "two-way-stamp-"));
  mkdirSync(join(root, "src"));
  writeFileSync(join(root, "src", "a.ts"), "one");
  writeFileSync(join(root, "src", "b.ts"), "two");
});
afterEach(() => rmSync(root, { recursive: true }));

test("the hash holds while nothing changes and follows contents, names and absence", () => {
  const seen = new Set([hashOf(root, ["src"])]);
  const follows = (/** @type {() => void} */ change) => {
    change();
    const hash = hashOf(root, ["src"]);
    expect(hashOf(root, ["src"])).toBe(hash);
    expect(seen).not.toContain(hash);
    seen.add(hash);
  };
  expect(seen).toContain(hashOf(root, ["src"]));
  follows(() => writeFileSync(join(root, "src", "a.ts"), "onf"));
  follows(() => writeFileSync(join(root, "src", "c.ts"), ""));
  follows(() => rmSync(join(root, "src", "b.ts")));
  follows(() => rmSync(join(root, "src"), { recursive: true }));
  mkdirSync(join(root, "src"));
});

test("contents cannot pass from one file to the next unseen", () => {
  const before = hashOf(root, ["src"]);
  writeFileSync(join(root, "src", "a.ts"), "onet");
  writeFileSync(join(root, "src", "b.ts"), "wo");
  expect(hashOf(root, ["src"])).not.toBe(before);
});

test("what is skipped does not count", () => {
  const skip = (/** @type {string} */ path) => path === "src/b.ts";
  const before = hashOf(root, ["src"], skip);
  writeFileSync(join(root, "src", "b.ts"), "changed");
  expect(hashOf(root, ["src"], skip)).toBe(before);
  expect(hashOf(root, ["src"])).not.toBe(before);
});

test("a stamp vouches for what it says and for nothing else", () => {
  const file = join(root, "deep", "stamp");
  expect(isStamped(file, "x")).toBe(false);
  writeStamp(file, "x");
  expect(isStamped(file, "x")).toBe(true);
  expect(isStamped(file, "y")).toBe(false);
  removeStamp(file);
  removeStamp(file);
  expect(isStamped(file, "x")).toBe(false);
});

test("another lock file, platform, architecture or Node major asks for an install, a Node patch does not", () => {
  const machine = { platform: "linux", arch: "x64", versions: { node: "20.19.0" } };
  const now = installedFor("abc", machine);
  expect(installedFor("abc", { ...machine, versions: { node: "20.20.2" } })).toBe(now);
  expect(installedFor("abd", machine)).not.toBe(now);
  expect(installedFor("abc", { ...machine, platform: "darwin" })).not.toBe(now);
  expect(installedFor("abc", { ...machine, arch: "arm64" })).not.toBe(now);
  expect(installedFor("abc", { ...machine, versions: { node: "22.12.0" } })).not.toBe(now);
});
