/**
 * Time periods as EDTF strings (Extended Date/Time Format, ISO 8601-2:2019), the subset that
 * figures and events in prose need:
 *
 * | form | meaning |
 * |---|---|
 * | `2018`, `2019-11`, `2019-11-30` | a year, a month, a day |
 * | `2019-01/2019-11` | from the first through the last, both included |
 * | `2004/..` | since, still going on when it was said |
 * | `2005?`, `2005~` | uncertain, approximate |
 * | `XXXX-10-02`, `XXXX-10` | the year is not given |
 */

/** A year, month or day; `year` is undefined where the text gives none. */
export interface CalendarDate {
  year?: number;
  month?: number;
  day?: number;
}

export interface Period {
  start: CalendarDate;
  /** Undefined for an open end (`2004/..`); equal to `start` for a single date. */
  end?: CalendarDate;
  /** `?` or `~` as EDTF writes doubt about the whole period. */
  doubt?: "?" | "~";
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month; 29 in a February whose year is unknown. */
export function daysIn(month: number, year?: number): number {
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0);
}

/** The number that so many digits from `at` write; undefined where they are no digits. */
function digitsAt(text: string, at: number, count: number): number | undefined {
  let value = 0;
  for (let k = at; k < at + count; k++) {
    const digit = text.charCodeAt(k) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** Reads `2018`, `2018-11`, `2018-11-30` and the same with `XXXX`, code by code: texts of figures have many. */
function parseDate(text: string): CalendarDate | undefined {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return undefined;
  // All fields at once: dates of one form are read faster.
  const date: CalendarDate = { year: undefined, month: undefined, day: undefined };
  if (!text.startsWith("XXXX")) {
    date.year = digitsAt(text, 0, 4);
    if (date.year === undefined) return undefined;
  } else if (length === 4) return undefined;
  if (length === 4) return date;
  date.month = text[4] === "-" ? digitsAt(text, 5, 2) : undefined;
  if (date.month === undefined || date.month < 1 || date.month > 12) return undefined;
  if (length === 7) return date;
  date.day = text[7] === "-" ? digitsAt(text, 8, 2) : undefined;
  const last = daysIn(date.month, date.year);
  return date.day === undefined || date.day < 1 || date.day > last ? undefined : date;
}

const padded = (value: number, length: number) => {
  const digits = String(value);
  return digits.length < length ? digits.padStart(length, "0") : digits;
};

function printDate({ year, month, day }: CalendarDate): string {
  let text = year === undefined ? "XXXX" : padded(year, 4);
  if (month !== undefined) text += `-${padded(month, 2)}`;
  if (month !== undefined && day !== undefined) text += `-${padded(day, 2)}`;
  return text;
}

/** Sortable day number of the first or last day of a date; undefined without a year. */
function dayNumber(date: CalendarDate, edge: "first" | "last"): number | undefined {
  if (date.year === undefined) return undefined;
  const month = date.month ?? (edge === "first" ? 1 : 12);
  const day = date.day ?? (edge === "first" ? 1 : daysIn(month, date.year));
  return date.year * 372 + (month - 1) * 31 + (day - 1);
}

/** Reads an EDTF string of the subset above; undefined for anything else, an impossible date or a backward interval included. */
export function parsePeriod(text: string): Period | undefined {
  const doubt = text.endsWith("?") ? "?" : text.endsWith("~") ? "~" : undefined;
  const body = doubt ? text.slice(0, -1) : text;
  const slash = body.indexOf("/");
  const first = slash < 0 ? body : body.slice(0, slash);
  const last = slash < 0 ? undefined : body.slice(slash + 1);
  const start = parseDate(first);
  if (!start) return undefined;
  const mark = doubt ? { doubt: doubt as "?" | "~" } : {};
  if (last === undefined) return { start, end: start, ...mark };
  if (doubt) return undefined;
  if (last === "..") return { start };
  const end = parseDate(last);
  if (!end) return undefined;
  const from = dayNumber(start, "first");
  const to = dayNumber(end, "last");
  if (from === undefined || to === undefined || to < from || first === last) return undefined;
  return { start, end };
}

/** The EDTF string of a period; `parsePeriod` reads it back. */
export function printPeriod({ start, end, doubt }: Period): string {
  const first = printDate(start);
  if (!end) return `${first}/..`;
  const last = printDate(end);
  return (first === last ? first : `${first}/${last}`) + (doubt ?? "");
}

/** The year, where the period is one whole calendar year: the only periods that join an annual line. */
export function wholeYear(period: Period): number | undefined {
  const { start, end } = period;
  if (!end || start.year === undefined || start.year !== end.year || period.doubt) return undefined;
  const full =
    (start.month ?? 1) === 1 &&
    (start.day ?? 1) === 1 &&
    (end.month ?? 12) === 12 &&
    (end.day ?? 31) === 31;
  return full ? start.year : undefined;
}

/** True of twelve whole months of two calendar years, as most fiscal years are. */
export function isTwelveMonths({ start, end }: Period): boolean {
  if (start.year === undefined || end?.year !== start.year + 1) return false;
  if (start.month === undefined || start.day !== undefined || end.day !== undefined) return false;
  return end.month === start.month - 1;
}

/** First and last month (1 to 12) inside one calendar year, for a period that is part of it; undefined for whole years and all else. */
export function partOfYear(period: Period): { year: number; from: number; to: number } | undefined {
  const { start, end } = period;
  if (!end || start.year === undefined || end.year !== start.year) return undefined;
  if (wholeYear(period) !== undefined || start.month === undefined) return undefined;
  return { year: start.year, from: start.month, to: end.month ?? 12 };
}

/**
 * What of its year a period covers that is part of it, the same text for the same span of any year: "1-11" from
 * January through November, "1-11.15" where it ends with the fifteenth. The first day of a month that begins it and
 * the last of one that ends it are not written: the whole months are the same span, however they are spelt.
 */
export function slotOfYear(period: Period): { year: number; slot: string } | undefined {
  const part = partOfYear(period);
  if (!part) return undefined;
  const { year, from, to } = part;
  const [first, last] = [period.start.day ?? 1, period.end?.day ?? daysIn(to, year)];
  const start = first === 1 ? `${from}` : `${from}.${first}`;
  const end = last === daysIn(to, year) ? `${to}` : `${to}.${last}`;
  return { year, slot: `${start}-${end}` };
}

/**
 * A period's place on a time axis in years: 2018 is [2018, 2019), November 2019 is [2019.833, 2019.917).
 * `to` is undefined for an open end; the whole is undefined where the year is unknown.
 */
export function yearSpan(period: Period): { from: number; to?: number } | undefined {
  const { start, end } = period;
  if (start.year === undefined) return undefined;
  const at = (d: CalendarDate, last: boolean) => {
    const month = d.month ?? (last ? 12 : 1);
    const days = daysIn(month, d.year);
    const passed = last ? (d.day ?? days) : (d.day ?? 1) - 1;
    return (d.year as number) + (month - 1 + passed / days) / 12;
  };
  const from = at(start, false);
  return end?.year === undefined ? { from } : { from, to: at(end, true) };
}

/** Equal for two spellings of one period (`2018` and `2018-01/2018-12`); undefined where the year is unknown. */
export function periodKey(period: string | null | undefined): string | undefined {
  const parsed = period ? parsePeriod(period) : undefined;
  const span = parsed && !parsed.doubt ? yearSpan(parsed) : undefined;
  return span && `${span.from.toFixed(4)}-${span.to?.toFixed(4) ?? ""}`;
}
