import { parsePeriod } from "../../model/period.ts";

/** True for a single EDTF date with a year: 2020, 2020-01, 2020-01-18, 2020~. */
export function isPublicationDate(text: string): boolean {
  return !text.includes("/") && parsePeriod(text)?.start.year !== undefined;
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
