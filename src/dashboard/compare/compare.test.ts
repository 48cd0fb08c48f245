import { describe, expect, it } from "vitest";
import { observed } from "../../compile/figure.fixture.ts";
import type { Observation } from "../../model/types.ts";
import { DEFAULT_VIEW } from "../filters/view.ts";
import { english } from "../i18n/test-words.ts";
import { china, indicators, only, rows } from "./compare.fixture.ts";
import { comparableYears, compareYears } from "./compare.ts";
import { comparableWords, growthHead, otherWords } from "./words.ts";

describe("rows", () => {
  it("keep reporters, stock and flow, and scopes apart", () => {
    const found = rows(
      [
        observed("v", "official", { value: 1 }),
        observed("c", "official", { value: 2, ...china }),
        observed("s", "official", { indicator: "fdi-capital", value: 3, measure: "stock" }),
        observed("f", "official", { indicator: "fdi-capital", value: 4, measure: "flow" }),
        observed("r", "stated", { indicator: "trade-partner-rank", unit: "rank", value: 5 }),
        observed("a", "stated", {
          indicator: "trade-partner-rank",
          unit: "rank",
          value: 6,
          scope: "exports",
        }),
      ],
      [2018, 2019],
    );
    expect(found.map((row) => row.ends[0].observation?.id)).toEqual(["v", "c", "s", "f", "r", "a"]);
  });

  it("leave out what compares two periods already", () => {
    expect(
      rows(
        [observed("g", "stated", { indicator: "growth", unit: "ratio", value: 0.1, base: "2017" })],
        [2018, 2019],
      ),
    ).toEqual([]);
  });

  it("give a rank a difference and nothing else", () => {
    const rank = { indicator: "trade-partner-rank", unit: "rank" };
    const row = only(
      [
        observed("a", "stated", { ...rank, value: 7, period: "2019-11" }),
        observed("b", "stated", { ...rank, value: 3, low: 3, high: 4, period: "2023-12" }),
      ],
      [2019, 2023],
    );
    expect(row.change).toEqual({ difference: { value: -4, low: -4, high: -3 } });
  });
});

describe("of more than two years", () => {
  const years = [2018, 2019, 2022, 2024];
  const counted = [
    observed("a", "official", { value: 100, period: "2018" }),
    observed("b", "official", { value: 110, period: "2019" }),
    observed("c", "official", { value: 150, period: "2022" }),
    observed("far", "official", { value: 90, period: "2016" }),
  ];
  const nearby = (observations: Observation[]) =>
    compareYears({ indicators, checks: [], observations }, observations, years, {
      ...DEFAULT_VIEW,
      nearest: true,
    });

  it("those furthest apart that have a value of the same are held against each other", () => {
    const row = only(counted, years);
    expect(row.ends.map(({ year }) => year)).toEqual([2018, 2022]);
    expect(row.change?.ratio?.value).toBe(1.5);
    expect(row.years).toBe(4);
    expect(comparableWords(english, [row], years)).toBe(
      "1 of 1 rows have values of two or more of these years that cover the same span of time.",
    );
  });

  it("a part of a year is no value of a row of whole years, and not said to be left out", () => {
    const part = observed("p", "official", { value: 60, period: "2024-01/2024-06" });
    const row = only([...counted, part], years);
    expect(row.ends.map(({ year }) => year)).toEqual([2018, 2022]);
    expect(row.sides[3]).toMatchObject({ observation: undefined, filtered: false, others: [part] });
  });

  it("none borrows a value that stands in the row already, nor one further off than that", () => {
    const [row] = nearby(counted);
    expect(row?.sides.map(({ observation }) => observation?.id)).toEqual([
      "a",
      "b",
      "c",
      undefined,
    ]);
    const [later] = nearby(counted.slice(1));
    expect(later?.sides[0]).toMatchObject({ year: 2018, observation: undefined });
  });

  it("a row that borrows is counted as such", () => {
    const later = observed("d", "official", { value: 200, period: "2025" });
    const found = nearby([...counted, later]);
    expect(found[0]?.ends.map(({ nearest }) => nearest)).toEqual([undefined, 2025]);
    expect(comparableWords(english, found, years)).toBe(
      "1 of 1 rows can be compared, 1 of them with the value of the nearest year.",
    );
  });
});

it("says that growth runs forward where the years are swapped", () => {
  expect(growthHead(english, [2008, 2022])).toBe("Growth a year");
  expect(growthHead(english, [2022, 2008])).toBe("Growth a year, from 2008 on to 2022");
});

it("names another value for the same year with its basis and, where it differs, its period", () => {
  expect(otherWords(english, observed("o", "stated", { value: 20e9, period: "2008" }), 2008)).toBe(
    "20 bn USD (stated in a text)",
  );
  expect(
    otherWords(english, observed("o", "derived", { value: 9e9, period: "2018-01/2018-11" }), 2018),
  ).toBe("9 bn USD (worked out, first 11 months of 2018)");
});

it("lists the years that have anything to compare", () => {
  const all = [
    observed("a", "official", { value: 1, period: "2018" }),
    observed("b", "official", {
      value: 1,
      period: "2016-03",
      indicator: "fdi-capital",
      measure: "stock",
    }),
    observed("c", "stated", { value: 1, period: "2010?" }),
    observed("d", "stated", {
      value: 1,
      period: "2012",
      base: "2011",
      indicator: "growth",
      unit: "ratio",
    }),
  ];
  expect(comparableYears({ indicators }, all)).toEqual([2016, 2018]);
});
