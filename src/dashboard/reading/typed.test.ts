import { expect, test } from "vitest";
import type { Language } from "../i18n/language.ts";
import { typedNumber } from "./typed.ts";

const ALL: Language[] = ["en", "vi", "zh"];

test.each([
  ["205.4", "205.4"],
  ["205,4", "205.4"],
  ["-3,2", "-3.2"],
  ["−3.2", "-3.2"],
  ["+8", "8"],
  ["１０６．７", "106.7"],
  ["2054", "2054"],
  ["2054,125", "2054.125"],
  ["0,054", "0.054"],
  [",5", "0.5"],
  ["1.234,5", "1234.5"],
  ["1,234.5", "1234.5"],
  ["1.234.567", "1234567"],
  ["1,234,567", "1234567"],
  ["-1,234,567.25", "-1234567.25"],
  ["2 054", "2054"],
  ["2\u202f054,125", "2054.125"],
  ["1'234.5", "1234.5"],
  ["107.0", "107.0"],
  ["1.5e3", "1500"],
])("%s is %s to whoever types it", (typed, plain) => {
  for (const language of ALL) expect(typedNumber(typed, language)).toBe(plain);
});

test.each<[string, Language, string]>([
  ["2.054", "en", "2.054"],
  ["2.054", "zh", "2.054"],
  ["2,054", "vi", "2.054"],
  ["2,054", "en", "ambiguous"],
  ["-133,092", "zh", "ambiguous"],
  ["2.054", "vi", "ambiguous"],
])(
  "%s in a page in %s is %s: one three of digits may be thousands or decimals",
  (typed, language, read) => expect(typedNumber(typed, language)).toBe(read),
);

test.each([
  "",
  "-",
  ".",
  ",",
  "205,4,1",
  "1.2.3",
  "12,34,567",
  "1.234.5",
  "1,234,5",
  "2 05",
  "1 234 56",
  "205.4 bn",
  "ten",
  "1,234 567",
])("%j is no number, and nothing of it is passed over", (typed) => {
  for (const language of ALL) expect(typedNumber(typed, language)).toBeUndefined();
});
