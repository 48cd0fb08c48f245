import { describe, expect, test } from "vitest";
import type { ArithmeticSource, Indicator, Observation } from "../../model/types.ts";
import { OTHER_ASIA_NOTE } from "../../official/otherAsia.ts";
import type { View } from "../filters/view.ts";
import { english } from "../i18n/test-words.ts";
import { datasetOf, inputOf, observation, official, textSource } from "../test-data.ts";
import { buildChart, type ChartSpec } from "./build.ts";
import { describeObservation } from "./describe.ts";
import { allMarks } from "./model.ts";

const spec: ChartSpec = {
  id: "chart",
  subtitle: "Something",
  unit: "USD",
  wants: () => true,
  headline: () => "A headline",
  scalable: true,
};
const chart = (
  observations: Observation[],
  more: Partial<ChartSpec> = {},
  view: Partial<View> = {},
) => buildChart({ ...spec, ...more }, inputOf(observations, view));

describe("lines", () => {
  test("join the official whole years of one reporter, and nothing else", () => {
    const model = chart([
      official("VNM", "2017", 1e9),
      official("VNM", "2018", 2e9),
      official("CHN", "2018", 3e9),
      official("VNM", "2019-01/2019-11", 4e9),
      observation({ id: "claim", period: "2018" }),
      observation({ id: "derived", period: "2016", basis: "derived" }),
    ]);
    expect(model.lines.map(({ id, marks }) => [id, marks.map(({ value }) => value)])).toEqual([
      ["VNM", [1e9, 2e9]],
      ["CHN", [3e9]],
    ]);
    expect(model.marks.map(({ form, value }) => [form, value])).toEqual([
      ["span", 4e9],
      ["dot", 100e9],
      ["dot", 100e9],
    ]);
  });

  test("a total of the same reporter's own rows stays official", () => {
    const source: ArithmeticSource = {
      kind: "arithmetic",
      formula: "sum",
      operands: [],
      words: "x",
    };
    expect(chart([official("VNM", "2017", 1e9, { source })]).lines[0]?.marks).toHaveLength(1);
  });

  test("what a file calls Other Asia is not called Taiwan's without a word", () => {
    const source = {
      kind: "statistics",
      publisher: "UN Comtrade",
      note: `Estimated; ${OTHER_ASIA_NOTE}`,
      confidence: "medium",
    } as const;
    const row = official("VNM", "2018", 4e9, { id: "row", indicator: "exports", source });
    const words = expect.stringMatching(/code 490, Other Asia/);
    expect(chart([row]).notes).toContainEqual(words);
    const sum: ArithmeticSource = {
      kind: "arithmetic",
      formula: "sum",
      operands: ["row"],
      words: "x",
    };
    const total = official("VNM", "2018", 9e9, { id: "total", source: sum });
    const shown = { wants: (o: Observation) => o.id === "total" };
    expect(chart([row, total], shown).notes).toContainEqual(words);
    expect(chart([official("VNM", "2018", 4e9)]).notes).not.toContainEqual(words);
  });

  test("a bound is no value of a line; an approximate value is one, with its whisker", () => {
    const model = chart([
      official("VNM", "2017", 4e9, { qualifier: "at-least", high: null }),
      official("VNM", "2018", 5e9, { qualifier: "about", low: 4e9, high: 6e9 }),
    ]);
    expect(model.lines[0]?.marks.map(({ whisker }) => whisker)).toEqual([{ low: 4e9, high: 6e9 }]);
    expect(model.marks[0]).toMatchObject({ value: 4e9, whisker: { low: 4e9, high: null } });
  });

  test("an approximate value of a line is named below it with its bounds", () => {
    const { notes } = chart([
      official("VNM", "2015", 66.5e9, { qualifier: "about", low: 65.95e9, high: 67.05e9 }),
      official("VNM", "2016", 72e9),
      observation({ id: "claim", qualifier: "about", value: 5e9, low: 4e9, high: 6e9 }),
    ]);
    expect(notes).toContain("Only about right: Vietnam, 2015 (65.95 to 67.05 bn USD).");
  });

  test("a second value for a year is a point of its own", () => {
    const model = chart([
      official("VNM", "2017", 1e9),
      official("VNM", "2017", 2e9, { id: "other" }),
    ]);
    expect([model.lines[0]?.marks.length, model.marks.length]).toEqual([1, 1]);
  });

  test("name the years they miss", () =>
    expect(chart([1997, 1999, 2003, 2004].map((y) => official("VNM", `${y}`, y))).notes).toContain(
      "Reported by Vietnam: no figure, or only a lower or upper bound, for 1998 and 2000 to 2002; the line is broken there.",
    ));
});

