import { expect, it } from "vitest";
import { readingCatalogueOf } from "../i18n/catalogue.ts";
import { ALL_WORDS, english } from "../i18n/test-words.ts";
import { observation } from "../test-data.ts";
import type { ReadFigure } from "./reading.ts";
import { whenSaid } from "./waits.ts";

const times = observation({ id: "times", indicator: "multiple", period: "2022", base: "1992" });
const read = (waits?: string) => ({ read: times, state: "open", waits }) as ReadFigure;

it("names the period of a figure and what it is measured from", async () => {
  for (const words of ALL_WORDS) words.add(await readingCatalogueOf(words.language));
  expect(ALL_WORDS.map((words) => whenSaid(words, read(), times))).toEqual([
    "2022, against 1992",
    "năm 2022, so với năm 1992",
    "2022年，与1992年相比",
  ]);
});

it("names no period that the date of the text may change", () => {
  expect(whenSaid(english, read("last year"), times)).toBeUndefined();
  expect(whenSaid(english, read(""), times)).toBeUndefined();
});
