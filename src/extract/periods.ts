/**
 * Periods in prose: "the first 11 months of last year", "Jan-Jul 2023", "FY 2020-21", "as of the end of last November".
 * Relative ones are resolved by the publication date and by the period said before.
 */
import { type CalendarDate, type Period, parsePeriod, printPeriod } from "../model/period.ts";
import { T } from "./lexicon.ts";
import { NUMBER_VALUES } from "./number-words.ts";
import type { Token } from "./tokens.ts";

/** How a period stands to the figure it is said of. */
export type PeriodRole = "during" | "as-of" | "since" | "base";

export interface PeriodNode {
  /** Token indices, `to` exclusive; the preposition is not part of it. */
  from: number;
  to: number;
  role: PeriodRole;
  /** Undefined where the text names a period that cannot be resolved ("last year" in an undated text). */
  period: Period | undefined;
  /** A fiscal year by the calendar year it ends in; its months depend on whose it is. */
  fiscal?: number;
  /** Takes its year or length from the figure before ("a year earlier", "the same period"). */
  relative?: "same" | "year-before";
  /** The year is printed, not worked out. */
  printedYear: boolean;
  /** "so far this year", "since the start of the year". */
  toDate?: boolean;
}

export interface Calendar {
  /** Date of publication. */
  published: CalendarDate | undefined;
  /** The period that the text last spoke of. */
  current: Period | undefined;
}

const MONTHS = new Map<string, number>();
"january february march april may june july august september october november december"
  .split(" ")
  .forEach((name, index) => {
    MONTHS.set(name, index + 1);
    MONTHS.set(name.slice(0, 3), index + 1);
  });
MONTHS.set("sept", 9);

export const span = (start: CalendarDate, end: CalendarDate = start): Period => ({ start, end });
const monthsOf = (year: number, from: number, to: number): Period =>
  from === 1 && to === 12
    ? span({ year })
    : from === to
      ? span({ year, month: from })
      : span({ year, month: from }, { year, month: to });

/** First month in which fiscal years begin, by country; the calendar year they are named by is the one they end in. */
const FISCAL_START: Record<string, number> = {
  BGD: 7,
  PAK: 7,
  AUS: 7,
  EGY: 7,
  NPL: 7,
  IND: 4,
  JPN: 4,
  GBR: 4,
  SGP: 4,
  CAN: 4,
  HKG: 4,
  ZAF: 4,
  MMR: 4,
  USA: 10,
  THA: 10,
  LAO: 10,
};

/** Months of the fiscal year that ends in `year`, as `area` counts it; a calendar year where it does. */
export function fiscalYear(year: number, area: string): Period {
  const first = FISCAL_START[area];
  if (first === undefined) return span({ year });
  return span({ year: year - 1, month: first }, { year, month: first - 1 });
}

/** The same months `years` later. */
export function shift(period: Period, years: number): Period {
  const move = (date: CalendarDate): CalendarDate =>
    date.year === undefined ? date : { ...date, year: date.year + years };
  const moved = {
    ...period,
    start: move(period.start),
    ...(period.end ? { end: move(period.end) } : {}),
  };
  // 29 February has no day a year earlier.
  return parsePeriod(printPeriod(moved))
    ? moved
    : span({ ...moved.start, day: undefined }, moved.end && { ...moved.end, day: undefined });
}

const BASE_WORDS = new Set(["than", "against", "over", "versus", "vs", "compared", "comparison"]);
const word = (tokens: Token[], i: number) => tokens[i]?.w;