describe("marks", () => {
  const form = (more: Partial<Observation>, options: Partial<ChartSpec> = {}) =>
    chart([observation({ id: "one", ...more })], options).marks[0];

  test("derived ones are hollow, stated ones filled, both in ink", () => {
    expect(form({ basis: "derived" })).toMatchObject({ hollow: true, tone: "claim" });
    expect(form({})).toMatchObject({ hollow: false, tone: "claim" });
  });

  test("a year that no line joins to another has an entry of its own in the legend", () => {
    const lone = (...years: string[]) =>
      chart(years.map((year) => official("VNM", year, 1e9))).legend.map(({ label }) => label);
    expect(lone("1997", "1999", "2000")).toEqual([
      "Reported by Vietnam",
      "Official, reported by Vietnam",
    ]);
    expect(lone("1999", "2000")).toEqual(["Reported by Vietnam"]);
    expect(lone("1999")).toEqual(["Reported by Vietnam"]);
  });

  test("part of a year is a bracketed bar over its months", () => {
    const mark = form({ period: "2019-01/2019-11" });
    expect(mark).toMatchObject({ form: "span", from: 2019 });
    expect(mark?.to).toBeCloseTo(2019 + 11 / 12, 5);
  });

  test("several years and an uncertain year are not called part of a year", () => {
    const model = chart([
      observation({ id: "three", period: "2016/2018", value: 300e9 }),
      observation({ id: "part", period: "2019-01/2019-11" }),
      observation({ id: "doubt", period: "2005?", value: 3e9 }),
      official("CHN", "2006~", 4e9, { qualifier: "about", low: 3e9, high: 5e9 }),
      observation({ id: "across", period: "2009-07/2010-06" }),
    ]);
    expect(model.marks.map(({ form, labels }) => [form, labels])).toEqual([
      ["span", ["2016 to 2018: 300 bn"]],
      ["span", ["11 months of 2019: 100 bn", "11 months of 2019"]],
      ["doubtful", ["2005 (uncertain): 3 bn"]],
      ["doubtful", []],
      ["span", ["July 2009 to June 2010: 100 bn"]],
    ]);
    expect(model.lines).toEqual([]);
    expect(model.legend.map(({ label }) => label)).toEqual([
      "Across several years, stated",
      "Part of a year, stated",
      "Uncertain year, stated",
      "Uncertain year, official, reported by China",
      "Twelve months, as a fiscal year, stated",
    ]);
    expect(model.notes).toEqual([
      "Brackets cover part of a year (first 11 months of 2019); they are not joined to whole years.",
      "Brackets across two years (July 2009 to June 2010) stand for twelve months that are not a calendar year, as a fiscal year is; they are not joined to calendar years.",
      "Brackets across several years (2016 to 2018) stand for one figure over all of that time; they are not joined to single years.",
      "A dashed ring marks a year that the source is not sure of: 2005 (uncertain) and about 2006.",
    ]);
  });

  test("trade that was reconciled from both countries' reports has a mark and a name of its own, and no line", () => {
    const flow = (from: string, value: number) =>
      official(from, "2022", value, { id: `baci.${from}`, scope: "reconciled", layer: "own" });
    const model = chart([
      official("VNM", "2022", 5e9),
      flow("VNM", 6e9),
      flow("CHN", 7e9),
      official("VNM", "2022", 4e9, { id: "average", scope: "monthly average" }),
    ]);
    expect(model.lines.map(({ marks }) => marks.map(({ value }) => value))).toEqual([[5e9]]);
    expect(model.marks.map(({ tone, value }) => [tone, value])).toEqual([
      ["firstReconciled", 6e9],
      ["secondReconciled", 7e9],
    ]);
    expect(model.legend.map(({ label }) => label)).toEqual([
      "Reported by Vietnam",
      "Official, from Vietnam to China, no country's own count, from your own file",
      "Official, from China to Vietnam, no country's own count, from your own file",
    ]);
    expect(model.notes).toEqual([
      "Not drawn: 1 of 4, in another unit, of a part only or without a place on this axis.",
    ]);
  });

  test("a bar over anything but one whole year is bracketed, and named by its basis", () => {
    const flow = (id: string, period: string) => observation({ id, period, measure: "flow" });
    const { legend } = chart(
      [flow("a", "2018"), flow("b", "2019-01/2019-07"), flow("c", "2015/2017")],
      {
        flowAsBars: true,
      },
    );
    expect(
      legend.map(({ key, label }) => [key.kind === "mark" && [key.form, key.part], label]),
    ).toEqual([
      [["bar", false], "Added in the period, stated"],
      [["bar", true], "Part of a year, stated"],
      [["bar", true], "Across several years, stated"],
    ]);
  });

  test("a figure without a year of its own is marked as such", () => {
    expect(form({ period: "2020-01", periodFromDocument: true })?.form).toBe("dateless");
    expect(form({ period: "2020-01", rate: "annual" })?.form).toBe("dateless");
  });

  test("a stock is a point at its date, a flow may be a bar over its period", () => {
    expect(form({ measure: "stock", period: "2019-11" }, { flowAsBars: true })?.form).toBe("dot");
    expect(form({ measure: "flow" }, { flowAsBars: true })).toMatchObject({
      form: "bar",
      from: 2018,
      to: 2019,
    });
  });

  test("a stock joins no line, whether its rows say that they are one or the catalogue does", () => {
    const people = (period: string, fields: Partial<Observation> = {}) =>
      official("CHN", period, 11_000, { indicator: "students", unit: "person", ...fields });
    const lines = (rows: Observation[], measure: Indicator["measure"]) => {
      const input = inputOf(rows);
      const students = {
        ...{ id: "students", label: "Students", description: "Students", unit: "person" as const },
        ...{ measure, refAreaRole: "receives", counterpartRole: "sends" },
      };
      const dataset = { ...input.dataset, indicators: [students] };
      return buildChart({ ...spec, unit: "person" }, { ...input, dataset }).lines.length;
    };
    const bare = [people("2018"), people("2019")];
    expect(lines(bare, "flow")).toBe(1);
    expect(lines(bare, "stock")).toBe(0);
    const said = [people("2018", { measure: "stock" }), people("2019", { measure: "stock" })];
    expect(lines(said, "either")).toBe(0);
  });

  test("what has no place is left out and counted in a note", () => {
    const model = chart([
      observation({ id: "a" }),
      observation({ id: "undated", period: null }),
      observation({ id: "part", scope: "within ASEAN" }),
      observation({ id: "dong", unit: "VND" }),
    ]);
    expect(allMarks(model)).toHaveLength(1);
    expect(model.notes.at(-1)).toContain("Not drawn: 3 of 4");
  });

  test("nothing at or below zero reaches a log axis", () => {
    const values = [official("VNM", "2017", -1e9), official("VNM", "2018", 1e9)];
    expect(allMarks(chart(values, {}, { scale: "log" })).map(({ value }) => value)).toEqual([1e9]);
    expect(allMarks(chart(values))).toHaveLength(2);
  });

  test("rounding too small to be seen has no whisker and no place in the legend", () => {
    const model = chart([observation({ id: "one", low: 99.95e9, high: 100.05e9 })]);
    expect(model.marks[0]?.whisker).toBeUndefined();
    expect(model.legend.map(({ key }) => key.kind)).toEqual(["mark"]);
  });

  test("say their period and value, and that they were repeated", () => {
    const repeats = [{ period: "2023-12", source: textSource("b") }];
    expect(form({ period: "2019-01/2019-11" })?.labels).toEqual([
      "11 months of 2019: 100 bn",
      "11 months of 2019",
    ]);
    expect(form({ periodFromDocument: true, repeats })?.labels[0]).toBe(
      "100 bn, no year given, repeated in December 2023",
    );
    expect(form({ qualifier: "about", value: 5e6 })?.labels[0]).toBe("2018: about 5 m");
    const range = { qualifier: "about", value: 170e9, low: 170e9, high: 175e9 } as const;
    expect(form(range)?.labels[0]).toBe("2018: 170 to 175 bn");
    expect(form({ basis: "derived", qualifier: "about", value: 32_333_333 })?.labels[0]).toBe(
      "2018: 32.3 m",
    );
    const most = { qualifier: "at-most", value: 34_208_333, low: null, high: 34_208_333 } as const;
    expect(form({ basis: "derived", ...most })?.labels[0]).toBe("2018: at most 34.21 m");
    expect(chart([official("VNM", "2018", 1e9)]).lines[0]?.marks[0]?.labels).toEqual([]);
  });
});

