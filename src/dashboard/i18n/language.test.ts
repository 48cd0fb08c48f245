import { expect, test } from "vitest";
import { isLanguage, languageFor } from "./language.ts";

test.each([
  [["vi-VN", "en-US"], "vi"],
  [["fr-FR", "zh-CN", "en"], "zh"],
  [["zh-Hant-TW"], "zh"],
  [["EN-gb"], "en"],
  [["fr"], "en"],
  [[], "en"],
])("a browser that asks for %j is spoken to in %s", (preferred, language) =>
  expect(languageFor(preferred)).toBe(language),
);

test("an address names a language by its short code alone", () => {
  expect(["en", "vi", "zh"].every(isLanguage)).toBe(true);
  expect(["zh-Hans", "EN", "", "fr"].some(isLanguage)).toBe(false);
});
