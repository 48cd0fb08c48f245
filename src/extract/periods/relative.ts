/** Periods told by another, or by the day of writing: "five years ago", "the same period", "so far this year", "last year's first half". */

import type { Period } from "../../model/period.ts";
import { words } from "../words/classes.ts";
import { T, TRADING } from "../words/lexicon.ts";
import {
  ACADEMIC_SCHOOL,
  ARTICLES,
  BEFORE_END,
  MONTH_MONTHS,
  PAST_LAST,
  PAST_LAST_RECENT,
  PHRASE_BREAKS,
  PRECEDING,
  THE_THIS_THAT,
  THIS_CURRENT,
  TO_THROUGH_ENDED_ENDING,
  UNTIL,
} from "../words/shared.ts";
import { type Token, tagsAt, word } from "../words/tokens.ts";
import {
  type Calendar,
  dateOf,
  type Found,
  isQuarterOrHalf,
  isTwelveMonths,
  monthBefore,
  monthsOf,
  type PeriodRole,
  shift,
  span,
  yearAfter,
  yearAt,
  yearExpression,
} from "./calendar.ts";
import { fiscalAfter, fiscalAt } from "./fiscal.ts";
import { monthName } from "./months.ts";
import { numberAt, partOfYear } from "./parts.ts";

const UNITS_OF_YEARS = words("year years decade decades");
const A_ONE = words("a one");
const A_ONE_THE = words("a one the");
const WITH_FOR_AS_FROM_DURING = words("with for as from during");
const PERIOD_HALF_QUARTER = words("period half quarter");
const PART = words("half quarter");
const OF_FROM_TO = words("of from to");
const LAST_THIS_PREVIOUS = words("last this previous");
const MONTH_QUARTER_HALF = words("month quarter half");

const OF_CHANGE = words("% percent pct cent up down higher lower");
const isChange = (tokens: Token[], at: number): boolean =>
  OF_CHANGE.at(tokens, at) || (tagsAt(tokens, at) & (T.up | T.down)) !== 0;
const SAME = words("same corresponding comparable like");
const STRETCH = words("period month months time timeframe frame quarter half span stretch");
const EARLIER = words("earlier ago before previously");

const yearBefore = ({ current }: Calendar, to: number, role?: PeriodRole): Found => ({
  to,
  period: current && shift(current, -1),
  relative: "year-before",
  ...(role ? { role } : {}),
});

/** "a month later", "two months later", behind a single month that was named. */
function monthsLater(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  if (!MONTH_MONTHS.at(tokens, i + 1) || word(tokens, i + 2) !== "later") return undefined;
  const n = A_ONE.at(tokens, i) ? 1 : numberAt(tokens, i);
  const { start, end } = calendar.said ?? {};
  const single = start !== undefined && start.year === end?.year && start.month === end?.month;
  if (n === undefined || n < 1 || n > 12) return undefined;
  if (!single || start.year === undefined || start.month === undefined) return undefined;
  if (start.day !== undefined || word(tokens, i + 3) === "than") return undefined;
  const at = start.year * 12 + start.month - 1 + n;
  const { year, month } = calendar.published ?? {};
  const last = year === undefined ? at : year * 12 + (month ?? 12) - 1;
  return at > last
    ? undefined
    : { to: i + 3, period: span(dateOf(Math.floor(at / 12), (at % 12) + 1)) };
}

/** "twelve months earlier"; "twelve months before the deal" is of another time. */
const isTwelveBefore = (tokens: Token[], i: number): boolean =>
  MONTH_MONTHS.at(tokens, i + 1) &&
  EARLIER.at(tokens, i + 2) &&
  numberAt(tokens, i) === 12 &&
  !(word(tokens, i + 2) === "before" && tokens[i + 3]?.kind === "word");

