import { expect, test } from "vitest";
import { NO_PUBLISHER } from "../../model/publication.ts";
import type { Document } from "../../model/types.ts";
import { ALL_WORDS, english } from "../i18n/test-words.ts";
import { datasetOf, observation, textSource } from "../test-data.ts";
import {
  citedAs,
  repeatDates,
  repeatsInWords,
  sentenceOf,
  shortName,
  tellingDates,
} from "./documents.ts";

const [document] = datasetOf([]).documents;

test.each([
  ["A long name (ALN)", "ALN January 2020"],
  ["Paper", "Paper January 2020"],
])("%s is %s in short", (publisher, words) => {
  if (!document) throw new Error("the test data has no document");
  expect(shortName(english, { ...document, publisher })).toBe(words);
});

test("a text whose publisher nobody has named goes by its title in short", () => {
  if (!document) throw new Error("the test data has no document");
  const named = (title: string) =>
    shortName(english, { ...document, publisher: NO_PUBLISHER, title });
  expect(named("Trade grows")).toBe("“Trade grows” January 2020");
  expect(named("Trade of the two neighbours grows again")).toBe(
    "“Trade of the two neighbours ...” January 2020",
  );
});

test("each language has its own signs for a title that is cut, and for quotation marks inside of one", () => {
  if (!document) throw new Error("the test data has no document");
  const named = (title: string) =>
    ALL_WORDS.map((words) =>
      shortName(words, { ...document, publisher: NO_PUBLISHER, published: "2020", title }),
    );
  const start = "Trade of the two neighbours";
  expect(named(`${start} grows again`)).toEqual([
    `“${start} ...” 2020`,
    `“${start}...”, năm 2020`,
    `《${start}……》，2020年`,
  ]);
  expect(named("Why “Made here” sells")).toEqual([
    "“Why ‘Made here’ sells” 2020",
    "“Why ‘Made here’ sells”, năm 2020",
    "《Why “Made here” sells》，2020年",
  ]);
  expect(named('"Made here" sells ("well")').slice(0, 2)).toEqual([
    "“‘Made here’ sells (‘well’)” 2020",
    "“‘Made here’ sells (‘well’)”, năm 2020",
  ]);
  expect(named("读《贸易》")[2]).toBe("《读〈贸易〉》，2020年");
});

test("a day and a month of publication each have their own word before them", () => {
  const one = datasetOf([]).documents[0] as Document;
  const documents = ["2020-01", "2024-03-12", undefined].map((published, i) => ({
    ...one,
    id: String(i),
    published,
  }));
  const figure = observation({
    id: "figure",
    source: textSource("0"),
    repeats: ["1", "2"].map((id) => ({ period: null, source: textSource(id) })),
  });
  expect(tellingDates(english, figure, documents)).toEqual([
    "in January 2020",
    "on 12 March 2024",
    "in an undated text",
  ]);
  expect(repeatDates(english, figure, documents)).toEqual([
    "on 12 March 2024",
    "in an undated text",
  ]);
});

test("a sentence is one line of its document, or nothing", () => {
  if (!document) throw new Error("the test data has no document");
  const text = "One.\nTwo\nis here. Three.";
  const source = { ...textSource("a"), sentence: { start: 4, end: 17 } };
  expect(sentenceOf(source, [{ ...document, text }])).toBe("Two is here.");
  expect(sentenceOf(source, [])).toBeUndefined();
});

test("a text without a date is said to have none, and comes after those with one", () => {
  const one = datasetOf([]).documents[0] as Document;
  const documents = [
    { ...one, id: "undated", published: undefined },
    { ...one, id: "dated", published: "2020-01" },
  ];
  const source = textSource("undated");
  const figure = observation({
    id: "figure",
    source,
    repeats: [{ period: null, source: textSource("dated") }],
  });
  expect(citedAs(english, source, documents)).toMatch(/, undated$/);
  expect(tellingDates(english, figure, documents)).toEqual([
    "in January 2020",
    "in an undated text",
  ]);
  const told = observation({
    id: "told",
    source: textSource("elsewhere"),
    repeats: [
      { period: null, source: textSource("dated") },
      { period: null, source },
    ],
  });
  expect(repeatsInWords(english, told, documents)).toBe(
    "repeated unchanged in 2 texts of January 2020 and unknown date",
  );
});

test("what one text says twice is repeated by no text, and a text that says it again twice is one", () => {
  const one = datasetOf([]).documents[0] as Document;
  const documents = ["2020-01", "2024-01"].map((published, i) => ({
    ...one,
    id: String(i),
    published,
  }));
  const figure = (...texts: string[]) =>
    observation({
      id: "figure",
      source: textSource("0"),
      repeats: texts.map((id) => ({ period: null, source: textSource(id) })),
    });
  expect(repeatsInWords(english, figure("0"), documents)).toBeUndefined();
  expect(repeatDates(english, figure("0"), documents)).toEqual([]);
  expect(repeatsInWords(english, figure("0", "1", "1"), documents)).toBe(
    "repeated unchanged in a text of January 2024",
  );
});
