import { expect, test } from "vitest";
import { apply, type Edit } from "./mutate.ts";

const edit = (does: Edit["does"]): Edit => ({ does, at: 0.5, reach: 2, piece: "X" });

test.each([
  ["cut", "abcfgh"],
  ["double", "abcdedefgh"],
  ["put", "abcXdefgh"],
  ["swap", "abcfgdeh"],
] as const)("%s in the middle of abcdefgh gives %s", (does, damaged) => {
  expect(apply("abcdefgh", { ...edit(does), at: 0.4 })).toBe(damaged);
});

test("at the very end there is nothing to cut, but room to put", () => {
  expect(apply("abc", { ...edit("cut"), at: 1 })).toBe("abc");
  expect(apply("abc", { ...edit("put"), at: 1 })).toBe("abcX");
});
