/**
 * The trade that one country reports, year by year, as an index, as growth and as shares of its turnover.
 * Each works on the figures of one reporter alone: never is one country's count divided by the other's.
 */
import type { Area } from "../../model/types.ts";
import { type Computed, compute } from "../charts/computed.ts";
import { at, type Series } from "../charts/series.ts";

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

/** The years of which any reporter has a value above zero, earliest first. */
export function baseYears(all: Series[]): number[] {
  const years = all.flatMap((series) =>
    wholeYears(series).flatMap(({ year, observation }) => (observation.value > 0 ? [year] : [])),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * The base until a person chooses: of the years for which all reporters have a value the first that is
 * preferred, else the first, else the first year of any.
 */
export function usualBase(all: Series[], preferred: number[] = []): number | undefined {
  const years = baseYears(all);
  const positive = all.map((series) => baseYears([series]));
  const common = years.filter((year) => positive.every((own) => own.includes(year)));
  return common.find((year) => preferred.includes(year)) ?? common[0] ?? years[0];
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
