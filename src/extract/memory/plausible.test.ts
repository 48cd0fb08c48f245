/** What the text has told of two countries' trade, and what is far more than that. */
import { describe, expect, it } from "vitest";
import type { Family } from "../marks/topics.ts";
import type { Memory } from "./context.ts";
import { implausible, isBeyond, levelOf, noteLevel } from "./plausible.ts";

const PAIR = { home: "VNM", partner: "LAO" };
const TURNED = { home: "LAO", partner: "VNM" };

describe("a level of trade is so much a month", () => {
  it.each<[Family, string, string, number, number]>([
    ["trade", "2023", "trade", 2023, 100],
    ["exports", "2023", "VNM", 2023, 100],
    ["imports", "2023", "LAO", 2023, 100],
    ["trade", "2023-05", "trade", 2023, 1200],
    ["trade", "2023-01/2023-06", "trade", 2023, 200],
    ["trade", "2022-07/2023-06", "trade", 2023, 100],
    ["trade", "2022/2023", "trade", 2023, 50],
    ["trade", "2023-11/2024-01", "trade", 2024, 400],
  ])("%s of %s", (family, period, from, year, monthly) => {
    expect(levelOf(family, PAIR, 1200, "USD", period)).toEqual({
      from,
      year,
      monthly,
      unit: "USD",
    });
  });

  it.each(["2023/..", "../2023", "words"])("of %s there is none", (period) => {
    expect(levelOf("trade", PAIR, 1200, "USD", period)).toBeUndefined();
  });
});

describe("what no two countries trade or invest", () => {
  const MOST = "more than any two countries trade or invest";
  const LEAST = "too little to be trade or investment of two countries";
  it.each<[number, string | undefined, string | undefined]>([
    [9999, "USD", LEAST],
    [10_000, "USD", undefined],
    [4e12, "USD", undefined],
    [4.1e12, "USD", MOST],
    [4.1e12, "EUR", MOST],
    [4.1e12, "GBP", MOST],
    [4.1e12, undefined, MOST],
    [4.1e12, "VND", undefined],
    [4.1e12, "JPY", undefined],
  ])("%d %s: %s", (value, unit, reason) => {
    expect(implausible(value, unit)).toBe(reason);
  });
});

describe("far more than the text has told of the two", () => {
  const level = (monthly: number, from = "VNM", year = 2023, unit = "USD") => ({
    from,
    year,
    monthly,
    unit,
  });
  const afterTold = (...levels: ReturnType<typeof level>[]) => {
    const memory = {} as Memory;
    for (const one of levels) noteLevel(memory, PAIR, one);
    return memory;
  };

  it.each<[string, boolean, ReturnType<typeof level>]>([
    ["more than three times", true, level(301)],
    ["three times", false, level(300)],
    ["less", false, level(50)],
    ["two years later", true, level(301, "VNM", 2025)],
    ["two years earlier", true, level(301, "VNM", 2021)],
    ["three years later", false, level(301, "VNM", 2026)],
    ["three years earlier", false, level(301, "VNM", 2020)],
    ["the other direction", false, level(301, "LAO")],
    ["in another currency", false, level(301, "VNM", 2023, "VND")],
  ])("exports of 100 told, then %s", (_, beyond, one) => {
    const memory = afterTold(level(100));
    expect(isBeyond(memory, PAIR, one)).toBe(beyond);
    expect(isBeyond(memory, TURNED, one)).toBe(beyond);
    expect(isBeyond(memory, { home: "VNM", partner: "CHN" }, one)).toBe(false);
  });

  it("holds either direction against both together, and the most that was told", () => {
    const memory = afterTold(level(100, "trade"), level(40, "trade"), level(90));
    expect(isBeyond(memory, PAIR, level(301, "LAO"))).toBe(true);
    expect(isBeyond(memory, PAIR, level(299, "LAO"))).toBe(false);
  });

  it("finds nothing beyond where nothing was told", () => {
    expect(isBeyond({} as Memory, PAIR, level(1e9))).toBe(false);
  });

  it("forgets the first of more than 24 levels", () => {
    const more = (count: number) => Array.from({ length: count }, () => level(1));
    expect(isBeyond(afterTold(level(100), ...more(23)), PAIR, level(200))).toBe(false);
    expect(isBeyond(afterTold(level(100), ...more(24)), PAIR, level(200))).toBe(true);
  });
});
