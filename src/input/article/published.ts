import { parsePeriod } from "../../model/period.ts";

/** True for a single EDTF date with a year: 2020, 2020-01, 2020-01-18, 2020~. */
export function isPublicationDate(text: string): boolean {
  return !text.includes("/") && parsePeriod(text)?.start.year !== undefined;
}

/** The day (ISO 8601) in the earliest time zone, UTC+14: what is dated later is yet to come everywhere. */
export const latestDay = (now: number = Date.now()): string =>
  new Date(now + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

/**
 * True for what begins after a day: of a month or a year, the first day counts. Of a day that is only known by its
 * month or year, the last one does.
 * @param period EDTF; without a year it is never after anything
 */
export function isYetToCome(period: string, day: string): boolean {
  const [date = ""] = period.split(/[/?~]/);
  const known = Math.min(date.length, day.replace(/[?~]$/, "").length);
  return !date.startsWith("X") && date.slice(0, known) > day.slice(0, known);
}

const DAY = /^(\d{4})([-/]?)(\d\d)\2(\d\d)(?=[T ]|$)/;

/**
 * The EDTF date in what a page or a feed says of its publication: EDTF as it is; of an ISO 8601 date
 * with a time the day, as its own time zone has it. Undefined for anything else: in 03/04/2020 nobody
 * can tell the day from the month, and a wrong date moves every "last year".
 */
export function publicationDate(text: string): string | undefined {
  const written = text.trim();
  if (isPublicationDate(written)) return written;
  const [, year, , month, day] = DAY.exec(written) ?? [];
  const date = `${year}-${month}-${day}`;
  return year && isPublicationDate(date) ? date : undefined;
}
