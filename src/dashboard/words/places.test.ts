import { expect, test } from "vitest";
import { chinese, english, vietnamese } from "../i18n/test-words.ts";
import { pairName, placeFirst, placeInText, townName } from "./places.ts";

test.each([
  [english, "Lang Son", "Lang Son"],
  [vietnamese, "Guangxi", "Quảng Tây"],
  [chinese, "Ha Giang", "河江"],
  [chinese, "Nowhere", "Nowhere"],
])("a town has its name in each language, else that of the text", (words, name, said) =>
  expect(townName(words, name)).toBe(said),
);

test("a name has its article inside an English sentence, and none elsewhere", () => {
  const inText = (area: string) => placeInText(english, area);
  expect(["USA", "PHL", "LAO"].map(inText)).toEqual([
    "the United States",
    "the Philippines",
    "Laos",
  ]);
  expect(placeFirst(english, "USA")).toBe("The United States");
  expect(pairName(english, ["VNM", "USA"])).toBe("Vietnam and the United States");
  expect(placeInText(vietnamese, "USA")).toBe("Hoa K\u1EF3");
});
