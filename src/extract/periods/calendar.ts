/** Dates and periods as the grammar handles them: what a text's calendar knows, and arithmetic on periods. */

import { type CalendarDate, type Period, parsePeriod, printPeriod } from "../../model/period.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { ARTICLES, PRECEDING, UNTIL } from "../words/shared.ts";
import { type Token, tagsAt, word } from "../words/tokens.ts";

const NO_YEAR_BEHIND = words("$ € £ usd no");
const DETERMINERS = words("the a an its their this that these those");
const ENDS_OTHER_YEAR = words("before earlier - ended ending");
const LINKS_TO_YEAR = words("of in , / - 's over for");
const COMMA_SLASH_DASH = words(", / -");

export interface Calendar {
  /** Date of publication. */
  published: CalendarDate | undefined;
  /** The period that the text last spoke of. */
  current: Period | undefined;
  /** What it was before this sentence. */
  before?: Period | undefined;
  /** The current period was said in this paragraph. */
  near?: boolean;
  /** And one of the year of publication or of the year before. */
  recent?: boolean;
  /** The period, of whatever kind, that was named last: "that year", "a year later". */
  said?: Period | undefined;
  /** The last quarter or half that was named: "in the quarter", whatever else was spoken of since. */
  stretch?: Period | undefined;
  /** The first month of fiscal years, where the text tells it. */
  fiscalFrom?: number | undefined;
  /** Whose fiscal years are meant where no reporter is known yet. */
  home: string;
}

/** How a period stands to the figure it is said of. */
export type PeriodRole = "during" | "as-of" | "since" | "base";

/** A fiscal year, or a part of one, as it is said: its months depend on whose it is. */
export interface Fiscal {
  /** The year it ends in or is named by. */
  year: number;
  /** "2020-21" ends in 2021; a single year is named as the country names it. */
  span: boolean;
  /** "2008-09" or "2008-2009" without the word: fiscal where the country counts so, else two years. */
  implied?: "short" | "long" | undefined;
  /** Not printed but told from a day: the fiscal year of that day, or the one `back` years before; up to that day unless `whole`; `before` where the day is that of the figure before. */
  told?: { on: CalendarDate; back: number; whole: boolean; before?: boolean };
  /** A part by the number of its months: "first half" is 1 to 6. */
  counted?: [number, number];
  /** A part by the names of its months: "July-December" is 7 to 12. */
  named?: [number, number];
  /** The country named with it ("the Indian fiscal year"). */
  area?: string;
  /** The month it begins in, where the text tells it. */
  from?: number;
  /** Of several in a row, told as one time: what the first of them is named by, as `year` is the last. */
  first?: number;
  /** The part that has the months of this period ("the same half of FY05"). */
  like?: Period;
}

/** What a rule of the grammar found at a token. */
export interface Found {
  /** Token index behind it. */
  to: number;
  /** Undefined where the text names a period that cannot be resolved ("last year" in an undated text). */
  period: Period | undefined;
  fiscal?: Fiscal;
  /** Takes its year or length from the figure before ("a year earlier", "the same period"). */
  relative?: "same" | "year-before" | "month-before";
  /** How many years before, where not one. */
  years?: number;
  /** The year is printed, not worked out. */
  printedYear?: boolean;
  /** From the start of the year to the day of writing ("so far this year"). */
  toDate?: boolean;
  /** Some time within it that is not said ("mid-2019"). */
  part?: boolean;
  role?: PeriodRole;
}

/** Months by name and abbreviation. */
export const MONTHS = new Map<string, number>([["sept", 9]]);
"january february march april may june july august september october november december"
  .split(" ")
  .forEach((name, index) => {
    MONTHS.set(name, index + 1);
    MONTHS.set(name.slice(0, 3), index + 1);
  });

/** All fields at once: dates of one form are read faster. */
export const dateOf = (year: number | undefined, month?: number, day?: number): CalendarDate => ({
  year,
  month,
  day,
});

export const span = (start: CalendarDate, end: CalendarDate = start): Period => ({ start, end });

/** Months of one year; the year itself where they are all of it. */
export function monthsOf(year: number, from: number, to: number): Period {
  if (from === 1 && to === 12) return span(dateOf(year));
  return from === to ? span(dateOf(year, from)) : span(dateOf(year, from), dateOf(year, to));
}

/** The month before a single one. */
export function monthBefore({ start, end }: Period): Period | undefined {
  if (start.year === undefined || start.month === undefined || start !== end) return undefined;
  const at = start.year * 12 + start.month - 2;
  return span(dateOf(Math.floor(at / 12), (at % 12) + 1));
}

/** Twelve months that are no calendar year. */
export const isTwelveMonths = ({ start, end }: Period): boolean =>
  end?.year !== undefined &&
  start.year === end.year - 1 &&
  start.month !== undefined &&
  end.month !== undefined &&
  (end.month % 12) + 1 === start.month;

