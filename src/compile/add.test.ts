import { expect, it } from "vitest";
import type { Dataset, Document, StatedFigure } from "../model/types.ts";
import { addDocuments } from "./add.ts";
import { compile } from "./compile.ts";
import { official, stated } from "./figure.fixture.ts";

const text = (id: string, published: string): Document => ({
  id,
  title: id,
  publisher: "A paper",
  published,
  language: "en",
  text: "9",
});

const OFFICIAL = [
  official({ indicator: "exports", value: 41, period: "2018" }),
  official({ indicator: "imports", value: 65, period: "2018" }),
];

const built = (notes: [Document, StatedFigure[]][]): Dataset =>
  compile({
    indicators: [],
    documents: notes.map(([document]) => document),
    extractions: notes.map(([, figures]) => ({ figures, events: [], links: [], leftAlone: [] })),
    official: OFFICIAL,
  });

const PUBLISHED: [Document, StatedFigure[]] = [
  text("note", "2020-01"),
  [
    stated({ value: 100 }),
    stated({
      indicator: "multiple",
      of: "trade-turnover",
      unit: "multiple",
      value: 4,
      base: "2008",
    }),
  ],
];
const OWN: [Document, StatedFigure[]] = [
  text("own-a", "2021-05"),
  [
    stated({ value: 100 }, "own-a"),
    stated({ value: 150, period: "2020" }, "own-a"),
    stated(
      { indicator: "growth", of: "trade-turnover", unit: "ratio", value: 0.5, period: "2020" },
      "own-a",
    ),
  ],
];
const addition = ([document, figures]: typeof OWN) => ({ document, figures, leftAlone: [] });

/** What a dataset says, without who owns it. */
const said = ({ observations, checks }: Dataset) => ({
  observations: observations.map(({ layer: _, ...o }) => o),
  checks,
});

it("gives what the build gives with the text among its own", () => {
  const added = addDocuments(built([PUBLISHED]), [addition(OWN)]);
  expect(said(added)).toEqual(said(built([PUBLISHED, OWN])));
});

it("marks what is the reader's: the text, its figures and what is worked out from them", () => {
  const added = addDocuments(built([PUBLISHED]), [addition(OWN)]);
  const own = added.observations.filter(({ layer }) => layer === "own").map(({ id }) => id);
  expect(own).toEqual([
    "trade-turnover.VNM.CHN.2020.own-a",
    "growth.trade-turnover.VNM.CHN.2020.own-a",
    "trade-turnover.VNM.CHN.2019.derived",
  ]);
  expect(added.documents.map(({ id, layer }) => [id, layer])).toEqual([
    ["note", undefined],
    ["own-a", "own"],
  ]);
});

it("keeps a published figure in its place, with the reader's text as one that says it again", () => {
  const { observations } = addDocuments(built([PUBLISHED]), [addition(OWN)]);
  const first = observations.find(({ id }) => id === "trade-turnover.VNM.CHN.2018.note");
  expect(first?.layer).toBeUndefined();
  expect(first?.repeats?.map(({ source }) => source.document)).toEqual(["own-a"]);
});

it("leaves what it is given as it is, and adds nothing where nothing is given", () => {
  const base = built([PUBLISHED]);
  const before = structuredClone(base);
  addDocuments(base, [addition(OWN)]);
  expect(base).toEqual(before);
  expect(addDocuments(base, [])).toEqual(base);
});

it("adds ten thousand figures in time that grows with their number", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      stated({ value: 1e6 + i, period: String(1000 + (i % 1500)) }, "own-a"),
    );
  const base = built([PUBLISHED]);
  const time = (count: number) => {
    const figures = many(count);
    const start = performance.now();
    addDocuments(base, [{ document: OWN[0], figures, leftAlone: [] }]);
    return performance.now() - start;
  };
  time(1000);
  const ratio = time(10_000) / Math.max(1, time(1000));
  // Ten times the figures: a hundred times the time would be quadratic.
  expect(ratio).toBeLessThan(50);
});
