import { describe, expect, it } from "vitest";
import { chinese, english } from "../i18n/test-words.ts";
import { datasetOf, observation, official } from "../test-data.ts";
import { citedChart, citedData, citedFigure, sourcesOf } from "./cited.ts";

const level = observation({ id: "level" });
const row = official("VNM", "2008", 20e9);
const twin = official("VNM", "2009", 21e9);
const derived = observation({
  id: "derived",
  basis: "derived",
  period: "1991",
  source: {
    kind: "arithmetic",
    formula: "divide-by-multiple",
    operands: ["level", row.id, "not there"],
    words: "a ÷ b",
  },
});
const dataset = datasetOf([level, row, twin, derived]);
const seen = { address: "https://example.org/?lang=en", date: "2026-11-22" };

describe("sources", () => {
  it("of what was worked out are those of its operands, each once", () => {
    const works = sourcesOf(english, dataset, [derived, level]);
    expect(works).toMatchObject([
      {
        id: "a",
        title: "Text a",
        author: [{ literal: "Paper a" }],
        issued: { "date-parts": [[2020, 1]] },
      },
      { type: "dataset", author: [{ literal: "Customs of VNM" }] },
    ]);
    expect(works).toHaveLength(2);
  });

  it("are one where one publisher gives many rows", () => {
    expect(sourcesOf(english, dataset, [row, twin])).toHaveLength(1);
  });
});

describe("a citation", () => {
  it("of a figure says where and when it was seen, after who says it", () => {
    const { text, works } = citedFigure(english, dataset, level, "Paper a says so.", seen);
    expect(text).toBe(
      "Paper a says so. Shown by Two-Way, https://example.org/?lang=en (accessed 22 November 2026).",
    );
    expect(works[0]).toMatchObject({
      type: "dataset",
      "container-title": "Two-Way",
      URL: seen.address,
      accessed: { "date-parts": [[2026, 11, 22]] },
    });
    expect(works[1]?.title).toBe("Text a");
  });

  it("of a chart names its publishers once", () => {
    const chart = { title: "Trade grew", id: "trade", observations: [level, row, twin] };
    const { text } = citedChart(english, dataset, chart, seen);
    expect(text).toContain("“Trade grew”. Sources: Paper a; Customs of VNM. https://example.org/");
    expect(citedChart(chinese, dataset, chart, seen).text).toMatch(/2026年11月22日访问/);
  });

  it("of figures that a reader has added says that no address shows them", () => {
    const added = observation({ id: "added", layer: "own" });
    const page = { ...dataset, observations: [...dataset.observations, added] };
    const figure = citedFigure(english, page, added, "Paper a says so.", seen);
    expect(figure.text).toBe(
      "Paper a says so. Added by a reader of Two-Way (22 November 2026); no address shows it to others.",
    );
    expect(figure.works.map(({ title }) => title)).toEqual(["Text a"]);
    const note = "1 of its figures was added by a reader and is not at this address.";
    const all = page.observations;
    for (const { text, works } of [
      citedData(english, page, { title: "Data", part: page }, seen),
      citedChart(english, page, { title: "T", id: "t", observations: all }, seen),
    ]) {
      expect(text.endsWith(`(accessed 22 November 2026). ${note}`)).toBe(true);
      expect(works[0]?.note).toBe(note);
    }
    expect(citedData(chinese, page, { title: "Data", part: page }, seen).text).toMatch(
      /访问）。其中1个数据由读者自行添加，此网址上没有。$/,
    );
    const without = citedData(english, page, { title: "Data", part: dataset }, seen);
    expect(without.text).not.toContain(note);
    expect(without.works[0]).not.toHaveProperty("note");
  });

  it("of the data counts what its figures rest on: of the two texts one tells none", () => {
    const { text, works } = citedData(english, dataset, { title: "Data", part: dataset }, seen);
    expect(text).toContain("dataset of 4 figures from 1 text and 1 source of statistics");
    expect(works).toHaveLength(3);
    expect(new Set(works.map(({ id }) => id)).size).toBe(3);
  });
});
