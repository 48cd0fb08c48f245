/** Periods as plain dates, as far as plain dates can say them. */
import { daysIn, type Period, parsePeriod, wholeYear } from "../model/period.ts";

const two = (value: number) => String(value).padStart(2, "0");
const four = (value: number) => String(value).padStart(4, "0");

/** First and last day of a period, both included, as ISO 8601 dates; undefined where there is none or no year is given. */
export function daysOf(period: string | null): { start?: string; end?: string } {
  const { start, end } = (period && parsePeriod(period)) || {};
  if (start?.year === undefined) return {};
  const first = `${four(start.year)}-${two(start.month ?? 1)}-${two(start.day ?? 1)}`;
  if (end?.year === undefined) return { start: first };
  const month = end.month ?? 12;
  const last = `${four(end.year)}-${two(month)}-${two(end.day ?? daysIn(month, end.year))}`;
  return { start: first, end: last };
}

/** The year of a period that is one whole calendar year: what may stand on an annual line. */
export function yearOf(period: string | null): number | undefined {
  const parsed = period === null ? undefined : parsePeriod(period);
  return parsed && wholeYear(parsed);
}

const DAY = 24 * 60 * 60 * 1000;

/** Days from one ISO 8601 date to another. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** The day after an ISO 8601 date. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
}

/** A single date as it is written, without a mark of doubt. */
function single({ start, end }: Period): string | undefined {
  if (!end || start.year === undefined) return undefined;
  const alike =
    start.year === end.year && start.month === end.month && start.day === end.day ? start : null;
  if (!alike) return undefined;
  return [four(start.year), start.month && two(start.month), start.day && two(start.day)]
    .filter(Boolean)
    .join("-");
}

/**
 * A period as SDMX writes TIME_PERIOD (SDMX 3.0, section 6, "Time"): a calendar year, month or day, else a range as
 * its first day and an ISO 8601 duration (`2019-01-01/P11M`). Undefined for what SDMX has no form for: an open end,
 * a year that is not given or that the text doubts.
 */
export function timePeriodOf(period: string | null): string | undefined {
  const parsed = period === null ? undefined : parsePeriod(period);
  if (!parsed || parsed.doubt) return undefined;
  const date = single(parsed);
  if (date) return date;
  const whole = wholeYear(parsed);
  if (whole !== undefined) return four(whole);
  const { start, end } = daysOf(period);
  if (!start || !end) return undefined;
  const after = dayAfter(end);
  if (!start.endsWith("-01") || !after.endsWith("-01"))
    return `${start}/P${daysBetween(start, after)}D`;
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const length = months(after) - months(start);
  return `${start}/P${length % 12 === 0 ? `${length / 12}Y` : `${length}M`}`;
}
