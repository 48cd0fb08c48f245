import { expect, test } from "vitest";
import { english } from "../i18n/test-words.ts";
import { datasetOf, textSource } from "../test-data.ts";
import { sentenceOf, shortName } from "./documents.ts";

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
