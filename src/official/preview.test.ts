import { expect, test } from "vitest";
import type { Dataset, Observation, OfficialFigure } from "../model/types.ts";
import { heldAgainst, pairsOf, publishedIn, seriesOf } from "./preview.ts";
import { CATALOGUE, readFixture } from "./testing.ts";

const dataset = (observations: Observation[]): Dataset => ({
  version: 1,
  indicators: CATALOGUE,
  documents: [],
  observations,
  events: [],
  links: [],
  leftAlone: [],
  checks: [],
});
const known = (figures: OfficialFigure[]): Dataset =>
  dataset(figures.map((figure, i) => ({ ...figure, id: `k${i}`, basis: "official" })));

const figure = (fields: Partial<OfficialFigure> = {}): OfficialFigure => ({
  indicator: "exports",
  refArea: "VNM",
  counterpartArea: "CHN",
  value: 40,
  unit: "USD",
  low: 39.5,
  high: 40.5,
  period: "2018",
  qualifier: "exact",
  source: { kind: "statistics", publisher: "Customs", confidence: "high" },
  ...fields,
});
const by = (publisher: string): OfficialFigure["source"] => ({
  kind: "statistics",
  publisher,
  confidence: "high",
});
/** What figures would change of what a dataset has. */
const held = (figures: OfficialFigure[], dataset: Dataset) =>
  heldAgainst(figures, publishedIn(dataset), dataset.indicators);

test("which series a file gives, for which pairs and years", () => {
  const { observations } = readFixture("comtrade.json");
  expect(pairsOf(observations)).toEqual([
    ["CAN", "VNM"],
    ["CHN", "VNM"],
    ["IND", "VNM"],
    ["LAO", "VNM"],
    ["TWN", "VNM"],
    ["USA", "VNM"],
  ]);
  expect(seriesOf(observations).filter(({ counterpartArea }) => counterpartArea === "CHN")).toEqual(
    [
      expect.objectContaining({
        indicator: "exports",
        frequency: "annual",
        from: "2019",
        to: "2019",
        count: 1,
        valuation: "FOB",
      }),
      expect.objectContaining({
        indicator: "exports",
        frequency: "monthly",
        from: "2019-01",
        count: 1,
      }),
      expect.objectContaining({ indicator: "imports", valuation: "CIF", publisher: "UN Comtrade" }),
    ],
  );
  expect(held(observations, dataset([]))).toEqual({ added: observations, same: [], differing: [] });
});

test("years of a series are put together, whatever their order", () => {
  const years = ["2019", "2017", "2018"].map((period) => figure({ period }));
  expect(seriesOf(years)).toMatchObject([
    { from: "2017", to: "2019", count: 3, frequency: "annual" },
  ]);
});

test.each<[string, Partial<OfficialFigure>, "added" | "same" | "differing"]>([
  ["the same value", {}, "same"],
  ["the year in months", { period: "2018-01/2018-12" }, "same"],
  ["a value within the rounding", { value: 40.4, low: 40.35, high: 40.45 }, "same"],
  ["another value", { value: 44, low: 43.5, high: 44.5 }, "differing"],
  ["another year", { period: "2019" }, "added"],
  ["a part of the year", { period: "2018-01/2018-11" }, "added"],
  ["another pair", { counterpartArea: "LAO" }, "added"],
  ["the other direction", { refArea: "CHN", counterpartArea: "VNM" }, "added"],
  ["another flow", { indicator: "imports" }, "added"],
  ["another currency", { unit: "EUR" }, "added"],
  ["a reconciled flow", { scope: "reconciled" }, "added"],
])("%s beside 40 for 2018", (_, fields, list) => {
  const shown = held([figure(fields)], known([figure()]));
  const counts = { added: 0, same: 0, differing: 0, [list]: 1 };
  expect({
    added: shown.added.length,
    same: shown.same.length,
    differing: shown.differing.length,
  }).toEqual(counts);
});

const AT_LEAST: Partial<OfficialFigure> = { qualifier: "at-least", low: 40, high: null };
const AT_MOST: Partial<OfficialFigure> = { qualifier: "at-most", low: null, high: 40 };

test.each<
  [string, Partial<OfficialFigure>, Partial<OfficialFigure>, "added" | "same" | "differing"]
>([
  ["a value", { value: 60, low: 60, high: 60 }, AT_LEAST, "added"],
  ["a bound", AT_LEAST, { value: 60, low: 60, high: 60 }, "added"],
  ["a higher bound", { ...AT_LEAST, value: 50, low: 50 }, AT_LEAST, "added"],
  ["the same bound", AT_LEAST, AT_LEAST, "same"],
  ["the other bound of the same value", AT_MOST, AT_LEAST, "added"],
  ["less than the least", { value: 30, low: 30, high: 30 }, AT_LEAST, "differing"],
])("%s beside a known bound", (_, fields, beside, list) => {
  const shown = held([figure(fields)], known([figure(beside)]));
  expect(shown[list]).toHaveLength(1);
});

test("beside a bound and a value that says the same a figure is known", () => {
  const beside = known([figure({ ...AT_LEAST, source: by("A") }), figure({ source: by("B") })]);
  expect(held([figure()], beside)).toMatchObject({
    added: [],
    same: [{ known: { source: by("B") } }],
    differing: [],
  });
});

test("how far a value differs, and from whose", () => {
  const file = [figure({ value: 44, low: 43.5, high: 44.5, source: by("B") })];
  const rivals = known([
    figure({ source: by("A") }),
    figure({ value: 50, low: 50, high: 50, source: by("B") }),
  ]);
  const [twin] = held(file, rivals).differing;
  expect(twin).toMatchObject({ known: { value: 50 } });
  expect(twin?.difference).toBeCloseTo(44 / 50 - 1, 12);
  expect(held(file, known([figure({ source: by("A") })])).differing).toMatchObject([
    { known: { value: 40 } },
  ]);
});

test("what agrees with one of those known is known, whoever else says otherwise", () => {
  const file = [figure({ value: 40, source: by("C") })];
  const rivals = known([
    figure({ value: 44, low: 43.5, high: 44.5, source: by("A") }),
    figure({ value: 40, source: by("B") }),
  ]);
  expect(held(file, rivals)).toMatchObject({ differing: [], same: [{ known: { value: 40 } }] });
});

test("no difference is told from nothing", () => {
  const shown = held([figure()], known([figure({ value: 0, low: 0, high: 0 })]));
  expect(shown.differing).toHaveLength(1);
  expect(shown.differing[0]).not.toHaveProperty("difference");
});

test("what a text states is no official figure to compare with", () => {
  const stated = dataset([{ ...figure(), id: "s", basis: "stated" } as Observation]);
  expect(held([figure()], stated).added).toHaveLength(1);
});
