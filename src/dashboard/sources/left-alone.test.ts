import { expect, it } from "vitest";
import { OPEN_REASONS, REASONS } from "../../extract/marks/reasons.ts";
import { LANGUAGES } from "../i18n/language.ts";
import { english } from "../i18n/test-words.ts";
import { wordsOf } from "../i18n/words.ts";
import { reasonKey, reasonWords } from "./left-alone.ts";

it.each(LANGUAGES)("every reason that the extractor can give has words in %s", async (language) => {
  const words = await wordsOf(language);
  expect(REASONS.filter((reason) => !words.has(reasonKey(reason)))).toEqual([]);
  expect(new Set(REASONS.map(reasonKey)).size).toBe(REASONS.length);
  for (const begins of OPEN_REASONS) {
    const said = reasonWords(words, `${begins}coffee`);
    expect(said).toContain("coffee");
    if (language !== "en") expect(said).not.toContain(begins.trim());
  }
});

it("leaves a reason that it does not know as it is", () => {
  expect(reasonWords(english, "a length of time")).toBe("a length of time");
  expect(reasonWords(english, "something new")).toBe("something new");
});
