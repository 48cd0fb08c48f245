import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOf, readRecords } from "./csv.ts";

function read(text: string, separator = ",") {
  const rows: string[][] = [];
  const places: string[][] = [];
  const problem = readRecords(text, separator, (record) => {
    rows.push([...record.cells]);
    places.push(
      record.cells.map((cell, i) => {
        const { line, column } = placeOf(text, record, i);
        return `${cell}@${line}:${column}`;
      }),
    );
  });
  return { rows, places, problem };
}

test.each([
  [
    "plain cells",
    "a,b\n10,200\n",
    [
      ["a@1:1", "b@1:3"],
      ["10@2:1", "200@2:4"],
    ],
  ],
  [
    "empty cells",
    "a,b,\n,,\n",
    [
      ["a@1:1", "b@1:3", "@1:5"],
      ["@2:1", "@2:2", "@2:3"],
    ],
  ],
  ["no line end at the end", "a,b,", [["a@1:1", "b@1:3", "@1:5"]]],
  ["blank lines", "\n\na\n\nb\n", [["a@3:1"], ["b@5:1"]]],
  ["a comma in quotation marks", 'a\n"x, y",z\n', [["a@1:1"], ["x, y@2:1", "z@2:8"]]],
  ["doubled quotation marks", '"say ""so""",z', [['say "so"@1:1', "z@1:14"]]],
  ["a line end in quotation marks", '"x\ny",z\nw\n', [["x\ny@1:1", "z@2:4"], ["w@3:1"]]],
  ["line ends of Windows", 'a,"b\r\nc",d\r\ne\r\n', [["a@1:1", "b\r\nc@1:3", "d@2:4"], ["e@3:1"]]],
  ["line ends of the old Mac", "a\rb\r", [["a@1:1"], ["b@2:1"]]],
  ["a quoted cell that is empty", '"",""', [["@1:1", "@1:4"]]],
  ["nothing", "", []],
])("%s: each cell knows where it begins", (_, text, expected) => {
  const { places, problem } = read(text);
  expect(problem).toBeUndefined();
  expect(places).toEqual(expected);
});

test.each([
  ["never closed", 'a,b\n1,2\n3,"4\n5,6\n', 3, 3],
  ["closed too early", 'a,b\n1,2\n3,"4"5\n6,7\n', 3, 3],
  ["inside a cell", 'a,b\n1,2\n3,4"5\n6,7\n', 3, 3],
  ["behind a cell of two lines", 'a,b\n1,2\n"3\n3",4"5\n', 4, 4],
])(
  "a quotation mark that is %s is a problem; the rows before it stand",
  (_, text, line, column) => {
    const { rows, problem } = read(text);
    expect(problem).toMatchObject({ line, column });
    expect(rows).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  },
);

const cell = fc.string({ unit: fc.constantFrom("a", "7", " ", ",", ";", '"', "\n", "\r", "Ệ") });

test("what a spreadsheet would write is read back, whatever stands between the cells", () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom("\n", "\r\n"),
      (rows, separator, end) => {
        const text = rows.map((row) => row.map(quoted).join(separator)).join(end);
        expect(read(text, separator)).toMatchObject({ rows, problem: undefined });
      },
    ),
  );
});

test("any text is read or refused as another reader of RFC 4180 does", () => {
  fc.assert(
    fc.property(cell, (text) => {
      let expected: string[][] | undefined;
      try {
        expected = parse(text, {
          record_delimiter: ["\r\n", "\n", "\r"],
          relax_column_count: true,
          skip_empty_lines: true,
        });
      } catch {
        // It refuses what is broken.
      }
      const { rows, problem } = read(text);
      expect(problem === undefined).toBe(expected !== undefined);
      if (expected) expect(rows).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
