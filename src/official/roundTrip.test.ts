import fc from "fast-check";
import { expect, test } from "vitest";
import { harmless } from "../formats/cells.ts";
import { sdmxCsv } from "../formats/sdmx.ts";
import { csvOf } from "../formats/table.ts";
import { tablesOf } from "../formats/tables.ts";
import { EMPTY } from "../model/empty.fixture.ts";
import type { Dataset, OfficialFigure } from "../model/types.ts";
import { printedInterval } from "./precision.ts";
import { identity } from "./report.ts";
import { CATALOGUE, readFixture, readText } from "./testing.ts";

const text = fc
  .string({
    unit: fc.constantFrom("a", "Z", "é", "Ệ", "国", "1", ",", ";", '"', "'", " ", "\n", "="),
  })
  .map((one) => one.trim());

const figure: fc.Arbitrary<OfficialFigure> = fc
  .record({
    indicator: fc.constantFrom("exports", "imports", "trade-balance"),
    areas: fc.constantFrom(["VNM", "CHN"], ["CHN", "VNM"], ["LAO", "KOR"]),
    year: fc.integer({ min: 1900, max: 2099 }),
    cents: fc.integer({ min: 0, max: 1e14 }),
    qualifier: fc.constantFrom("exact", "about", "at-least", "at-most"),
    publisher: text.filter((one) => one !== ""),
    note: text,
    valuation: fc.constantFrom("FOB", "CIF", undefined),
    confidence: fc.constantFrom("high", "medium", "low"),
    scope: fc.constantFrom("reconciled", undefined),
  })
  .map(
    ({
      indicator,
      areas,
      year,
      cents,
      qualifier,
      publisher,
      note,
      valuation,
      confidence,
      scope,
    }) => {
      const value = cents / 100;
      const { low, high } = printedInterval(String(value), "USD");
      return {
        indicator,
        refArea: areas[0] as string,
        counterpartArea: areas[1] as string,
        value,
        unit: "USD",
        low: qualifier === "at-most" ? null : qualifier === "at-least" ? value : low,
        high: qualifier === "at-least" ? null : qualifier === "at-most" ? value : high,
        period: String(year),
        qualifier: qualifier as OfficialFigure["qualifier"],
        ...(scope ? { scope } : {}),
        source: {
          kind: "statistics",
          publisher,
          ...(note ? { note } : {}),
          ...(valuation ? { valuation: valuation as "FOB" | "CIF" } : {}),
          confidence: confidence as "high" | "medium" | "low",
        },
      };
    },
  );
const figures = fc.uniqueArray(figure, { selector: identity, minLength: 1, maxLength: 20 });

const COLUMNS =
  "refArea,counterpartArea,indicator,scope,period,value,unit,qualifier,valuation,confidence,source,url,note";

/** A series as a person would write it down, each cell in quotation marks. */
function written(list: OfficialFigure[], separator = ","): string {
  const rows = list.map((one) => {
    const source = one.source.kind === "statistics" ? one.source : undefined;
    const cells: Record<string, unknown> = { ...one, ...source, source: source?.publisher };
    return COLUMNS.split(",").map((name) => String(cells[name] ?? ""));
  });
  return [COLUMNS.split(","), ...rows]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
    .join("\n");
}

test("a series of our own comes back as it was, whatever stands between the cells", () => {
  fc.assert(
    fc.property(figures, fc.constantFrom(",", ";", "\t"), (list, separator) => {
      expect(readText(written(list, separator))).toMatchObject({
        format: { id: "own" },
        observations: list,
        skipped: [],
        notes: [],
        problems: [],
      });
    }),
  );
});

test("so do observations as JSON, alone or in a dataset", () => {
  fc.assert(
    fc.property(figures, fc.boolean(), (list, dataset) => {
      const rows = list.map((one, i) => ({ id: `o${i}`, basis: "official", ...one }));
      expect(
        readText(JSON.stringify(dataset ? { version: 1, observations: rows } : rows)),
      ).toMatchObject({
        format: { id: "own-json" },
        observations: list,
        skipped: [],
        problems: [],
      });
    }),
  );
});

/** Figures whose texts leave as they are: before what a spreadsheet could run an apostrophe is written. */
const asWritten = fc.uniqueArray(
  figure.filter(
    ({ source }) =>
      source.kind === "statistics" &&
      [source.publisher, source.note ?? ""].every((one) => harmless(one) === one),
  ),
  { selector: identity, minLength: 1, maxLength: 20 },
);

