import { expect, it } from "vitest";
import { observed } from "./figure.fixture.ts";
import { differenceInWords, periodInWords, say, valueInWords } from "./words.ts";

it.each([
  [106_700_000_000, "USD", "106.7 bn USD"],
  [32_333_333, "USD", "32.333 m USD"],
  [1_450_000_000_000, "CNY", "1.45 tn CNY"],
  [-500, "USD", "-500 USD"],
  [0.0871, "ratio", "8.71%"],
  [3300, "multiple", "3,300 times"],
  [2739, "project", "2,739"],
])("says %d %s", (value, unit, words) => {
  expect(valueInWords(value, unit)).toBe(words);
});

it.each([
  ["2018", "2018"],
  ["2019-01/2019-11", "Jan-Nov 2019"],
  ["2019-11", "Nov 2019"],
  ["2018-11-30", "2018-11-30"],
  ["2005-03?", "2005-03?"],
  ["2004/..", "2004/.."],
  [null, "an unnamed period"],
])("says the period %s", (period, words) => {
  expect(periodInWords(period)).toBe(words);
});

it("signs a difference", () => {
  expect(differenceInWords(0.0004)).toBe("+0.04%");
  expect(differenceInWords(-0.2526)).toBe("-25.3%");
  // As a least one it is never more than it is.
  expect(differenceInWords(-0.2526, true)).toBe("-25.2%");
  expect(differenceInWords(0.0267, true)).toBe("+2.6%");
});

it("says what is counted, and derived values without false precision", () => {
  expect(
    say(observed("a", "stated", { value: 11000, unit: "person", indicator: "students" })),
  ).toBe("11,000 students");
  expect(
    say(observed("a", "stated", { value: 60, unit: "count", indicator: "count", what: "forums" })),
  ).toBe("60 forums");
  const range = { qualifier: "about", low: 170e9, high: 175e9 } as const;
  expect(say(observed("a", "stated", { ...range, value: 170e9 }))).toBe("170 bn USD to 175 bn USD");
  expect(say(observed("a", "stated", { ...range, value: 175e9 }))).toBe("about 175 bn USD");
  expect(say(observed("a", "derived", { value: 32_333_333 }))).toBe("32.3 m USD");
  const people = { unit: "person", indicator: "students" };
  expect(say(observed("a", "derived", { ...people, value: 8943.0894 }))).toBe("8,940 students");
  expect(say(observed("a", "stated", { ...people, value: 2000, qualifier: "about" }))).toBe(
    "about 2,000 students",
  );
});
