import { describe, expect, it } from "vitest";
import type { Check } from "../../model/types.ts";
import { english } from "../i18n/test-words.ts";
import { datasetOf, observation, official, textSource } from "../test-data.ts";
import { type Bar, layBars, pictureOf } from "./picture.ts";

const claim = observation({ id: "claim", value: 175e9, low: 174e9, high: 176e9 });
const dataset = datasetOf([
  claim,
  observation({ id: "nine", indicator: "multiple", unit: "multiple", value: 9, base: "2008" }),
  official("CHN", "2017", -2e9),
  official("CHN", "2018", 235e9),
  official("CHN", "2019", 4e9),
]);
const check = (kind: Check["kind"], observations: string[], computed?: number): Check => ({
  id: kind,
  kind,
  verdict: "differs",
  observations,
  computed,
  message: kind,
});
const said = (bars: Bar[]) => bars.map(({ label, figure, hollow }) => [label, figure, hollow]);
const CHN = (year: string) => `trade-turnover.CHN.${year}`;

describe("the picture of a check", () => {
  it("holds a claim against the official figure", () => {
    expect(
      said(pictureOf(english, check("claim-official", ["claim", CHN("2018")]), dataset)),
    ).toEqual([
      ["Text", "175 bn USD", true],
      ["China", "235 bn USD", false],
    ]);
  });

  it("names neither the text nor the country where the levels are of both", () => {
    const mixed = check("multiple", ["nine", "claim", CHN("2019")], 43.75);
    expect(said(pictureOf(english, mixed, dataset))[1]).toEqual([
      "Worked out",
      "43.8 times",
      false,
    ]);
  });

  it("holds a multiple against the one that its operands give", () => {
    const bars = pictureOf(
      english,
      check("multiple", ["nine", CHN("2018"), CHN("2019")], 58.75),
      dataset,
    );
    expect(said(bars)).toEqual([
      ["Text", "9 times", true],
      ["China", "58.8 times", false],
    ]);
  });

  it("tells what is a bound as one, and leaves its side open", () => {
    const over = official("CHN", "2020", 6e9, { high: null, qualifier: "at-least" });
    const [, bar] = pictureOf(
      english,
      check("multiple", ["nine", CHN("2020"), CHN("2019")], 1.5),
      datasetOf([...dataset.observations, over]),
    );
    expect(bar).toMatchObject({ figure: "at least 1.5 times", value: 1.5, low: 1.5, high: null });
  });

  it("puts a value out of line between its neighbours", () => {
    const bars = pictureOf(
      english,
      check("outlier", [CHN("2018"), CHN("2017"), CHN("2019")]),
      dataset,
    );
    expect(said(bars).map(([label, , hollow]) => [label, hollow])).toEqual([
      ["2017", false],
      ["2018", true],
      ["2019", false],
    ]);
  });

  it("says which text, or whose figure, where two would be named alike", () => {
    const told = (kind: Check["kind"], ids: string[]) =>
      pictureOf(
        english,
        check(kind, ids),
        datasetOf([
          claim,
          observation({ id: "other", value: 170e9, source: textSource("b") }),
          official("VNM", "2018", 106.7e9),
          official("VNM", "2018", 106.704e9, {
            id: "again",
            source: { kind: "statistics", publisher: "Bureau", confidence: "high" },
          }),
        ]),
      ).map(({ label }) => label);
    const texts = told("between-texts", ["claim", "other"]);
    expect(new Set(texts).size).toBe(2);
    for (const label of texts) expect(label).toMatch(/^Text, Paper [ab]/);
    expect(told("between-official", ["trade-turnover.VNM.2018", "again"])).toEqual([
      "Vietnam, Customs of VNM",
      "Vietnam, Bureau",
    ]);
  });

  it("is none of a caution, or where a figure is missing", () => {
    expect(pictureOf(english, check("repeated", ["claim"]), dataset)).toEqual([]);
    expect(pictureOf(english, check("claim-official", ["claim", "gone"]), dataset)).toEqual([]);
  });
});

it("lays bars from zero, below it too, with their ranges", () => {
  const bar = (value: number, low: number | null = value, high: number | null = value): Bar => ({
    id: "",
    label: "",
    figure: "",
    value,
    low,
    high,
    hollow: false,
  });
  expect(layBars([bar(3, 2, 4), bar(-1), bar(2, 2, null)])).toEqual([
    { from: 0.2, to: 0.8, zero: 0.2, range: { from: 0.6, to: 1 } },
    { from: 0, to: 0.2, zero: 0.2, range: undefined },
    { from: 0.2, to: 0.6, zero: 0.2, range: { from: 0.6, to: 1 } },
  ]);
});
