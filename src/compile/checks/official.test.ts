import { describe, expect, it } from "vitest";
import type { Observation, StatedFigure } from "../../model/types.ts";
import { official, stated } from "../figure.fixture.ts";
import { againstOfficial } from "./official.ts";

const claim = (fields: Partial<StatedFigure> & { value: number }): Observation => ({
  ...stated({ indicator: "exports", ...fields }),
  id: "claim",
  basis: "stated",
});

/** A row of statistics: who counts what, and how it is valued. */
function row(id: string, value: number, valuation?: "FOB" | "CIF", unit = "USD"): Observation {
  const [refArea = "", indicator = ""] = id.split(" ");
  return {
    ...official({ refArea, counterpartArea: refArea === "VNM" ? "CHN" : "VNM", indicator, value }),
    unit,
    id,
    basis: "official",
    source: { kind: "statistics", publisher: refArea, valuation, confidence: "high" },
  };
}

const found = (one: Observation, ...rows: Observation[]) => againstOfficial([one, ...rows]);
const verdicts = (one: Observation, ...rows: Observation[]) =>
  found(one, ...rows).map(({ observations: [, against], verdict }) => [against, verdict]);

const EXPORTS = row("VNM exports", 58e9, "FOB");
const IMPORTS = row("CHN imports", 87e9, "CIF");

describe("exports and imports are held against the partner's count of the same goods", () => {
  it("which is only noted where the country's own count bears the claim out", () => {
    expect(verdicts(claim({ value: 58e9 }), IMPORTS, EXPORTS)).toEqual([
      ["VNM exports", "agrees"],
      ["CHN imports", "note"],
    ]);
    // 87 / 58 = 1.5.
    expect(found(claim({ value: 58e9 }), EXPORTS, IMPORTS)[1]).toMatchObject({
      stated: 58e9,
      computed: 87e9,
      message:
        "58 bn USD (stated) for 2018: China's own count of its imports is 50% higher, 87 bn USD. " +
        "Freight and insurance are in it (CIF); in exports they are as a rule not (FOB).",
    });
  });

  it.each([
    ["is only noted where there is none of its own", [IMPORTS], "note"],
    [
      "differs where its own does not bear the claim out",
      [row("VNM exports", 40e9), IMPORTS],
      "differs",
    ],
  ])("which %s", (_, rows, verdict) => {
    expect(verdicts(claim({ value: 58e9 }), ...rows).at(-1)).toEqual(["CHN imports", verdict]);
  });

  it("imports against exports, which lack the freight", () => {
    const imports = claim({ indicator: "imports", value: 120e9, low: 119.5e9, high: 120.5e9 });
    expect(found(imports, row("CHN exports", 150e9, "FOB"))[0]?.message).toContain(
      "China's own count of its exports is 25% higher, 150 bn USD. Freight and insurance are not in it (FOB)",
    );
    expect(found(imports, row("CHN exports", 108e9))[0]?.message).toBe(
      "120 bn USD (stated) for 2018: China's own count of its exports is 10% lower, 108 bn USD.",
    );
  });

  it("and may agree with it", () => {
    expect(found(claim({ value: 87e9 }), IMPORTS)[0]).toMatchObject({
      verdict: "agrees",
      message:
        "87 bn USD (stated) for 2018 agrees with China's own count of its imports, 87 bn USD.",
    });
  });

  it("without a share where there is none", () => {
    const at = claim({ value: 58e9, high: null, qualifier: "at-least" });
    expect(found(at, IMPORTS)[0]).toMatchObject({ verdict: "agrees" });
    expect(found(claim({ value: 5 }), row("CHN imports", 0))[0]?.message).toBe(
      "5 USD (stated) for 2018: China's own count of its imports is 0 USD. " +
        "Two countries' counts of the same goods are seldom so far apart.",
    );
  });

  it.each([
    // 2 x 64 = 128, 64 / 2 = 32.
    ["up to twice as much", 128, [], "note"],
    ["more than that", 128.1, [], "differs"],
    ["half as much", 32, [], "note"],
    ["less than that", 31.9, [], "differs"],
    ["a tenfold error", 580, [], "differs"],
    ["more than that of what its own count bears out", 580, [row("VNM exports", 580e9)], "note"],
  ])("which two counts may differ by: %s", (_, value, own, verdict) => {
    const chinas = row("CHN imports", 64e9, "CIF");
    expect(verdicts(claim({ value: value * 1e9 }), ...own, chinas).at(-1)).toEqual([
      "CHN imports",
      verdict,
    ]);
  });

  it("and freight is no reason for what is further apart", () => {
    expect(found(claim({ value: 580e9 }), row("CHN imports", 58e9, "CIF"))[0]?.message).toBe(
      "580 bn USD (stated) for 2018: China's own count of its imports is 90% lower, 58 bn USD. " +
        "Two countries' counts of the same goods are seldom so far apart.",
    );
  });

  it("but never against its own side's other flow, another currency, year or part of the goods", () => {
    const others = [
      row("VNM imports", 58e9),
      row("CHN exports", 58e9),
      row("CHN imports", 58e9, undefined, "CNY"),
      { ...IMPORTS, period: "2019" },
      { ...IMPORTS, scope: "reconciled" },
    ];
    expect(verdicts(claim({ value: 58e9 }), ...others)).toEqual([]);
  });
});

