import { describe, expect, it } from "vitest";
import type { Observation } from "../../model/types.ts";
import { observed, reported } from "../figure.fixture.ts";
import { acrossReporters } from "./reporters.ts";

const vietnam = (period: string, value: number) =>
  reported(`VNM ${period}`, { period, value, refArea: "VNM", counterpartArea: "CHN" });
const china = (period: string, value: number) =>
  reported(`CHN ${period}`, { period, value, refArea: "CHN", counterpartArea: "VNM" });

const TIMES = observed("times", "stated", {
  indicator: "multiple",
  of: "trade-turnover",
  unit: "multiple",
  value: 30,
  base: "1991",
});
const LATER = observed("later", "stated", { value: 600, period: "2018" });
const EARLIER: Observation = {
  ...observed("earlier", "derived", { value: 20, period: "1991" }),
  source: {
    kind: "arithmetic",
    formula: "divide-by-multiple",
    operands: ["later", "times"],
    words: "600 / 30",
  },
};

const found = (claim: Observation, ...others: Observation[]) => acrossReporters([claim, ...others]);

describe("a multiple whose ends are two countries' counts", () => {
  it("is marked, with who reports which end", () => {
    expect(found(TIMES, LATER, EARLIER, vietnam("2018", 600), china("1991", 20))).toEqual([
      {
        kind: "across-reporters",
        verdict: "note",
        observations: ["times", "later", "earlier"],
        message:
          "30 times seems to cross reporters: 2018 agrees with what Vietnam reports, 1991 with what China reported.",
      },
    ]);
  });

  it("as is a growth, whose base is the year before", () => {
    const growth = observed("growth", "stated", {
      indicator: "growth",
      of: "trade-turnover",
      unit: "ratio",
      value: 0.2,
    });
    const before = observed("before", "stated", { value: 500, period: "2017" });
    const [finding] = found(growth, LATER, before, china("2018", 600), vietnam("2017", 500));
    expect(finding?.message).toContain("2018 agrees with what China reports, 2017 with what Viet");
  });
});

it.each([
  ["one country reports both ends", [vietnam("2018", 600), vietnam("1991", 20)]],
  [
    "both report the later end alike, and one of them the earlier",
    [vietnam("2018", 600), china("2018", 600), china("1991", 20)],
  ],
  ["nobody reports the later end as claimed", [vietnam("2018", 900), china("1991", 20)]],
  ["nobody reports the earlier end as claimed", [vietnam("2018", 600), china("1991", 90)]],
])("nothing is crossed where %s", (_, rows) => {
  expect(found(TIMES, LATER, EARLIER, ...rows)).toEqual([]);
});

it("what no text tells of an end, or is neither a multiple nor a growth, crosses nothing", () => {
  const rows = [vietnam("2018", 600), china("1991", 20)];
  expect(found(TIMES, LATER, ...rows)).toEqual([]);
  expect(found(TIMES, EARLIER, ...rows)).toEqual([]);
  expect(found({ ...TIMES, indicator: "share" }, LATER, EARLIER, ...rows)).toEqual([]);
});

it("what names its count crosses nothing, though another text names the other's", () => {
  const rows = [vietnam("2018", 600), china("1991", 20)];
  const named = { reporter: "VNM" };
  expect(found({ ...TIMES, ...named }, LATER, EARLIER, ...rows)).toEqual([]);
  expect(found(TIMES, { ...LATER, ...named }, EARLIER, ...rows)).toEqual([]);
});