describe("a repeated claim", () => {
  const again = (document: string) => ({ period: "2018", source: textSource(document) });
  const claim = observation({ id: "one", repeats: [again("b")] });

  test("is dated by the text that repeats it, not by the year it is about", () => {
    const { marks, notes } = chart([claim]);
    expect(marks[0]?.labels[0]).toBe("2018: 100 bn, repeated in December 2023");
    expect(notes).toEqual([
      "100 bn USD: repeated unchanged in a text of December 2023, so drawn once.",
    ]);
    expect(describeObservation(english, claim, datasetOf([]))).toContain(
      "repeated unchanged in a text of December 2023",
    );
  });

  test("two texts of one month are counted, their month is told once", () => {
    const input = inputOf([{ ...claim, repeats: [again("b"), again("c"), again("c")] }]);
    const documents = input.dataset.documents.flatMap((document) =>
      document.id === "b" ? [document, { ...document, id: "c" }] : [document],
    );
    const { notes } = buildChart(spec, { ...input, dataset: { ...input.dataset, documents } });
    expect(notes[0]).toContain("repeated unchanged in 2 texts of December 2023");
  });

  test("is none where its own text says it twice", () => {
    const { marks, notes } = chart([{ ...claim, repeats: [again("a")] }]);
    expect(marks[0]?.labels[0]).toBe("2018: 100 bn");
    expect(notes).toEqual([]);
  });
});