/** "five years ago", "ten years earlier", "a year later", "a month later". */
export function yearsAway(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  const unit = word(tokens, i + 1);
  if (isTwelveBefore(tokens, i)) return yearBefore(calendar, i + 3);
  if (!UNITS_OF_YEARS.at(tokens, i + 1)) return monthsLater(tokens, i, calendar);
  const n =
    (A_ONE.at(tokens, i) ? 1 : (numberAt(tokens, i) ?? 0)) * (unit.startsWith("decade") ? 10 : 1);
  const way = word(tokens, i + 2);
  if (n < 1 || n > 100) return undefined;
  // "over the past five years": a span whose ends are not said.
  const spans = PAST_LAST_RECENT.at(tokens, i - 1) || word(tokens, i - 1) === "first";
  if (n > 1 && spans) return { to: i + 2, period: undefined };
  const end = TO_THROUGH_ENDED_ENDING.at(tokens, i + 2) ? yearAt(tokens, i + 3) : undefined;
  if (end !== undefined && n > 1)
    return { to: i + 4, period: span(dateOf(end - n + 1), dateOf(end)), printedYear: true };
  const { published, current, said } = calendar;
  if (way === "later" && word(tokens, i + 3) !== "-") {
    const from = (said ?? current)?.start.year;
    const year = from === undefined ? undefined : from + n;
    return year === undefined || year > (published?.year ?? year)
      ? undefined
      : { to: i + 3, period: span(dateOf(year)) };
  }
  if (n === 1) return undefined;
  if (way === "ago" && published?.year !== undefined)
    return { to: i + 3, period: span(dateOf(published.year - n)) };
  return EARLIER.at(tokens, i + 2)
    ? { to: i + 3, period: current && shift(current, -n), relative: "year-before", years: n }
    : undefined;
}

/** "The year before, trade had been 40 billion", "In the year before it was": a year of its own, as "the previous year". */
const opensWithYearBefore = (tokens: Token[], i: number): boolean =>
  (i === 0 || (i === 1 && word(tokens, 0) === "in")) &&
  word(tokens, i) === "the" &&
  word(tokens, i + 1) === "year" &&
  word(tokens, i + 2) === "before" &&
  (word(tokens, i + 3) === "," || (tagsAt(tokens, i + 3) & (T.verb | TRADING)) !== 0);