/** Some months of one year. */
export function isWithinYear(period: Period | undefined): boolean {
  const { start, end } = period ?? {};
  return start?.month !== undefined && start.year === end?.year && start.month !== end?.month;
}

/** A period that can be printed and read back, or undefined. */
export function valid(period: Period | undefined): Period | undefined {
  if (!period) return undefined;
  const { start, end, doubt } = period;
  // Years and months, as most periods are of, need not be printed to know that they can be.
  if (end && !doubt && isPlain(start) && isPlain(end))
    return monthNumber(start, 1) <= monthNumber(end, 12) ? period : undefined;
  return parsePeriod(printPeriod(period)) ? period : undefined;
}

/** A year of four digits, or a month of one. */
const isPlain = ({ year, month, day }: CalendarDate): boolean =>
  year !== undefined &&
  year >= 1000 &&
  year <= 9999 &&
  day === undefined &&
  (month === undefined || (month >= 1 && month <= 12));

const monthNumber = ({ year, month }: CalendarDate, otherwise: number): number =>
  (year as number) * 12 + (month ?? otherwise);

const move = (date: CalendarDate, years: number): CalendarDate =>
  date.year === undefined ? date : dateOf(date.year + years, date.month, date.day);

/** The same months `years` later. */
export function shift(period: Period, years: number): Period {
  const { start, end } = period;
  const moved = end ? span(move(start, years), move(end, years)) : { start: move(start, years) };
  // 29 February has no day a year earlier.
  return (
    valid(moved) ??
    span({ ...moved.start, day: undefined }, { ...move(end ?? start, years), day: undefined })
  );
}

const SCALE = words("million billion trillion thousand mln bln percent pct %");
export const isScale = (token: Token | undefined) => token !== undefined && SCALE.of(token);

/** "5 billion", "3 USD": whether an amount ends right before a token. */
export const endsAmount = (tokens: Token[], at: number): boolean =>
  (tagsAt(tokens, at - 1) & T.unit) !== 0 || isScale(tokens[at - 1]);

const DATING = words("in of since by from until to during ( calendar year entire whole");
const COUNTED = T.project | T.student | T.tourist | T.person | T.unit | T.tie | T.adj | T.part;

/** The printed year at `i`: four digits of these centuries that do not count something. */
export function yearAt(tokens: Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.kind !== "number" || token.w.length !== 4 || token.decimals > 0) return undefined;
  if (token.value < 1800 || token.value > 2100) return undefined;
  if (NO_YEAR_BEHIND.at(tokens, i - 1)) return undefined;
  const after = tokens[i + 1];
  if (!after) return token.value;
  if (after.w === "%" || after.w === "$") return undefined;
  if (after.kind !== "word" || DETERMINERS.of(after)) return token.value;
  if (after.tags & T.unit && after.w !== "year") return undefined;
  // "in 2024 tourists", "in June 2024 tourists", "the June 2024 accord": the time of what follows.
  const month = (tagsAt(tokens, i - 1) & T.month) !== 0;
  const dated = DATING.at(tokens, month ? i - 2 : i - 1) || (month && ARTICLES.at(tokens, i - 2));
  // "2000 new projects" counts; "2020 has", "2018 trade" date.
  const dating = T.trade | T.verb | T.prep | T.invest;
  if (!after.cap && !dated && after.tags & COUNTED && !(after.tags & dating)) return undefined;
  const noun = tagsAt(tokens, i + 2);
  if (after.cap && !dated && noun & (T.student | T.tourist | T.person)) return undefined;
  return token.value;
}

/** "2015-2019", "2020-21", "2015 to 2019" after "from", "2015 and 2019" after "between". */
export function yearRange(
  tokens: Token[],
  i: number,
): { to: number; first: number; last: number; short: boolean; dash: boolean } | undefined {
  const token = tokens[i];
  if (token?.kind !== "number" || token.w.length !== 4 || token.decimals > 0) return undefined;
  const first = token.value;
  if (first < 1800 || first > 2100) return undefined;
  const link = word(tokens, i + 1);
  const before = word(tokens, i - 1);
  const dash = link === "-" || link === "/";
  const worded =
    (UNTIL.at(tokens, i + 1) && before === "from") ||
    (link === "to" && before === "period") ||
    (link === "and" && before === "between");
  if (!dash && !worded) return undefined;
  const second = tokens[i + 2];
  if (second?.kind !== "number" || second.decimals > 0 || isScale(tokens[i + 3])) return undefined;
  const short = second.w.length === 2 && dash;
  // "the 2016-2020 bilateral agreements": years, though agreements can be counted.
  const years = dash && (tagsAt(tokens, i + 3) & (T.tie | T.adj | T.part)) !== 0;
  const last = short
    ? Math.floor(first / 100) * 100 + second.value
    : years && second.w.length === 4 && second.value <= 2100
      ? second.value
      : yearAt(tokens, i + 2);
  return last !== undefined && last > first ? { to: i + 3, first, last, short, dash } : undefined;
}

interface Year {
  to: number;
  year: number | undefined;
  printed: boolean;
}

