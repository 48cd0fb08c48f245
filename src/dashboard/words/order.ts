/** Small pieces that the headlines share. */
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
