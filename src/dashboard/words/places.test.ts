import { expect, test } from "vitest";
import { chinese, english, vietnamese } from "../i18n/test-words.ts";
import { townName } from "./places.ts";

test.each([
  [english, "Lang Son", "Lang Son"],
  [vietnamese, "Guangxi", "Quảng Tây"],
  [chinese, "Ha Giang", "河江"],
  [chinese, "Nowhere", "Nowhere"],
])("a town has its name in each language, else that of the text", (words, name, said) =>
  expect(townName(words, name)).toBe(said),
);
