import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Observation } from "../../model/types.ts";
import { english } from "../i18n/test-words.ts";
import { observation } from "../test-data.ts";
import {
  formatBetween,
  formatBounds,
  formatFigure,
  formatInterval,
  formatPeriod,
  formatPrecise,
  formatTick,
  formatValue,
  formatWhen,
} from "./format.ts";
import { shortFigure } from "./headlines.ts";

describe("values", () => {
  test.each([
    [106.7e9, "USD", "106.7 bn USD"],
    [105.75e9, "USD", "105.75 bn USD"],
    [32.2e6, "USD", "32.2 m USD"],
    [999_999_999, "USD", "1 bn USD"],
    [995e6, "USD", "995 m USD"],
    [-60.3e9, "USD", "-60.3 bn USD"],
    [500, "USD", "500 USD"],
    [11000, "person", "11,000 people"],
    [3_700_000, "person", "3.7 m people"],
    [4_966_468, "person", "4,966,468 people"],
    [1, "project", "1 project"],
    [2739, "project", "2,739 projects"],
    [0.0871, "ratio", "8.71%"],
    [3300, "multiple", "3,300 times"],
    [7, "rank", "rank 7"],
    [50, "count", "50"],
  ])("%d %s is %s", (value, unit, words) => expect(formatValue(english, value, unit)).toBe(words));

  test("say what is counted", () =>
    expect(formatValue(english, 11000, "person", { people: "students" })).toBe("11,000 students"));

  test("never print an amount of a thousand where the next scale has a word", () =>
    fc.assert(
      fc.property(fc.double({ min: 1e6, max: 9e13, noNaN: true }), (value) => {
        expect(formatValue(english, value, "USD")).not.toMatch(/^1,000 (m|bn) /);
      }),
    ));

  test("ticks are short", () => {
    expect(formatTick(english, 200e9, "USD")).toBe("200 bn");
    expect(formatTick(english, 5e6, "person")).toBe("5 m");
    expect(formatTick(english, 12000, "person")).toBe("12,000");
    expect(formatTick(english, 0, "USD")).toBe("0");
  });
});

describe("intervals", () => {
  test.each([
    [31.84e6, 32.83e6, "USD", "31.84 to 32.83 m USD"],
    [900e6, 1.1e9, "USD", "900 m USD to 1.1 bn USD"],
    [25.8e9, null, "USD", "at least 25.8 bn USD"],
    [null, 60, "count", "at most 60"],
    [null, null, "USD", "no bounds given"],
    [3, 4, "rank", "rank 3 to 4"],
    [175.565e9, 175.575e9, "USD", "175.565 to 175.575 bn USD"],
    [5, 5, "count", "5"],
    [97.2781e9, 97.2789e9, "USD", "97.2781 to 97.2789 bn USD"],
  ])("%s to %s %s", (low, high, unit, words) =>
    expect(formatInterval(english, low, high, unit)).toBe(words),
  );
});

describe("periods", () => {
  test.each([
    ["2018", "2018"],
    ["2018-01/2018-12", "2018"],
    ["2019-01/2019-11", "first 11 months of 2019"],
    ["2019-03/2019-05", "March to May 2019"],
    ["2019-11", "November 2019"],
    ["2019-11-30", "30 November 2019"],
    ["2004/..", "since 2004"],
    ["2005?", "2005 (uncertain)"],
    ["2005~", "about 2005"],
    ["XXXX-10-02", "2 October, year not given"],
    ["2008/2022", "2008 to 2022"],
    [null, "no period given"],
  ])("%s is %s", (edtf, words) => expect(formatPeriod(english, edtf)).toBe(words));

  test("a stock is as of", () =>
    expect(formatPeriod(english, "2019-11", "stock")).toBe("as of November 2019"));
});

