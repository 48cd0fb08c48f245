import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { alone } from "./lock.mjs";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "two-way-lock-"));
  file = join(folder, "lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a script in a process of its own, with `alone` and the lock's path at hand. */
function elsewhere(/** @type {string} */ body) {
  const script = `const { alone } = await import(${JSON.stringify(new URL("./lock.mjs", import.meta.url).href)});
    const file = ${JSON.stringify(file)}; ${body}`;
  return spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
}

test("the lock names its process while the work goes on, and is gone after it", async () => {
  const during = await alone(async () => readFileSync(file, "utf8"), file);
  expect(during.trim()).toBe(String(process.pid));
  expect(existsSync(file)).toBe(false);
});

test("work that fails lets go of the lock too", async () => {
  await expect(alone(() => Promise.reject(new Error("no")), file)).rejects.toThrow("no");
  expect(existsSync(file)).toBe(false);
});

test("process.exit in the middle of the work lets go of the lock", () => {
  const { status } = elsewhere("await alone(async () => process.exit(7), file);");
  expect(status).toBe(7);
  expect(existsSync(file)).toBe(false);
});

test("a lock whose process was killed is taken over", async () => {
  const { signal } = elsewhere(
    "await alone(async () => process.kill(process.pid, 'SIGKILL'), file);",
  );
  expect(signal).toBe("SIGKILL");
  expect(existsSync(file)).toBe(true);
  expect(await alone(async () => "done", file)).toBe("done");
  expect(existsSync(file)).toBe(false);
});

test("a lock of a living process is waited for, and the person is told", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  writeFileSync(file, `${process.ppid}\n`);
  const order = /** @type {string[]} */ ([]);
  const work = alone(async () => order.push("worked"), file);
  await wait(400);
  order.push("let go");
  rmSync(file);
  await work;
  expect(order).toEqual(["let go", "worked"]);
  expect(said.mock.calls.join()).toContain(`process ${process.ppid}`);
  said.mockRestore();
});
