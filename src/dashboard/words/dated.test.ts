import { expect, test } from "vitest";
import { english } from "../i18n/test-words.ts";
import { withoutDate } from "./dated.ts";

test.each([
  ["In May 2012 they met in Hue", "2012-05", "They met in Hue"],
  ["In 1999, both signed a treaty", "1999", "Both signed a treaty"],
  ["On 3 June 2004 the bridge opened", "2004-06-03", "The bridge opened"],
])("%s (%s) does not say its date twice", (words, date, rest) =>
  expect(withoutDate(english, words, date)).toBe(rest),
);

test.each([
  ["They met in May 2012", "2012-05"],
  ["In 2012 they met twice", "2012-05"],
  ["In 20120 rooms", "2012"],
])("%s (%s) stays as it is", (words, date) =>
  expect(withoutDate(english, words, date)).toBe(words),
);
