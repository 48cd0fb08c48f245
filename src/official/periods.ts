import { daysIn, parsePeriod, partOfYear, printPeriod, wholeYear } from "../model/period.ts";

export type Frequency = "annual" | "half-yearly" | "quarterly" | "monthly" | "other";

const MONTHS: Record<string, number> = { Q: 3, T: 4, S: 6, H: 6 };

/**
 * The EDTF period of a time as statistical agencies write it: the forms of SDMX (SDMX 3.0, section 6,
 * "Time"), those of UN Comtrade and of the IMF. A date or a month that stands for a longer time is that
 * time, where the frequency says so.
 *
 * | written | frequency | period |
 * |---|---|---|
 * | `2019`, `2019-A1` | | `2019` |
 * | `201901`, `2019M01`, `2019-M01`, `2019-01` | | `2019-01` |
 * | `2019-Q3`, `2019Q3` | | `2019-07/2019-09` |
 * | `2019-S1` | | `2019-01/2019-06` |
 * | `2019-01-01/P11M` | | `2019-01/2019-11` |
 * | `2014-12-31` | `A` | `2014` |
 * | `2014-12-31` | | `2014-12-31` |
 * | `2019-01` | `Q` | `2019-01/2019-03` |
 *
 * Undefined for weeks, for what is no time, and for months and days that do not exist.
 */
export function periodOf(written: string, frequency = ""): string | undefined {
  const text = written.trim();
  if (/^W/i.test(frequency)) return undefined;
  const whole = /^(\d{4})(?:-?A1?)?$/.exec(text);
  if (whole) return whole[1];
  const month = /^(\d{4})(?:-?M?|-)(\d{2})$/.exec(text) ?? /^(\d{4})-?M(\d)$/.exec(text);
  if (month) {
    const one = known(`${month[1]}-${month[2]?.padStart(2, "0")}`);
    return one && within(one, frequency);
  }
  const part = /^(\d{4})-?([QTSH])([1-4])$/.exec(text);
  if (part) return partOf(Number(part[1]), MONTHS[part[2] ?? ""] ?? 12, Number(part[3]));
  const range = /^(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+)?\/P(\d{1,5})([YMD])$/.exec(text);
  if (range) {
    const [year = 0, m = 0, day = 0, length = 0] = range.slice(1, 5).map(Number);
    return lasting(year, m, day, length, range[5] as "Y" | "M" | "D");
  }
  const [, date = ""] = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]+(?:Z|[-+]\d\d:?\d\d)?)?$/.exec(text) ?? [];
  return known(date) && within(date, frequency);
}

/** How long a period is, where it is one that statistics are counted in. */
export function frequencyOf(period: string | null): Frequency {
  const parsed = period === null ? undefined : parsePeriod(period);
  if (!parsed) return "other";
  if (wholeYear(parsed) !== undefined) return "annual";
  const part = partOfYear(parsed);
  if (!part || parsed.start.day !== undefined || parsed.end?.day !== undefined) return "other";
  const months = part.to - part.from + 1;
  if (months === 1) return "monthly";
  if (months === 3 && part.from % 3 === 1) return "quarterly";
  return months === 6 && part.from % 6 === 1 ? "half-yearly" : "other";
}

const known = (period: string) => (parsePeriod(period) ? period : undefined);

function partOf(year: number, months: number, nth: number): string | undefined {
  const to = months * nth;
  if (to > 12) return undefined;
  return printPeriod({ start: { year, month: to - months + 1 }, end: { year, month: to } });
}

/** The year, half-year, quarter or month that a date, or a month, stands for at a frequency. */
function within(date: string, frequency: string): string | undefined {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  if (/^A/i.test(frequency)) return date.slice(0, 4);
  if (/^M/i.test(frequency)) return date.slice(0, 7);
  const months = MONTHS[frequency.charAt(0).toUpperCase()];
  return months ? partOf(year, months, Math.ceil(month / months)) : date;
}

/** A first day and a duration, as months or a year where it is made of whole ones. */
function lasting(year: number, month: number, day: number, length: number, of: "Y" | "M" | "D") {
  const start = { year, month, day };
  if (length === 0 || month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) {
    return undefined;
  }
  const last = new Date(Date.UTC(year, month - 1, day));
  if (of === "D") last.setUTCDate(last.getUTCDate() + length - 1);
  else {
    last.setUTCMonth(last.getUTCMonth() + length * (of === "Y" ? 12 : 1));
    last.setUTCDate(last.getUTCDate() - 1);
  }
  const end = {
    year: last.getUTCFullYear(),
    month: last.getUTCMonth() + 1,
    day: last.getUTCDate(),
  };
  if (day !== 1 || end.day !== daysIn(end.month, end.year))
    return known(printPeriod({ start, end }));
  const period = { start: { year, month }, end: { year: end.year, month: end.month } };
  const full = wholeYear(period);
  return full === undefined ? known(printPeriod(period)) : String(full).padStart(4, "0");
}
