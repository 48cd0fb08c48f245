import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../preprocess/command.fixture.ts";
import { STAMPS } from "./paths.mjs";
import { compiled } from "./scripts.mjs";

// Beside the true one, as packages are looked up from there.
let home = "";
beforeEach(() => {
  mkdirSync(STAMPS, { recursive: true });
  home = mkdtempSync(join(STAMPS, "test-"));
});
afterEach(() => rmSync(home, { recursive: true }));

test("two runs at once get the same scripts and leave nothing else", async () => {
  const [one, other] = await Promise.all([compiled(home), compiled(home)]);
  expect(other).toBe(one);
  expect(readdirSync(home)).toEqual([basename(one)]);
  expect(await compiled(home)).toBe(one);
});

test("scripts of other sources stay while a run may be at them, and go when they are long unused", async () => {
  const week = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000);
  const old = ["scripts-unused", "new-killed", "other"];
  for (const name of [...old, "scripts-running", "new-begun"]) mkdirSync(join(home, name));
  for (const name of old) utimesSync(join(home, name), week, week);
  const own = await compiled(home);
  expect(readdirSync(home).sort()).toEqual(
    ["new-begun", "other", "scripts-running", basename(own)].sort(),
  );
  // To be asked for is to be used.
  utimesSync(own, week, week);
  await compiled(home);
  expect(statSync(own).mtimeMs).toBeGreaterThan(week.getTime());
});

test("compiled scripts give what their sources give, threads included", async () => {
  const line = (/** @type {number} */ n) =>
    `${JSON.stringify({ document: `d${n}`, published: "2020-03", text: `Vietnam sold China goods worth ${n} million USD last year, up 4 percent.` })}\n`;
  const input = Array.from({ length: 50 }, (_, i) => line(i + 2)).join("");
  const args = ["--jsonl", "-", "--jobs", "2", "--explain"];
  const source = await run("extract.ts", args, { input });
  const script = join(await compiled(home), "extract.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    input,
    encoding: "utf8",
  });
  expect(stdout).toContain('"document":"d51"');
  expect({ status, out: stdout, err: stderr }).toEqual(source);
});

test("a failure in a compiled script tells the place in its source", async () => {
  const worker = join(await compiled(home), "worker.mjs");
  const body = `const { Worker } = require("node:worker_threads");
    new Worker(${JSON.stringify(worker)}, { workerData: {} }).postMessage(null);`;
  const options = /** @type {const} */ ({ encoding: "utf8" });
  const args = ["--enable-source-maps", "--eval", body];
  const { stderr } = spawnSync(process.execPath, args, options);
  expect(stderr).toMatch(/src\/preprocess\/corpus\/read\.ts:\d+/);
});
