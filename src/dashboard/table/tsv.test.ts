import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english, vietnamese } from "../i18n/test-words.ts";
import { datasetOf, observation, official } from "../test-data.ts";
import { fieldsOf } from "../words/fields.ts";
import { cellOf, tabSeparated } from "./tsv.ts";

const growth = observation({ id: "growth", indicator: "growth", unit: "ratio", value: -0.0871 });
const open = observation({ id: "open", value: 25.8e9, high: null, qualifier: "at-least" });
const dataset = datasetOf([official("VNM", "2008", 20e9), growth, open]);

/** The cells under each name, row by row. */
function table(words = english) {
  const lines = tabSeparated(words, fieldsOf(words, dataset), dataset.observations).split("\n");
  const [head = [], ...rows] = lines.map((line) => line.split("\t"));
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i], cell])));
}

describe("copied rows", () => {
  it("have a header, numbers in base units and the unit beside them", () => {
    expect(table()[0]).toMatchObject({ Value: "20000000000", Unit: "USD", Period: "2008" });
    expect(table()).toHaveLength(3);
  });

  it("write fractions as a spreadsheet in the language of the page reads them", () => {
    expect(table()[1]).toMatchObject({ Value: "-0.0871", Unit: "ratio" });
    expect(table(vietnamese)[1]).toMatchObject({ "Giá trị": "-0,0871" });
  });

  it("leave a bound empty that is not there", () => {
    expect(table()[2]).toMatchObject({ Low: "25800000000", High: "", Exactness: "At least" });
  });
});

describe("cells", () => {
  it("never begin a formula", () => {
    for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1"])
      expect(cellOf(text)).toMatch(/^'/);
    expect(cellOf("1-2")).toBe("1-2");
  });

  it("stay one cell, whatever they hold", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const cell = cellOf(text);
        expect(cell).not.toMatch(/[\t\r\n]/);
        expect(cell).not.toMatch(/^[=+\-@]/);
        // A cell that begins with a quotation mark is quoted whole: an even number of them.
        if (cell.startsWith('"')) expect((cell.match(/"/g) ?? []).length % 2).toBe(0);
      }),
    ));
});
