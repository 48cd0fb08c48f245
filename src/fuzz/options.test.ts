import { expect, test } from "vitest";
import { parseOptions } from "./options.ts";

const read = (...args: string[]) => parseOptions(args, ["text", "page"]);

test("names, runs and seed are taken as given; all targets without names", () => {
  expect(read("--runs", "500", "--seed", "7", "--only", "page")).toEqual({
    runs: 500,
    seed: 7,
    only: ["page"],
  });
  expect(read("--runs", "1")).toMatchObject({ only: ["text", "page"] });
});

test.each([
  [["--only", "txt"], '--only: there is no target "txt": there are text, page'],
  [["--runs", "many"], '--runs: "many" is no whole number'],
  [["--seed", "-1"], "seed"],
  [["--fast"], "--fast"],
])("%j is refused with a word", (args, word) => {
  expect(read(...args)).toEqual({ mistake: expect.stringContaining(word) });
});
