import { complaint, shown } from "../input/complaint.ts";
import { suggested } from "../input/nearest.ts";
import { readOwnRow } from "./ownRow.ts";
import type { Report } from "./report.ts";
import type { Table } from "./table.ts";

export const OWN_REQUIRED = [
  "refArea",
  "counterpartArea",
  "indicator",
  "period",
  "value",
  "unit",
  "qualifier",
  "confidence",
  "source",
];
const COLUMNS = [...OWN_REQUIRED, "measure", "scope", "valuation", "url", "note"];

/** Reads a series of our own, as strictly as what a person types needs it: each cell is checked. */
export function readOwn(table: Table, report: Report): void {
  checkHeader(table, report);
  const columns = new Set(table.columns);
  const complete = OWN_REQUIRED.every((name) => columns.has(name));
  table.each((row) => {
    const figure = readOwnRow(row, columns, report);
    if (figure && complete) report.add(figure, row);
  }, report);
}

function checkHeader(table: Table, report: Report): void {
  const { columns } = table;
  columns.forEach((name, i) => {
    const again = columns.indexOf(name) < i;
    if (COLUMNS.includes(name) && !again) return;
    report.complain(
      complaint(
        {
          found: [again ? "column-again" : "column", { column: shown(name) }],
          expected: [again ? "column-once" : "column-known"],
          mend: again ? ["delete-one"] : suggested(name, COLUMNS),
        },
        table.placeOfColumn(i),
      ),
    );
  });
  for (const name of OWN_REQUIRED) {
    if (columns.includes(name)) continue;
    report.complain(
      complaint(
        {
          found: ["no-column", { column: name }],
          expected: ["columns", { columns: OWN_REQUIRED.join(", ") }],
          mend: ["add-column-rows", { column: name }],
        },
        { line: 1, column: 1 },
      ),
    );
  }
}
