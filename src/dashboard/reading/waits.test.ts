import { expect, it } from "vitest";
import en from "../i18n/messages/en.json" with { type: "json" };
import vi from "../i18n/messages/vi.json" with { type: "json" };
import zh from "../i18n/messages/zh.json" with { type: "json" };
import { wordsFrom } from "../i18n/words.ts";
import { observation } from "../test-data.ts";
import type { ReadFigure } from "./reading.ts";
import { whenSaid } from "./waits.ts";

const english = wordsFrom("en", en);
const ALL_WORDS = [english, wordsFrom("vi", vi), wordsFrom("zh", zh)];
const times = observation({ id: "times", indicator: "multiple", period: "2022", base: "1992" });
const read = (waits?: string) => ({ read: times, state: "open", waits }) as ReadFigure;

it("names the period of a figure and what it is measured from", () => {
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
