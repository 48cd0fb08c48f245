import {
  type CalendarDate,
  type Period,
  parsePeriod,
  partOfYear,
  wholeYear,
} from "../../model/period.ts";
import type { Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { upperFirst } from "./lists.ts";

let englishMonth: Intl.DateTimeFormat | undefined;

/** "November"; its number where a language writes months by number. */
export function monthName({ language }: Words, month: number): string {
  if (language !== "en") return String(month);
  englishMonth ??= new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
  return englishMonth.format(Date.UTC(2000, month - 1, 1));
}

function formatDate(words: Words, { year, month, day }: CalendarDate): string {
  if (month === undefined) return words.t("period.year", { year: String(year) });
  const name = monthName(words, month);
  if (day === undefined)
    return year === undefined
      ? words.t("period.monthAlone", { month: name })
      : words.t("period.month", { month: name, year: String(year) });
  return year === undefined
    ? words.t("period.dayAlone", { day, month: name })
    : words.t("period.day", { day, month: name, year: String(year) });
}

/** From month to month of one year, where a period is such; undefined for all others. */
function monthsOf(period: Period): ReturnType<typeof partOfYear> {
  const part = partOfYear(period);
  const days = [period.start, period.end].some((date) => date?.day !== undefined);
  return part && !days && part.from < part.to ? part : undefined;
}

function undoubted(words: Words, period: Period): string {
  const { start, end } = period;
  if (!end) return words.t("period.since", { start: formatDate(words, start) });
  const whole = wholeYear(period);
  if (whole !== undefined) return words.t("period.year", { year: String(whole) });
  const part = monthsOf(period);
  if (part) {
    const year = String(part.year);
    return part.from === 1
      ? words.t("period.firstMonths", { months: part.to, year })
      : words.t("period.months", {
          from: monthName(words, part.from),
          to: monthName(words, part.to),
          year,
        });
  }
  const [first, last] = [formatDate(words, start), formatDate(words, end)];
  return first === last ? first : words.t("period.range", { start: first, end: last });
}

/**
 * An EDTF period in words: "2018", "first 11 months of 2019", "November 2019", "since 2004",
 * "2 October, year not given", "2005 (uncertain)"; a stock is "as of November 2019".
 */
export function formatPeriod(
  words: Words,
  edtf: string | null,
  measure?: Observation["measure"],
): string {
  if (edtf === null) return words.t("period.none");
  const parsed = parsePeriod(edtf);
  if (!parsed) return edtf;
  let period = undoubted(words, parsed);
  if (parsed.doubt === "~") period = words.t("period.about", { period });
  if (parsed.doubt === "?") period = words.t("period.uncertain", { period });
  // "Since 2004" has its own word.
  const isDate = measure === "stock" && parsed.end !== undefined;
  return isDate ? words.t("period.asOf", { period }) : period;
}

/** A period inside a sentence: "the first 11 months of 2019". */
export function periodInSentence(words: Words, edtf: string | null): string {
  return formatPeriod(words, edtf).replace(/^first /, "the first ");
}

/** A period where there is little room, beside a mark: "2018", "11 months of 2019". */
export function shortPeriod(words: Words, edtf: string | null): string {
  const period = parsePeriod(edtf ?? "");
  const year = period && wholeYear(period);
  return year === undefined
    ? upperFirst(formatPeriod(words, edtf).replace(/^first /, ""))
    : words.t("period.short", { year: String(year) });
}

/** The same of a part of a year whose year is clear: "11 months", "March to May". */
export function shortPart(words: Words, edtf: string | null): string {
  return shortPeriod(words, edtf).replace(/^\d{4}年| (?:of |năm )?\d{4}$|\/\d{4}$/, "");
}
