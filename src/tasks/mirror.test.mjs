import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { mirror } from "./mirror.mjs";

test("the copy follows what is new, changed and gone, and leaves alone what is the same", () => {
  const root = mkdtempSync(join(tmpdir(), "two-way-mirror-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const from = join(root, "from");
  const to = join(root, "to");
  mkdirSync(join(from, "inner"), { recursive: true });
  mkdirSync(join(to, "old"), { recursive: true });
  writeFileSync(join(from, "same.json"), "1");
  writeFileSync(join(from, "changed.json"), "2");
  writeFileSync(join(from, "inner", "new.json"), "3");
  writeFileSync(join(from, "half.json.tmp"), "4");
  writeFileSync(join(to, "same.json"), "1");
  writeFileSync(join(to, "changed.json"), "0");
  writeFileSync(join(to, "gone.json"), "9");
  const untouched = statSync(join(to, "same.json")).ino;

  mirror(from, to);

  expect(readdirSync(to, { recursive: true }).sort()).toEqual([
    "changed.json",
    "inner",
    join("inner", "new.json"),
    "same.json",
  ]);
  expect(readFileSync(join(to, "changed.json"), "utf8")).toBe("2");
  expect(readFileSync(join(to, "inner", "new.json"), "utf8")).toBe("3");
  expect(statSync(join(to, "same.json")).ino).toBe(untouched);
});
