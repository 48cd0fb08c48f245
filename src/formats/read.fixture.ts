/** Reads the tables back as the descriptor of the package says they are to be read: a reader of its own, apart from what writes them. */
import { parse } from "csv-parse/sync";
import { readDataset } from "../model/dataset.ts";
import { DATASET_VERSION } from "../model/schema.ts";
import type { Dataset } from "../model/types.ts";

/** CSV as records by column name, the texts as they are written. */
export function records(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: "\r\n" });
}

/** A text without the apostrophes that keep it from running as a formula. */
export function original(cell: string): string {
  const whole = /^'+[\t\r\n]/.test(cell) ? cell.slice(1) : cell;
  return whole.replace(/(?<=(?:^|[;\t\r\n])[\s"']*)'(?=[=+\-@＝＋－＠])/g, "");
}

type Typed = Record<string, unknown>;

/** The rows of a resource with the values that its fields have; empty cells are left out. */
export function typed(files: Record<string, string>, name: string): Typed[] {
  const { resources } = JSON.parse(files["datapackage.json"] ?? "");
  const { path, schema } = resources.find((one: { name: string }) => one.name === name);
  return records(files[path] ?? "").map((record) =>
    Object.fromEntries(
      schema.fields.flatMap((field: { name: string; type: string }) => {
        const cell = record[field.name] ?? "";
        return cell === "" ? [] : [[field.name, typedCell(cell, field.type)]];
      }),
    ),
  );
}

function typedCell(cell: string, type: string): unknown {
  if (type === "boolean") return cell === "true";
  if (type === "array") return JSON.parse(cell);
  return ["number", "integer", "year"].includes(type) ? Number(cell) : original(cell);
}

const span = (row: Typed, part: string) => ({
  start: row[`${part}Start`],
  end: row[`${part}End`],
});
const textOf = (row: Typed) => ({
  kind: "text",
  document: row.document,
  sentence: span(row, "sentence"),
  quote: { ...span(row, "quote"), text: row.quote },
});

function sourceOf(row: Typed) {
  if (row.document !== undefined) return textOf(row);
  if (row.formula !== undefined)
    return {
      kind: "arithmetic",
      formula: row.formula,
      operands: row.operands,
      words: row.arithmetic,
    };
  const { publisher, url, note, valuation, sourceConfidence: confidence } = row;
  return { kind: "statistics", publisher, url, note, valuation, confidence };
}

/** The dataset that a package holds; links and numbers left alone are in no table. */
export function readPackage(files: Record<string, string>): Dataset {
  const observations = typed(files, "observations").map((row) => ({
    ...row,
    period: row.period ?? null,
    low: row.low ?? null,
    high: row.high ?? null,
    source: sourceOf(row),
  }));
  const events = typed(files, "events").map((row) => ({ ...row, source: textOf(row) }));
  const whole = {
    version: DATASET_VERSION,
    observations,
    events,
    indicators: typed(files, "indicators"),
    documents: typed(files, "documents"),
    checks: typed(files, "checks"),
    links: [],
    leftAlone: [],
  };
  // Through JSON, for that leaves out what is undefined; the schema leaves out columns that are no fields.
  return readDataset(JSON.parse(JSON.stringify(whole)));
}