/** The printed year at `i`: four digits of these centuries that do not count something. */
export function yearAt(tokens: Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.kind !== "number" || token.w.length !== 4 || token.decimals > 0) return undefined;
  if (token.value < 1800 || token.value > 2100) return undefined;
  const before = tokens[i - 1];
  if (
    before &&
    (before.w === "$" ||
      before.w === "€" ||
      before.w === "£" ||
      before.w === "usd" ||
      before.w === "no")
  )
    return undefined;
  const after = tokens[i + 1];
  if (!after) return token.value;
  if (after.w === "%" || after.w === "$") return undefined;
  const lead = before?.w;
  const dated =
    lead === "in" ||
    lead === "of" ||
    lead === "since" ||
    lead === "by" ||
    lead === "from" ||
    lead === "until" ||
    lead === "to" ||
    lead === "during" ||
    lead === "(";
  if (after.kind === "word" && !after.cap && !dated) {
    const counted = T.project | T.student | T.tourist | T.person | T.unit | T.tie | T.adj | T.part;
    // "2000 new projects" counts; "2020 has", "2018 trade" date.
    if ((after.tags & counted) !== 0 && (after.tags & (T.trade | T.verb | T.prep | T.invest)) === 0)
      return undefined;
  }
  if (after.kind === "word" && (after.tags & T.unit) !== 0 && after.w !== "year") return undefined;
  if (after.cap && !dated && (tokens[i + 2]?.tags ?? 0) & (T.student | T.tourist | T.person))
    return undefined;
  return token.value;
}

const numberAt = (tokens: Token[], i: number): number | undefined => {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === "number" || token.kind === "ordinal")
    return token.decimals === 0 ? token.value : undefined;
  return NUMBER_VALUES.get(token.w);
};

interface Found {
  to: number;
  period: Period | undefined;
  fiscal?: number;
  relative?: "same" | "year-before";
  printedYear?: boolean;
  toDate?: boolean;
  role?: PeriodRole;
}

/** A year said after "of", "in", a comma or nothing: "2019", "last year", "the same year", "that year". */
function yearExpression(
  tokens: Token[],
  i: number,
  calendar: Calendar,
): { to: number; year: number | undefined; printed: boolean; fiscal?: boolean } | undefined {
  const k = i;
  const printed = yearAt(tokens, k);
  if (printed !== undefined) return { to: k + 1, year: printed, printed: true };
  if (tokens[k]?.w === "'" && tokens[k + 1]?.kind === "number" && tokens[k + 1]?.w.length === 2) {
    const two = tokens[k + 1]?.value as number;
    return { to: k + 2, year: two > 50 ? 1900 + two : 2000 + two, printed: true };
  }
  const the = word(tokens, k) === "the" ? 1 : 0;
  const w = word(tokens, k + the);
  if (w === "fiscal" || w === "financial") return undefined;
  if (word(tokens, k + the + 1) !== "year" || word(tokens, k + the + 2) === "-") {
    return the && w === "year"
      ? {
          to: k + 2,
          year: calendar.current?.start.year ?? calendar.published?.year,
          printed: false,
        }
      : undefined;
  }
  const to = k + the + 2;
  const now = calendar.published?.year;
  if (w === "last" || (w === "past" && !the))
    return { to, year: now === undefined ? undefined : now - 1, printed: false };
  if (w === "this" || w === "current") return { to, year: now, printed: false };
  if (w === "next") return { to, year: now === undefined ? undefined : now + 1, printed: false };
  if (w === "that" || w === "same")
    return { to, year: calendar.current?.start.year, printed: false };
  if (w === "previous" || w === "preceding" || w === "prior") {
    const year = calendar.current?.start.year;
    return {
      to,
      year: year === undefined ? (now === undefined ? undefined : now - 1) : year - 1,
      printed: false,
    };
  }
  return undefined;
}

/** The optional year behind a part of a year. */
function yearAfter(tokens: Token[], i: number, calendar: Calendar) {
  let k = i;
  const w = word(tokens, k);
  if (w === "of" || w === "in" || w === "," || w === "/" || w === "-") k++;
  else if (w === "'s") k++;
  const found = yearExpression(tokens, k, calendar);
  if (!found || (w === "," && !found.printed) || (w === "-" && !found.printed)) return undefined;
  return found;
}

/** The year of a part of a year that prints none: of the figure before, else the last time those months ended. */
function impliedYear(calendar: Calendar, lastMonth: number): number | undefined {
  const { published, current } = calendar;
  if (
    current?.start.year !== undefined &&
    (published?.year === undefined || current.start.year < published.year - 1)
  )
    return current.start.year;
  if (published?.year === undefined) return current?.start.year;
  return published.month === undefined || lastMonth <= published.month
    ? published.year
    : published.year - 1;
}

