/** Observations as SDMX-CSV 2.0 (https://github.com/sdmx-twg/sdmx-csv). */
import type { Dataset, Observation } from "../model/types.ts";
import { csv } from "./cells.ts";
import { timePeriodOf } from "./dates.ts";
import { STRUCTURE_ID, structureOf } from "./sdmx-structure.ts";

/** Why SDMX has no form for an observation; undefined where it has one. No value may stand at a time that it was not said of. */
export function leftOut({
  period,
  periodFromDocument,
  rate,
}: Observation): keyof typeof LEFT_OUT | undefined {
  if (period === null) return "none";
  if (rate) return "rate";
  if (periodFromDocument) return "text";
  if (timePeriodOf(period)) return undefined;
  if (period.startsWith("XXXX")) return "yearless";
  return period.endsWith("..") ? "open" : "doubt";
}

export const LEFT_OUT = {
  none: "no period is given",
  yearless: "a date without a year",
  open: 'a period without an end ("since 2004")',
  doubt: 'a period that the text itself doubts ("2005?")',
  rate: "a quantity a year that is said of no year",
  text: "a figure that only the date of its text dates",
};

/** The observations that SDMX can say, a row each. */
export function sdmxCsv(dataset: Dataset): string {
  const { dimensions, measures, attributes } = structureOf(dataset);
  const components = [...dimensions, ...measures, ...attributes];
  const rows = dataset.observations.filter((observation) => leftOut(observation) === undefined);
  return csv([
    ["STRUCTURE", "STRUCTURE_ID", "ACTION", ...components.map(({ name }) => name)],
    ...rows.map((row) => [
      "datastructure",
      STRUCTURE_ID,
      "I",
      ...components.map(({ cell }) => cell(row)),
    ]),
  ]);
}
