/**
 * Periods in prose: "the first 11 months of last year", "Jan-Jul 2023", "FY 2020-21", "as of the end of last November".
 * Relative ones are resolved by the publication date and by the period said before.
 */

import type { Period } from "../../model/period.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { OF_IN, UNTIL } from "../words/shared.ts";
import { type Token, tagsAt, word } from "../words/tokens.ts";
import {
  type Calendar,
  dateOf,
  endsAmount,
  type Fiscal,
  type Found,
  isScale,
  type PeriodRole,
  span,
  valid,
  yearAt,
  yearRange,
} from "./calendar.ts";
import { bracketedMonths, fiscalAt, fiscalRun, isFiscal } from "./fiscal.ts";
import { monthName, yearEnding } from "./months.ts";
import { partOfYear } from "./parts.ts";
import { roleOf } from "./period-roles.ts";
import { partOwned, relative, yearsAway } from "./relative.ts";
import { unmeasured } from "./unmeasured.ts";

const FISCAL_FINANCIAL_FY_YEAR = words("fiscal financial fy year");
const THE_THIS = words("the this");
const PARTS_OF_SPANS = words("mid late early beginning start middle");
const OF_DASH = words("of -");
const DATING = words("in of since by during");
const OF_BY = words("of by");
/** What follows upon an amount; other words are of things counted. */
const ENDS_AMOUNT = T.unit | T.prep | T.conj | T.verb | T.up | T.down;

export interface PeriodNode {
  /** Token indices, `to` exclusive; the preposition is not part of it. */
  from: number;
  to: number;
  role: PeriodRole;
  period: Period | undefined;
  fiscal?: Fiscal;
  relative?: "same" | "year-before" | "month-before";
  /** How many years before, where not one. */
  years: number | undefined;
  printedYear: boolean;
  toDate: boolean;
  /** Some time within it that is not said ("mid-2019", "early this year"). */
  part: boolean;
}

/** "FY 2020-21", "FY21", "the 2020-21 fiscal year", "last fiscal", "the financial year ended March 2022". */
function fiscal(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  const named = fiscalAt(tokens, i, calendar);
  const next = (at: number) => fiscalAt(tokens, at, calendar) ?? yearsFound(tokens, at);
  if (named) return fiscalRun(tokens, i, named, next);
  if (!FISCAL_FINANCIAL_FY_YEAR.at(tokens, i)) return undefined;
  const at = word(tokens, i) !== "year" && word(tokens, i + 1) === "year" ? i + 2 : i + 1;
  const found = yearEnding(tokens, at, calendar);
  // "the financial year to March 2024" tells when the others begin.
  if (found?.period && isFiscal(word(tokens, i))) calendar.fiscalFrom = found.period.start.month;
  return found;
}

function sinceHere(tokens: Token[], i: number): boolean {
  const before = word(tokens, i - 1) === "the" ? word(tokens, i - 2) : word(tokens, i - 1);
  return (
    (before === "since" || before === "from") &&
    THE_THIS.at(tokens, i + 2) &&
    word(tokens, i + 3) === "year"
  );
}

/** Whether it is longer than a month. */
const isLong = ({ start, end }: Period): boolean =>
  start.month === undefined || start.month !== end?.month || start.year !== end.year;

