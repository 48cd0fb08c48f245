import { describe, expect, it } from "vitest";
import type { StatedFigure } from "../model/types.ts";
import type { Gold } from "../scoring/score.ts";
import { judged, saysSame } from "./gold.ts";

const exported: StatedFigure = {
  indicator: "exports",
  refArea: "VNM",
  counterpartArea: "CHN",
  value: 41.4e9,
  unit: "USD",
  low: null,
  high: null,
  period: "2019",
  qualifier: "exact",
  source: {
    kind: "text",
    document: "x",
    sentence: { start: 0, end: 9 },
    quote: { start: 0, end: 4, text: "41.4" },
  },
};
const { indicator, refArea, counterpartArea, value, unit, period } = exported;
const gold: Gold = {
  document: "x",
  indicator,
  refArea,
  counterpartArea,
  value,
  unit,
  period,
};

describe("a figure and what a person read", () => {
  it.each<[string, boolean, Partial<StatedFigure>, Partial<Gold>]>([
    ["the same", true, {}, {}],
    ["within rounding", true, { value: 41.5e9 }, {}],
    ["another value", false, { value: 42e9 }, {}],
    ["another unit", false, { unit: "CNY" }, {}],
    [
      "the other's imports",
      true,
      {},
      { indicator: "imports", refArea: "CHN", counterpartArea: "VNM" },
    ],
    ["the other's exports", false, {}, { refArea: "CHN", counterpartArea: "VNM" }],
    ["the same months", true, { period: "2019-01/2019-12" }, {}],
    ["another period", false, { period: "2018" }, {}],
    ["no period wanted", true, { period: "2018" }, { period: null }],
    [
      "a deficit told as the other's surplus",
      true,
      { indicator: "trade-balance", value: -3e9 },
      { indicator: "trade-balance", value: 3e9, refArea: "CHN", counterpartArea: "VNM" },
    ],
    [
      "growth of something else",
      false,
      { indicator: "growth", unit: "ratio", value: 0.1, of: "exports" },
      { indicator: "growth", unit: "ratio", value: 0.1, of: "imports" },
    ],
    [
      "a flow for a stock",
      false,
      { indicator: "fdi-capital", measure: "flow" },
      { indicator: "fdi-capital", measure: "stock" },
    ],
  ])("%s: %s", (_, same, figure, wanted) => {
    expect(saysSame({ ...exported, ...figure }, { ...gold, ...wanted })).toBe(same);
  });

  it("a figure answers to one gold figure only, and an optional one is not judged", () => {
    const other = { ...exported, value: 5e9 };
    expect(
      judged([exported, exported, other], [gold, { ...gold, value: 5e9, optional: true }]),
    ).toEqual([true, false, undefined]);
  });
});
