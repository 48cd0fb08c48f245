import { expect, test } from "vitest";
import { english } from "../i18n/test-words.ts";
import { cut, listed, unbroken } from "./lists.ts";

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j is listed as %s", (parts, words) => expect(listed(english, parts)).toBe(words));

test("an amount is held together, the words around it are not", () =>
  expect(unbroken("China counts 234.9 bn USD, 1.34 times the 175.7 m USD of 2022")).toBe(
    "China counts 234.9\u00a0bn\u00a0USD, 1.34\u00a0times the 175.7\u00a0m\u00a0USD of 2022",
  ));

test.each([
  ["Trade grows", 11, "Trade grows"],
  ["Trade grows again", 11, "Trade grows ..."],
  ["Trade grows again", 14, "Trade grows ..."],
  // Without blanks, or with one at the start alone.
  ["abcdefghijklmnop", 12, "abcdefghijkl ..."],
  ["ab cdefghijklmnop", 12, "ab cdefghijk ..."],
  // The last character is stored in two halves.
  ["abc\u{20000}d", 4, "abc ..."],
])("%j in %i characters is %j", (text, most, start) => expect(cut(text, most)).toBe(start));
