/** A table: what its columns are called, what they mean, and what stands in them. */
import { BOM, type Cell, csv } from "./cells.ts";

/** A column in the terms of a Table Schema (https://specs.frictionlessdata.io/table-schema/). */
export interface Column<Row> {
  name: string;
  type: "string" | "number" | "integer" | "boolean" | "array" | "date" | "year";
  description: string;
  required?: boolean;
  enum?: readonly string[];
  /** The table whose `id` it names. */
  refersTo?: string;
  cell(row: Row): Cell;
}

export interface Table<Row = unknown> {
  name: string;
  title: string;
  description: string;
  columns: Column<Row>[];
  rows: Row[];
}

type More<Row> = Partial<Pick<Column<Row>, "required" | "enum" | "refersTo">>;

/** A column that holds the field of its name. */
export function field<Row extends object>(
  name: keyof Row & string,
  type: Column<Row>["type"],
  description: string,
  more: More<Row> = {},
): Column<Row> {
  return { name, type, description, ...more, cell: (row) => row[name] as Cell };
}

/** A column that holds what can be said of a row. */
export function column<Row>(
  name: string,
  type: Column<Row>["type"],
  description: string,
  cell: (row: Row) => Cell,
  more: More<Row> = {},
): Column<Row> {
  return { name, type, description, ...more, cell };
}

/** A table as CSV that a spreadsheet opens right. */
export function csvOf<Row>({ columns, rows }: Pick<Table<Row>, "columns" | "rows">): string {
  const head = columns.map(({ name }) => name);
  return BOM + csv([head, ...rows.map((row) => columns.map((one) => one.cell(row)))]);
}
