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

  const [V, C] = ["VNM trade-turnover", "CHN trade-turnover"];
  it.each([
    [
      "right by Vietnam's",
      176,
      [VIETNAM, CHINA],
      [
        [V, "agrees"],
        [C, "note"],
      ],
    ],
    [
      "right by China's",
      235,
      [VIETNAM, CHINA],
      [
        [V, "note"],
        [C, "agrees"],
      ],
    ],
    [
      "right by neither",
      205,
      [VIETNAM, CHINA],
      [
        [V, "differs"],
        [C, "differs"],
      ],
    ],
    // 235 / 2 = 117.5, 235 x 2 = 470.
    ["where Vietnam's is not known", 205, [CHINA], [[C, "note"]]],
    ["where China's is not known", 205, [VIETNAM], [[V, "differs"]]],
    ["half of what is known", 117.5, [CHINA], [[C, "note"]]],
    ["less than half of it", 117, [CHINA], [[C, "differs"]]],
    ["twice of it", 470, [CHINA], [[C, "note"]]],
    ["more than twice of it", 471, [CHINA], [[C, "differs"]]],
  ] as const)(
    "where nobody is named, turnover is first the reference area's, but may be the other's: %s",
    (_, value, rows, expected) => {
      expect(verdicts(turnover({ value: value * 1e9 }), ...rows)).toEqual(expected);
    },
  );

  it("and the other's is told as such where it need not be met", () => {
    // 235 / 176 = 1.3352.
    expect(found(turnover({ value: 176e9 }), VIETNAM, CHINA)[1]?.message).toBe(
      "176 bn USD (stated) for 2018: China's own count is 33.5% higher, 235 bn USD.",
    );
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

describe("an official figure of which a bound alone is known", () => {
  const over = (indicator: string, value: number): Observation => ({
    ...row(indicator, value),
    high: null,
    qualifier: "at-least",
  });
  const LEAST = over("CHN trade-turnover", 260e9);
  const turnover = (value: number, fields: Partial<StatedFigure> = {}) =>
    claim({ indicator: "trade-turnover", value: value * 1e9, reporter: "CHN", ...fields });

  it("does not agree with what may be ten times as much", () => {
    for (const value of [2600, 300])
      expect(verdicts(turnover(value), LEAST)).toEqual([["CHN trade-turnover", "note"]]);
    expect(found(turnover(2600), LEAST)[0]?.message).toBe(
      "2.6 tn USD (stated) for 2018 is not contradicted, but only a bound is known: China reports at least 260 bn USD.",
    );
    expect(verdicts(turnover(260.65), LEAST)).toEqual([["CHN trade-turnover", "agrees"]]);
  });

  it("tells how far off a claim is at least", () => {
    // 205.2 / 260 = 0.78923; 260 / 205.2 = 1.26706.
    expect(found(turnover(205.2), LEAST)[0]?.message).toBe(
      "205.2 bn USD (stated) for 2018 differs (-21% or further off): China reports at least 260 bn USD.",
    );
    const vietnams = turnover(205.2, { reporter: "VNM" });
    expect(found(vietnams, LEAST)[0]).toMatchObject({
      verdict: "note",
      message:
        "205.2 bn USD (stated) for 2018: China's own count is at least 26.7% higher, at least 260 bn USD.",
    });
    expect(verdicts(turnover(205.2, { reporter: undefined }), LEAST)).toEqual([
      ["CHN trade-turnover", "note"],
    ]);
  });

  it("is no reason to call two counts far apart, and no count that bears a claim out", () => {
    const vietnams = turnover(900, { reporter: "VNM" });
    expect(found(vietnams, LEAST)[0]).toMatchObject({
      verdict: "note",
      message: "900 bn USD (stated) for 2018: China's own count is at least 260 bn USD.",
    });
    const vietnam = row("VNM trade-turnover", 176e9);
    // 300 may be what China counts, for all that is known; 900 is too far from what Vietnam does for that.
    const anybodys = (value: number) => turnover(value, { reporter: undefined });
    expect(verdicts(anybodys(300), vietnam, LEAST)).toEqual([
      ["VNM trade-turnover", "note"],
      ["CHN trade-turnover", "note"],
    ]);
    expect(verdicts(anybodys(900), vietnam, LEAST)).toEqual([
      ["VNM trade-turnover", "differs"],
      ["CHN trade-turnover", "note"],
    ]);
    // Of exports: its own count is known from below alone, the partner's is no more than noted.
    const exports = claim({ value: 58e9 });
    expect(verdicts(exports, over("VNM exports", 40e9), IMPORTS)).toEqual([
      ["VNM exports", "note"],
      ["CHN imports", "note"],
    ]);
  });
});

it("more than so much differs from less, and could just be where that is rounded", () => {
  const over = claim({ value: 110e9, high: null, qualifier: "at-least" });
  expect(found(over, row("VNM exports", 106.706e9))[0]).toMatchObject({
    verdict: "differs",
    message:
      "at least 110 bn USD (stated) for 2018 differs (+3% or further off): Vietnam reports 106.71 bn USD.",
  });
  const about = { ...row("VNM exports", 108e9), low: 104e9, high: 112e9 };
  expect(found(over, { ...about, qualifier: "about" })[0]).toMatchObject({
    verdict: "rounds",
    message:
      "at least 110 bn USD (stated) for 2018 could just be right: Vietnam reports about 108 bn USD.",
  });
});

it("a surplus for a deficit is no share off", () => {
  const balance = claim({ indicator: "trade-balance", value: 60.3e9 });
  const [finding] = found(balance, row("VNM trade-balance", -60.3e9));
  expect(finding).toMatchObject({
    verdict: "differs",
    message:
      "60.3 bn USD (stated) for 2018 differs, with the sign the other way round: Vietnam reports -60.3 bn USD.",
  });
  expect(finding?.difference).toBeUndefined();
});

it("what was added up from what is reported is told as such", () => {
  const made = (id: string, value: number, formula: "sum" | "difference"): Observation => ({
    ...row(id, value),
    source: { kind: "arithmetic", formula, operands: [], words: "" },
  });
  const turnover = claim({
    indicator: "trade-turnover",
    value: 171.9e9,
    low: 171.85e9,
    high: 171.95e9,
  });
  const sum = { ...made("VNM trade-turnover", 171.8e9, "sum"), low: 171.7e9, high: 171.9e9 };
  expect(found(turnover, sum)[0]?.message).toBe(
    "171.9 bn USD (stated) for 2018 agrees: Vietnam reports 171.8 bn USD (its exports and imports added up).",
  );
  const balance = claim({ indicator: "trade-balance", value: -50e9 });
  expect(found(balance, made("VNM trade-balance", -49e9, "difference"))[0]?.message).toContain(
    "Vietnam reports -49 bn USD (its exports less its imports).",
  );
});

it("what is said of every year is held against no year", () => {
  const yearly = claim({ value: 30e9, rate: "annual", periodFromDocument: true });
  expect(found(yearly, EXPORTS)).toEqual([]);
});

it("what differs from a figure is seen to differ from it in print", () => {
  const traded = claim({ indicator: "trade-turnover", value: 234.92e9, reporter: "CHN" });
  expect(found(traded, row("CHN trade-turnover", 234_895_400_000))[0]).toMatchObject({
    verdict: "differs",
    message: "234.92 bn USD (stated) for 2018 differs (+0.01%): China reports 234.895 bn USD.",
  });
  // As much as is printed of it.
  const rounded = claim({ value: 234.9e9, low: 234.85e9, high: 234.95e9 });
  expect(found(rounded, row("VNM exports", 234_895_400_000))[0]?.message).toBe(
    "234.9 bn USD (stated) for 2018 agrees: Vietnam reports 234.9 bn USD.",
  );
});
