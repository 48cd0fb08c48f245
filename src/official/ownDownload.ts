/**
 * The observations that the page gives as CSV, whatever they rest on. What was read from texts and what
 * was computed comes anew from the texts and rows, so only published statistics are taken.
 */
import { boundsIn } from "./bounds.ts";
import { readOwnRow } from "./ownRow.ts";
import type { Report } from "./report.ts";
import type { Row, Table } from "./table.ts";

export const DOWNLOAD_REQUIRED = [
  "refArea",
  "counterpartArea",
  "indicator",
  "period",
  "value",
  "unit",
  "low",
  "high",
  "qualifier",
  "basis",
  "publisher",
  "sourceConfidence",
];

/** What a series calls the columns that are called otherwise here, where each kind of source has its own. */
const NAMES: Record<string, string> = { source: "publisher", confidence: "sourceConfidence" };

export function readDownload(table: Table, report: Report): void {
  if (report.lacks(table, DOWNLOAD_REQUIRED)) return;
  const columns = new Set([...table.columns, ...Object.keys(NAMES)]);
  table.each((row) => {
    const basis = row.get("basis");
    if (basis !== "official") return report.skip("basis", "computed", { basis });
    if (row.get("sourceConfidence") === "") {
      return report.skip("basis", "computed", { basis: "computed" });
    }
    const named: Row = {
      get: (column) => row.get(NAMES[column] ?? column),
      place: (column) => row.place(column && (NAMES[column] ?? column)),
    };
    const figure = readOwnRow(named, columns, report);
    const bounds = figure && boundsIn(row, { low: "low", high: "high" }, figure, report);
    if (bounds) report.add({ ...figure, ...bounds }, row);
  }, report);
}
