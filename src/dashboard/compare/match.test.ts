import { describe, expect, it } from "vitest";
import { observed } from "../../compile/figure.fixture.ts";
import type { Observation } from "../../model/types.ts";
import { english } from "../i18n/test-words.ts";
import { indicators, only, rows } from "./compare.fixture.ts";
import { compareYears } from "./compare.ts";
import { cautions, sideNote } from "./words.ts";

const chosen = (observations: Observation[], years: [number, number]) =>
  only(observations, years).sides.map((side) => side.observation?.id);

describe("which value stands for a year", () => {
  const arrivals = { indicator: "tourists", unit: "person" };

  it("is the official one before the stated before the derived, the others named", () => {
    const all = [
      observed("derived", "derived", { ...arrivals, value: 3, period: "2018" }),
      observed("stated", "stated", { ...arrivals, value: 2, period: "2018" }),
      observed("official", "official", { ...arrivals, value: 1, period: "2018" }),
      observed("later", "official", { ...arrivals, value: 4, period: "2019" }),
    ];
    expect(chosen(all, [2018, 2019])).toEqual(["official", "later"]);
    expect(only(all, [2018, 2019]).ends[0].others.map((o) => o.id)).toEqual(["stated", "derived"]);
    expect(chosen(all.slice(0, 2), [2018, 2019])).toEqual(["stated", undefined]);
  });

  it("is never a part-year held against a whole year", () => {
    const row = only(
      [
        observed("whole", "official", { ...arrivals, value: 100, period: "2018" }),
        observed("part", "stated", { ...arrivals, value: 99, period: "2019-01/2019-11" }),
      ],
      [2018, 2019],
    );
    expect(row.change).toBeUndefined();
    expect(sideNote(english, row.ends[1])).toBe("only the first 11 months of 2019");
    expect(cautions(english, row).join()).toContain("different lengths of time");
  });

  it("is a part-year where both years have the same months and not both the whole", () => {
    const parts = [
      observed("whole", "official", { ...arrivals, value: 100, period: "2018" }),
      observed("a", "derived", { ...arrivals, value: 90, period: "2018-01/2018-11" }),
      observed("b", "stated", { ...arrivals, value: 99, period: "2019-01/2019-11" }),
    ];
    expect(chosen(parts, [2018, 2019])).toEqual(["a", "b"]);
    expect(only(parts, [2018, 2019]).change?.ratio?.value).toBeCloseTo(1.1, 12);
    const whole = observed("full", "official", { ...arrivals, value: 110, period: "2019" });
    expect(chosen([...parts, whole], [2018, 2019])).toEqual(["whole", "full"]);
    const cut = observed("d", "stated", {
      ...arrivals,
      value: 97,
      period: "2019-01-01/2019-11-15",
    });
    expect(only([...parts.slice(0, 2), cut], [2018, 2019]).change).toBeUndefined();
    const other = observed("c", "stated", { ...arrivals, value: 50, period: "2020-01/2020-07" });
    expect(only([...parts, other], [2019, 2020]).change).toBeUndefined();
  });

  it("is the latest date of the year for a stock, with the years between the dates", () => {
    const stock = { indicator: "fdi-capital", measure: "stock" as const };
    const row = only(
      [
        observed("march", "official", { ...stock, value: 10, period: "2016-03" }),
        observed("december", "official", { ...stock, value: 11, period: "2016-12-31" }),
        observed("november", "official", { ...stock, value: 22, period: "2023-11-30" }),
      ],
      [2016, 2023],
    );
    expect(row.sides.map((side) => side.observation?.id)).toEqual(["december", "november"]);
    expect(row.years).toBeCloseTo(6 + 11 / 12, 2);
    expect(cautions(english, row).join()).toContain("6.9 years lie between");
  });

  it("is not a figure of no year, an uncertain year or an open period", () => {
    const loose = [
      observed("rate", "stated", {
        ...arrivals,
        value: 5,
        period: "2020-01",
        rate: "annual",
      }),
      observed("doubt", "stated", { value: 5, period: "2020?" }),
      observed("open", "stated", {
        indicator: "trade-partner-rank",
        unit: "rank",
        value: 1,
        period: "2020/..",
      }),
    ];
    expect(rows(loose, [2019, 2020])).toEqual([]);
    const base = observed("base", "official", { ...arrivals, value: 4, period: "2019" });
    const row = only([...loose, base], [2019, 2020]);
    expect(sideNote(english, row.ends[1])).toMatch(
      /^no value of 2020 itself; a text says .* a year/,
    );
  });

  it("is not a claim that a later text only repeats", () => {
    const claim = observed("claim", "stated", {
      indicator: "students",
      unit: "person",
      value: 11000,
      period: "2020-01",
    });
    const { source } = claim;
    if (source.kind !== "text") throw new Error("the fixture is stated");
    const repeated = { ...claim, repeats: [{ period: "2023-12", source }] };
    const row = only([repeated], [2020, 2023]);
    expect(row.change).toBeUndefined();
    expect(sideNote(english, row.ends[1])).toBe(
      "no new value for 2023; a text only repeats 11,000 students",
    );
  });
});

it("says where the filters have left a value out, and not where there is none", () => {
  const all = [
    observed("a", "official", { value: 1, period: "2018" }),
    observed("b", "official", { value: 2, period: "2019" }),
  ];
  const shown = all.slice(0, 1);
  const [row] = compareYears({ indicators, checks: [], observations: all }, shown, [2018, 2019]);
  if (!row) throw new Error("there is no row");
  expect(row.sides.map((side) => side.filtered)).toEqual([false, true]);
  expect(sideNote(english, row.ends[1])).toBe("2019 is left out by the filters");
  expect(sideNote(english, only(shown, [2018, 2019]).ends[1])).toBe("no value for 2019");
});
