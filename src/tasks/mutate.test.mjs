import { expect, test } from "vitest";
import { mutate, patterns } from "./mutate.mjs";

test("a folder is tried with all the tests of its room, and no test is mutated", () => {
  const { mutated, tests } = patterns(["extract/numbers", "extract/words", "model"]);
  expect(mutated.slice(0, 3)).toEqual([
    "src/extract/numbers/**/*.ts",
    "src/extract/words/**/*.ts",
    "src/model/**/*.ts",
  ]);
  expect(mutated).toContain("!src/**/*.test.ts");
  expect(tests).toEqual([
    "src/extract/**/*.test.ts",
    "src/scoring/**/*.test.ts",
    "src/model/**/*.test.ts",
  ]);
});

test("a folder that is not there is told", async () => {
  await expect(mutate(["modle"])).rejects.toThrow("There is no src/modle");
});
