import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv, harmless } from "./cells.ts";
import { original } from "./read.fixture.ts";

const risky = fc
  .array(fc.constantFrom("=", "+", "-", "@", "'", '"', ";", "\t", "\r", "\n", " ", "a", "＝"))
  .map((parts) => parts.join(""));

describe("a text in a cell", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+84 24", "'+84 24"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    [" =1", " '=1"],
    ["＝1", "'＝1"],
    ["\tword", "'\tword"],
    ["\r=1", "'\r'=1"],
    ['"=1', "\"'=1"],
    ["a;=1", "a;'=1"],
    ["1-2", "1-2"],
    ["Vietnam - China", "Vietnam - China"],
    ["", ""],
  ])("%j is written %j", (text, cell) => expect(harmless(text)).toBe(cell));

  it("cannot run, wherever a spreadsheet takes the cell to begin", () =>
    fc.assert(
      fc.property(risky, (text) => {
        const cell = harmless(text);
        expect(cell).not.toMatch(/^[\t\r\n]/);
        for (const part of cell.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^[\s"]*[=+\-@＝]/);
      }),
      { numRuns: 1000 },
    ));

  it("is the same again once the apostrophes are taken away", () =>
    fc.assert(
      fc.property(fc.oneof(risky, fc.string({ unit: "grapheme" })), (text) => {
        expect(original(harmless(text))).toBe(text);
      }),
      { numRuns: 1000 },
    ));
});

describe("a table", () => {
  it("keeps numbers numbers, a negative one too", () => {
    expect(csv([[-0.0871, 1e21, true, null, undefined, ["a", 1]]])).toBe(
      '-0.0871,1e+21,true,,,"[""a"",1]"\r\n',
    );
  });

  it("has no formula inside JSON either, and the JSON says the same", () => {
    expect(csv([[["a;=1+1"]]])).toBe('"[""a;\\u003d1+1""]"\r\n');
    fc.assert(
      fc.property(fc.array(risky), (texts) => {
        const [[cell = ""] = []]: string[][] = parse(csv([[texts]]), { record_delimiter: "\r\n" });
        for (const part of cell.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^[\s"\\]*[=+\-@＝]/);
        expect(JSON.parse(cell)).toEqual(texts);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads back cell for cell by another reader", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: "grapheme", minLength: 1 }), fc.string()), {
          minLength: 1,
        }),
        (rows) => {
          const read: string[][] = parse(csv(rows), { record_delimiter: "\r\n" });
          expect(read.map((row) => row.map(original))).toEqual(rows);
        },
      ),
    ));
});