describe("the frame", () => {
  test("notes tell the arithmetic, the part-years and the repeats that are in the chart", () => {
    const words = "100 bn USD ÷ 4 = 25 bn USD";
    const { notes } = chart([
      observation({
        id: "derived",
        basis: "derived",
        source: { kind: "arithmetic", formula: "divide-by-multiple", operands: [], words },
      }),
      observation({ id: "part", period: "2019-01/2019-06" }),
      observation({ id: "again", repeats: [{ period: "2023-12", source: textSource("b") }] }),
    ]);
    expect(notes).toEqual([
      `2018, worked out: ${words}.`,
      "Brackets cover part of a year (first 6 months of 2019); they are not joined to whole years.",
      "100 bn USD: repeated unchanged in a text of December 2023, so drawn once.",
    ]);
  });

  test("the years are those of the data within the filters", () => {
    const values = [1995, 2005, 2015].map((y) => official("VNM", `${y}`, y));
    expect(chart(values).years).toEqual([1995, 2015]);
    expect(chart(values, {}, { from: 2000 }).years).toEqual([2005, 2015]);
  });

  test("sources are those of what is shown, the most used first", () => {
    const values = [
      observation({ id: "claim" }),
      official("VNM", "2017", 1e9),
      official("VNM", "2018", 1e9),
    ];
    expect(chart(values).sources).toEqual([
      "Customs of VNM (2017 and 2018)",
      "Paper a (January 2020)",
    ]);
    expect(chart(values, {}, { bases: ["stated"] }).sources).toEqual(["Paper a (January 2020)"]);
  });

  test("an empty chart does not blame filters that hide nothing", () => {
    const yuan = observation({ id: "yuan", unit: "CNY" });
    expect(chart([yuan]).empty?.why).toBe(
      "The data has one such figure, but it is in another unit, of a part only or without a place on this axis: this chart cannot draw it.",
    );
    expect(chart([yuan, observation({ id: "part", scope: "goods" })]).empty?.why).toContain(
      "The data has 2 such figures, but they are",
    );
    expect(chart([yuan, observation({ id: "one" })], {}, { from: 2020 }).empty?.why).toBe(
      "The filters hide the one figure that can be drawn here. Loosen one: period (brings back 1).",
    );
  });

  test("the headline speaks of what is drawn alone", () => {
    const seen = ({ length }: Observation[]) => `${length} seen`;
    const values = [observation({ id: "a" }), observation({ id: "undated", period: null })];
    expect(chart(values, { headline: seen }).headline).toBe("1 seen");
  });

  test("an empty chart says why", () =>
    expect(chart([observation({ id: "one" })], {}, { bases: [] }).empty?.why).toContain("basis"));
});