describe("a claim is held first against the count of whom the text names", () => {
  const turnover = (fields: Partial<StatedFigure> & { value: number }) =>
    claim({ indicator: "trade-turnover", ...fields });
  const VIETNAM = row("VNM trade-turnover", 176e9);
  const CHINA = row("CHN trade-turnover", 235e9);

  it("the other's is only noted", () => {
    const named = turnover({ value: 235e9, reporter: "CHN" });
    expect(verdicts(named, VIETNAM, CHINA)).toEqual([
      ["CHN trade-turnover", "agrees"],
      ["VNM trade-turnover", "note"],
    ]);
    expect(found(named, VIETNAM, CHINA).map(({ message }) => message)).toEqual([
      "235 bn USD (stated) for 2018 agrees: China reports 235 bn USD.",
      "235 bn USD (stated) for 2018: Vietnam's own count is 25.1% lower, 176 bn USD.",
    ]);
  });

  it("and is wrong where it differs from that", () => {
    expect(verdicts(turnover({ value: 176e9, reporter: "CHN" }), VIETNAM, CHINA)).toEqual([
      ["CHN trade-turnover", "differs"],
      ["VNM trade-turnover", "agrees"],
    ]);
  });

  it("whose exports and imports may be the other's imports and exports", () => {
    const exports = claim({ value: 87e9, reporter: "CHN" });
    expect(verdicts(exports, EXPORTS, IMPORTS)).toEqual([
      ["CHN imports", "agrees"],
      ["VNM exports", "note"],
    ]);
    expect(found(exports, EXPORTS, IMPORTS)[1]?.message).toContain(
      "Vietnam's own count of its exports is 33.3% lower",
    );
  });

  it("where nobody is named, turnover is held against both alike", () => {
    expect(verdicts(turnover({ value: 176e9 }), VIETNAM, CHINA)).toEqual([
      ["VNM trade-turnover", "agrees"],
      ["CHN trade-turnover", "differs"],
    ]);
  });

  it("a balance is the reference area's, whoever counts it", () => {
    const balance = claim({ indicator: "trade-balance", value: -60e9, reporter: "CHN" });
    const rows = [row("VNM trade-balance", -40e9)];
    expect(verdicts(balance, ...rows)).toEqual([["VNM trade-balance", "note"]]);
    // What is left of two flows may be far more or less by another count.
    expect(verdicts(balance, row("VNM trade-balance", -20e9))).toEqual([
      ["VNM trade-balance", "note"],
    ]);
    expect(found(balance, ...rows)[0]?.message).toBe(
      "-60 bn USD (stated) for 2018: Vietnam's own count of its balance is -40 bn USD.",
    );
  });
});

it("a claim that is finer than the official figure agrees as far as that is printed", () => {
  const rounded = { ...row("VNM exports", 17e9), low: 16.5e9, high: 17.5e9 };
  expect(found(claim({ value: 16.6e9, low: 16.55e9, high: 16.65e9 }), rounded)[0]).toMatchObject({
    verdict: "agrees",
    message:
      "16.6 bn USD (stated) for 2018 agrees as far as that is printed (-2.4%): Vietnam reports 17 bn USD.",
  });
});
