import { expect, test } from "vitest";
import { parseCatalogue } from "./catalogue.ts";

const EXPORTS = {
  id: "exports",
  label: "Exports",
  description: "Goods sold.",
  unit: "currency",
  measure: "flow",
  refAreaRole: "sells",
  counterpartRole: "buys",
};
const json = (...entries: unknown[]) => JSON.stringify(entries, null, 2);

test("a catalogue is read as it stands", () => {
  expect(parseCatalogue(json(EXPORTS))).toEqual({ indicators: [EXPORTS] });
});

test.each([
  ["a comma too many", '[\n  {"id": "a",}\n]', 2, 14, "not JSON"],
  ["a word without quotation marks", '[\n  {"id": exports}\n]', 2, 10, "not JSON"],
  ["an end too early", '[\n  {"id": "a"}', 2, 14, "not JSON"],
  ["no array", '{"id": "a"}', 1, 1, '{"id":"a"}'],
  ["no indicator", "[]", 1, 1, "[]"],
])("%s", (_, text, line, column, found) => {
  expect(parseCatalogue(text)).toMatchObject({
    problems: [{ line, column, found: expect.stringContaining(found) }],
  });
});

test("each wrong field is named with its place and what it may be", () => {
  const unlabelled = { ...EXPORTS, label: undefined };
  expect(parseCatalogue(json({ ...EXPORTS, unit: "money", id: "" }, unlabelled))).toMatchObject({
    problems: [
      { line: 3, column: 11, found: '""', expected: "a text that is not empty" },
      { line: 6, column: 13, found: '"money"', expected: expect.stringContaining("currency") },
      { line: 11, column: 3, found: "no label", expected: "string" },
    ],
  });
});

test("an id stands once", () => {
  expect(parseCatalogue(json(EXPORTS, EXPORTS))).toMatchObject({
    problems: [{ line: 12, column: 11, found: "a second indicator exports" }],
  });
});
