import { expect, test } from "vitest";
import { nearest, suggest } from "../input/nearest.ts";
import { suggestArea } from "./countries.ts";

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

test.each([
  ["VN", "VNM (Vietnam)"],
  ["vnm", "VNM (Vietnam)"],
  ["Vietnam", "VNM (Vietnam)"],
  ["VIE", "VNM (Vietnam)"],
  ["China", "CHN (China)"],
  ["South Korea", "KOR (South Korea)"],
  ["Belgum", "BEL (Belgium)"],
])("for the country %s it suggests %s", (found, expected) => {
  expect(suggestArea(found)).toBe(`did you mean ${expected}?`);
});

test("a country that resembles none gets the form of a code", () => {
  expect(suggestArea("???????????")).toContain("three-letter code");
});
