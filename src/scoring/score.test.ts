import { describe, expect, it } from "vitest";
import { better, type Recorded, record, worse } from "./recorded.ts";
import { type Gold, type Scored, score } from "./score.ts";

const trade: Gold = {
  document: "a.txt",
  indicator: "trade-turnover",
  refArea: "VNM",
  counterpartArea: "LAO",
  value: 1.2e9,
  unit: "USD",
  period: "2019",
};
const exports: Gold = { ...trade, indicator: "exports", value: 7e8 };

/** Hits out of one gold figure at each level: value, claim, full. */
const levels = (figure: Scored, gold: Gold = trade) => {
  const { value, claim, full } = score([gold], [figure]);
  return [value.f1, claim.f1, full.f1];
};

describe("score", () => {
  it.each<[string, Scored, Gold, number[]]>([
    ["the same figure", trade, trade, [1, 1, 1]],
    [
      "the name of a document without its folder and ending",
      { ...trade, document: "x/a.md" },
      trade,
      [1, 1, 1],
    ],
    ["half a percent off", { ...trade, value: 1.206e9 }, trade, [1, 1, 1]],
    ["one percent off", { ...trade, value: 1.212e9 }, trade, [0, 0, 0]],
    ["another unit", { ...trade, unit: "CNY" }, trade, [0, 0, 0]],
    ["another document", { ...trade, document: "b.txt" }, trade, [0, 0, 0]],
    ["another period", { ...trade, period: "2020" }, trade, [1, 1, 0]],
    ["a year as its months", { ...trade, period: "2019-01/2019-12" }, trade, [1, 1, 1]],
    [
      "turnover the other way round",
      { ...trade, refArea: "LAO", counterpartArea: "VNM" },
      trade,
      [1, 1, 1],
    ],
    ["another partner", { ...trade, counterpartArea: "KHM" }, trade, [1, 0, 0]],
    [
      "exports turned round",
      { ...exports, refArea: "LAO", counterpartArea: "VNM" },
      exports,
      [1, 0, 0],
    ],
    [
      "exports as the other's imports",
      { ...exports, indicator: "imports", refArea: "LAO", counterpartArea: "VNM" },
      exports,
      [1, 1, 1],
    ],
    [
      "a deficit from the other side",
      { ...trade, indicator: "trade-balance", value: 5, refArea: "LAO", counterpartArea: "VNM" },
      { ...trade, indicator: "trade-balance", value: -5 },
      [1, 1, 1],
    ],
    [
      "a balance of the wrong sign",
      { ...trade, indicator: "trade-balance", value: 5 },
      { ...trade, indicator: "trade-balance", value: -5 },
      [1, 0, 0],
    ],
    [
      "growth of something else",
      { ...trade, indicator: "growth", of: "imports" },
      { ...trade, indicator: "growth", of: "exports" },
      [1, 0, 0],
    ],
    [
      "growth of exports as growth of the other's imports",
      { ...trade, indicator: "growth", of: "imports", refArea: "LAO", counterpartArea: "VNM" },
      { ...trade, indicator: "growth", of: "exports" },
      [1, 1, 1],
    ],
    [
      "a stock told as a flow",
      { ...trade, indicator: "fdi-capital", measure: "flow" },
      { ...trade, indicator: "fdi-capital", measure: "stock" },
      [1, 1, 0],
    ],
    [
      "students as of the end of the year",
      { ...trade, indicator: "students", period: "2019-12" },
      { ...trade, indicator: "students", period: "2019" },
      [1, 1, 1],
    ],
  ])("%s", (_, figure, gold, expected) => {
    expect(levels(figure, gold)).toEqual(expected);
  });

  it("counts what is given too much and what is not found", () => {
    const { full, missed } = score(
      [trade, exports],
      [trade, { ...trade, value: 1 }, { ...trade, value: 2 }],
    );
    expect(full.precision).toBeCloseTo(1 / 3);
    expect(full.recall).toBe(1 / 2);
    expect(full.f1).toBeCloseTo(2 / 5);
    expect(missed).toEqual([exports]);
  });

  it("counts an optional figure neither way", () => {
    const optional = { ...exports, optional: true };
    expect(score([trade, optional], [trade]).full.f1).toBe(1);
    expect(score([trade, optional], [trade, exports]).full.f1).toBe(1);
  });

  it("gives a better match its place", () => {
    const later = { ...trade, period: "2020" };
    expect(score([trade, later], [later, trade]).full.f1).toBe(1);
  });

  it("is nothing where nothing is read", () => {
    expect(score([trade], []).full).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe("recorded scores", () => {
  const all: Recorded = record(score([trade, exports], [trade, exports]));
  const half: Recorded = record(score([trade, exports], [trade]));

  it("tell what fell, by how much, and what is newly missed", () => {
    expect(worse(all, half)).toEqual([
      "valueF1 fell from 1 to 0.6667, by 0.3333",
      "claimF1 fell from 1 to 0.6667, by 0.3333",
      "fullF1 fell from 1 to 0.6667, by 0.3333",
      "newly missed: a.txt: exports VNM LAO 700000000 USD 2019",
    ]);
  });

  it("tell a figure that is lost though another is won", () => {
    const other = record(score([trade, exports], [exports]));
    expect(worse(half, other)).toEqual([
      "newly missed: a.txt: trade-turnover VNM LAO 1200000000 USD 2019",
    ]);
    expect([better(half, other), better(other, half)]).toEqual([false, false]);
  });

  it("tell a figure that is newly wrong, once for each time", () => {
    const twice = record(
      score([trade, exports], [trade, exports, { ...trade }, { ...trade, value: 3 }]),
    );
    expect(worse({ ...all, fullPrecision: 0, valueF1: 0, claimF1: 0, fullF1: 0 }, twice)).toEqual([
      "newly wrong: a.txt: trade-turnover VNM LAO 1200000000 USD 2019",
      "newly wrong: a.txt: trade-turnover VNM LAO 3 USD 2019",
    ]);
  });

  it("count an optional figure as neither missed nor wrong", () => {
    const optional = { ...exports, optional: true };
    expect(score([trade, optional], [trade, exports])).toMatchObject({ missed: [], wrong: [] });
  });

  it("are better where nothing fell and something rose", () => {
    expect([better(half, all), better(all, half), better(all, all)]).toEqual([true, false, false]);
    expect(worse(half, all)).toEqual([]);
  });
});