/** "end of 2019", "end-2019", "the end of last November", "year-end 2019", "mid-2019", "full-year 2022", "calendar 2013". */
function edge(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  const w = word(tokens, i);
  // "the full-year figure": of the year whose part was told of before.
  const told = calendar.current?.start;
  if (w === "full" && word(tokens, i + 2) === "year" && told?.month !== undefined)
    if (yearAt(tokens, i + 3) === undefined && told.year !== undefined && calendar.near)
      return { to: i + 3, period: span(dateOf(told.year)) };
  if (w === "full" && word(tokens, i + 1) === "year" && word(tokens, i - 1) === "the")
    return fullYear(tokens, i + 2, calendar);
  if (w === "calendar" || (w === "full" && word(tokens, i + 2) === "year")) {
    const at = w === "calendar" ? (word(tokens, i + 1) === "year" ? i + 2 : i + 1) : i + 3;
    const year = yearAt(tokens, at);
    return year === undefined
      ? undefined
      : { to: at + 1, period: span(dateOf(year)), printedYear: true };
  }
  const yearEnd = w === "year" && word(tokens, i + 1) === "-" && word(tokens, i + 2) === "end";
  const end = w === "end" || yearEnd;
  // "since the beginning of the year": up to now.
  if ((w === "beginning" || w === "start") && sinceHere(tokens, i)) return undefined;
  const from = w === "beginning" || w === "start" ? startTo(tokens, i, calendar) : undefined;
  if (from) return from;
  if (!end && !PARTS_OF_SPANS.at(tokens, i)) return undefined;
  let k = yearEnd ? i + 3 : i + 1;
  const within = word(tokens, k) === "in";
  if (OF_DASH.at(tokens, k) || within) k++;
  const inner =
    periodFound(tokens, k, calendar) ??
    (word(tokens, k) === "the" ? periodFound(tokens, k + 1, calendar) : undefined);
  if (!inner) {
    const year = calendar.current?.start.year ?? calendar.published?.year;
    return yearEnd && year !== undefined
      ? { to: k, period: span(dateOf(year, 12)), role: "as-of" }
      : undefined;
  }
  const last = inner.period?.end;
  inner.part = !end && inner.period !== undefined && isLong(inner.period);
  // "late in May 2023" is of that month.
  if (within && !inner.part) return undefined;
  inner.role = "as-of";
  if (end && last?.year !== undefined) inner.period = span(dateOf(last.year, last.month ?? 12));
  return inner;
}

/** "(from) the start of 2018 to March 20": up to that day or month. */
function startTo(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  const year = word(tokens, i + 1) === "of" ? yearAt(tokens, i + 2) : undefined;
  if (year === undefined || !(UNTIL.at(tokens, i + 3) || word(tokens, i + 3) === "and"))
    return undefined;
  const at = word(tokens, i + 4) === "the" ? i + 5 : i + 4;
  const last = periodFound(tokens, at, { ...calendar, published: dateOf(year, 12) });
  const end = last?.period?.end;
  if (!last || end?.year === undefined || end.month === undefined) return undefined;
  if (end.year !== year && !last.printedYear) return undefined;
  const period = valid(span(dateOf(year, 1), end));
  return { to: last.to, period, printedYear: true, toDate: true };
}

/** "for the full year": of that whose months were told, or of the last one that was over when months of the next had hardly passed. */
function fullYear(tokens: Token[], to: number, { current, published }: Calendar): Found {
  const at = OF_IN.at(tokens, to) ? to + 1 : to;
  const printed = yearAt(tokens, at);
  if (printed !== undefined)
    return { to: at + 1, period: span(dateOf(printed)), printedYear: true };
  const now = published?.year;
  const early = published?.month !== undefined && published.month <= SPRING;
  const year = current?.end?.year ?? (now !== undefined && early ? now - 1 : now);
  const known = year !== undefined && now !== undefined && year <= now;
  return { to, period: known ? span(dateOf(year)) : undefined };
}
/** Until this month "the full year" is that before. */
const SPRING = 3;

const STRETCHES = words(
  "period half quarter year years decade summer autumn winter spring past recent",
);

const AGO_EARLIER = words("ago earlier");

/** No day, month, quarter or half has a higher number. */
const LAST_DAY = 31;

