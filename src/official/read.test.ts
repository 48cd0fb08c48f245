import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRecords } from "../input/csv.ts";
import type { OfficialFigure } from "../model/types.ts";
import { read } from "./read.ts";
import { CATALOGUE, fixture, readFixture, readText, said } from "./testing.ts";

const TABLES = [
  "comtrade.csv",
  "comtrade-legacy.csv",
  "imf.csv",
  "sdmx.csv",
  "sdmx-semicolon.csv",
  "baci.csv",
] as const;
const FILES = [...TABLES, "comtrade.json", "world-bank.json"];

/** The cells of a table, each as it is to be written, without the comma that some programs write behind the last one. */
function cellsOf(name: string): { separator: string; rows: string[][] } {
  const separator = name.includes("semicolon") ? ";" : ",";
  const rows: string[][] = [];
  readRecords(fixture(name), separator, ({ cells }) => {
    const { length } = rows[0] ?? cells;
    rows.push(
      cells.slice(0, length).map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)),
    );
  });
  return { separator, rows };
}

const sorted = (figures: OfficialFigure[]) =>
  figures.map((figure) => JSON.stringify(figure)).sort();
const counts = (name: string, text: string) => {
  const { skipped, observations, problems } = read(text, name, CATALOGUE);
  const told = skipped.map(({ words, where, count }) => `${count} ${where} ${words}`).sort();
  return { figures: sorted(observations), told, problems: problems.length };
};

test.each(TABLES)("%s: the order of columns and rows makes no difference", (name) => {
  const { separator, rows } = cellsOf(name);
  const [header = [], ...body] = rows;
  const join = (table: string[][]) => table.map((row) => row.join(separator)).join("\n");
  const expected = counts(name, join(rows));
  expect(expected.figures.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...header.keys()], { minLength: header.length }),
      fc.shuffledSubarray(body, { minLength: body.length }),
      (columns, order) => {
        const shuffled = [header, ...order].map((row) => columns.map((i) => row[i] ?? ""));
        expect(counts(name, join(shuffled))).toEqual(expected);
      },
    ),
    { numRuns: 50 },
  );
});

