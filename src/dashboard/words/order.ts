/** Figures in the order of time. */
import { parsePeriod, wholeYear, yearSpan } from "../../model/period.ts";
import type { Observation } from "../../model/types.ts";

export function yearOf({ period }: Observation): number | undefined {
  const parsed = parsePeriod(period ?? "");
  return parsed && wholeYear(parsed);
}

/** Where a period ends on the time axis, for putting observations in order. */
export function endOf({ period }: Observation): number {
  const parsed = parsePeriod(period ?? "");
  const span = parsed && yearSpan(parsed);
  return span ? (span.to ?? span.from) : Number.NEGATIVE_INFINITY;
}

/** In the order of time; what has no year comes first. */
export function byTime(observations: Observation[]): Observation[] {
  return [...observations].sort((a, b) => endOf(a) - endOf(b));
}

interface Years {
  from: number;
  to: number;
}
const UNKNOWN: Years = { from: Number.NaN, to: Number.NaN };
const spans = new Map<string, Years>();

/** Where a period lies in years, `to` excluded; not a number where its year is not known. */
export function spanOf(edtf: string | null): Years {
  if (edtf === null) return UNKNOWN;
  let years = spans.get(edtf);
  if (!years) {
    const period = parsePeriod(edtf);
    const span = period && yearSpan(period);
    years = span ? { from: span.from, to: span.to ?? Number.POSITIVE_INFINITY } : UNKNOWN;
    spans.set(edtf, years);
  }
  return years;
}