function periodFound(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  const token = tokens[i];
  if (!token || token.kind === "mark") return undefined;
  if (token.kind === "word") {
    const stretch = token.w === "the" && STRETCHES.at(tokens, i + 1);
    const away =
      (token.w === "a" || token.w === "one") &&
      (word(tokens, i + 2) === "later" ||
        (word(tokens, i + 1) === "decade" &&
          AGO_EARLIER.at(tokens, i + 2) &&
          // "Ties were raised a decade ago, and it has invested 5 billion" dates no amount.
          (i === 0 || endsAmount(tokens, i))));
    if ((token.tags & (T.time | T.month | T.number)) === 0 && !stretch && !away) return undefined;
    return (
      unmeasured(tokens, i, calendar) ??
      yearsAway(tokens, i, calendar) ??
      fiscal(tokens, i, calendar) ??
      edge(tokens, i, calendar) ??
      monthName(tokens, i, calendar) ??
      partOfYear(tokens, i, calendar) ??
      relative(tokens, i, calendar)
    );
  }
  // "9.5", "105 billion", "12%": of amounts, as most numbers are.
  if (token.decimals > 0 || (isScale(tokens[i + 1]) && !isDated(tokens, i))) return undefined;
  const named =
    yearsAway(tokens, i, calendar) ??
    fiscal(tokens, i, calendar) ??
    (token.value > LAST_DAY
      ? undefined
      : (monthName(tokens, i, calendar) ?? partOfYear(tokens, i, calendar)));
  if (named) return named;
  const range = yearsFound(tokens, i);
  if (range) return fiscalRun(tokens, i, range, (at) => yearsFound(tokens, at));
  const year = yearAt(tokens, i);
  if (year === undefined) return undefined;
  const mixed = yearToMonth(tokens, i, year, calendar);
  if (mixed) return mixed;
  const owned = partOwned(tokens, i + 1, year);
  if (owned) return owned;
  const decade = word(tokens, i + 1) === "s" && !tokens[i + 1]?.spaced;
  return {
    to: decade ? i + 2 : i + 1,
    period: decade ? span(dateOf(year), dateOf(year + 9)) : span(dateOf(year)),
    printedYear: true,
  };
}

/** "2008-09", "2003-2007", "2023-24 (April-December)". */
function yearsFound(tokens: Token[], i: number): Found | undefined {
  const range = yearRange(tokens, i);
  if (!range) return undefined;
  const months = bracketedMonths(tokens, range.to);
  const to = months?.to ?? (word(tokens, range.to) === "period" ? range.to + 1 : range.to);
  // "between 2021 and 2022" is no one year.
  const implied =
    range.last !== range.first + 1 || !range.dash
      ? undefined
      : range.short
        ? ("short" as const)
        : ("long" as const);
  return {
    to,
    period: span(dateOf(range.first), dateOf(range.last)),
    printedYear: true,
    ...(implied
      ? {
          fiscal: {
            year: range.last,
            span: true,
            implied,
            ...(months ? { named: months.named } : {}),
          },
        }
      : {}),
  };
}

/** "between 2000 and June 2010", "from 2000 to (the end of) June 2010". */
function yearToMonth(
  tokens: Token[],
  i: number,
  year: number,
  calendar: Calendar,
): Found | undefined {
  const before = word(tokens, i - 1);
  const link = word(tokens, i + 1);
  const joined =
    (before === "between" && link === "and") || (before === "from" && UNTIL.at(tokens, i + 1));
  // "the end of 2022", "late 2022".
  const at = word(tokens, i + 2) === "the" ? i + 3 : i + 2;
  const ends = END_LATE.at(tokens, at);
  if (!joined || !(ends || (tagsAt(tokens, i + 2) & T.month) !== 0)) return undefined;
  const last = ends ? periodFound(tokens, at, calendar) : monthName(tokens, i + 2, calendar);
  const end = last?.printedYear ? last.period?.end : undefined;
  const period = end?.month === undefined ? undefined : valid(span(dateOf(year), end));
  return last && period && { to: last.to, period, printedYear: true };
}

const END_LATE = words("end mid late early");

/** "in 2023 billion-dollar orders came", "as of 2023 million tonnes": a year, though a scale word follows. */
function isDated(tokens: Token[], i: number): boolean {
  if (!DATING.at(tokens, i - 1) || yearAt(tokens, i) === undefined) return false;
  if (word(tokens, i + 2) === "-") return true;
  const counted = tokens[i + 2]?.kind === "word" && !(tagsAt(tokens, i + 2) & ENDS_AMOUNT);
  return counted && (!OF_BY.at(tokens, i - 1) || word(tokens, i - 2) === "as");
}

/** The period that begins at token `i`, if one does. */
export function periodAt(tokens: Token[], i: number, calendar: Calendar): PeriodNode | undefined {
  const found = periodFound(tokens, i, calendar);
  if (!found) return undefined;
  const { to, fiscal: named, relative: points } = found;
  return {
    from: i,
    to,
    role: roleOf(tokens, i, found),
    period: valid(found.period),
    printedYear: found.printedYear ?? false,
    toDate: found.toDate ?? false,
    part: found.part ?? false,
    fiscal: named,
    relative: points,
    years: found.years,
  };
}
