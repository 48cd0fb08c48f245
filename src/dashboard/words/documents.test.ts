import { expect, test } from "vitest";
import type { Document } from "../../model/types.ts";
import { english } from "../i18n/test-words.ts";
import { datasetOf, observation, textSource } from "../test-data.ts";
import { citedAs, repeatsInWords, sentenceOf, shortName, tellingDates } from "./documents.ts";

const [document] = datasetOf([]).documents;

test.each([
  ["A long name (ALN)", "ALN January 2020"],
  ["Paper", "Paper January 2020"],
])("%s is %s in short", (publisher, words) => {
  if (!document) throw new Error("the test data has no document");
  expect(shortName(english, { ...document, publisher })).toBe(words);
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
    repeats: [
      { period: null, source: textSource("dated") },
      { period: null, source },
    ],
  });
  expect(citedAs(english, source, documents)).toMatch(/, undated$/);
  expect(tellingDates(english, figure, documents)).toEqual(["January 2020", "an undated text"]);
  expect(repeatsInWords(english, figure, documents)).toBe(
    "repeated unchanged in 2 texts of January 2020 and unknown date",
  );
});