describe("figures", () => {
  const figure = (more: Partial<Observation>): Observation => ({
    id: "x",
    indicator: "students",
    refArea: "CHN",
    counterpartArea: "VNM",
    value: 2000,
    unit: "person",
    low: 1500,
    high: 2500,
    period: "2020-01",
    qualifier: "about",
    basis: "stated",
    source: {
      kind: "text",
      document: "d",
      sentence: { start: 0, end: 1 },
      quote: { start: 0, end: 1, text: "x" },
    },
    ...more,
  });

  test.each([
    [7, 7, "rank 7"],
    [3, 4, "rank 3 or 4"],
    [3, 5, "rank 3 to 5"],
  ])("of a rank from %d to %d name both", (low, high, words) =>
    expect(
      formatFigure(english, figure({ unit: "rank", value: low, low, high, qualifier: "exact" })),
    ).toBe(words),
  );

  test("carry their qualifier and what is counted", () => {
    expect(formatFigure(english, figure({}))).toBe("about 2,000 students");
    expect(formatBounds(english, figure({}))).toBe("1,500 to 2,500 students");
    expect(formatBounds(english, figure({ low: 2000, high: 2000 }))).toBeUndefined();
    expect(formatBetween(english, figure({}))).toBe("about 2,000 students");
    const money = figure({
      indicator: "exports",
      basis: "official",
      qualifier: "exact",
      unit: "USD",
      value: 234.89543e9,
      low: 234.8953e9,
      high: 234.8955e9,
    });
    expect(formatFigure(english, money)).toBe("234.9 bn USD");
    // As finely as "234.8953 to 234.8955", so that it lies between them in print, too.
    expect(formatBetween(english, money)).toBe("234.8954 bn USD");
  });

  test.each<[Partial<Observation>, string]>([
    [{ value: 170e9, low: 170e9, high: 175e9, unit: "USD" }, "170 to 175 bn USD"],
    [{ value: 2000, low: 2000, high: 3000 }, "2,000 to 3,000 students"],
    [{ value: 5, low: 5, high: 6, unit: "multiple" }, "5 to 6 times"],
    [{ value: -0.1, low: -0.12, high: -0.1, unit: "ratio" }, "-12 to -10%"],
  ])("of a range %o name both ends, once", (range, words) => {
    for (const say of [formatFigure, formatBetween, formatPrecise])
      expect(say(english, figure(range))).toBe(words);
    expect(formatBounds(english, figure(range))).toBeUndefined();
  });

  test("of nearly so much are no range", () => {
    const nearly = figure({ value: 86e9, low: 85.5e9, high: 86e9, unit: "USD" });
    expect(formatFigure(english, nearly)).toBe("nearly 86 bn USD");
    const fall = { indicator: "growth", of: "exports", unit: "ratio" };
    const less = figure({ ...fall, value: -0.05, low: -0.05, high: -0.045 });
    expect(formatFigure(english, less)).toBe("nearly -5%");
    expect(formatFigure(english, { ...less, low: -0.055 })).toBe("about -5%");
    expect(formatBounds(english, nearly)).toBe("85.5 to 86 bn USD");
  });

  test("of a range name both ends where there is little room", () => {
    const range = { value: 170.44e9, low: 170.44e9, high: 175e9, unit: "USD" };
    expect(shortFigure(english, figure(range))).toBe("170.4 to 175 bn USD");
  });

  test("derived ones of which a bound alone is known are that bound, and never less than it", () => {
    // 205.25 bn / 6,000 = 34.208333 m.
    const most = figure({
      basis: "derived",
      qualifier: "at-most",
      value: 205.25e9 / 6000,
      low: null,
      high: 205.25e9 / 6000,
      unit: "USD",
    });
    for (const format of [formatFigure, formatPrecise, formatBetween, formatBounds])
      expect(format(english, most)).toBe("at most 34.21 m USD");
    const least = { ...most, qualifier: "at-least", low: most.high, high: null } as const;
    expect(formatFigure(english, least)).toBe("at least 34.2 m USD");
    expect(formatFigure(english, { ...least, unit: "person", value: 97_299, low: 97_299 })).toMatch(
      /^at least 97,290 /,
    );
  });

  test("derived ones are printed no finer than their interval", () => {
    const derived = figure({
      indicator: "trade-turnover",
      basis: "derived",
      qualifier: "exact",
      unit: "USD",
      value: 106.7e9 / 3300,
      low: 106.65e9 / 3350,
      high: 106.75e9 / 3250,
    });
    expect(formatFigure(english, derived)).toBe("32.3 m USD");
    expect(formatBounds(english, derived)).toBe("31.8 to 32.8 m USD");
  });

  test("people that are worked out are no surer than their bounds", () => {
    // "3.6 million, 3.7 times the year before".
    const derived = figure({
      indicator: "tourists",
      basis: "derived",
      qualifier: "about",
      unit: "person",
      value: 3.6e6 / 3.7,
      low: 3.55e6 / 3.75,
      high: 3.65e6 / 3.65,
    });
    expect(formatFigure(english, derived)).toBe("about 970,000 tourists");
    expect(formatBetween(english, derived)).toBe("about 970,000 tourists");
    expect(shortFigure(english, derived)).toBe("about 970,000 people");
    expect(formatPrecise(english, derived)).toBe("973,000 tourists");
    expect(formatBounds(english, derived)).toBe("946,000 tourists to 1 m tourists");
    // Never outside of the bounds that stand beside it.
    const lopsided = { ...derived, value: 104_200, low: 104_000, high: 130_000 };
    expect(formatFigure(english, lopsided)).toBe("about 104,000 tourists");
    expect(formatFigure(english, { ...derived, basis: "stated" })).toContain("972,972.97");
  });

  test("a period that is not the figure's own is said to be so", () => {
    expect(formatWhen(english, figure({ periodFromDocument: true }))).toBe(
      "January 2020 (date of the text, which gives none)",
    );
    expect(formatWhen(english, figure({ rate: "annual" }))).toBe(
      "a year, no year given (text of January 2020)",
    );
    expect(formatWhen(english, figure({ measure: "stock" }))).toBe("as of January 2020");
  });
});