test.each(["comtrade.json", "world-bank.json"])("%s: nor does the order of rows", (name) => {
  const file = JSON.parse(fixture(name));
  const rows = name === "comtrade.json" ? file.data : file[1];
  const expected = counts(name, fixture(name));
  fc.assert(
    fc.property(fc.shuffledSubarray<object>(rows, { minLength: rows.length }), (order) => {
      const shuffled = name === "comtrade.json" ? { ...file, data: order } : [file[0], order];
      expect(counts(name, JSON.stringify(shuffled))).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});

test("parts beside a total change nothing, wherever they stand and whatever their value", () => {
  const file = JSON.parse(fixture("comtrade.json"));
  const [total] = file.data;
  const part = fc.oneof(
    fc.record({ motCode: fc.constantFrom(1000, 2100, 9900) }),
    fc.record({ customsCode: fc.constantFrom("C01", "C11") }),
    fc.record({ partner2Code: fc.constantFrom(344, 842) }),
    fc.record({ cmdCode: fc.constantFrom("01", "8542", "AG2") }),
    fc.record({ partnerCode: fc.constantFrom(0, 97, 899) }),
    fc.record({ flowCode: fc.constantFrom("RX", "RM", "DX") }),
  );
  const expected = sorted(readFixture("comtrade.json").observations);
  fc.assert(
    fc.property(
      part,
      fc.double({ min: 0, max: 1e12, noNaN: true }),
      fc.nat(18),
      (change, value, at) => {
        const data = file.data.toSpliced(at, 0, { ...total, ...change, primaryValue: value });
        const { observations } = readText(JSON.stringify({ ...file, data, count: data.length }));
        expect(sorted(observations)).toEqual(expected);
      },
    ),
  );
});

test.each(FILES)("%s is the same as bytes, with a mark, and in UTF-16", (name) => {
  const text = fixture(name);
  const expected = readFixture(name);
  const utf8 = new TextEncoder().encode(`\uFEFF${text}`);
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
  for (const file of [new TextEncoder().encode(text), utf8, utf16, `\uFEFF${text}`]) {
    expect(read(file, name, CATALOGUE)).toEqual(expected);
  }
});

test.each(FILES)("%s with the line ends of Windows gives the same", (name) => {
  const { observations, skipped } = readText(fixture(name).replaceAll("\n", "\r\n"));
  expect({ observations, skipped }).toEqual({
    observations: readFixture(name).observations,
    skipped: readFixture(name).skipped,
  });
});

test.each(FILES)("%s: every row is a figure, is told or is a problem", (name) => {
  const { observations, skipped, problems } = readFixture(name);
  const json = name.endsWith(".json") && JSON.parse(fixture(name));
  const rows = json
    ? (json.data ?? json[1]).length
    : fixture(name).trimEnd().split("\n").length - 1;
  const left = skipped.filter(({ reason }) => reason !== "elsewhere");
  const products = name === "baci.csv" ? 1 : 0;
  expect(observations.length + left.reduce((sum, { count }) => sum + count, 0) + products).toBe(
    rows,
  );
  expect(problems).toEqual([]);
});

test.each(FILES)("%s cut anywhere is read up to the cut or told; it never throws", (name) => {
  const text = fixture(name).trimEnd();
  fc.assert(
    fc.property(fc.nat(text.length - 1), (cut) => {
      const { observations, problems, format } = readText(text.slice(0, cut));
      if (name.endsWith(".json")) {
        expect(observations).toEqual([]);
        expect(problems).toHaveLength(1);
      }
      expect(format !== undefined || problems.length > 0).toBe(true);
    }),
    { numRuns: 60 },
  );
});

describe("what cannot be read is told with what it is, where, and what to do", () => {
  test.each<[string, Uint8Array | string, object]>([
    ["an empty file", "", { found: "an empty file" }],
    ["spaces alone", " \n\n", { found: "an empty file" }],
    ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 0), { found: expect.stringContaining("ZIP") }],
    [
      "bytes of Latin-1",
      Uint8Array.from(Buffer.from("t,i,j,k,v\n2019,704,156,1,C\xf4te", "latin1")),
      { line: 2, column: 17, found: "byte 0xF4 at offset 26" },
    ],
    ["zero bytes", "t,i\0", { found: expect.stringContaining("table") }],
    [
      "prose",
      "Trade rose ninefold.\nSo they say.",
      { line: 1, column: 1, found: expect.stringContaining("Trade rose ninefold.") },
    ],
    [
      "a table of something else",
      "name,age\nAn,5\n",
      { found: 'a table with the columns "name", "age"' },
    ],
    ["a web page", "<!doctype html><p>404", { found: "a web page or XML" }],
    ["SDMX-JSON", '{"data": {"dataSets": []}}', { found: "SDMX-JSON" }],
    [
      "the IMF's wide table",
      "DATASET,SERIES_CODE,COUNTRY,2019,2020\nX,Y,Z,1,2\n",
      { found: "a table with a column for each time" },
    ],
    ["JSON of something else", '{"a": 1, "b": 2}', { found: 'the fields "a", "b"' }],
    [
      "JSON cut short",
      '{"data": [\n{"a": 1},',
      { line: 2, column: 10, found: expect.stringContaining("the end of the file") },
    ],
    ["NaN in JSON", '[{"value": NaN}]', { line: 1, column: 12, found: '"NaN"' }],
    ["a header alone", "t,i,j,k,v,q\n", { line: 1, column: 1, found: "no rows" }],
    [
      "a stray quotation mark",
      't,i,j,k,v,q\n2019,7"04,156,2,1,1\n',
      { line: 2, column: 6, found: "a quotation mark inside a cell" },
    ],
    ["a row cut short", "t,i,j,k,v,q\n2019,704,156,1\n", { line: 2, column: 1, found: "4 cells" }],
    [
      "a wrong column",
      "t,i,j,k,val,q\n2019,704,156,1,1,1\n",
      { line: 1, column: 1, found: "no column v" },
    ],
    ["an array of nothing", "[]", { found: "a list of 0" }],
    [
      "brackets without end",
      `${"[".repeat(200_000)}${"]".repeat(200_000)}`,
      { found: "a list of 1" },
    ],
    ["a JSON text", '["x"]', { found: "a list of 1" }],
  ])("%s", (_, file, problem) => {
    const reading = read(file, "a file", CATALOGUE);
    expect(reading.observations).toEqual([]);
    expect(reading.problems.slice(0, 1)).toMatchObject([problem]);
  });

  test("the columns and the sources that are known are named", () => {
    const [problem] = readText("name,age\n").problems;
    for (const label of [
      "UN Comtrade",
      "IMF",
      "SDMX-CSV",
      "World Bank",
      "CEPII",
      "this page",
      "refArea",
    ]) {
      expect(problem?.expected).toContain(label);
    }
  });

  test("rows before a stray quotation mark stand", () => {
    const reading = readText('t,i,j,k,v,q\n2019,704,156,1,1,1\n2019,704,156,2,1,"1\n');
    expect(reading.observations.map(said)).toEqual([
      "exports/reconciled VNM-CHN 2019 = 1000 USD FOB medium",
    ]);
    expect(reading.problems).toHaveLength(1);
  });

  test("of a thousand reasons to pass rows over 200 are told, the others together", () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `VNM,CHN,X${i},2019,1`);
    const header = "REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE";
    const { skipped } = readText([header, ...rows].join("\n"));
    expect(skipped).toHaveLength(201);
    expect(skipped.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
    expect(skipped.at(-1)).toMatchObject({
      count: 800,
      words: "the page has no indicator another one",
    });
  });

  test("of a million problems the first 200 are told, and how many more there are", () => {
    const { problems } = readText(`t,i,j,k,v,q\n${"2019,VNM,156,1,1,1\n".repeat(1000)}`);
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.found).toBe("800 more problems");
  });
});

test("any text is read or told, and every place lies in the text", () => {
  const piece = fc.constantFrom(
    ...FILES.flatMap((name) =>
      fixture(name)
        .split(/(?<=[,;\n:{}[\]])/)
        .slice(0, 60),
    ),
    '"',
    "\n",
    "[",
    "{",
    "-1",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const lines = text.split(/\r\n|\n|\r/);
      for (const { line, column = 1 } of readText(text).problems) {
        if (line === undefined) continue;
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: 300 },
  );
});
