import { expect, test } from "vitest";
import type { Indicator } from "../model/types.ts";
import { read as readFile } from "./read.ts";

const indicator = (
  id: string,
  unit: Indicator["unit"],
  measure: Indicator["measure"],
): Indicator => ({
  id,
  label: id,
  description: id,
  unit,
  measure,
  refAreaRole: "one",
  counterpartRole: "other",
});
const CATALOGUE = [
  indicator("exports", "currency", "flow"),
  indicator("fdi-capital", "currency", "either"),
  indicator("students", "person", "stock"),
  indicator("investor-rank", "rank", "stock"),
];
const HEADER =
  "refArea,counterpartArea,indicator,measure,period,value,unit,qualifier,valuation,confidence,source,url,note";
const GOOD =
  "VNM,CHN,exports,,2018,41000000,USD,exact,FOB,high,Customs,https://example.org/,rounded";

const readText = (text: string) => readFile(text, "series.csv", CATALOGUE);
const read = (row: string, header = HEADER) => readText(`${header}\n${row}\n`);
const replaced = (column: string, text: string) =>
  GOOD.split(",")
    .map((cell, i) => (HEADER.split(",")[i] === column ? text : cell))
    .join(",");

test("a row becomes a figure with its source and the interval of its digits", () => {
  expect(read(GOOD)).toEqual({
    name: "series.csv",
    format: { id: "own", label: "Two-Way CSV" },
    problems: [],
    skipped: [],
    notes: [],
    places: [{ line: 2, column: 1 }],
    observations: [
      {
        indicator: "exports",
        refArea: "VNM",
        counterpartArea: "CHN",
        value: 41e6,
        unit: "USD",
        low: 40.5e6,
        high: 41.5e6,
        period: "2018",
        qualifier: "exact",
        source: {
          kind: "statistics",
          publisher: "Customs",
          url: "https://example.org/",
          note: "rounded",
          valuation: "FOB",
          confidence: "high",
        },
      },
    ],
  });
});

test.each([
  ["at-least", 41e6, null],
  ["at-most", null, 41e6],
])("a value that is %s is bounded on one side only", (qualifier, low, high) => {
  const { observations } = read(replaced("qualifier", qualifier));
  expect(observations[0]).toMatchObject({ value: 41e6, low, high });
});

test("cells that may be empty leave nothing behind", () => {
  const { observations, problems } = read("VNM,CHN,exports,,2018,5,USD,exact,,low,Customs,,");
  expect(problems).toEqual([]);
  expect(observations[0]?.source).toEqual({
    kind: "statistics",
    publisher: "Customs",
    confidence: "low",
  });
});

/** Where a cell of a row begins, counted from the cells before it. */
const columnOf = (name: string, row = GOOD) =>
  row
    .split(",")
    .slice(0, HEADER.split(",").indexOf(name))
    .reduce((column, cell) => column + cell.length + 1, 1);

test.each([
  ["value", "", "nothing", "a number in US dollars", "a gap stays a gap"],
  ["value", "abc", '"abc"', "a number in US dollars", "digits"],
  ["value", "1e9", '"1e9"', "a number in US dollars", "digits"],
  ["value", "Infinity", '"Infinity"', "a number in US dollars", "digits"],
  [
    "indicator",
    "export",
    '"export"',
    "an indicator that the page knows",
    "perhaps exports is meant",
  ],
  [
    "refArea",
    "VIE",
    '"VIE"',
    "the three-letter code of a country",
    "perhaps VNM (Vietnam) is meant",
  ],
  ["counterpartArea", "VNM", '"VNM"', "another country than refArea", "name the partner"],
  ["period", "2018-13", '"2018-13"', "a year, a month, a day or a span of them", "2019-01/2019-11"],
  ["unit", "US$", '"US$"', "the code of a currency for exports", "as in USD"],
  ["unit", "person", '"person"', "the code of a currency for exports", "as in USD"],
  ["measure", "stock", '"stock"', "one of flow", "use one of flow"],
  ["qualifier", "exactly", '"exactly"', "one of exact, about, at-least, at-most", "exact"],
  ["valuation", "fob", '"fob"', "one of FOB, CIF", "FOB"],
  ["confidence", "", "nothing", "one of high, medium, low", "use one of"],
  ["source", "", "nothing", "who published the figure", "no row goes without one"],
  ["value", "-41000000", '"-41000000"', "zero or more for exports", "minus"],
  ["url", "example.org", '"example.org"', "a web address", "https://"],
])("%s %j", (column, text, found, expected, mend) => {
  const { observations, problems } = read(replaced(column, text));
  expect(observations).toEqual([]);
  expect(problems).toMatchObject([
    { line: 2, column: columnOf(column), found, expected, mend: expect.stringContaining(mend) },
  ]);
});

test("people are counted whole, a rank begins at one, and each unit fits its indicator", () => {
  const rest = "exact,,high,Ministry,,";
  const rows = [
    `CHN,VNM,students,stock,2018,11299.5,person,${rest}`,
    `VNM,CHN,investor-rank,stock,2018,0,rank,${rest}`,
    `CHN,VNM,students,stock,2018,11299,project,${rest}`,
  ];
  const { problems } = readText([HEADER, ...rows].join("\n"));
  expect(problems).toMatchObject([
    { line: 2, column: columnOf("value", rows[0]), found: '"11299.5"' },
    { line: 3, column: columnOf("value", rows[1]), found: '"0"' },
    { line: 4, column: columnOf("unit", rows[2]), expected: "person for students" },
  ]);
});

test("an indicator that may be stock or flow says which in each row", () => {
  const row = "VNM,CHN,fdi-capital,,2018,5,USD,exact,,high,Ministry,,";
  expect(read(row).problems).toMatchObject([
    { column: columnOf("measure", row), expected: "one of stock, flow" },
  ]);
  const without = (text: string, at: number) => text.split(",").toSpliced(at, 1).join(",");
  expect(read(without(row, 3), without(HEADER, 3)).problems).toMatchObject([
    { column: columnOf("indicator", row), expected: "a column measure beside it" },
  ]);
});

test("all problems of all rows are told, and good rows between them are read", () => {
  const rows = [replaced("value", "x"), GOOD, replaced("unit", "x").replace("2018", "18")];
  const { places, problems } = readText([HEADER, ...rows].join("\n"));
  expect(places.map(({ line }) => line)).toEqual([3]);
  expect(problems.map(({ line, found }) => [line, found])).toEqual([
    [2, '"x"'],
    [4, '"18"'],
    [4, '"x"'],
  ]);
});

test("a wrong header: an unknown column with the nearest known one, a missing one, one twice", () => {
  const header = HEADER.replace("source", "sources").replace("note", "url");
  const { observations, problems } = read(replaced("note", ""), header);
  expect(observations).toEqual([]);
  expect(problems).toMatchObject([
    {
      line: 1,
      column: header.indexOf("sources") + 1,
      found: 'the column "sources"',
      mend: "perhaps source is meant",
    },
    { line: 1, column: header.lastIndexOf("url") + 1, found: 'the column "url" again' },
    { line: 1, column: 1, found: "no column source" },
  ]);
});

test.each([
  ["a row too short", `${HEADER}\nVNM,CHN\n`, { line: 2, column: 1, found: "2 cells" }],
  ["a header alone", `${HEADER}\n`, { line: 1, found: "no rows" }],
  ["a broken quotation", `${HEADER}\n${GOOD}\n"VNM`, { line: 3, column: 1 }],
])("%s", (_, text, expected) => {
  expect(readText(text).problems).toMatchObject([expected]);
});
