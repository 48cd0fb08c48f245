import { expect, it } from "vitest";
import { bounds, formatDifference, formatGrowth, formatRatio, formatTimes } from "./amounts.ts";

const exact = (value: number) => ({ value, low: value, high: value });

it.each([
  [154.9e9, "USD", "+154.9 bn USD"],
  [-12e6, "USD", "-12 m USD"],
  [-4, "rank", "4 places up"],
  [1, "rank", "1 place down"],
  [0, "rank", "same place"],
  [0.021, "ratio", "+2.1 percentage points"],
  [590, "project", "+590 projects"],
])("a difference of %d %s is %s", (value, unit, words) => {
  expect(formatDifference(exact(value), unit)).toBe(words);
});

it.each([
  [8.4453, "8.45"],
  [3302.4, "3,302"],
  [1.0952, "1.095"],
  [0.9612, "0.961"],
  [20.28, "20.3"],
])("a ratio of %d prints as %s", (ratio, words) => expect(formatTimes(ratio)).toBe(words));

it("prints rates with their sign", () => {
  expect(formatGrowth(exact(0.1646))).toBe("+16.5% a year");
  expect(formatGrowth(exact(-0.0012))).toBe("-0.12% a year");
});

it("gives bounds only where they print apart from the value", () => {
  expect(bounds({ value: 2, low: 1.99999, high: 2.00001 }, formatRatio)).toBeUndefined();
  expect(bounds({ value: 3300, low: 3249, high: 3352 }, formatRatio)).toBe("× 3,249 to 3,352");
  const money = (low: number, high: number) =>
    bounds({ value: (low + high) / 2, low, high }, (amount) => formatDifference(amount, "USD"));
  expect(money(154.35e9, 155.45e9)).toBe("+154.35 to +155.45 bn USD");
  expect(money(-2e6, 3e6)).toBe("-2 to +3 m USD");
  expect(money(900e6, 1.1e9)).toBe("+900 m USD to +1.1 bn USD");
  expect(bounds({ value: 0.165, low: 0.164, high: 0.166 }, formatGrowth)).toBe(
    "+16.4 to +16.6% a year",
  );
  expect(bounds({ value: 2, low: 2, high: null }, formatRatio)).toBe("at least × 2");
  expect(bounds({ value: 2, low: null, high: 2 }, formatRatio)).toBe("at most × 2");
  expect(bounds({ value: 2, low: null, high: null }, formatRatio)).toBeUndefined();
});