/** A year as it is said: "2019", "'19", "last year", "the same year", "the previous year". */
export function yearExpression(tokens: Token[], i: number, calendar: Calendar): Year | undefined {
  const printed = yearAt(tokens, i);
  if (printed !== undefined) return { to: i + 1, year: printed, printed: true };
  const the = word(tokens, i) === "the" ? 1 : 0;
  const w = word(tokens, i + the);
  const end = word(tokens, i + 3);
  const named =
    MONTHS.has(end) || end === "date" || (end === "the" && word(tokens, i + 4) === "end");
  const months = UNTIL.at(tokens, i + 2) && named;
  // "the year 2019-20": the number tells which.
  if (the && w === "year" && yearAt(tokens, i + 2) !== undefined) return undefined;
  // "the year that ended in March".
  const behind = word(tokens, i + 2) === "that" ? i + 3 : i + 2;
  if (the && w === "year" && !months && !ENDS_OTHER_YEAR.at(tokens, behind))
    return {
      to: i + 2,
      year: calendar.current?.start.year ?? calendar.published?.year,
      printed: false,
    };
  // "last year-end" is another matter than "last year - after".
  const dash = tokens[i + the + 2];
  if (word(tokens, i + the + 1) !== "year" || (dash?.w === "-" && !dash.spaced)) return undefined;
  const year = yearMeant(tokens, i + the, the === 1, calendar);
  return year && { to: i + the + 2, year: year.value, printed: false };
}

/** The year that "last", "that", "the following" make of "year"; without a value where the text does not tell it. */
function yearMeant(
  tokens: Token[],
  i: number,
  the: boolean,
  { published, current, said }: Calendar,
): { value: number | undefined } | undefined {
  const w = word(tokens, i);
  const now = published?.year;
  // "2019, the last year before the borders closed".
  if (w === "last" && word(tokens, i - 1) === "the" && BEFORE_WHEN.at(tokens, i + 2))
    return undefined;
  if (w === "last" || (w === "past" && !the)) return { value: plus(now, -1) };
  if (w === "this" || w === "current") return { value: now };
  // "next year" is still to come; "the next year" follows the one told of.
  if (w === "next") {
    const follows = the || word(tokens, i - 1) === "the";
    return { value: plus(follows && said ? said.start.year : now, 1) };
  }
  if (w === "that" || w === "same" || w === "latter")
    return { value: (said ?? current)?.start.year };
  if (w === "following") return { value: plus((said ?? current)?.start.year, 1) };
  if (PRECEDING.at(tokens, i)) return { value: plus(current?.start.year ?? now, -1) };
  return undefined;
}

const BEFORE_WHEN = words("before when");

const plus = (year: number | undefined, years: number) =>
  year === undefined ? undefined : year + years;

/** "(the first half) of the year": that of the paragraph's period, else the last time those months ended. */
export function yearOfPart(
  tokens: Token[],
  i: number,
  lastMonth: number,
  calendar: Calendar,
): Year | undefined {
  const year = yearAfter(tokens, i, calendar);
  const plain = year && !calendar.near && word(tokens, year.to - 2) === "the";
  return plain && word(tokens, year.to - 1) === "year"
    ? { ...year, year: impliedYear(calendar, lastMonth) }
    : year;
}

/** The year behind a part of a year, if one is said: "(first half) of 2019", "(May) last year". */
export function yearAfter(tokens: Token[], i: number, calendar: Calendar): Year | undefined {
  if (word(tokens, i) === "alone") return yearAfter(tokens, i + 1, calendar);
  const link = word(tokens, i);
  const found = yearExpression(tokens, LINKS_TO_YEAR.at(tokens, i) ? i + 1 : i, calendar);
  if (!found || (COMMA_SLASH_DASH.at(tokens, i) && !found.printed)) return undefined;
  if ((link === "over" || link === "for") && found.printed) return undefined;
  return found;
}

/**
 * The year of a part of a year that prints none: of the figure before where that is long past, else the last time those months
 * ended. "In 2014 exports were 6 billion (2013: 5 billion). In December": back in the time of the text, not in the last named.
 */
export function impliedYear(
  { published, current, before, near, recent }: Calendar,
  lastMonth: number,
): number | undefined {
  const year = published?.year;
  if (year === undefined) return current?.start.year;
  const said = current?.end?.year;
  const aside = recent && current === before;
  if (near && !aside && said !== undefined && said < year - 1) return said;
  return published?.month === undefined || lastMonth <= published.month ? year : year - 1;
}

/** How many whole months a span goes over, where both its ends are months. */
export function monthsIn({ start, end }: Period): number | undefined {
  if (start.year === undefined || start.month === undefined) return undefined;
  if (end?.year === undefined || end.month === undefined) return undefined;
  return (end.year - start.year) * 12 + end.month - start.month + 1;
}

export const isQuarterOrHalf = (period: Period): boolean =>
  monthsIn(period) === 3 || monthsIn(period) === 6;
