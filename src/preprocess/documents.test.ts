import { expect, test } from "vitest";
import { parseDocument } from "./documents.ts";

const FRONT = `---
title: "Trade: a summary"
publisher: A News Agency
published: 2020-01
url: https://example.org/trade
language: en
---
`;

test("front matter becomes fields, the rest the text", () => {
  expect(parseDocument("trade-2020", `${FRONT}Trade grew.\n`)).toEqual({
    id: "trade-2020",
    title: "Trade: a summary",
    publisher: "A News Agency",
    published: "2020-01",
    url: "https://example.org/trade",
    language: "en",
    text: "Trade grew.\n",
  });
});

test("a year alone is a date, a url may be left out, and line ends may be those of Windows", () => {
  const text = FRONT.replace("2020-01", "2025").replace(/url.*\n/, "");
  expect(parseDocument("x", `${text}Trade grew.`.replaceAll("\n", "\r\n"))).toEqual({
    id: "x",
    title: "Trade: a summary",
    publisher: "A News Agency",
    published: "2025",
    language: "en",
    text: "Trade grew.",
  });
});

test.each([
  ["no date", [/published.*\n/, ""], 1, 1, "no field published", "the date of publication as EDTF"],
  ["an empty date", ["2020-01", ""], 4, 12, "nothing", "the date of publication as EDTF"],
  [
    "a date in words",
    ["2020-01", "May 2020"],
    4,
    12,
    '"May 2020"',
    "the date of publication as EDTF",
  ],
  [
    "a date without a year",
    ["2020-01", "XXXX-01"],
    4,
    12,
    '"XXXX-01"',
    "the date of publication as EDTF",
  ],
  [
    "a span of time",
    ["2020-01", "2020-01/2020-02"],
    4,
    12,
    '"2020-01/2020-02"',
    "the date of publication as EDTF",
  ],
  ["a misspelt field", ["url", "ulr"], 5, 1, 'the field "ulr"', "a field that is known"],
  ["an address without its scheme", ["https://", ""], 5, 6, '"example.org/trade"', "a web address"],
  [
    "a language in words",
    ["language: en", "language: English!"],
    6,
    11,
    '"English!"',
    "the language of the text as a BCP 47 tag",
  ],
  [
    "a list",
    ["A News Agency", "[A, B]"],
    3,
    1,
    "a list or nested fields under publisher",
    "plain text",
  ],
] as const)("%s", (_, [from, to], line, column, found, expected) => {
  expect(parseDocument("x", `${FRONT.replace(from, to)}Trade grew.`)).toMatchObject([
    { line, column, found, expected },
  ]);
});

test("front matter that does not parse is named at the place that breaks it", () => {
  const text = FRONT.replace('"Trade: a summary"', "Trade: a summary");
  expect(parseDocument("x", `${text}Trade grew.`)).toMatchObject([
    { line: 2, column: 8, found: expect.stringContaining("does not parse") },
  ]);
});

test.each([
  ["no front matter", "Trade grew.", 1, '"Trade grew."'],
  ["no end of the front matter", FRONT.replace(/---\n$/, ""), 1, "front matter without an end"],
  ["a list for front matter", "---\n- a\n---\nText", 2, "front matter that is not fields"],
  ["no text", `${FRONT}\n \n`, 8, "nothing after the front matter"],
])("%s", (_, text, line, found) => {
  expect(parseDocument("x", text)).toMatchObject([{ line, column: 1, found }]);
});

test("all that is wrong is told at once", () => {
  const text = FRONT.replace("2020-01", "soon").replace("A News Agency", "").replace("en\n", "\n");
  expect(parseDocument("x", `${text}Trade grew.`)).toMatchObject([
    { line: 3 },
    { line: 4 },
    { line: 6 },
  ]);
});
