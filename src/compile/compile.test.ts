import { describe, expect, it } from "vitest";
import type { OfficialFigure } from "../model/types.ts";
import { compiled } from "./compile.fixture.ts";
import { official, stated } from "./figure.fixture.ts";

const multiple = (value: number, low: number, high: number, base: string) =>
  stated({ indicator: "multiple", unit: "multiple", value, low, high, of: "trade-turnover", base });

describe("derivations", () => {
  const turnover = stated({ value: 600, low: 590, high: 610 });

  it("divides a level by its multiple for a base that no text states", () => {
    const { observations } = compiled([[turnover, multiple(30, 25, 35, "1991")]]);
    const derived = observations.find((o) => o.basis === "derived");
    expect(derived).toMatchObject({ period: "1991", value: 20, qualifier: "about" });
    // 590 / 35 = 16.857 and 610 / 25 = 24.4: the ends have a digit more than the value bears.
    expect(derived).toMatchObject({ low: 16.85, high: 24.4 });
    expect(derived?.source).toMatchObject({ formula: "divide-by-multiple" });
    const operands = derived?.source.kind === "arithmetic" ? derived.source.operands : [];
    expect(observations.filter((o) => operands.includes(o.id))).toHaveLength(2);
  });

  it("undoes a growth, over the same months a year before where no base is named", () => {
    const growth = stated({
      indicator: "growth",
      unit: "ratio",
      value: 0.5,
      low: 0.45,
      high: 0.55,
      of: "trade-turnover",
      period: "2019-01/2019-11",
    });
    const level = stated({ value: 300, period: "2019-01/2019-11" });
    const { observations } = compiled([[level, growth]]);
    expect(observations.find((o) => o.basis === "derived")).toMatchObject({
      period: "2018-01/2018-11",
      value: 200,
    });
  });

  it("never derives what a text states, though it is stated in another text", () => {
    const { observations } = compiled([
      [turnover, multiple(30, 25, 35, "1991")],
      [stated({ value: 21, period: "1991" })],
    ]);
    expect(observations.some((o) => o.basis === "derived")).toBe(false);
  });

  it("leaves a narrower figure (a monthly average) out of it", () => {
    const average = stated({ value: 50, scope: "monthly average" });
    const { observations } = compiled([[average, multiple(30, 25, 35, "1991")]]);
    expect(observations.some((o) => o.basis === "derived")).toBe(false);
  });

  it("adds official exports and imports of one reporter, never of two", () => {
    const { observations } = compiled(
      [[]],
      [
        official({ indicator: "exports", value: 40, low: 39, high: 41 }),
        official({ indicator: "imports", value: 60, low: 58, high: 62 }),
        official({ indicator: "imports", value: 45, refArea: "CHN", counterpartArea: "VNM" }),
      ],
    );
    const totals = observations.filter((o) => o.source.kind === "arithmetic");
    expect(totals).toMatchObject([
      { indicator: "trade-turnover", refArea: "VNM", value: 100, low: 97, high: 103 },
      { indicator: "trade-balance", refArea: "VNM", value: -20, low: -23, high: -17 },
    ]);
  });

  it("does not add up a turnover that is itself published", () => {
    const { observations } = compiled(
      [[]],
      [
        official({ indicator: "exports", value: 40 }),
        official({ indicator: "imports", value: 60 }),
        official({ value: 101 }),
      ],
    );
    expect(observations.filter((o) => o.indicator === "trade-turnover")).toHaveLength(1);
  });
});

describe("what must not be added or undone", () => {
  const flow = (
    indicator: string,
    value: number,
    publisher: string,
    period = "2018",
  ): OfficialFigure => ({
    ...official({ indicator, value, period }),
    source: { kind: "statistics", publisher, confidence: "high" },
  });

  it("adds rows of one publisher where two give the same flow", () => {
    const { observations } = compiled(
      [[]],
      [
        flow("exports", 100, "A"),
        flow("imports", 90, "A"),
        flow("exports", 105, "B"),
        flow("imports", 10, "B"),
      ],
    );
    const sums = observations.filter((o) => o.source.kind === "arithmetic");
    expect(sums.filter((o) => o.indicator === "trade-turnover").map((o) => o.value)).toEqual([
      190, 115,
    ]);
  });

  it("adds the flows of two publishers only where neither has a rival", () => {
    const lone = compiled([[]], [flow("exports", 100, "A"), flow("imports", 90, "B")]);
    expect(lone.observations.find((o) => o.indicator === "trade-turnover")?.value).toBe(190);
    const rivals = compiled(
      [[]],
      [flow("exports", 100, "A"), flow("imports", 90, "B"), flow("imports", 80, "C")],
    );
    expect(rivals.observations.some((o) => o.indicator === "trade-turnover")).toBe(false);
  });

  it("adds no reconciled flow to a country's own count", () => {
    const { observations } = compiled(
      [[]],
      [{ ...flow("exports", 100, "A"), scope: "reconciled" }, flow("imports", 90, "A")],
    );
    expect(observations).toHaveLength(2);
  });

  it("adds nothing whose year is uncertain or unknown", () => {
    const { observations } = compiled(
      [[]],
      [flow("exports", 10, "A", "2005?"), flow("imports", 1, "A", "XXXX-10")],
    );
    expect(observations).toHaveLength(2);
  });

  it("does not undo a growth of what was added on what stands", () => {
    const stock = stated({ indicator: "fdi-capital", value: 24, measure: "stock" });
    const growth = {
      indicator: "growth",
      unit: "ratio",
      value: 0.2,
      low: 0.15,
      high: 0.25,
      of: "fdi-capital",
      base: "2017",
    };
    for (const measure of ["flow", undefined] as const) {
      const { observations } = compiled([[stock, stated({ ...growth, measure })]]);
      expect(observations.some((o) => o.basis === "derived")).toBe(false);
    }
  });
});

