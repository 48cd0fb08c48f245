/** Expected numbers are worked out by hand from rows of data/official/trade.csv, which are repeated here. */
import { describe, expect, test } from "vitest";
import type { Observation } from "../../model/types.ts";
import { type Computed, compute } from "../charts/computed.ts";
import { observation, official } from "../test-data.ts";
import {
  anyYears,
  claimedMultiples,
  countedTwice,
  fullestYear,
  roundsTo,
  sharedYears,
  sidesAt,
  waysBetween,
  yearsOf,
} from "./mirror.ts";

const rows = [
  official("CHN", "1991", 32_200_000),
  official("CHN", "2008", 19_458_400_000),
  official("VNM", "2008", 20_804_400_000),
  official("VNM", "2018", 106_706_000_000),
  official("VNM", "2022", 57_700_000_000, { indicator: "exports" }),
  official("VNM", "2022", 118_000_000_000, { indicator: "imports" }),
  official("VNM", "2022", 175_700_000_000),
  official("CHN", "2022", 146_959_900_000, { indicator: "exports" }),
  official("CHN", "2022", 87_935_500_000, { indicator: "imports" }),
  official("CHN", "2022", 234_895_400_000),
  official("CHN", "2024", 260_000_000_000, { qualifier: "at-least", high: null }),
];
const twice = countedTwice(rows, ["VNM", "CHN"]);
const [into, out, both] = twice as [(typeof twice)[0], (typeof twice)[0], (typeof twice)[0]];

describe("what is counted twice", () => {
  test("one country's imports stand beside the other's exports", () => {
    const named = (flow: typeof into) =>
      sidesAt(flow, 2022).values.map((o) => [o?.refArea, o?.indicator]);
    expect(named(into)).toEqual([
      ["VNM", "imports"],
      ["CHN", "exports"],
    ]);
    expect(named(out)).toEqual([
      ["VNM", "exports"],
      ["CHN", "imports"],
    ]);
  });

  test("ratios are China's count over Vietnam's: 146.9599 / 118, 87.9355 / 57.7, 234.8954 / 175.7", () => {
    const ratios = twice.map((one) => sidesAt(one, 2022).ratio?.value);
    expect(ratios[0]).toBeCloseTo(1.245423, 6);
    expect(ratios[1]).toBeCloseTo(1.524012, 6);
    expect(ratios[2]).toBeCloseTo(1.336912, 6);
    // 19.4584 / 20.8044
    expect(sidesAt(both, 2008).ratio?.value).toBeCloseTo(0.935302, 6);
  });

  test("any pair will do, either way round", () => {
    const turned = countedTwice(rows, ["CHN", "VNM"]);
    const last = turned[2] as (typeof turned)[0];
    expect(sidesAt(last, 2008).ratio?.value).toBeCloseTo(20.8044 / 19.4584, 9);
    const other = countedTwice(rows, ["VNM", "LAO"]);
    expect(anyYears(other)).toEqual([]);
    expect(fullestYear(other)).toBeUndefined();
  });

  test("a year that one of them lacks has no ratio", () => {
    expect(sidesAt(both, 2018).ratio).toBeUndefined();
    expect(sharedYears(both)).toEqual([2008, 2022]);
    expect(yearsOf(both.counts[1])).toEqual([1991, 2008, 2022]);
    expect(fullestYear(twice)).toBe(2022);
  });
});

describe("multiples", () => {
  test("from 1991 to 2018 only the way across gives one: 106.706 bn / 32.2 m is 3,313.9", () => {
    const [vnm, chn, across, back] = waysBetween(both, [1991, 2018]);
    expect(across).toMatchObject({ from: "CHN", to: "VNM", missing: [] });
    expect(across?.multiple?.value).toBeCloseTo(3313.85, 2);
    expect(vnm).toMatchObject({ missing: [{ year: 1991, reporter: "VNM" }] });
    expect(chn).toMatchObject({ missing: [{ year: 2018, reporter: "CHN" }] });
    expect(back?.missing).toHaveLength(2);
  });

  test("from 2008 to 2022 the four ways differ: 8.445, 12.072, 9.030 and 11.291", () => {
    const found = waysBetween(both, [2008, 2022]).map(({ multiple }) => multiple?.value ?? 0);
    const printed = found.map((value) => value.toFixed(4));
    expect(printed).toEqual(["8.4453", "12.0717", "9.0295", "11.2907"]);
  });

  const claim = (value: number, base: string, period: string) =>
    observation({
      id: `${value}`,
      indicator: "multiple",
      of: "trade-turnover",
      unit: "multiple",
      value,
      base,
      period,
    });

  test("claims of whole years are found, others are not", () => {
    const months = claim(2, "2018-01/2018-11", "2019-01/2019-11");
    const good = claim(3300, "1991", "2018");
    expect(claimedMultiples([good, months, ...rows])).toEqual([
      { claim: good, years: [1991, 2018] },
    ]);
  });

  test("a multiple rounds to a claim as far as the claim is printed", () => {
    const [vnm, chn, across] = waysBetween(both, [2008, 2022]).map(({ multiple }) => multiple);
    const nine = claim(9, "2008", "2022");
    expect([vnm, chn, across].map((m) => m && roundsTo(m, nine))).toEqual([false, false, true]);
    const [, , crossing] = waysBetween(both, [1991, 2018]);
    expect(crossing?.multiple && roundsTo(crossing.multiple, claim(3300, "1991", "2018"))).toBe(
      true,
    );
  });

  test("one that a bound shuts out does not round to it", () => {
    const bound = (qualifier: "at-least" | "at-most"): Observation => ({
      ...claim(3300, "1991", "2018"),
      qualifier,
      ...(qualifier === "at-least" ? { low: 3300, high: null } : { low: null, high: 3300 }),
    });
    const trade = (first: number, last: number) =>
      compute("ratio", official("VNM", "2018", last), official("CHN", "1991", first)) as Computed;
    const [short, beyond] = [trade(1_000_000, 3_260_000_000), trade(1_000_000, 3_314_000_000)];
    const fits = (one: Observation) => [short, beyond].map((multiple) => roundsTo(multiple, one));
    expect(fits(bound("at-least"))).toEqual([false, true]);
    expect(fits(bound("at-most"))).toEqual([true, false]);
    expect(fits(claim(3300, "1991", "2018"))).toEqual([true, true]);
    // Nor does what may reach it only by its own rounding, or what is far beyond it.
    expect(roundsTo({ ...short, low: 3255, high: 3310 }, bound("at-least"))).toBe(false);
    expect(roundsTo(trade(1_000_000, 4_000_000_000), bound("at-least"))).toBe(false);
  });
});
