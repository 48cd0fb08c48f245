/** Where on the page something is drawn. */
import { parsePeriod, wholeYear } from "../../model/period.ts";
import type { Observation } from "../../model/types.ts";
import type { Measure, Mode, View } from "../filters/view.ts";
import { INDICATOR } from "./series.ts";
import { isOnYearBefore } from "./year-before.ts";

/** A part of the page by its id, with what has to be chosen for it to be there. */
export interface Lead {
  id: string;
  change?: Partial<View>;
}

/** The main chart of trade in a measure and mode. */
export function tradeLead(measure: Measure, mode: Mode, base?: number): Lead {
  const id =
    mode === "absolute" && measure === "turnover" ? "trade-turnover" : `trade-${measure}-${mode}`;
  return { id, change: { measure, mode, ...(base === undefined ? {} : { base }) } };
}

const measureOf = (indicator: string | undefined) =>
  (Object.keys(INDICATOR) as Measure[]).find((measure) => INDICATOR[measure] === indicator);

/** The chart that an observation belongs in; undefined where none draws it. */
export function chartOf(observation: Observation): Lead | undefined {
  const { indicator, of, base, measure } = observation;
  const part = measureOf(of);
  const from = parsePeriod(base ?? "");
  if (part && part !== "balance" && indicator === "growth")
    return isOnYearBefore(observation) ? tradeLead(part, "growth") : undefined;
  if (part && part !== "balance" && indicator === "multiple")
    return tradeLead(part, "index", from && wholeYear(from));
  const own = measureOf(indicator);
  if (own === "balance") return { id: "trade-balance" };
  if (own) return tradeLead(own, "absolute");
  if (indicator === "fdi-capital" || indicator === "fdi-projects")
    return { id: `${indicator}-${measure === "flow" ? "flow" : "stock"}` };
  const charted = ["students", "tourists", "investor-rank"].includes(indicator);
  return charted ? { id: indicator } : undefined;
}