function part(tokens: Token[], i: number, from: number, to: number, calendar: Calendar): Found {
  const year = yearAfter(tokens, i, calendar);
  const y = year ? year.year : impliedYear(calendar, to);
  return {
    to: year?.to ?? i,
    period: y === undefined ? undefined : monthsOf(y, from, to),
    printedYear: year?.printed ?? false,
  };
}

const FIRST = new Set(["first", "opening", "initial"]);

/** "first 11 months of", "11-month", "six months to June", "first half", "third quarter", "H1", "Q3". */
function partOfYear(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  const w = word(tokens, i) as string;
  const glued = tokens[i + 1]?.kind === "number" && !tokens[i + 1]?.spaced;
  if ((w === "q" || w === "h") && glued) {
    const n = tokens[i + 1]?.value as number;
    if (w === "q" && n >= 1 && n <= 4) return part(tokens, i + 2, n * 3 - 2, n * 3, calendar);
    if (w === "h" && n >= 1 && n <= 2) return part(tokens, i + 2, n * 6 - 5, n * 6, calendar);
  }
  if (
    tokens[i]?.kind === "number" &&
    (word(tokens, i + 1) === "q" || word(tokens, i + 1) === "h") &&
    !tokens[i + 1]?.spaced
  ) {
    const n = tokens[i]?.value as number;
    const quarter = word(tokens, i + 1) === "q";
    if (n >= 1 && n <= (quarter ? 4 : 2))
      return quarter
        ? part(tokens, i + 2, n * 3 - 2, n * 3, calendar)
        : part(tokens, i + 2, n * 6 - 5, n * 6, calendar);
  }
  const dash = (k: number) => (word(tokens, k) === "-" ? k + 1 : k);
  const order = FIRST.has(w)
    ? 1
    : w === "second" || w === "latter"
      ? 2
      : w === "third"
        ? 3
        : w === "fourth" || w === "final" || w === "last"
          ? 4
          : tokens[i]?.kind === "ordinal"
            ? (tokens[i]?.value as number)
            : 0;
  if (order > 0) {
    const k = dash(i + 1);
    if (word(tokens, k) === "half" && (order <= 2 || w === "last")) {
      const half = w === "last" ? 2 : order;
      return part(
        tokens,
        word(tokens, k + 1) === "year" ? k + 2 : k + 1,
        half * 6 - 5,
        half * 6,
        calendar,
      );
    }
    if (word(tokens, k) === "quarter" && order <= 4 && w !== "last")
      return part(tokens, k + 1, order * 3 - 2, order * 3, calendar);
  }
  const first = FIRST.has(w);
  let k = first ? dash(i + 1) : i;
  const n = numberAt(tokens, k);
  if (n === undefined || tokens[k]?.kind === "ordinal") return undefined;
  k = dash(k + 1);
  const unit = word(tokens, k);
  if ((unit === "quarters" || unit === "quarter") && first && n >= 2 && n <= 4)
    return part(tokens, k + 1, 1, n * 3, calendar);
  if ((unit !== "months" && unit !== "month") || n < 1 || n > 12) return undefined;
  k++;
  if (word(tokens, k) === "period") k++;
  // "six months to June", "nine months ended September 30".
  const until = word(tokens, k);
  if (
    until === "to" ||
    until === "ended" ||
    until === "ending" ||
    until === "through" ||
    until === "till"
  ) {
    const end = until === "to" || until === "through" || until === "till" ? k + 1 : k + 1;
    const month = MONTHS.get(word(tokens, end) ?? "");
    if (month) {
      let after = end + 1;
      const day =
        tokens[after]?.kind === "number" && (tokens[after]?.value as number) <= 31 ? after++ : 0;
      if (day && word(tokens, after) === ",") after++;
      const year = yearAfter(tokens, after, calendar);
      const y = year?.year ?? impliedYear(calendar, month);
      if (y === undefined) return { to: year?.to ?? after, period: undefined };
      const back = y * 12 + month - n;
      const start = { year: Math.floor(back / 12), month: (back % 12) + 1 };
      const period =
        start.month === 1 && month === 12 ? span({ year: y }) : span(start, { year: y, month });
      return { to: year?.to ?? after, period, printedYear: year?.printed ?? false };
    }
  }
  if (first || yearAfter(tokens, k, calendar))
    return n === 12 && first && !yearAfter(tokens, k, calendar)
      ? undefined
      : part(tokens, k, 1, n, calendar);
  // "in the six months", "in eight months": of the period before where that has as many months, else the year's first ones.
  const before = word(tokens, i - 1);
  if (
    before === "past" ||
    before === "last" ||
    before === "recent" ||
    before === "next" ||
    before === "coming" ||
    before === "every"
  )
    return { to: k, period: undefined };
  if (!["in", "the", "for", "over", "during", "after", "of", "'s"].includes(before ?? ""))
    return undefined;
  const current = calendar.current;
  if (current?.end && current.start.month === 1 && current.end.month === n)
    return { to: k, period: current };
  return part(tokens, k, 1, n, calendar);
}

