import fc from "fast-check";
import { expect, test } from "vitest";
import { readJson } from "./json.ts";

test.each([
  ["nothing", "", 1, 1, "the end of the file", "a value", "cut short"],
  [
    "a file cut short",
    '{"data": [\n  {"a": 1},',
    2,
    12,
    "the end of the file, inside the [ of line 1, column 10",
    "a value",
    "cut short",
  ],
  [
    "a number cut short",
    '{"a": 12',
    1,
    9,
    "the end of the file, inside the { of line 1, column 1",
    "a comma or }",
    "cut short",
  ],
  [
    "a text that never ends",
    '["a',
    1,
    2,
    "a text that is never closed",
    "a closed quotation mark",
    "cut short",
  ],
  [
    "a line end in a text",
    '["a\nb"]',
    1,
    2,
    "a text with a character out of place",
    "a closed quotation mark",
    "\\n",
  ],
  ["a comma too many", "[1,\n 2,\n]", 3, 1, '"]"', "a value", "commas"],
  ["a comma too few", '{"a": 1\n"b": 2}', 2, 1, '"b"', "a comma or }", "commas"],
  ["NaN", '{"a": NaN}', 1, 7, '"NaN"', "a value", "write null"],
  ["a name without marks", "{a: 1}", 1, 2, '"a"', "a name in quotation marks", ""],
  ["no colon", '{"a" 1}', 1, 6, '"1"', "a colon behind the name", ""],
  ["two values", "{} {}", 1, 4, '"{"', "the end of the file", ""],
])("%s: the first character out of place", (_, text, line, column, found, expected, mend) => {
  expect(readJson(text)).toMatchObject({
    complaint: {
      line,
      column,
      found: expect.stringContaining(found),
      expected: expect.stringContaining(expected),
      mend: expect.stringContaining(mend),
    },
  });
});

test("what is JSON is read", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readJson(text)).toEqual({ value: JSON.parse(text) });
    }),
  );
});

test("a file cut anywhere is told, and where", () => {
  fc.assert(
    fc.property(fc.array(fc.json(), { minLength: 1 }), fc.nat(), (values, cut) => {
      const text = `[${values.join(",\n")}]`;
      const cutText = text.slice(0, cut % text.length);
      const read = readJson(cutText);
      if (!("complaint" in read)) throw new Error("a part of an array is none");
      const { line = 0, column = 0 } = read.complaint;
      const lines = cutText.split("\n");
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    }),
  );
});

test("brackets as deep as a file allows do not break the reader", () => {
  expect(readJson("[".repeat(1e6))).toMatchObject({ complaint: { line: 1, column: 1e6 + 1 } });
});