test.each([
  [{ value: -0.03, qualifier: "at-most", low: null, high: -0.03 }, "a fall of at least 3%"],
  [{ value: -0.03, qualifier: "at-least", low: -0.03, high: null }, "a fall of at most 3%"],
  [{ value: -0.03, qualifier: "exact", low: -0.035, high: -0.025 }, "-3%"],
  [{ value: 0.03, qualifier: "at-most", low: null, high: 0.03 }, "at most 3%"],
] as const)("a growth of %o is %s", (bounds, words) => {
  const growth = observation({ id: "o", indicator: "growth", unit: "ratio", ...bounds });
  expect(formatFigure(english, growth)).toBe(words);
});

test.each([
  ["USD", 25.846e9, "at-least", "at least 25.84 bn USD"],
  ["USD", 25.842e9, "at-most", "at most 25.85 bn USD"],
  ["USD", 25.8e9, "at-least", "at least 25.8 bn USD"],
  ["USD", 999.996e6, "at-most", "at most 1 bn USD"],
  ["ratio", 0.08716, "at-least", "at least 8.71%"],
  ["ratio", 0.29, "at-least", "at least 29%"],
  ["multiple", 3.1428, "at-most", "at most 3.15 times"],
  ["person", 2000, "at-least", "at least 2,000 people"],
] as const)(
  "in %s the bound of %d, %s, is printed where it still holds: %s",
  (unit, value, qualifier, words) => {
    const ends = qualifier === "at-least" ? { low: value, high: null } : { low: null, high: value };
    const bound = observation({ id: "o", indicator: "aid", unit, value, qualifier, ...ends });
    expect(formatFigure(english, bound)).toBe(words);
    expect(formatBounds(english, bound)).toBe(words);
  },
);