describe("repeats", () => {
  const students = (published: string) =>
    stated({
      indicator: "students",
      unit: "person",
      value: 11000,
      period: published,
      periodFromDocument: true,
    });

  it("folds an undated headcount that a later text says again, and says so", () => {
    const { observations, checks } = compiled([[students("2020-01")], [students("2021-01")]]);
    expect(observations).toHaveLength(1);
    expect(observations[0]?.repeats).toMatchObject([{ period: "2021-01" }]);
    expect(checks).toMatchObject([{ kind: "repeated", observations: [observations[0]?.id] }]);
  });

  it("keeps a rank that still holds in a later text", () => {
    const rank = (period: string) =>
      stated({
        indicator: "trade-partner-rank",
        unit: "rank",
        value: 1,
        period,
        periodFromDocument: true,
      });
    expect(compiled([[rank("2020-01")], [rank("2021-01")]]).observations).toHaveLength(2);
  });
});

describe("checks", () => {
  it("does not call a figure said twice in one text a repeated claim", () => {
    const { observations, checks } = compiled([[stated({ value: 100 }), stated({ value: 100 })]]);
    expect(observations).toHaveLength(1);
    expect(checks).toEqual([]);
  });

  it("sees a disagreement though the texts name the two countries in another order", () => {
    const swapped = { refArea: "CHN", counterpartArea: "VNM" };
    const { checks } = compiled([[stated({ value: 100 })], [stated({ ...swapped, value: 120 })]]);
    expect(checks).toMatchObject([{ kind: "between-texts", verdict: "differs" }]);
  });

  it("names two official values of one period that no rounding reconciles", () => {
    const rows = [
      official({ value: 3.7e6, period: "2024" }),
      official({ value: 3.8e6, period: "2024" }),
    ];
    const { checks } = compiled([[]], rows);
    expect(checks).toMatchObject([{ kind: "between-official", verdict: "differs" }]);
  });

  it("names freight where one of two official values has it and the other has not", () => {
    const valued = (value: number, valuation: "FOB" | "CIF"): OfficialFigure => ({
      ...official({ indicator: "imports", value }),
      source: { kind: "statistics", publisher: valuation, valuation, confidence: "high" },
    });
    const { checks } = compiled([[]], [valued(100, "FOB"), valued(106, "CIF")]);
    expect(checks[0]?.message).toContain(
      "The first has freight and insurance in it (CIF), the second has not (FOB).",
    );
    const alike = compiled([[]], [valued(100, "CIF"), valued(106, "CIF")]);
    expect(alike.checks[0]?.message).not.toContain("freight");
  });

  it("holds a bound against what it allows, without a difference", () => {
    const over = stated({ value: 100, low: 100, high: null, qualifier: "at-least" });
    const { checks } = compiled([[over]], [official({ value: 150 })]);
    expect(checks).toMatchObject([{ kind: "claim-official", verdict: "agrees" }]);
    expect(checks[0]?.difference).toBeUndefined();
    expect(checks[0]?.message).toContain("at least 100 USD");
  });

  it("has an answer beside a zero", () => {
    const nought = compiled([[stated({ value: 0 })]], [official({ value: 0 })]);
    expect(nought.checks).toMatchObject([{ verdict: "agrees" }]);
    const some = compiled([[stated({ value: 3 })]], [official({ value: 0 })]);
    expect(some.checks).toMatchObject([{ verdict: "differs" }]);
    expect(some.checks[0]?.difference).toBeUndefined();
  });

  it("makes no multiple of deficits", () => {
    const balance = (period: string, value: number) =>
      stated({ indicator: "trade-balance", period, value });
    const claim = stated({
      indicator: "multiple",
      unit: "multiple",
      value: 2,
      of: "trade-balance",
      base: "2008",
    });
    const { checks } = compiled([[balance("2018", -20), balance("2008", -10), claim]]);
    expect(checks).toEqual([]);
  });

  it("holds a multiple against the texts' figures and against each reporter that covers both years", () => {
    const rows = [
      official({ value: 210, period: "2008" }),
      official({ value: 190, period: "2008", refArea: "CHN", counterpartArea: "VNM" }),
      official({ value: 2280, period: "2018", refArea: "CHN", counterpartArea: "VNM" }),
    ];
    const figures = [
      stated({ value: 1756, low: 1755, high: 1757 }),
      stated({ value: 200, period: "2008", low: 195, high: 205 }),
      multiple(9, 8.5, 9.5, "2008"),
    ];
    const checks = compiled([figures], rows).checks.filter((c) => c.kind === "multiple");
    expect(checks.map((c) => [c.verdict, c.computed])).toEqual([
      ["rounds", 8.78],
      ["differs", 12],
    ]);
  });

  it("marks a multiple whose ends agree with different reporters", () => {
    const rows = [
      official({ value: 600, period: "2018" }),
      official({ value: 20, period: "1991", refArea: "CHN", counterpartArea: "VNM" }),
    ];
    const { checks } = compiled([[stated({ value: 600 }), multiple(30, 29.5, 30.5, "1991")]], rows);
    const crossing = checks.find((c) => c.kind === "across-reporters");
    expect(crossing?.verdict).toBe("note");
    expect(crossing?.message).toContain("2018 agrees with what Vietnam reports");
    expect(crossing?.message).toContain("1991 with what China reported");
  });

  it("never holds a part of a year against a whole one", () => {
    const { checks } = compiled(
      [[stated({ value: 105, period: "2019-01/2019-11" })]],
      [official({ value: 117, period: "2019" })],
    );
    expect(checks).toEqual([]);
  });

  it("holds a stock against a stock only", () => {
    const fdi = { indicator: "fdi-capital", period: "2018" };
    const { checks } = compiled(
      [[stated({ ...fdi, value: 13, measure: "stock" })]],
      [official({ ...fdi, value: 2, measure: "flow" })],
    );
    expect(checks).toEqual([]);
  });

  it("names two texts that disagree on one period", () => {
    const { checks } = compiled([[stated({ value: 100 })], [stated({ value: 110 })]]);
    expect(checks).toMatchObject([{ kind: "between-texts", verdict: "differs", stated: 110 }]);
    expect(checks[0]?.difference).toBeCloseTo(0.1, 12);
  });

  it("notes a yearly quantity without a year", () => {
    const { checks } = compiled([
      [
        stated({
          indicator: "tourists",
          unit: "person",
          value: 5_000_000,
          period: "2020-01",
          rate: "annual",
          periodFromDocument: true,
        }),
      ],
    ]);
    expect(checks).toMatchObject([{ kind: "no-period", verdict: "note" }]);
  });

  it("notes an official value out of line with both neighbours, but not across a gap", () => {
    const series = (years: [string, number][]) =>
      years.map(([period, value]) => official({ period, value }));
    const spike = series([
      ["2001", 10],
      ["2002", 50],
      ["2003", 12],
    ]);
    expect(compiled([[]], spike).checks).toMatchObject([{ kind: "outlier", stated: 50 }]);
    const gap = series([
      ["2001", 10],
      ["2002", 50],
      ["2004", 12],
    ]);
    expect(compiled([[]], gap).checks).toEqual([]);
  });

  it.each([
    ["a step to a level that lasts", [10, 50, 49]],
    ["a step down to one", [200, 30, 31]],
    ["a steep way up", [10, 25, 40]],
  ])("does not take %s for a stray value", (_, values) => {
    const series = values.map((value, i) => official({ period: `${2001 + i}`, value }));
    expect(compiled([[]], series).checks).toEqual([]);
  });

  it("notes an official value far below both neighbours", () => {
    const series = [40, 9, 50].map((value, i) => official({ period: `${2001 + i}`, value }));
    expect(compiled([[]], series).checks).toMatchObject([{ kind: "outlier", stated: 9 }]);
  });
});

it("gives ids that are unique and do not change with the value", () => {
  const rows = (value: number) => [official({ value }), official({ value, scope: "goods" })];
  const ids = (value: number) => compiled([[]], rows(value)).observations.map((o) => o.id);
  expect(ids(1)).toEqual(ids(2));
  expect(new Set(ids(1)).size).toBe(2);
});
