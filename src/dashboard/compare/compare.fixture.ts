/** Comparisons for tests, over a small catalogue. */
import type { Check, Indicator, Observation } from "../../model/types.ts";
import { compareYears } from "./compare.ts";

const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  label: id,
  description: id,
  unit: "currency",
  measure: "flow",
  refAreaRole: "reports",
  counterpartRole: "is the partner",
  ...more,
});
export const indicators = [
  indicator("trade-turnover", { label: "Trade turnover" }),
  indicator("exports"),
  indicator("imports"),
  indicator("fdi-capital", { measure: "either" }),
  indicator("trade-partner-rank", { unit: "rank", measure: "stock" }),
  indicator("students", { unit: "person", measure: "stock" }),
  indicator("tourists", { unit: "person" }),
  indicator("growth", { unit: "ratio", measure: "either" }),
];

export const china = { refArea: "CHN", counterpartArea: "VNM" };
export const rows = (observations: Observation[], years: number[], checks: Check[] = []) =>
  compareYears({ indicators, checks, observations }, observations, years);

/** The one row that there is. */
export const only = (observations: Observation[], years: number[]) => {
  const [row, ...more] = rows(observations, years);
  if (!row || more.length > 0)
    throw new Error(`${more.length + (row ? 1 : 0)} rows in place of one`);
  return row;
};