/** "November 2019", "Nov. 30, 2019", "30 November 2019", "January-July 2023", "from January to May", "last November". */
function monthName(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  let k = i;
  let day: number | undefined;
  const lead = tokens[k];
  if (
    (lead?.kind === "number" || lead?.kind === "ordinal") &&
    lead.decimals === 0 &&
    lead.value >= 1 &&
    lead.value <= 31 &&
    lead.w.length <= 2
  ) {
    day = lead.value;
    k++;
    if (word(tokens, k) === "of") k++;
  }
  const last = day === undefined && (word(tokens, k) === "last" || word(tokens, k) === "this");
  if (last) k++;
  const token = tokens[k];
  const month = token?.cap || token?.upper ? MONTHS.get(token.w) : undefined;
  if (!month || (token?.w === "may" && !isMayMonth(tokens, k, day))) return undefined;
  k++;
  if (word(tokens, k) === "." && tokens[k + 1]) k++;
  if (day === undefined) {
    const d = tokens[k];
    if (
      (d?.kind === "number" || d?.kind === "ordinal") &&
      d.decimals === 0 &&
      d.w.length <= 2 &&
      d.value >= 1 &&
      d.value <= 31 &&
      (tokens[k + 1]?.tags ?? 0) !== (T.unit | T.number) &&
      !isScale(tokens[k + 1])
    ) {
      day = d.value;
      k++;
      // "April 20-24", "April 20 to 24".
      const dash = word(tokens, k);
      const d2 = tokens[k + 1];
      if (
        (dash === "-" || dash === "to") &&
        d2?.kind === "number" &&
        d2.w.length <= 2 &&
        d2.value > day &&
        d2.value <= 31 &&
        yearAt(tokens, k + 1) === undefined
      ) {
        const year = yearAfter(tokens, k + 2, calendar);
        const y = year?.year ?? impliedYear(calendar, month);
        const period =
          y === undefined
            ? undefined
            : span({ year: y, month, day }, { year: y, month, day: d2.value });
        return { to: year?.to ?? k + 2, period, printedYear: year?.printed ?? false };
      }
    }
  }
  // A second month: "January-July", "Jan to Jul", "January and July" after "between".
  const link = word(tokens, k);
  const between = word(tokens, i - 1) === "between";
  if (
    link === "-" ||
    link === "to" ||
    link === "through" ||
    link === "till" ||
    link === "until" ||
    (between && link === "and") ||
    link === "/"
  ) {
    const second = tokens[k + 1]?.cap ? MONTHS.get(word(tokens, k + 1) ?? "") : undefined;
    if (second) {
      let to = k + 2;
      if (word(tokens, to) === "." && tokens[to + 1]) to++;
      const endDay =
        tokens[to]?.kind === "number" &&
        tokens[to]?.w.length !== 4 &&
        (tokens[to]?.value as number) <= 31 &&
        !isScale(tokens[to + 1])
          ? tokens[to]?.value
          : undefined;
      if (endDay !== undefined) to++;
      const year = yearAfter(tokens, to, calendar);
      const y = year?.year ?? impliedYear(calendar, second);
      const first = y === undefined || month <= second ? y : y - 1;
      if (y === undefined || first === undefined) return { to: year?.to ?? to, period: undefined };
      const period =
        day === undefined && endDay === undefined && first === y
          ? monthsOf(y, month, second)
          : span(
              { year: first, month, ...(day ? { day } : {}) },
              { year: y, month: second, ...(endDay ? { day: endDay } : {}) },
            );
      return {
        to: year?.to ?? to,
        period: parsePeriod(printPeriod(period)) ? period : undefined,
        printedYear: year?.printed ?? false,
      };
    }
  }
  const year = yearAfter(tokens, k, calendar);
  const first = year?.year ?? impliedYear(calendar, month);
  // "September 21, 1973-2023": the first year is the date's.
  if (first === undefined) return { to: year?.to ?? k, period: undefined };
  const start = { year: first, month, ...(day ? { day } : {}) };
  // "January 2019 to November 2019".
  const to = year?.to ?? k;
  if (year?.printed && ["-", "to", "through", "until"].includes(word(tokens, to) ?? "")) {
    const end = monthName(tokens, to + 1, { ...calendar, current: span(start) });
    const joined = end?.period?.end && span(start, end.period.end);
    if (end && joined && parsePeriod(printPeriod(joined)))
      return { to: end.to, period: joined, printedYear: true };
  }
  const period = span(start);
  return {
    to,
    period: parsePeriod(printPeriod(period)) ? period : span({ year: first, month }),
    printedYear: year?.printed ?? false,
  };
}

