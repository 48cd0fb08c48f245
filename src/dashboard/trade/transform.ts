/**
 * The trade that one country reports, year by year, as an index, as growth and as shares of its turnover.
 * Each works on the figures of one reporter alone: never is one country's count divided by the other's.
 */
import { parsePeriod, partOfYear, wholeYear } from "../../model/period.ts";
import type { Area, Observation } from "../../model/types.ts";
import { type Computed, compute } from "../charts/computed.ts";
import { lineYear, markOf } from "../charts/marks.ts";
import type { Measure } from "../filters/view.ts";

export const INDICATOR: Record<Measure, string> = {
  turnover: "trade-turnover",
  exports: "exports",
  imports: "imports",
  balance: "trade-balance",
};

/** Official values of one reporter by what they cover: a whole year ("2018") or the same months of one ("2018 1-11"). */
export interface Series {
  reporter: Area;
  /** In the order of time. */
  years: { year: number; slot: string; observation: Observation }[];
}

function placeOf(observation: Observation): { year: number; slot: string } | undefined {
  const mark = markOf(observation);
  // Bounds, doubtful years and figures "a year" are no value that a rate could start from or end in.
  const year = mark && lineYear(mark);
  if (year !== undefined) return { year, slot: "year" };
  const period = parsePeriod(observation.period ?? "");
  const part = period && !period.doubt && partOfYear(period);
  if (!part || observation.qualifier.startsWith("at-") || observation.rate) return undefined;
  return { year: part.year, slot: `${part.from}-${part.to}` };
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
    const series = all.get(reporter) ?? { reporter, years: [] };
    all.set(reporter, series);
    if (!at(series, place.year, place.slot)) series.years.push({ ...place, observation });
  }
  for (const { years } of all.values()) years.sort((a, b) => a.year - b.year);
  return [...all.values()];
}

function at({ years }: Series, year: number, slot = "year"): Observation | undefined {
  return years.find((one) => one.year === year && one.slot === slot)?.observation;
}

const wholeYears = ({ years }: Series) => years.filter(({ slot }) => slot === "year");

/** The whole year with a value above zero that is nearest to the one asked for; of two as near the earlier. */
export function nearestYear(series: Series, year: number): number | undefined {
  return wholeYears(series)
    .filter(({ observation }) => observation.value > 0)
    .map((one) => one.year)
    .reduce<number | undefined>(
      (best, one) =>
        best === undefined || Math.abs(one - year) < Math.abs(best - year) ? one : best,
      undefined,
    );
}

/** The base until a person chooses: the first year for which all reporters have a value, else the first of any. */
export function usualBase(all: Series[]): number | undefined {
  const positive = all.map((series) =>
    wholeYears(series)
      .filter(({ observation }) => observation.value > 0)
      .map(({ year }) => year),
  );
  const years = [...new Set(positive.flat())].sort((a, b) => a - b);
  return years.find((year) => positive.every((own) => own.includes(year))) ?? years[0];
}

export interface Indexed {
  reporter: Area;
  values: Computed[];
  /** Set where the base year has no value that could be 100: then there are no values. */
  missing?: { base: number; nearest: number | undefined };
}

/** Whole years with the base as 100. */
export function indexed(series: Series, base: number): Indexed {
  const { reporter } = series;
  const divisor = at(series, base);
  if (!divisor || divisor.value <= 0)
    return { reporter, values: [], missing: { base, nearest: nearestYear(series, base) } };
  return {
    reporter,
    values: wholeYears(series).flatMap(({ observation }) => {
      return compute("index", observation, divisor) ?? [];
    }),
  };
}

/**
 * Growth over the year before: only from one year to the next where both have a value above zero, and of a
 * part of a year only over the same months.
 */
export function growth(series: Series): Computed[] {
  return series.years.flatMap(({ year, slot, observation }) => {
    const before = at(series, year - 1, slot);
    if (!before || observation.value <= 0) return [];
    return compute("growth", observation, before) ?? [];
  });
}

/** What part of the reporter's own turnover a measure is, of the same time. */
export function shares(part: Series, turnover: Series): Computed[] {
  if (part.reporter !== turnover.reporter) return [];
  return part.years.flatMap(({ year, slot, observation }) => {
    const whole = at(turnover, year, slot);
    return whole ? (compute("share", observation, whole) ?? []) : [];
  });
}

/** The calendar year of a whole one. */
export function yearOfWhole({ period }: Pick<Observation, "period">): number | undefined {
  const parsed = parsePeriod(period ?? "");
  return parsed && wholeYear(parsed);
}
