/** Expected numbers are worked out by hand from rows of data/official/trade.csv, which are repeated here. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seriesOf } from "../charts/series.ts";
import { official } from "../test-data.ts";
import { growth, indexed, nearestYear, shares, usualBase } from "./transform.ts";

const vnm = (year: string, exports: number, imports: number) => [
  official("VNM", year, exports, { indicator: "exports" }),
  official("VNM", year, imports, { indicator: "imports" }),
  official("VNM", year, exports + imports),
  official("VNM", year, exports - imports, { indicator: "trade-balance" }),
];
const rows = [
  ...vnm("2008", 4_830_900_000, 15_973_500_000),
  ...vnm("2019", 41_410_000_000, 75_452_000_000),
  ...vnm("2020", 48_900_000_000, 84_180_000_000),
  ...vnm("2022", 57_700_000_000, 118_000_000_000),
  ...vnm("2023", 61_200_000_000, 110_600_000_000),
  official("CHN", "1991", 32_200_000),
  official("CHN", "2008", 19_458_400_000),
  official("CHN", "2022", 234_895_400_000),
];
const of = (reporter: string, measure: "turnover" | "exports" | "imports" | "balance") => {
  const found = seriesOf(rows, measure).find((series) => series.reporter === reporter);
  if (!found) throw new Error(`no ${measure} of ${reporter}`);
  return found;
};
const years = (values: { operands: [{ period: string | null }, unknown] }[]) =>
  values.map(({ operands }) => operands[0].period);

describe("series", () => {
  test("one a reporter, in the order of time, whatever the order of the data", () => {
    const series = seriesOf(rows.toReversed(), "turnover");
    expect(series.map(({ reporter }) => reporter).sort()).toEqual(["CHN", "VNM"]);
    expect(of("VNM", "turnover").years.map(({ year }) => year)).toEqual([
      2008, 2019, 2020, 2022, 2023,
    ]);
  });

  test("neither claims nor bounds, other currencies or parts of the trade are in it", () => {
    const odd = [
      official("VNM", "2010", 1e9, { basis: "stated" }),
      official("VNM", "2011", 1e9, { qualifier: "at-least", high: null }),
      official("VNM", "2012", 1e9, { unit: "CNY" }),
      official("VNM", "2013", 1e9, { scope: "rice" }),
      official("VNM", "2014?", 1e9),
    ];
    expect(seriesOf(odd, "turnover").flatMap((series) => series.years)).toEqual([]);
  });
});

describe("index", () => {
  test("China's count of 2022 is 1,207.167 where its 2008 is 100: 100 x 234.8954 / 19.4584", () => {
    const { values, missing } = indexed(of("CHN", "turnover"), 2008);
    expect(missing).toBeUndefined();
    expect(years(values)).toEqual(["1991", "2008", "2022"]);
    expect(values[1]?.value).toBe(100);
    expect(values[2]?.value).toBeCloseTo(1207.167, 3);
    // 100 x 0.0322 / 19.4584
    expect(values[0]?.value).toBeCloseTo(0.16548, 5);
  });

  test("a base year without a value gives none, says so and offers the nearest that has one", () => {
    expect(indexed(of("VNM", "turnover"), 2021)).toEqual({
      reporter: "VNM",
      values: [],
      missing: { base: 2021, nearest: 2020 },
    });
    expect(nearestYear(of("VNM", "turnover"), 1991)).toBe(2008);
    expect(nearestYear(of("VNM", "turnover"), 2050)).toBe(2023);
  });

  test("a deficit is no base", () => {
    const { values, missing } = indexed(of("VNM", "balance"), 2008);
    expect(values).toEqual([]);
    expect(missing).toEqual({ base: 2008, nearest: undefined });
  });

  test("the usual base is the first year that all reporters have", () => {
    expect(usualBase(seriesOf(rows, "turnover"))).toBe(2008);
    expect(usualBase([of("CHN", "turnover")])).toBe(1991);
    // A year that only one of them has is no base of both, preferred or not.
    expect(usualBase(seriesOf(rows, "turnover"), [1991, 2022])).toBe(2022);
    expect(usualBase([])).toBeUndefined();
  });

  test("a part of a year is no point of an index", () => {
    const part = official("CHN", "2019-01/2019-11", 1e9);
    const [series] = seriesOf([...rows, part], "turnover").filter((s) => s.reporter === "CHN");
    expect(years(indexed(series as NonNullable<typeof series>, 2008).values)).toEqual([
      "1991",
      "2008",
      "2022",
    ]);
  });
});

describe("growth", () => {
  test("only from one year to the next: 133.08 / 116.862 and 171.8 / 175.7, less one", () => {
    const values = growth(of("VNM", "turnover"));
    expect(years(values)).toEqual(["2020", "2023"]);
    expect(values[0]?.value).toBeCloseTo(0.138779, 6);
    expect(values[1]?.value).toBeCloseTo(-0.022197, 6);
    expect(values[1]?.operands.map(({ period }) => period)).toEqual(["2023", "2022"]);
  });

  test("of some months over the same months alone", () => {
    const months = [
      official("VNM", "2018-01/2018-11", 100e9),
      official("VNM", "2019-01/2019-11", 110e9),
      official("VNM", "2020-01/2020-10", 120e9),
      official("VNM", "2020", 150e9),
    ];
    const [series] = seriesOf(months, "turnover");
    const values = growth(series as NonNullable<typeof series>);
    expect(years(values)).toEqual(["2019-01/2019-11"]);
    expect(values[0]?.value).toBeCloseTo(0.1, 12);
  });

  test("of a part that ends within a month over the same days alone", () => {
    const parts = [
      official("VNM", "2022-01-01/2022-11-15", 90e9),
      official("VNM", "2023-01-01/2023-11-30", 100e9),
      official("VNM", "2024-01-01/2024-11-15", 96e9),
      official("VNM", "2024-01/2024-11", 110e9),
    ];
    const [series] = seriesOf(parts, "turnover");
    const values = growth(series as NonNullable<typeof series>);
    // The whole months are the same span, however they are spelt: 110 / 100.
    expect(years(values)).toEqual(["2024-01/2024-11"]);
    expect(values[0]?.value).toBeCloseTo(0.1, 12);
  });

  test("there is none into, out of or through zero", () => {
    const balance = [-2e9, 1e9, -1e9, 0, 3e9].map((value, i) =>
      official("VNM", String(2010 + i), value),
    );
    const [series] = seriesOf(balance, "turnover");
    expect(growth(series as NonNullable<typeof series>)).toEqual([]);
  });
});

describe("shares", () => {
  const turnover = of("VNM", "turnover");
  test("exports were 57.7 / 175.7 of Vietnam's trade of 2022, imports 118 / 175.7", () => {
    const [out, into] = [of("VNM", "exports"), of("VNM", "imports")].map((part) =>
      shares(part, turnover).find(({ operands }) => operands[0].period === "2022"),
    );
    expect(out?.value).toBeCloseTo(0.328401, 6);
    expect(into?.value).toBeCloseTo(0.671599, 6);
  });

  test("a deficit is a share below zero: (57.7 - 118) / 175.7", () => {
    const value = shares(of("VNM", "balance"), turnover).find(
      ({ operands }) => operands[0].period === "2022",
    );
    expect(value?.value).toBeCloseTo(-0.343199, 6);
  });

  test("one reporter's exports are no share of the other's turnover", () =>
    expect(shares(of("VNM", "exports"), of("CHN", "turnover"))).toEqual([]));
});

test("no value ever rests on two reporters, and growths chain to the index", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          reporter: fc.constantFrom("VNM", "CHN"),
          year: fc.integer({ min: 2000, max: 2010 }),
          value: fc.integer({ min: 1e6, max: 1e12 }),
        }),
        { maxLength: 30 },
      ),
      fc.integer({ min: 2000, max: 2010 }),
      (points, base) => {
        const data = points.map((p) => official(p.reporter, String(p.year), p.value));
        for (const series of seriesOf(data, "turnover")) {
          const grown = growth(series);
          const { values } = indexed(series, base);
          for (const { operands } of [...grown, ...values])
            expect(operands.map((o) => o.refArea)).toEqual([series.reporter, series.reporter]);
          for (const { operands, value } of grown) {
            const [now, before] = operands.map((o) => values.find((v) => v.operands[0] === o));
            if (now && before) expect(now.value / before.value / (1 + value)).toBeCloseTo(1, 5);
          }
        }
      },
    ),
  ));
