import { expect, test } from "vitest";
import { readingCatalogueOf } from "../i18n/catalogue.ts";
import { english } from "../i18n/test-words.ts";

test.each([
  ["annual", "1991", "2024", "4 annual values, 1991 to 2024"],
  [
    "quarterly",
    "first 3 months of 1994",
    "October to December 2024",
    "4 quarterly values, first 3 months of 1994 until October to December 2024",
  ],
])("a series that is %s runs from %s until %s", async (frequency, from, to, said) => {
  english.add(await readingCatalogueOf("en"));
  expect(english.t("reading.series.span", { count: 4, frequency, from, to })).toBe(said);
});