const isScale = (token: Token | undefined) =>
  token !== undefined &&
  /^(million|billion|trillion|thousand|mln|bln|percent|pct|%)$/.test(token.w);

function isMayMonth(tokens: Token[], k: number, day: number | undefined): boolean {
  const before = word(tokens, k - 1);
  return (
    day !== undefined ||
    tokens[k + 1]?.kind === "number" ||
    [
      "in",
      "of",
      "by",
      "since",
      "until",
      "to",
      "last",
      "and",
      "through",
      "-",
      "this",
      "from",
      "late",
      "early",
      "mid",
    ].includes(before ?? "") ||
    word(tokens, k + 1) === "-"
  );
}

/** "FY 2020-21", "FY21", "fiscal 2021", "the 2020-21 fiscal year", "the fiscal year ending June 2021". */
function fiscal(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  let k = i;
  const w = word(tokens, k);
  if (w === "last" && word(tokens, k + 1) === "fiscal") {
    const now = calendar.published?.year;
    return {
      to: word(tokens, k + 2) === "year" ? k + 3 : k + 2,
      period: undefined,
      ...(now === undefined ? {} : { fiscal: now }),
    };
  }
  if (w === "fy") k++;
  else if (w === "fiscal" || w === "financial") k += word(tokens, k + 1) === "year" ? 2 : 1;
  else {
    const years = yearRange(tokens, k);
    const next = word(tokens, years?.to ?? k);
    const one = years ? undefined : yearAt(tokens, k);
    if (!years && (one === undefined || word(tokens, k + 1) !== "fiscal")) return undefined;
    const at = years ? years.to : k + 1;
    if (word(tokens, at) !== "fiscal" && !(next === "financial" && word(tokens, at + 1) === "year"))
      return undefined;
    return {
      to: word(tokens, at + 1) === "year" ? at + 2 : at + 1,
      period: undefined,
      fiscal: years ? years.last : (one as number),
      printedYear: true,
    };
  }
  if (word(tokens, k) === "-") k++;
  const years = yearRange(tokens, k);
  if (years) return { to: years.to, period: undefined, fiscal: years.last, printedYear: true };
  const year = yearAt(tokens, k);
  if (year !== undefined) return { to: k + 1, period: undefined, fiscal: year, printedYear: true };
  const two = tokens[k];
  if (two?.kind === "number" && two.w.length === 2) {
    const dash =
      word(tokens, k + 1) === "-" &&
      tokens[k + 2]?.kind === "number" &&
      tokens[k + 2]?.w.length === 2;
    return {
      to: dash ? k + 3 : k + 1,
      period: undefined,
      fiscal: 2000 + (dash ? (tokens[k + 2]?.value as number) : two.value),
      printedYear: true,
    };
  }
  if (word(tokens, k) === "ending" || word(tokens, k) === "ended" || word(tokens, k) === "to") {
    const end = monthName(tokens, k + 1, calendar);
    const date = end?.period?.end;
    if (end && date?.year !== undefined && date.month !== undefined) {
      const next = date.month % 12;
      const period =
        next === 0
          ? span({ year: date.year })
          : span({ year: date.year - 1, month: next + 1 }, { year: date.year, month: date.month });
      return { to: end.to, period, printedYear: end.printedYear };
    }
  }
  return undefined;
}

