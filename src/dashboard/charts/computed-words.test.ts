import { expect, test } from "vitest";
import { chinese, english, vietnamese } from "../i18n/test-words.ts";
import { official } from "../test-data.ts";
import { type Computed, compute, type Formula } from "./computed.ts";
import { computedFigure, computedInWords, computedRange, sureFigure } from "./computed-words.ts";

const [now, before] = [
  official("VNM", "2020", 133_080_000_000),
  official("VNM", "2019", 116_862_000_000),
];
const made = (formula: Formula) => compute(formula, now, before) as Computed;

test.each([
  ["growth", "(133.08 bn USD ÷ 116.862 bn USD) − 1 = +13.9%"],
  ["index", "100 × 133.08 bn USD ÷ 116.862 bn USD = 113.9"],
  ["ratio", "133.08 bn USD ÷ 116.862 bn USD = 1.139 times"],
  ["share", "133.08 bn USD ÷ 116.862 bn USD = 113.9%"],
] as const)("%s shows its figures as they are printed", (formula, words) =>
  expect(computedInWords(english, made(formula))).toBe(words),
);

test("in the numbers of each language", () => {
  expect(computedInWords(vietnamese, made("growth"))).toBe(
    "(133,08 tỷ USD ÷ 116,862 tỷ USD) − 1 = +13,9%",
  );
  expect(computedInWords(chinese, made("growth"))).toBe(
    "(1330.8亿美元 ÷ 1168.62亿美元) − 1 = +13.9%",
  );
});

test("a sentence has no more digits than the bounds leave sure", () => {
  const base = official("CHN", "1991", 32.2e6, { low: 32.1e6, high: 32.3e6 });
  const index = compute("index", official("CHN", "2022", 234.9e9), base) as Computed;
  // 100 x 234.9e9 / 32.2e6 = 729,503; from 727,245 (32.3) to 731,776 (32.1).
  expect(sureFigure(english, index)).toBe("about 730,000");
  expect(sureFigure(english, made("index"))).toBe("113.9");
  expect(sureFigure(chinese, index)).toBe("约73万");
});

test("what falls says so", () =>
  expect(computedFigure(english, { formula: "growth", value: -0.0222 })).toBe("-2.2%"));

test.each([
  ["growth", { low: 0.13268, high: null }, "at least +13.2%"],
  ["growth", { low: null, high: -0.0213 }, "at most -2.1%"],
  ["share", { low: 0.3289, high: null }, "at least 32.8%"],
  ["ratio", { low: 1.24567, high: null }, "at least 1.245 times"],
  ["ratio", { low: null, high: 1.24532 }, "at most 1.246 times"],
  ["index", { low: 1206.8, high: null }, "at least 1,206"],
] as const)("of %s %o the bound is printed where it still holds", (formula, ends, words) =>
  expect(computedRange(english, { ...made(formula), ...ends })).toBe(words),
);
