import { quoted } from "../input/complaint.ts";
import type { OfficialFigure } from "../model/types.ts";
import { isGap, plainNumber } from "./numbers.ts";
import { printedInterval } from "./precision.ts";
import type { Report } from "./report.ts";
import type { Row } from "./table.ts";
import { isBelowNothing, isNumber, numberOf } from "./units.ts";

export type Statistics = Extract<OfficialFigure["source"], { kind: "statistics" }>;

/** A printed number and what it means. */
export interface Reading {
  indicator: string;
  unit: string;
  /** The power of ten that the printed number is to be multiplied by. */
  shift?: number;
  /** Between whole and decimals: a comma in files of some languages. */
  decimal?: "." | ",";
}

/** The number of a cell in plain digits. A gap is passed over; what is no number, and a negative one where none can be, is complained of. */
export function readValue(
  row: Row,
  column: string,
  { indicator, unit, shift = 0, decimal = "." }: Reading,
  report: Report,
): string | undefined {
  const text = row.get(column);
  if (isGap(text)) {
    return report.skip(column, "gap");
  }
  const point = decimal === "," ? text.replace(",", ".") : text;
  const printed = plainNumber(point, shift);
  if (printed === undefined || !isNumber(printed, unit)) {
    return report.wrong(row, column, {
      found: quoted(text),
      expected: numberOf(unit),
      mend: ["digits"],
    });
  }
  if (isBelowNothing(printed, indicator)) {
    return report.wrong(row, column, {
      found: quoted(text),
      expected: ["not-below", { indicator }],
      mend: ["look-up"],
    });
  }
  return printed;
}

/** A value as statistics print it, with the interval of its digits. */
export function statistic(
  figure: Pick<
    OfficialFigure,
    "indicator" | "refArea" | "counterpartArea" | "unit" | "period" | "measure" | "scope"
  >,
  printed: string,
  source: Omit<Statistics, "kind" | "note"> & { notes: (string | undefined)[] },
): OfficialFigure {
  const { indicator, refArea, counterpartArea, unit, period, measure, scope } = figure;
  const { notes, publisher, url, valuation, confidence } = source;
  const note = notes.filter(Boolean).join(". ");
  return {
    indicator,
    refArea,
    counterpartArea,
    value: Number(printed),
    unit,
    ...printedInterval(printed, unit),
    period,
    ...(measure ? { measure } : {}),
    qualifier: "exact",
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
