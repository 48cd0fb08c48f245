import { expect, test } from "vitest";
import { inEnglish } from "../input/sentence.ts";
import { codedArea, numberedArea, suggestArea } from "./areas.ts";

test.each([
  ["704", "VNM"],
  ["4", "AFG"],
  ["004", "AFG"],
  ["840", "USA"],
  ["842", "USA"],
  ["699", "IND"],
  ["251", "FRA"],
  ["757", "CHE"],
  ["579", "NOR"],
  ["381", "ITA"],
  ["490", "TWN"],
  ["0", undefined],
  ["000", undefined],
  ["97", undefined],
  ["899", undefined],
  ["280", undefined],
])("the number %s is %s", (code, area) => {
  expect(numberedArea(code)).toBe(area);
});

test.each([
  ["VNM", "VNM"],
  ["VN", "VNM"],
  ["704", "VNM"],
  ["G001", undefined],
  ["W00", undefined],
  ["EU", undefined],
])("the code %s is %s", (code, area) => {
  expect(codedArea(code)).toBe(area);
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
  expect(inEnglish(suggestArea(found))).toBe(`perhaps ${expected} is meant`);
});

test("a country that resembles none gets the form of a code", () => {
  expect(inEnglish(suggestArea("???????????"))).toContain("three-letter code");
});
