import { expect, it } from "vitest";
import { observed } from "../../compile/figure.fixture.ts";
import { english } from "../i18n/test-words.ts";
import {
  amountWords,
  differenceKind,
  formatDifference,
  formatGrowth,
  formatTimes,
  growthKind,
  ratioKind,
} from "./amounts.ts";
import { changeBetween } from "./change.ts";

const exact = (value: number) => ({ value, low: value, high: value });
const figure = (fields: { value: number } & Parameters<typeof observed>[2]) =>
  observed("x", "stated", fields);
const arrivals = { indicator: "tourists", unit: "person" };

it.each([
  [154.9e9, "USD", "+154.9 bn USD"],
  [-12e6, "USD", "-12 m USD"],
  [-4, "rank", "4 places up"],
  [1, "rank", "1 place down"],
  [0, "rank", "same place"],
  [0.021, "ratio", "+2.1 percentage points"],
  [590, "project", "+590 projects"],
])("a difference of %d %s is %s", (value, unit, words) => {
  expect(formatDifference(english, value, figure({ value: 1, unit }))).toBe(words);
});

it("a difference counts what its values count", () => {
  expect(formatDifference(english, 2500, figure({ value: 1, ...arrivals }))).toBe(
    "+2,500 tourists",
  );
  expect(formatDifference(english, 3, figure({ value: 1, unit: "count", what: "meetings" }))).toBe(
    "+3 meetings",
  );
});

it.each([
  [8.4453, "8.45"],
  [3302.4, "3,302"],
  [1.0952, "1.095"],
  [0.9612, "0.961"],
  [20.28, "20.3"],
])("a ratio of %d prints as %s", (ratio, words) => expect(formatTimes(english, ratio)).toBe(words));

it("prints rates with their sign", () => {
  expect(formatGrowth(english, 0.1646)).toBe("+16.5% a year");
  expect(formatGrowth(english, -0.0012)).toBe("-0.12% a year");
});

it("gives bounds only where they print apart from the value", () => {
  const ratio = (low: number, high: number) =>
    amountWords({ value: (low + high) / 2, low, high }, ratioKind(english), false);
  expect(ratio(1.99999, 2.00001)).toEqual({ said: "× 2" });
  expect(ratio(3249, 3351).range).toBe("× 3,249 to 3,351");
  const money = (low: number, high: number) =>
    amountWords(
      { value: (low + high) / 2, low, high },
      differenceKind(english, figure({ value: 1 }), figure({ value: 1 })),
      false,
    );
  expect(money(154.35e9, 155.45e9)).toEqual({
    said: "+155 bn USD",
    range: "+154.35 to +155.45 bn USD",
  });
  expect(money(900e6, 1.1e9).range).toBe("+900 m USD to +1.1 bn USD");
  expect(
    amountWords({ value: 0.165, low: 0.164, high: 0.166 }, growthKind(english), false),
  ).toEqual({
    said: "+16.5% a year",
    range: "+16.4 to +16.6% a year",
  });
});

it("gives only the bounds where it is not known which way the change goes", () => {
  const kind = differenceKind(english, figure({ value: 1 }), figure({ value: 1 }));
  expect(amountWords({ value: 5e5, low: -2e6, high: 3e6 }, kind, true)).toEqual({
    said: "-2 to +3 m USD",
  });
});

it("hedges the amount itself, not only its small print", () => {
  expect(amountWords(exact(2), ratioKind(english), true).said).toBe("about × 2");
  expect(amountWords({ value: 2, low: 2, high: null }, ratioKind(english), false).said).toBe(
    "at least × 2",
  );
  expect(amountWords({ value: 2, low: null, high: 2 }, ratioKind(english), false).said).toBe(
    "at most × 2",
  );
  expect(amountWords({ value: 0.8, low: null, high: 0.8 }, ratioKind(english), false).said).toBe(
    "at most × 0.8",
  );
  expect(amountWords({ value: -0.1, low: null, high: -0.1 }, growthKind(english), false).said).toBe(
    "no higher than -10% a year",
  );
  expect(amountWords({ value: 2, low: null, high: null }, ratioKind(english), false).said).toBe(
    "cannot be said",
  );
});

it("prints a floor less a full count to two figures and rounds it to the safe side", () => {
  // 7.3 million, or more, less 6,418,757 is 881,243 or more.
  const before = figure({ value: 6_418_757, ...arrivals });
  const after = figure({ value: 7.3e6, high: null, qualifier: "at-least", ...arrivals });
  const kind = differenceKind(english, before, after);
  const { difference, ratio } = changeBetween(before, after, 1);
  expect(amountWords(difference, kind, false).said).toBe("at least +880,000 tourists");
  // 7.3 million over 6,418,757 is 1.13729...: 1.138 would be too much for a floor.
  expect(ratio && amountWords(ratio, ratioKind(english), false).said).toBe("at least × 1.137");
  const back = changeBetween(after, before, -1).difference;
  expect(amountWords(back, kind, false).said).toBe("no higher than -880,000 tourists");
});

it("is printed no finer than the coarser of its two values", () => {
  // 20 bn to the last digit is 19.5 to 20.5: the 0.57 of the other is lost in that.
  const a = figure({ value: 30e9, low: 29.5e9, high: 30.5e9 });
  const b = figure({ value: 185.57e9, low: 185.565e9, high: 185.575e9 });
  const { difference } = changeBetween(a, b, 14);
  expect(amountWords(difference, differenceKind(english, a, b), true).said).toBe(
    "about +156 bn USD",
  );
});