test.each<[string, (dataset: Dataset) => string, string]>([
  ["CSV", (dataset) => csvOf(tablesOf(dataset).observations), "own-download"],
  ["SDMX-CSV", sdmxCsv, "sdmx"],
])("so do they through our %s download, however they are meant", (_, written, id) => {
  fc.assert(
    fc.property(asWritten, (list) => {
      const observations = list.map((one, i) => ({
        id: `o${i}`,
        basis: "official" as const,
        ...one,
      }));
      const dataset = { ...EMPTY, indicators: CATALOGUE, observations };
      expect(readText(written(dataset))).toMatchObject({
        format: { id },
        observations: list,
        skipped: [],
        notes: [],
        problems: [],
      });
    }),
  );
});

test("a value edited beyond its bounds, and a bound that is no number, are refused", () => {
  const [one] = fc.sample(figure, 1) as [OfficialFigure];
  const sound = { ...one, value: 40e9, low: 39.5e9, high: 40.5e9, qualifier: "exact" as const };
  const of = (patch: object) => {
    const observation = { id: "a", basis: "official" as const, ...sound, ...patch };
    const dataset = { ...EMPTY, indicators: CATALOGUE, observations: [observation] };
    return readText(csvOf(tablesOf(dataset).observations));
  };
  expect(of({})).toMatchObject({ observations: [{ value: 40e9 }], problems: [] });
  expect(of({ value: 61.4e9 })).toMatchObject({
    observations: [],
    problems: [
      { line: 2, found: "39500000000 to 40500000000", expected: "bounds around the value" },
    ],
  });
  expect(of({ high: "abc" })).toMatchObject({
    observations: [],
    problems: [{ line: 2, found: '"abc"' }],
  });
});

test.each(["comtrade.json", "imf.csv", "baci.csv", "world-bank.json", "sdmx.csv"])(
  "what was read from %s comes back through our own JSON",
  (name) => {
    const { observations } = readFixture(name);
    expect(readText(JSON.stringify(observations)).observations).toEqual(observations);
  },
);

test("of JSON only published statistics are taken", () => {
  const [official] = fc.sample(figure, 1);
  const rows = [
    { ...official, basis: "stated" },
    { ...official, basis: "derived" },
    {
      ...official,
      basis: "official",
      source: { kind: "arithmetic", formula: "sum", operands: [], words: "1 + 1" },
    },
  ];
  expect(readText(JSON.stringify({ observations: rows }))).toMatchObject({
    observations: [],
    problems: [],
    skipped: [
      { reason: "computed", values: { basis: "stated" } },
      { reason: "computed", values: { basis: "derived" } },
      { reason: "computed", values: { basis: "computed" } },
    ],
  });
});

test.each<[string, object, string]>([
  ["a value in words", { value: "much" }, "[0].value"],
  ["no period", { period: null }, "[0].period"],
  ["a period that is none", { period: "2018-13" }, "[0].period"],
  ["a code of two letters", { refArea: "VN" }, "[0].refArea"],
  ["a country that is none", { refArea: "XXX" }, "[0].refArea"],
  ["a country with itself", { refArea: "CHN", counterpartArea: "CHN" }, "[0].counterpartArea"],
  ["a unit of something else", { unit: "person" }, "[0].unit"],
  ["less than nothing", { value: -1, low: -1, high: -1, indicator: "exports" }, "[0].value"],
  ["bounds beside the value", { low: 3, high: 4, value: 5 }, "[0].low"],
])("%s in JSON is a problem with its place", (_, change, path) => {
  const sound = {
    indicator: "exports",
    refArea: "VNM",
    counterpartArea: "CHN",
    value: 5,
    unit: "USD",
    low: 5,
    high: 5,
    period: "2018",
    qualifier: "exact",
    source: { kind: "statistics", publisher: "Customs", confidence: "high" },
  };
  const { observations, problems } = readText(JSON.stringify([{ ...sound, ...change }]));
  expect(observations).toEqual([]);
  expect(problems).toMatchObject([{ path }]);
});

test("every indicator of the catalogue can be read from a series", () => {
  const units: Record<string, string> = { currency: "USD" };
  const rows = CATALOGUE.map(
    ({ id, unit, measure }) =>
      `VNM,CHN,${id},${measure === "either" ? "flow" : measure},2018,5,${units[unit] ?? unit},exact,high,Agency`,
  );
  const header =
    "refArea,counterpartArea,indicator,measure,period,value,unit,qualifier,confidence,source";
  const { observations, problems } = readText([header, ...rows].join("\n"));
  expect(problems).toEqual([]);
  expect(observations).toHaveLength(CATALOGUE.length);
});
