import { expect, test } from "vitest";
import { nearest, suggest } from "./nearest.ts";

test.each([
  ["student", "students"],
  ["trade-turnvoer", "trade-turnover"],
  ["EXPORTS", "exports"],
  ["weather", undefined],
])("the nearest to %s is %s", (word, expected) => {
  expect(nearest(word, ["students", "exports", "imports", "trade-turnover"])).toBe(expected);
});

test("with nothing near, all that is allowed is named", () => {
  expect(suggest("sometimes", ["stock", "flow"])).toBe("use one of stock, flow");
});