export function relative(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  const w = word(tokens, i);
  const next = word(tokens, i + 1);
  const third = word(tokens, i + 2);
  const { published, current, said } = calendar;
  const ahead = opensWithYearBefore(tokens, i) ? current?.start.year : undefined;
  if (ahead !== undefined && !(current && isTwelveMonths(current)))
    return { to: i + 3, period: span(dateOf(ahead - 1)) };
  if (A_ONE_THE.at(tokens, i) && next === "year" && EARLIER.at(tokens, i + 2))
    return yearBefore(calendar, i + 3);
  // "down 18 percent on the year", "a 60 percent jump on the year".
  if (w === "the" && next === "year" && word(tokens, i - 1) === "on" && isChange(tokens, i - 2))
    return yearBefore(calendar, i + 2, "base");
  if (w === "month" && EARLIER.at(tokens, i + 1))
    return { to: i + 2, period: current && monthBefore(current), relative: "month-before" };
  if (w === "year" && (next === "earlier" || next === "ago")) return yearBefore(calendar, i + 2);
  // "455 million a year before"; "a year before the pact" is of another time.
  const closed = i + 2 >= tokens.length || PHRASE_BREAKS.at(tokens, i + 2);
  if (w === "year" && next === "before" && closed && i > 2 && ARTICLES.at(tokens, i - 1))
    return yearBefore(calendar, i + 2);
  if (w === "year" && next === "-" && (third === "earlier" || third === "ago"))
    return yearBefore(calendar, STRETCH.at(tokens, i + 3) ? i + 4 : i + 3, "base");
  // "in the same year" behind a fiscal one.
  if (w === "same" && next === "year" && current && isTwelveMonths(current))
    return { to: i + 2, period: current, relative: "same" };
  // "India was eighth in that year".
  if (w === "that" && next === "year" && current && isTwelveMonths(current))
    if (said && isTwelveMonths(said) && said.end?.year === current.end?.year)
      return { to: i + 2, period: current, relative: "same" };
  if (SAME.at(tokens, i)) {
    // "the same 1986 period", "the same ten months".
    const inner = yearAt(tokens, i + 1);
    const first = inner === undefined ? i + 1 : i + 2;
    // "the same time period", "the same time frame".
    const time = word(tokens, first) === "time" && STRETCH.at(tokens, first + 1);
    const at = time || countsMonths(tokens, first, current) ? first + 1 : first;
    if (STRETCH.at(tokens, at)) {
      const tax = inner === undefined ? fiscalAfter(tokens, at + 1, calendar) : undefined;
      if (tax)
        return {
          ...tax,
          fiscal: { ...tax.fiscal, ...(current ? { like: current } : {}) },
        };
      const link = WITH_FOR_AS_FROM_DURING.at(tokens, at + 1) ? at + 2 : at + 1;
      const year =
        inner === undefined
          ? yearAfter(tokens, link, calendar)
          : { to: at + 1, year: inner, printed: true };
      if (year && !year.printed && PRECEDING.at(tokens, year.to - 2))
        return yearBefore(calendar, year.to);
      if (year?.year !== undefined && current?.start.year !== undefined)
        return {
          to: year.to,
          period: shift(current, year.year - (current.end?.year ?? current.start.year)),
          printedYear: year.printed,
        };
      // "the same period last year" before the period itself is said.
      const last = published?.year !== undefined && year?.year === published.year - 1;
      if (last && !current) return { to: year.to, period: undefined, relative: "year-before" };
      // "the same period of the previous one".
      const [of, the] = [word(tokens, at + 1), word(tokens, at + 2)];
      if (of === "of" && the === "the" && EARLIER_ONE.at(tokens, at + 3))
        if (word(tokens, at + 4) === "one") return yearBefore(calendar, at + 5);
      const before = relative(tokens, word(tokens, at + 1) === "of" ? at + 2 : at + 1, calendar);
      return before?.relative === "year-before"
        ? before
        : { to: at + 1, period: current, relative: "same" };
    }
  }
  // "firms registered 2 billion in that time": of the time told of before, however long.
  if (w === "that" && next === "time" && IN_OVER_DURING.at(tokens, i - 1) && current)
    return { to: i + 2, period: current, relative: "same" };
  if (
    THE_THIS_THAT.at(tokens, i) &&
    PERIOD_HALF_QUARTER.at(tokens, i + 1) &&
    !OF_FROM_TO.at(tokens, i + 2) &&
    // "the period 2015 to 2019".
    yearAt(tokens, i + 2) === undefined
  ) {
    // "in the quarter", behind a sentence on the year.
    const named = PART.at(tokens, i + 1) && current && !isQuarterOrHalf(current);
    const period = named ? (calendar.stretch ?? current) : current;
    return { to: i + 2, period, relative: "same" };
  }
  if (w === "so" && next === "far") {
    const at = third === "in" || third === "during" ? i + 3 : i + 2;
    const tax = fiscalAt(tokens, word(tokens, at) === "the" ? at + 1 : at, calendar);
    if (tax) return tax;
    if (word(tokens, at) === "this" && word(tokens, at + 1) === "year") {
      // Of a year whose months were said before: up to where they end.
      const told = [current, calendar.before].find(
        (one) => one?.start.month === 1 && one.end?.month !== undefined,
      );
      return told && told.start.year === published?.year
        ? { to: at + 2, period: told, toDate: true }
        : toDate(at + 2, calendar);
    }
    if (third === "in" && yearAt(tokens, i + 3)) return toDate(i + 4, calendar);
  }
  const date = next === "-" ? 4 : 2;
  if (w === "year" && word(tokens, i + date / 2) === "to" && word(tokens, i + date) === "date")
    return yearOfMonth(i + date + 1, calendar) ?? toDate(i + date + 1, calendar);
  if (
    (w === "start" || w === "beginning") &&
    next === "of" &&
    (third === "the" || third === "this") &&
    word(tokens, i + 3) === "year"
  )
    return untilMonth(tokens, i + 4, calendar) ?? toDate(i + 4, calendar);
  if (LAST_THIS_PREVIOUS.at(tokens, i) && MONTH_QUARTER_HALF.at(tokens, i + 1)) {
    const before = current && monthBefore(current);
    if (w === "previous" && next === "month" && before)
      return { to: i + 2, period: before, relative: "month-before" };
    if (w === "last" && next === "quarter" && published?.year !== undefined && published.month)
      return { to: i + 2, period: quarterBefore(published.year, published.month) };
    if (published?.year === undefined || published.month === undefined || next !== "month")
      return { to: i + 2, period: undefined };
    const at = published.year * 12 + published.month - (w === "this" ? 1 : 2);
    return { to: i + 2, period: span(dateOf(Math.floor(at / 12), (at % 12) + 1)) };
  }
  const school = ACADEMIC_SCHOOL.at(tokens, i + 1) ? schoolYear(tokens, i, calendar) : undefined;
  if (school) return school;
  const year = yearExpression(tokens, i, calendar);
  if (!year || year.printed) return undefined;
  // "the previous year" behind a fiscal one, or twelve months to some month, is as long.
  if (PRECEDING.at(tokens, year.to - 2) && current && isTwelveMonths(current))
    return yearBefore(calendar, year.to);
  // "last year's corresponding period".
  const same = word(tokens, year.to) === "'s" && SAME.at(tokens, year.to + 1);
  if (same && STRETCH.at(tokens, year.to + 2)) return yearBefore(calendar, year.to + 3);
  const owned = year.year === undefined ? undefined : partOwned(tokens, year.to, year.year);
  if (owned) return owned;
  // "this year" in mid-year runs to the day of writing, or to where the period before ended.
  if (THIS_CURRENT.at(tokens, year.to - 2) && published?.year !== undefined) {
    // "the deficit of the first half of 2020 became a surplus this year": of the part of it that was told of before.
    const told = [current, calendar.before].find((one) => one?.start.year === published.year);
    const last = told?.end?.month;
    return last === undefined
      ? toDate(year.to, calendar)
      : {
          to: year.to,
          period: told?.start.month === 1 ? told : monthsOf(published.year, 1, last),
        };
  }
  return { to: year.to, period: year.year === undefined ? undefined : span(dateOf(year.year)) };
}

