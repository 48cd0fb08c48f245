import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ROOT } from "./paths.mjs";

test("the commands load where no package is installed yet", () => {
  const bare = mkdtempSync(join(tmpdir(), "two-way-bare-"));
  onTestFinished(() => rmSync(bare, { recursive: true }));
  cpSync(join(ROOT, "src", "tasks"), join(bare, "src", "tasks"), { recursive: true });
  const task = join(bare, "src", "tasks", "task.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [task, "nothing"], {
    encoding: "utf8",
  });
  expect(stderr).toMatch(/^There is no command "nothing": there are start, test, /);
  expect(stdout).toBe("");
  expect(status).toBe(1);
});
