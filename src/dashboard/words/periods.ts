import { type CalendarDate, parsePeriod, partOfYear, wholeYear } from "../../model/period.ts";
import type { Observation } from "../../model/types.ts";

const monthName = (month: number) =>
  new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2000, month - 1, 1),
  );

function formatDate({ year, month, day }: CalendarDate): string {
  const words = [day, month && monthName(month), year].filter((part) => part !== undefined);
  return words.join(" ") + (year === undefined ? ", year not given" : "");
}

/**
 * An EDTF period in words: "2018", "first 11 months of 2019", "November 2019", "since 2004",
 * "2 October, year not given", "2005 (uncertain)"; a stock is "as of November 2019".
 */
export function formatPeriod(edtf: string | null, measure?: Observation["measure"]): string {
  if (edtf === null) return "no period given";
  const period = parsePeriod(edtf);
  if (!period) return edtf;
  const { start, end, doubt } = period;
  if (!end) return `since ${formatDate(start)}`;
  const whole = wholeYear(period);
  const part = partOfYear(period);
  let words: string;
  if (whole !== undefined) words = String(whole);
  else if (part && start.day === undefined && end.day === undefined && part.from < part.to)
    words =
      part.from === 1
        ? `first ${part.to} months of ${part.year}`
        : `${monthName(part.from)} to ${monthName(part.to)} ${part.year}`;
  else if (formatDate(start) === formatDate(end)) words = formatDate(start);
  else words = `${formatDate(start)} to ${formatDate(end)}`;
  if (doubt === "~") words = `about ${words}`;
  if (doubt === "?") words = `${words} (uncertain)`;
  return measure === "stock" ? `as of ${words}` : words;
}