const EARLIER_ONE = words("previous last preceding prior earlier");

/** "this academic year", "the last school year": of two calendar years, from summer to summer. */
function schoolYear(tokens: Token[], i: number, { published }: Calendar): Found | undefined {
  const now = THIS_CURRENT.at(tokens, i);
  if (!YEAR_SESSION.at(tokens, i + 2) || !(now || PAST_LAST.at(tokens, i))) return undefined;
  const { year, month } = published ?? {};
  if (year === undefined || month === undefined) return { to: i + 3, period: undefined };
  const first = month >= SUMMER ? year : year - 1;
  // In June and July the last one is that which has just ended.
  const back = now || (month < SUMMER && month >= ITS_END) ? 0 : 1;
  return { to: i + 3, period: span(dateOf(first - back), dateOf(first - back + 1)) };
}
const YEAR_SESSION = words("year session");
const SUMMER = 8;
const ITS_END = 6;

/** "the same two months of 2019" behind two months of spring: as many as were told of before. */
function countsMonths(tokens: Token[], i: number, current: Period | undefined): boolean {
  const { start, end } = current ?? {};
  if (start?.month === undefined || end?.month === undefined || start.year !== end.year)
    return false;
  const dated = MONTH_MONTHS.at(tokens, i + 1) && OF_IN_LAST.at(tokens, i + 2);
  return dated && numberAt(tokens, i) === 1 + end.month - start.month;
}

const OF_IN_LAST = words("of in last");
const IN_OVER_DURING = words("in over during");

/** "(since the beginning of the year) to mid-May". */
function untilMonth(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  if (!UNTIL.at(tokens, i)) return undefined;
  let k = i + 1;
  while (BEFORE_END.at(tokens, k)) k++;
  const end = monthName(tokens, k, calendar);
  const last = end?.period?.end;
  if (!end || last?.year === undefined || last.month === undefined) return undefined;
  return { to: end.to, period: monthsOf(last.year, 1, last.month), toDate: true };
}

function quarterBefore(year: number, month: number): Period {
  const last = Math.floor((month - 1) / 3) * 3;
  return last === 0 ? monthsOf(year - 1, 10, 12) : monthsOf(year, last - 2, last);
}

/** From January to the day of publication, so that no part of a year passes for all of it. */
function toDate(to: number, { published }: Calendar): Found {
  if (published?.year === undefined || published.month === undefined)
    return { to, period: undefined, toDate: true };
  const { year, month, day } = published;
  const last = day === undefined && month === 12 ? 11 : month;
  const period =
    day === undefined ? monthsOf(year, 1, last) : span(dateOf(year, 1), dateOf(year, month, day));
  return { to, period, toDate: true };
}

/** "4 billion in May 2020 and 16 billion in the year to date": up to that month. */
function yearOfMonth(to: number, { current, near, published }: Calendar): Found | undefined {
  const { year, month } = current?.start ?? {};
  const past = year !== undefined && published?.year !== undefined && year < published.year;
  return near && past && month !== undefined && current?.start === current?.end
    ? { to, period: monthsOf(year, 1, month), toDate: true }
    : undefined;
}

/** "2024's first quarter", "last year's second half": the part behind the year that owns it. */
export function partOwned(tokens: Token[], i: number, year: number): Found | undefined {
  const split = word(tokens, i) === "'" && word(tokens, i + 1) === "s";
  const at = split ? i + 2 : i + 1;
  if ((!split && word(tokens, i) !== "'s") || !tokens[at]) return undefined;
  const calendar: Calendar = {
    said: undefined,
    fiscalFrom: undefined,
    published: dateOf(year, 12),
    current: undefined,
    near: false,
    home: "",
  };
  const part = partOfYear(tokens, at, calendar) ?? monthName(tokens, at, calendar);
  return part && { ...part, printedYear: true };
}
