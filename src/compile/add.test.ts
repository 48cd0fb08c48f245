import { expect, it } from "vitest";
import type { Dataset, Document, OfficialFigure, StatedFigure } from "../model/types.ts";
import { addOwn } from "./add.ts";
import { compile } from "./compile.ts";
import { official, stated, textOf } from "./figure.fixture.ts";

const OFFICIAL = [
  official({ indicator: "exports", value: 41, period: "2018" }),
  official({ indicator: "imports", value: 65, period: "2018" }),
];

const built = (notes: [Document, StatedFigure[]][], rows: OfficialFigure[] = []): Dataset =>
  compile({
    indicators: [],
    documents: notes.map(([document]) => document),
    extractions: notes.map(([, figures]) => ({ figures, events: [], links: [], leftAlone: [] })),
    official: [...OFFICIAL, ...rows],
  });

const PUBLISHED: [Document, StatedFigure[]] = [
  textOf("note", "2020-01"),
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
  textOf("own-a", "2021-05"),
  [
    stated({ value: 100 }, "own-a"),
    stated({ value: 150, period: "2020" }, "own-a"),
    stated(
      { indicator: "growth", of: "trade-turnover", unit: "ratio", value: 0.5, period: "2020" },
      "own-a",
    ),
  ],
];
const NO_TIES = { events: [], links: [], leftAlone: [] };
const addition = ([document, figures]: typeof OWN) => ({
  texts: [{ document, figures, ...NO_TIES }],
  official: [],
});

/** What a dataset says, without who owns it. */
const said = ({ observations, checks }: Dataset) => ({
  observations: observations.map(({ layer: _, repeats, ...o }) => ({
    ...o,
    repeats: repeats?.map(({ layer: _, ...repeat }) => repeat),
  })),
  checks,
});

it("gives what the build gives with the text among its own", () => {
  const added = addOwn(built([PUBLISHED]), addition(OWN));
  expect(said(added)).toEqual(said(built([PUBLISHED, OWN])));
});

it("marks what is the reader's: the text, its figures and what is worked out from them", () => {
  const added = addOwn(built([PUBLISHED]), addition(OWN));
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
  const { observations } = addOwn(built([PUBLISHED]), addition(OWN));
  const first = observations.find(({ id }) => id === "trade-turnover.VNM.CHN.2018.note");
  expect(first?.layer).toBeUndefined();
  expect(first?.repeats).toMatchObject([{ layer: "own", source: { document: "own-a" } }]);
});

it("adds official rows to the layer, with what is added up from them, and checks claims against them", () => {
  const rows = [
    official({ indicator: "exports", value: 60, period: "2020" }),
    official({ indicator: "imports", value: 90, period: "2020" }),
  ];
  const { observations, checks } = addOwn(built([PUBLISHED, OWN]), { texts: [], official: rows });
  const own = observations.filter(({ layer }) => layer === "own");
  expect(own.map(({ id, value }) => [id, value])).toEqual([
    ["exports.VNM.CHN.2020.own-file", 60],
    ["imports.VNM.CHN.2020.own-file", 90],
    ["trade-turnover.VNM.CHN.2020.official", 150],
    ["trade-balance.VNM.CHN.2020.official", -30],
  ]);
  expect(checks).toContainEqual(
    expect.objectContaining({
      kind: "claim-official",
      verdict: "agrees",
      observations: ["trade-turnover.VNM.CHN.2020.own-a", "trade-turnover.VNM.CHN.2020.official"],
    }),
  );
});

it("adds up each publisher's rows, as the build does with the file among its own", () => {
  const rows: OfficialFigure[] = [
    official({ indicator: "exports", value: 60, period: "2018" }),
    official({ indicator: "imports", value: 90, period: "2018" }),
  ].map((row) => ({
    ...row,
    source: { kind: "statistics", publisher: "A fund", confidence: "high" },
  }));
  const totals = ({ observations }: Dataset) =>
    observations.flatMap(({ indicator, value, source }) =>
      source.kind === "arithmetic" && source.formula !== "divide-by-multiple"
        ? [[indicator, value]]
        : [],
    );
  const added = addOwn(built([PUBLISHED]), { texts: [], official: rows });
  // 41 + 65 and 41 - 65 of the one, 60 + 90 and 60 - 90 of the other.
  expect(totals(added)).toEqual([
    ["trade-turnover", 106],
    ["trade-balance", -24],
    ["trade-turnover", 150],
    ["trade-balance", -30],
  ]);
  expect(totals(added)).toEqual(totals(built([PUBLISHED], rows)));
});

it("adds events and ties of provinces behind those that are published", () => {
  const [document] = OWN;
  const source = {
    kind: "text" as const,
    document: document.id,
    sentence: { start: 0, end: 1 },
    quote: { start: 0, end: 1, text: "9" },
  };
  const event = {
    date: "2019-05",
    kind: "visit" as const,
    title: "A visit",
    parties: ["VNM", "LAO"],
    places: [],
    source,
  };
  const side = (area: string, code: string) => ({ area, code, name: code });
  const link = {
    kind: "twinning" as const,
    from: side("VNM", "VN-HN"),
    to: side("CHN", "CN-BJ"),
    source,
  };
  const text = { document, figures: [], events: [event, event], links: [link], leftAlone: [] };
  const { events, links } = addOwn(built([PUBLISHED]), { texts: [text], official: [] });
  expect(events.map(({ layer }) => layer)).toEqual(["own", "own"]);
  expect(events.map(({ id }) => id)).toEqual(["event.2019-05.own-a", "event.2019-05.own-a.2"]);
  expect(links).toEqual([{ id: "link.VN-HN.CN-BJ.twinning.own-a", layer: "own", ...link }]);
});

it("leaves what it is given as it is, and adds nothing where nothing is given", () => {
  const base = built([PUBLISHED]);
  const before = structuredClone(base);
  addOwn(base, addition(OWN));
  expect(base).toEqual(before);
  expect(addOwn(base, { texts: [], official: [] })).toEqual(base);
});
