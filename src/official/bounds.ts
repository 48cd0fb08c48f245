/** The least and the most that a value may be: by how it is meant, or where a file itself says so. */
import { quoted } from "../input/complaint.ts";
import type { OfficialFigure } from "../model/types.ts";
import { isGap, type NumberForm, numberIn, unreadable } from "./numbers.ts";
import type { Report } from "./report.ts";
import type { Row } from "./table.ts";
import { numberOf } from "./units.ts";

export type Bounds = Pick<OfficialFigure, "low" | "high">;
type Figure = Pick<OfficialFigure, "value" | "unit"> & Bounds;

/** The bounds of a value that is meant so: "at least" is open above, and the value itself its lower end. */
export function boundsOf(
  qualifier: OfficialFigure["qualifier"],
  value: number,
  { low, high }: Bounds,
): Bounds {
  return {
    low: qualifier === "at-most" ? null : qualifier === "at-least" ? value : low,
    high: qualifier === "at-least" ? null : qualifier === "at-most" ? value : high,
  };
}

/** True where the value lies between the bounds that there are. */
export const areAround = ({ value, low, high }: Bounds & { value: number }): boolean =>
  (low === null || low <= value) && (high === null || value <= high);

/**
 * The bounds that two cells of a row give; where one is empty it stays as it is. What is no number, and
 * bounds that the value is not between, are complained of.
 */
export function boundsIn(
  row: Row,
  columns: { low: string; high: string },
  figure: Figure,
  report: Report,
  form: NumberForm = {},
): Bounds | undefined {
  const low = boundIn(row, columns.low, figure.low, figure.unit, report, form);
  const high = boundIn(row, columns.high, figure.high, figure.unit, report, form);
  if (low === undefined || high === undefined) return undefined;
  if (areAround({ value: figure.value, low, high })) return { low, high };
  return report.wrong(row, columns.low, {
    found: ["bounds", { low: String(low), high: String(high) }],
    expected: ["bounds-around"],
    mend: ["look-up"],
  });
}

function boundIn(
  row: Row,
  column: string,
  usual: number | null,
  unit: string,
  report: Report,
  form: NumberForm,
): number | null | undefined {
  const text = row.get(column);
  if (isGap(text)) return usual;
  const digits = numberIn(text, form);
  if (digits !== undefined) return Number(digits);
  return report.wrong(row, column, {
    found: quoted(text),
    expected: numberOf(unit),
    mend: unreadable(text, form),
  });
}
