import { expect, test } from "vitest";
import { parseCsv } from "./csv.ts";

const cells = (text: string) =>
  parseCsv(text).rows.map((row) =>
    row.map(({ text, line, column }) => `${text}@${line}:${column}`),
  );

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
  ["nothing", "", []],
])("%s: each cell knows where it begins", (_, text, expected) => {
  expect(parseCsv(text).problem).toBeUndefined();
  expect(cells(text)).toEqual(expected);
});

test.each([
  ["never closed", 'a,b\n1,2\n3,"4\n5,6\n', 3, 3],
  ["closed too early", 'a,b\n1,2\n3,"4"5\n6,7\n', 3, 3],
  ["inside a cell", 'a,b\n1,2\n3,4"5\n6,7\n', 3, 3],
])(
  "a quotation mark that is %s is a problem; the rows before it stand",
  (_, text, line, column) => {
    const { rows, problem } = parseCsv(text);
    expect(problem).toMatchObject({ line, column });
    expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  },
);
