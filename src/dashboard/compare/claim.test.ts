import { describe, expect, it } from "vitest";
import { observed } from "../../compile/figure.fixture.ts";
import type { Observation } from "../../model/types.ts";
import { english } from "../i18n/test-words.ts";
import { rows } from "./compare.fixture.ts";
import { headline } from "./headline.ts";

const level = observed("level", "stated", {
  value: 1.63e9,
  low: 1.625e9,
  high: 1.635e9,
  period: "2023",
  reporter: "VNM",
});
const growth = observed("claim", "stated", {
  indicator: "growth",
  of: "trade-turnover",
  unit: "ratio",
  value: 0.045,
  low: 0.0445,
  high: 0.0455,
  period: "2023",
  base: "2022",
});
const multiple: Observation = {
  ...growth,
  indicator: "multiple",
  unit: "multiple",
  value: 4,
  low: 3.95,
  high: 4.05,
  period: "2023",
  base: "2013",
};

/** The level of the base as the claim gives it. */
function workedBack(claim: Observation, more: Partial<Observation> = {}): Observation {
  const times = (bound: number | null) => (claim.indicator === "growth" ? 1 : 0) + (bound ?? 0);
  return {
    ...observed("base", "derived", {
      value: level.value / times(claim.value),
      low: (level.low ?? 0) / times(claim.high),
      high: (level.high ?? 0) / times(claim.low),
      period: claim.base ?? null,
      qualifier: "about",
      reporter: "VNM",
    }),
    source: {
      kind: "arithmetic",
      formula: claim.indicator === "growth" ? "undo-growth" : "divide-by-multiple",
      operands: [level.id, claim.id],
      words: "",
    },
    ...more,
  };
}

function said(all: Observation[], years: [number, number]): string {
  const there = headline(english, rows(all, years), years);
  const back: [number, number] = [years[1], years[0]];
  expect(headline(english, rows(all, back), back)).toBe(there);
  return there.replace("Trade turnover as reported by Vietnam ", "");
}

describe("a value worked back from a claim on the other", () => {
  it("gives the growth that was stated, as exact as it was stated", () => {
    expect(said([level, growth, workedBack(growth)], [2022, 2023])).toBe(
      "rose by 4.5% from 2022 to 2023",
    );
  });

  it("keeps the hedge of the claim, and gives a fall as one", () => {
    const fall: Observation = { ...growth, value: -0.12, low: -0.125, high: -0.115 };
    expect(said([level, fall, workedBack(fall)], [2022, 2023])).toMatch(/^fell by 12% from 2022/);
    const about: Observation = { ...fall, qualifier: "about" };
    expect(said([level, about, workedBack(about)], [2022, 2023])).toMatch(/^fell by about 12% /);
  });

  it("gives the multiple that was stated", () => {
    // The tenth root of 4 is 1.1487.
    expect(said([level, multiple, workedBack(multiple)], [2013, 2023])).toBe(
      "grew 4-fold from 2013 to 2023, 14.9% a year",
    );
  });

  it("says nothing of another value of that year", () => {
    const official = observed("official", "official", { value: 1.7e9, period: "2023" });
    const [row] = rows([level, growth, workedBack(growth), official], [2022, 2023]);
    expect(row?.ends[1].observation?.id).toBe("official");
    expect(row?.claim).toBeUndefined();
    expect(row?.change?.ratio?.value).toBeCloseTo((1.7 / 1.63) * 1.045, 12);
  });
});