/** "2015-2019", "2020-21", "2015 to 2019" after "from". */
function yearRange(
  tokens: Token[],
  i: number,
): { to: number; first: number; last: number } | undefined {
  const first =
    yearAt(tokens, i) ??
    (tokens[i]?.w.length === 4 && tokens[i]?.kind === "number" ? tokens[i]?.value : undefined);
  if (first === undefined || first < 1800 || first > 2100) return undefined;
  const link = word(tokens, i + 1);
  const before = word(tokens, i - 1);
  const dash = link === "-" || link === "/";
  if (
    !dash &&
    !(link === "to" && (before === "from" || before === "period")) &&
    !(link === "and" && before === "between")
  )
    return undefined;
  const second = tokens[i + 2];
  if (second?.kind !== "number" || second.decimals > 0) return undefined;
  const last =
    second.w.length === 4
      ? yearAt(tokens, i + 2)
      : second.w.length === 2 && dash && !isScale(tokens[i + 3])
        ? Math.floor(first / 100) * 100 + second.value
        : undefined;
  return last !== undefined && last > first ? { to: i + 3, first, last } : undefined;
}

const SAME = new Set(["same", "corresponding", "comparable", "year-earlier"]);

/** "last year", "a year earlier", "the same period last year", "the period", "so far this year", "last month". */
function relative(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  const w = word(tokens, i);
  const { published, current } = calendar;
  const now = published?.year;
  const next = word(tokens, i + 1);
  if (
    (w === "a" || w === "one") &&
    (next === "year" || next === "month") &&
    ["earlier", "ago", "before", "previously"].includes(word(tokens, i + 2) ?? "")
  ) {
    if (next === "month") return { to: i + 3, period: undefined };
    return { to: i + 3, period: current && shift(current, -1), relative: "year-before" };
  }
  if (
    w === "the" &&
    next === "year" &&
    (word(tokens, i + 2) === "before" || word(tokens, i + 2) === "earlier")
  )
    return { to: i + 3, period: current && shift(current, -1), relative: "year-before" };
  if (w === "year" && (next === "earlier" || next === "ago"))
    return { to: i + 2, period: current && shift(current, -1), relative: "year-before" };
  if (
    w === "year" &&
    next === "-" &&
    (word(tokens, i + 2) === "earlier" || word(tokens, i + 2) === "ago")
  ) {
    const unit = word(tokens, i + 3);
    return {
      to: unit === "period" || unit === "month" || unit === "quarter" ? i + 4 : i + 3,
      period: current && shift(current, -1),
      relative: "year-before",
      role: "base",
    };
  }
  if (
    w !== undefined &&
    SAME.has(w) &&
    ["period", "month", "months", "time", "timeframe", "quarter", "half", "span"].includes(
      next ?? "",
    )
  ) {
    const year = yearAfter(tokens, i + 2, calendar);
    if (year && year.year !== undefined && current?.start.year !== undefined)
      return {
        to: year.to,
        period: shift(current, year.year - current.start.year),
        relative: "same",
        printedYear: year.printed,
      };
    const before = relative(tokens, i + 2 + (word(tokens, i + 2) === "of" ? 1 : 0), calendar);
    if (before?.relative === "year-before")
      return { to: before.to, period: current && shift(current, -1), relative: "year-before" };
    return { to: i + 2, period: current, relative: "same" };
  }
  if (
    (w === "the" || w === "that" || w === "this") &&
    next === "period" &&
    word(tokens, i + 2) !== "of" &&
    word(tokens, i + 2) !== "from"
  )
    return { to: i + 2, period: current, relative: "same" };
  if (
    w === "so" &&
    next === "far" &&
    (word(tokens, i + 2) === "this" || word(tokens, i + 2) === "in") &&
    (word(tokens, i + 3) === "year" || yearAt(tokens, i + 3))
  )
    return { to: i + 4, ...toDate(calendar) };
  if (w === "year" && next === "to" && word(tokens, i + 2) === "date")
    return { to: i + 3, ...toDate(calendar) };
  if (
    (w === "start" || w === "beginning") &&
    next === "of" &&
    (word(tokens, i + 2) === "the" || word(tokens, i + 2) === "this") &&
    word(tokens, i + 3) === "year"
  )
    return { to: i + 4, ...toDate(calendar) };
  if (
    w === "early" &&
    next === "this" &&
    word(tokens, i + 2) === "year" &&
    word(tokens, i - 1) === "since"
  )
    return { to: i + 3, ...toDate(calendar) };
  if (
    (w === "last" || w === "this" || w === "previous") &&
    (next === "month" || next === "quarter" || next === "half")
  ) {
    if (now === undefined || published?.month === undefined || next !== "month")
      return { to: i + 2, period: undefined };
    const at = w === "this" ? now * 12 + published.month - 1 : now * 12 + published.month - 2;
    return { to: i + 2, period: span({ year: Math.floor(at / 12), month: (at % 12) + 1 }) };
  }
  const year = yearExpression(tokens, i, calendar);
  if (year && !year.printed)
    return {
      to: year.to,
      period: year.year === undefined ? undefined : span({ year: year.year }),
      printedYear: false,
    };
  return undefined;
}

