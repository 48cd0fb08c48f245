/** The official figures of each reporter by the time they cover: what rates, indices and mirrors are worked out from. */
import { parsePeriod, slotOfYear } from "../../model/period.ts";
import type { Area, Observation } from "../../model/types.ts";
import type { Measure } from "../filters/view.ts";
import { formOf, lineYear } from "./marks.ts";

export const INDICATOR: Record<Measure, string> = {
  turnover: "trade-turnover",
  exports: "exports",
  imports: "imports",
  balance: "trade-balance",
};

/** Official values of one reporter by what they cover: a whole year ("2018") or the same part of one ("2018 1-11"). */
export interface Series {
  reporter: Area;
  /** In the order of time. */
  years: { year: number; slot: string; observation: Observation }[];
  /** The same by time, as `timeOf` writes it. */
  byTime: Map<string, Observation>;
}

export const emptySeries = (reporter: Area): Series => ({
  reporter,
  years: [],
  byTime: new Map(),
});

const timeOf = (year: number, slot: string) => `${year} ${slot}`;

function placeOf(observation: Observation): { year: number; slot: string } | undefined {
  // Bounds, doubtful years and figures "a year" are no value that a rate could start from or end in.
  const year = lineYear({ observation, form: formOf(observation), stock: false });
  if (year !== undefined) return { year, slot: "year" };
  const period = parsePeriod(observation.period ?? "");
  if (!period || period.doubt) return undefined;
  return observation.qualifier.startsWith("at-") || observation.rate
    ? undefined
    : slotOfYear(period);
}

/** One series a reporter of the official figures of a measure; of two values for the same time the first in the data. */
export function seriesOf(observations: Observation[], measure: Measure): Series[] {
  const all = new Map<Area, Series>();
  for (const observation of observations) {
    const { basis, indicator, refArea: reporter, scope, unit } = observation;
    if (basis !== "official" || indicator !== INDICATOR[measure]) continue;
    if (scope !== undefined || unit !== "USD") continue;
    const place = placeOf(observation);
    if (!place) continue;
    const series = all.get(reporter) ?? emptySeries(reporter);
    all.set(reporter, series);
    const time = timeOf(place.year, place.slot);
    if (series.byTime.has(time)) continue;
    series.byTime.set(time, observation);
    series.years.push({ ...place, observation });
  }
  for (const { years } of all.values()) years.sort((a, b) => a.year - b.year);
  return [...all.values()];
}

/** The value of a year, or of the same part of it. */
export function at({ byTime }: Series, year: number, slot = "year"): Observation | undefined {
  return byTime.get(timeOf(year, slot));
}
