import { expect, test } from "vitest";
import { english } from "../i18n/test-words.ts";
import { observation } from "../test-data.ts";
import { during, preferDated, shortFigure } from "./headlines.ts";

const own = observation({ id: "own" });
const undated = observation({ id: "undated", period: "2020-01", periodFromDocument: true });

test.each([
  [{}, " for 2018"],
  [{ period: "2019-01/2019-11" }, " for the first 11 months of 2019"],
  [{ period: "2020-01", periodFromDocument: true }, ", no year given (text of January 2020)"],
  [{ period: "2020-01", rate: "annual" as const }, " a year, no year given (text of January 2020)"],
  [{ period: null }, ", no year given"],
])("%j is said%s", (more, words) =>
  expect(during(english, observation({ id: "x", ...more }), "for")).toBe(words),
);

test("what its text alone dates gives way to what has a time, and stands where nothing has", () => {
  expect(preferDated([undated, own])).toEqual([own]);
  expect(preferDated([undated])).toEqual([undated]);
});

test.each([
  ["exact", "50.3 bn USD"],
  ["about", "about 50.3 bn USD"],
  ["at-least", "at least 50.2 bn USD"],
  ["at-most", "at most 50.3 bn USD"],
] as const)("%s is said in short as %s", (qualifier, words) =>
  expect(shortFigure(english, observation({ id: "x", value: 50.26e9, qualifier }))).toBe(words),
);

test.each([
  [1.034e9, "1.03 bn USD"],
  [-8.45e9, "-8.45 bn USD"],
  [10.345e9, "10.3 bn USD"],
  [950.44e6, "950.4 m USD"],
  [0, "0 USD"],
])("%d has three digits at least where it has them", (value, words) =>
  expect(shortFigure(english, observation({ id: "x", value }))).toBe(words),
);