/** From January to the month of publication. */
function toDate({ published }: Calendar): { period: Period | undefined; toDate: true } {
  if (published?.year === undefined) return { period: undefined, toDate: true };
  return {
    period:
      published.month === undefined
        ? span({ year: published.year })
        : monthsOf(published.year, 1, published.month),
    toDate: true,
  };
}

/** "end of 2019", "end-2019", "the end of last November", "year-end 2019", "mid-2019", "late 2019". */
function edge(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  let k = i;
  const w = word(tokens, k);
  const yearEnd = w === "year" && word(tokens, k + 1) === "-" && word(tokens, k + 2) === "end";
  const end = w === "end" || yearEnd;
  if (!end && !["mid", "late", "early", "beginning", "start", "middle"].includes(w ?? ""))
    return undefined;
  k += yearEnd ? 3 : 1;
  if (word(tokens, k) === "of" || word(tokens, k) === "-") k++;
  if (word(tokens, k) === "the") k++;
  const inner =
    periodFound(tokens, k, calendar) ??
    (word(tokens, k) === "the" ? periodFound(tokens, k + 1, calendar) : undefined);
  if (!inner) {
    if (end && (word(tokens, k) === "year" || yearEnd)) {
      const year = calendar.current?.start.year ?? calendar.published?.year;
      return {
        to: yearEnd ? k : k + 1,
        period: year === undefined ? undefined : span({ year, month: 12 }),
        role: "as-of",
      };
    }
    return undefined;
  }
  const last = inner.period?.end;
  if (end && last?.year !== undefined) {
    const month = last.month ?? 12;
    return { ...inner, period: span({ year: last.year, month }), role: "as-of" };
  }
  return { ...inner, role: "as-of" };
}

