import { expect, it } from "vitest";
import { ALL_WORDS } from "../i18n/test-words.ts";
import { reasonKey } from "../sources/left-alone.ts";
import { FOREIGN, leftInForeign } from "./foreign.ts";

const quoted = (text: string, number: string) => {
  const start = text.indexOf(number);
  return { start, end: start + number.length, text: number };
};

it("lists each number once, in the order of the text", () => {
  const text = "2023\u5E74\uFF0C1,719.5 \u4EBF; 612, 8, 8.";
  const left = [{ quote: quoted(text, "612"), reason: "a price" }];
  const figures = [{ quote: quoted(text, "8, 8") }];
  expect(leftInForeign(text, figures, left)).toEqual([
    { quote: quoted(text, "2023"), reason: FOREIGN },
    { quote: quoted(text, "1,719.5"), reason: FOREIGN },
    ...left,
  ]);
});

it("gives a reason that the page can say in its languages", () => {
  for (const words of ALL_WORDS) expect(words.has(reasonKey(FOREIGN))).toBe(true);
});
