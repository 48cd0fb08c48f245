import { quoted } from "../input/complaint.ts";
import type { OfficialFigure } from "../model/types.ts";
import { boundsOf } from "./bounds.ts";
import { isGap, type NumberForm, numberIn, unreadable } from "./numbers.ts";
import { printedInterval } from "./precision.ts";
import type { Report } from "./report.ts";
import type { Row } from "./table.ts";
import { isBelowNothing, isNumber, numberOf } from "./units.ts";

export type Statistics = Extract<OfficialFigure["source"], { kind: "statistics" }>;

/** What a printed number is of, and how it is written. */
export interface Reading extends NumberForm {
  indicator: string;
  unit: string;
}

/** A number as it is printed, in plain digits, and the power of ten that makes it the value. */
export interface Printed {
  digits: string;
  shift: number;
  value: number;
}

/** The number of a cell. A gap is passed over; what is no number, and a negative one where none can be, is complained of. */
export function readValue(
  row: Row,
  column: string,
  { indicator, unit, ...form }: Reading,
  report: Report,
): Printed | undefined {
  const text = row.get(column);
  if (isGap(text)) {
    return report.skip(column, "gap");
  }
  const digits = numberIn(text, { ...form, shift: 0 });
  const meant = numberIn(text, form);
  if (digits === undefined || meant === undefined || !isNumber(meant, unit)) {
    return report.wrong(row, column, {
      found: quoted(text),
      expected: numberOf(unit),
      mend: unreadable(text, form),
    });
  }
  if (isBelowNothing(meant, indicator)) {
    return report.wrong(row, column, {
      found: quoted(text),
      expected: ["not-below", { indicator: { indicator } }],
      mend: ["look-up"],
    });
  }
  return { digits, shift: form.shift ?? 0, value: Number(meant) };
}

/** A value as statistics print it, with the interval of its digits; exact where nothing else is said. */
export function statistic(
  figure: Pick<
    OfficialFigure,
    "indicator" | "refArea" | "counterpartArea" | "unit" | "period" | "measure" | "scope"
  > & { qualifier?: OfficialFigure["qualifier"] },
  { digits, shift, value }: Printed,
  source: Omit<Statistics, "kind" | "note"> & { notes: (string | undefined)[] },
): OfficialFigure {
  const { indicator, refArea, counterpartArea, unit, period, measure, scope } = figure;
  const { qualifier = "exact" } = figure;
  const { notes, publisher, url, valuation, confidence } = source;
  const note = notes.filter(Boolean).join(". ");
  return {
    indicator,
    refArea,
    counterpartArea,
    value,
    unit,
    ...boundsOf(qualifier, value, printedInterval(digits, unit, shift)),
    period,
    ...(measure ? { measure } : {}),
    qualifier,
    ...(scope ? { scope } : {}),
    source: {
      kind: "statistics",
      publisher,
      ...(url ? { url } : {}),
      ...(note ? { note } : {}),
      ...(valuation ? { valuation } : {}),
      confidence,
    },
  };
}