function periodFound(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === "mark") return undefined;
  if (token.kind === "number" || token.kind === "ordinal") {
    const tax = fiscal(tokens, i, calendar);
    if (tax) return tax;
    const named = monthName(tokens, i, calendar) ?? partOfYear(tokens, i, calendar);
    if (named) return named;
    const range = yearRange(tokens, i);
    if (range) {
      const word3 = word(tokens, range.to);
      return {
        to: word3 === "period" ? range.to + 1 : range.to,
        period: span({ year: range.first }, { year: range.last }),
        printedYear: true,
      };
    }
    const year = yearAt(tokens, i);
    if (year === undefined) return undefined;
    if (word(tokens, i + 1) === "s" && !tokens[i + 1]?.spaced)
      return { to: i + 2, period: span({ year }, { year: year + 9 }), printedYear: true };
    // "2019-11-30".
    return { to: i + 1, period: span({ year }), printedYear: true };
  }
  if (
    (token.tags & (T.time | T.month | T.number | T.adj | T.pronoun)) === 0 &&
    !/^(q|h|end|mid|late|early|beginning|start|middle|so|opening|initial|corresponding|comparable|one|latter|final|financial|past|preceding|prior|that|this)$/.test(
      token.w,
    )
  )
    return undefined;
  return (
    fiscal(tokens, i, calendar) ??
    edge(tokens, i, calendar) ??
    monthName(tokens, i, calendar) ??
    partOfYear(tokens, i, calendar) ??
    relative(tokens, i, calendar)
  );
}

/** What the words before a period make of it. */
function roleOf(tokens: Token[], from: number, found: Found): PeriodRole {
  let k = from - 1;
  while (
    k >= 0 &&
    (word(tokens, k) === "the" ||
      word(tokens, k) === "a" ||
      word(tokens, k) === "end" ||
      (word(tokens, k) === "of" &&
        word(tokens, k - 1) !== "as" &&
        word(tokens, k - 1) !== "that" &&
        word(tokens, k - 1) !== "those"))
  ) {
    k--;
    if (
      word(tokens, k + 1) === "of" &&
      (word(tokens, k) === "months" || word(tokens, k) === "level" || word(tokens, k) === "figure")
    )
      break;
  }
  const w = word(tokens, k);
  const before = word(tokens, k - 1);
  if (w === undefined) return found.role ?? "during";
  if (BASE_WORDS.has(w))
    return w === "over" && found.period && found.relative === undefined && isLong(found.period)
      ? "during"
      : "base";
  if (
    (w === "that" ||
      w === "those" ||
      w === "level" ||
      w === "figure" ||
      w === "levels" ||
      w === "of" ||
      w === "in" ||
      w === "to" ||
      w === "with") &&
    k > 0
  ) {
    for (let b = k - 1; b >= Math.max(0, k - 4); b--) {
      const x = word(tokens, b) as string;
      if (x === "," || (tokens[b]?.tags ?? 0) & T.verb) break;
      if (BASE_WORDS.has(x)) return "base";
      if (tokens[b]?.kind === "number") break;
    }
  }
  if (w === "with" && before === "compared") return "base";
  if (w === "from") {
    const after = word(tokens, found.to);
    if (after === "on" || after === "onwards" || after === "onward") return "since";
    return "base";
  }
  if (w === "on" && found.period && found.period.start.day === undefined) return "base";
  if (w === "since") return found.toDate ? "during" : "since";
  if (
    w === "by" ||
    w === "until" ||
    w === "till" ||
    w === "at" ||
    (w === "of" && before === "as") ||
    (w === "at" && before === "as") ||
    (w === "to" && before === "up") ||
    w === "to"
  )
    return "as-of";
  return found.role ?? "during";
}

const isLong = (period: Period) => period.start.year !== period.end?.year;

/** The period that begins at token `i`, if one does. */
export function periodAt(tokens: Token[], i: number, calendar: Calendar): PeriodNode | undefined {
  const found = periodFound(tokens, i, calendar);
  if (!found) return undefined;
  const period = found.period && parsePeriod(printPeriod(found.period)) ? found.period : undefined;
  return {
    from: i,
    to: found.to,
    role: roleOf(tokens, i, found),
    period,
    printedYear: found.printedYear ?? false,
    ...(found.fiscal === undefined ? {} : { fiscal: found.fiscal }),
    ...(found.relative ? { relative: found.relative } : {}),
    ...(found.toDate ? { toDate: true } : {}),
  };
}
