import { expect, test } from "vitest";
import { LANGUAGES } from "./language.ts";
import { ALL_WORDS, english } from "./test-words.ts";
import { wordsOf } from "./words.ts";

test("each language is fetched in its own words", async () => {
  const said = await Promise.all(
    LANGUAGES.map(async (language) => (await wordsOf(language)).t("page.skip")),
  );
  expect(said).toEqual(ALL_WORDS.map((words) => words.t("page.skip")));
  expect(new Set(said).size).toBe(LANGUAGES.length);
});

test("a message is filled with its values", () =>
  expect(english.t("page.heading", { a: "A", b: "B" })).toBe(
    "A and B: trade and ties, figure by figure",
  ));
