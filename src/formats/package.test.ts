import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDataset, datasetWith, event, observation } from "./dataset.fixture.ts";
import { descriptorOf, packageFiles } from "./package.ts";
import { readPackage, records } from "./read.fixture.ts";
import { tablesOf } from "./tables.ts";

const profile = JSON.parse(
  readFileSync(new URL("tabular-data-package.fixture.json", import.meta.url), "utf8"),
);
const fits = new Ajv({ strict: false, validateFormats: false }).compile(profile);

interface Schema {
  fields: {
    name: string;
    type: string;
    constraints?: { required?: boolean; unique?: boolean; enum?: string[] };
  }[];
  foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
}

/** How values of a type are written: Table Schema, "Types and Formats". */
const FORMS: Record<string, RegExp> = {
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  year: /^\d{4}$/,
  array: /^\[.*\]$/s,
};

test("the descriptor is valid by the profile of a Tabular Data Package", () => {
  const whole = datasetWith([observation()], [event()]);
  expect(fits(descriptorOf(whole)), JSON.stringify(fits.errors)).toBe(true);
  expect(fits(descriptorOf(datasetWith([]))), JSON.stringify(fits.errors)).toBe(true);
  expect(fits({ ...descriptorOf(whole), resources: [] })).toBe(false);
});

test("a package read back as its descriptor says has the same observations and events", () =>
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const read = readPackage(packageFiles(dataset));
      expect(read).toEqual(dataset);
    }),
    { numRuns: 100 },
  ));

test("an event that a reader has added is told apart, and nothing is told of layers where there are none", () => {
  const columns = (...events: Parameters<typeof event>[0][]) =>
    tablesOf(datasetWith([], events.map(event))).events.columns;
  const own = columns({}, { layer: "own" }).find(({ name }) => name === "layer");
  expect(own?.cell(event({ layer: "own" }))).toBe("own");
  expect(own?.cell(event())).toBeUndefined();
  expect(columns({}).map(({ name }) => name)).not.toContain("layer");
});

test("every row keeps the constraints that the descriptor gives", () =>
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const files = packageFiles(dataset);
      const rowsOf = (name: string) => records(files[`${name}.csv`] ?? "");
      for (const { name, schema } of descriptorOf(dataset).resources) {
        const { fields, foreignKeys = [] } = schema as Schema;
        const rows = rowsOf(name);
        for (const { name: column, type, constraints = {} } of fields) {
          const cells = rows.map((row) => row[column] ?? "");
          if (constraints.required) expect(cells).not.toContain("");
          if (constraints.unique) expect(new Set(cells).size).toBe(cells.length);
          for (const cell of cells.filter(Boolean)) {
            if (constraints.enum) expect(constraints.enum).toContain(cell);
            expect(cell).toMatch(FORMS[type] ?? /./s);
          }
        }
        for (const { fields: column, reference } of foreignKeys) {
          const known = rowsOf(reference.resource).map((row) => row[reference.fields]);
          for (const row of rows) if (row[column]) expect(known).toContain(row[column]);
        }
      }
    }),
    { numRuns: 60 },
  ));

test("the fields of each resource are the columns of its file, in that order", () => {
  const files = packageFiles(datasetWith([observation()], [event()]));
  for (const { path, schema } of descriptorOf(datasetWith([])).resources) {
    const head = files[path]?.split("\r\n")[0]?.replace("\uFEFF", "").split(",");
    const { fields } = schema as { fields: { name: string }[] };
    expect(head).toEqual(fields.map(({ name }) => name));
  }
});

test("a whole year is told from a part of it, and a range has its days", () => {
  const periods = ["2018", "2018-01/2018-11", "2004/..", "XXXX-10-02", null];
  const files = packageFiles(
    datasetWith(periods.map((period, i) => observation({ id: `o${i}`, period }))),
  );
  const rows = records(files["observations.csv"] ?? "");
  expect(rows.map(({ year, periodStart, periodEnd }) => [year, periodStart, periodEnd])).toEqual([
    ["2018", "2018-01-01", "2018-12-31"],
    ["", "2018-01-01", "2018-11-30"],
    ["", "2004-01-01", ""],
    ["", "", ""],
    ["", "", ""],
  ]);
});

test("a text that a reader added is marked and does not come under our licence", () => {
  const dataset = datasetWith([observation()]);
  const own = {
    ...dataset,
    documents: dataset.documents.map((document) => ({ ...document, layer: "own" as const })),
  };
  expect(descriptorOf(own).licenses.at(-1)?.title).toMatch(/^Texts that a reader added/);
  expect(packageFiles(own)["documents.csv"]).toContain(",own");
  expect(packageFiles(dataset)["documents.csv"]).not.toContain("layer");
});

test("sources and licences are told: publishers keep their terms", () => {
  const { licenses, sources } = descriptorOf(datasetWith([observation()]));
  expect(licenses.map(({ name }) => name)).toEqual(["MIT", "notspecified"]);
  expect(sources).toEqual([
    {
      title: "The Daily (TD): Hàng hóa, 货物 & goods (2024-03)",
      path: "https://example.org/goods?a=1&b=2",
    },
    { title: "Customs" },
  ]);
});

test("a text without a date is a source without one", () => {
  const dataset = datasetWith([observation()]);
  const undated = dataset.documents.map(({ published, ...document }) => document);
  expect(descriptorOf({ ...dataset, documents: undated }).sources?.[0]?.title).toBe(
    "The Daily (TD): Hàng hóa, 货物 & goods",
  );
});

test("a sum that no source prints is told from a row that an office published", () => {
  const total = observation({
    id: "total",
    source: { kind: "arithmetic", formula: "sum", operands: ["turnover"], words: "12 + 8 = 20" },
  });
  const rows = records(packageFiles(datasetWith([observation(), total]))["observations.csv"] ?? "");
  expect(rows.map(({ basis, origin, publisher }) => [basis, origin, publisher])).toEqual([
    ["official", "published", "Customs"],
    ["official", "totalled", ""],
  ]);
});
