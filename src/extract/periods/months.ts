/** Times by the names of months: "January-July 2023", "30 November 2019", "last November", "the year ended March 31". */

import type { CalendarDate } from "../../model/period.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";

import { COMMA_AND, IN_ON } from "../words/shared.ts";
import { type Token, tagsAt, word } from "../words/tokens.ts";
import {
  type Calendar,
  dateOf,
  type Found,
  impliedYear,
  isScale,
  MONTHS,
  monthsOf,
  span,
  valid,
  yearAfter,
  yearAt,
  yearOfPart,
} from "./calendar.ts";
import { fiscalAfter } from "./fiscal.ts";
import { jointOf } from "./joined-times.ts";

const DASH_TO_AND = words("- to and");
const LAST_THIS = words("last this");
const DASH_TO_THROUGH_UNTIL = words("- to through until");
const RANGE_LINKS = words("- to through till until /");
const LINKS_TO_END = words("ending ended ends to through");

function dayAt(tokens: Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.kind !== "number" && token?.kind !== "ordinal") return undefined;
  const day = token.value;
  const fits = token.decimals === 0 && token.w.length <= 2 && day >= 1 && day <= 31;
  return fits && !isScale(tokens[i + 1]) && word(tokens, i - 1) !== "$" ? day : undefined;
}

const EVENTS = words(
  "earthquake quake tsunami disaster flood floods election elections vote coup attack attacks clash clashes protests riots summit meeting visit outbreak crash accident sinking",
);

const MAY_LEADS = words(
  "in of by since until to last and through - this from late early mid for between during throughout before after",
);

function monthAt(tokens: Token[], i: number, day: number | undefined): number | undefined {
  const token = tokens[i];
  if (!token?.cap) return undefined;
  const month = MONTHS.get(token.w);
  if (month === undefined || token.w !== "may") return month;
  // "May" opens sentences as a verb too.
  const dated =
    day !== undefined || tokens[i + 1]?.kind === "number" || word(tokens, i + 1) === "-";
  const behindMonth = COMMA_AND.at(tokens, i - 1) && MONTHS.has(word(tokens, i - 2));
  return dated || behindMonth || MAY_LEADS.at(tokens, i - 1) ? month : undefined;
}

export function monthName(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  let k = i;
  let day = dayAt(tokens, k);
  let lastDay: number | undefined;
  if (day !== undefined) {
    k++;
    if (word(tokens, k) === "of") k++;
    // "from 13 to 15 October".
    const to = DASH_TO_AND.at(tokens, k) ? dayAt(tokens, k + 1) : undefined;
    if (to !== undefined && to > day && monthAt(tokens, k + 2, to)) {
      k += 2;
      lastDay = to;
    }
  }
  const last = day === undefined && LAST_THIS.at(tokens, k);
  if (last) k++;
  const month = monthAt(tokens, k, day);
  if (month === undefined) return undefined;
  k++;
  // "despite the March earthquake".
  if (day === undefined && EVENTS.at(tokens, k) && word(tokens, i - 1) === "the") return undefined;
  if (word(tokens, k) === "." && tokens[k + 1]) k++;
  if (day === undefined) {
    day = dayAt(tokens, k);
    if (day !== undefined) k++;
  }
  const second = monthRange(tokens, i, k, { month, day }, calendar);
  if (second) return second;
  const tax = word(tokens, k) === "of" ? fiscalAfter(tokens, k, calendar) : undefined;
  if (tax && day === undefined) return { ...tax, fiscal: { ...tax.fiscal, named: [month, month] } };
  const year = yearAfter(tokens, k, calendar);
  const to = year?.to ?? k;
  const named = last ? lastMonth(calendar, month) : impliedYear(calendar, month);
  const y = year ? year.year : named;
  if (y === undefined) return { to, period: undefined };
  const start = dateOf(y, month, day);
  // "January 2019 to November 2019".
  const paired = word(tokens, i - 1) === "between" && word(tokens, to) === "and";
  if (year?.printed && (paired || DASH_TO_THROUGH_UNTIL.at(tokens, to))) {
    const end = monthName(tokens, to + 1, { ...calendar, current: span(start) });
    const joined = end?.period?.end && valid(span(start, end.period.end));
    if (end && joined) return { to: end.to, period: joined, printedYear: true };
  }
  const upTo = day === undefined ? withMonth(tokens, i, to, dateOf(y, month), calendar) : undefined;
  if (upTo) return upTo;
  const stay = lastDay === undefined ? undefined : valid(span(start, { ...start, day: lastDay }));
  return {
    to,
    period: stay ?? valid(span(start)) ?? span(dateOf(y, month)),
    printedYear: year?.printed ?? false,
  };
}

/** "(192 million in the first five months.) With June included": from January up to that month. */
function withMonth(
  tokens: Token[],
  from: number,
  to: number,
  { year, month }: CalendarDate,
  { current }: Calendar,
): Found | undefined {
  const included = word(tokens, from - 1) === "with" && INCLUDED.at(tokens, to);
  if (!included || year === undefined || month === undefined) return undefined;
  const { start, end } = current ?? {};
  const before = start?.month === 1 && end?.month === month - 1;
  return before && start.year === year && end.year === year
    ? { to: to + 1, period: monthsOf(year, 1, month) }
    : undefined;
}
const INCLUDED = words("included added counted");

/** The year of "last November": the latest one before the month of publication. */
function lastMonth({ published }: Calendar, month: number): number | undefined {
  if (published?.year === undefined) return undefined;
  return published.month === undefined || month >= published.month
    ? published.year - 1
    : published.year;
}

/** What the months of a range make together. */
const STRETCH = words("period quarter half stretch timeframe");

/** What follows a month to make it a range: "-July", "to Jul", "20-24" of its days, "and July" after "between". */
function monthRange(
  tokens: Token[],
  i: number,
  k: number,
  first: { month: number; day: number | undefined },
  calendar: Calendar,
): Found | undefined {
  const link = word(tokens, k);
  const between = word(tokens, i - 1) === "between";
  const { month, day } = first;
  const listed =
    day === undefined && word(tokens, i - 1) === "in" ? lastListed(tokens, k, month) : undefined;
  const linked = RANGE_LINKS.at(tokens, k) || (between && link === "and");
  if (!linked && listed === undefined) return undefined;
  const lastDay = day === undefined ? undefined : dayAt(tokens, k + 1);
  if (
    day !== undefined &&
    lastDay !== undefined &&
    lastDay > day &&
    yearAt(tokens, k + 1) === undefined
  ) {
    const year = yearAfter(tokens, k + 2, calendar);
    const y = year ? year.year : impliedYear(calendar, month);
    const period =
      y === undefined ? undefined : valid(span(dateOf(y, month, day), dateOf(y, month, lastDay)));
    return { to: year?.to ?? k + 2, period, printedYear: year?.printed ?? false };
  }
  const at = listed ?? k + 1;
  const second = monthAt(tokens, at, undefined);
  if (!second) return undefined;
  let to = at + 1;
  if (word(tokens, to) === "." && tokens[to + 1]) to++;
  const endDay = dayAt(tokens, to);
  if (endDay !== undefined) to++;
  if (STRETCH.at(tokens, to)) to++;
  const tax = fiscalAfter(tokens, to, calendar);
  if (tax) return { ...tax, fiscal: { ...tax.fiscal, named: [month, second] } };
  const year = yearOfPart(tokens, to, second, calendar);
  const y = year ? year.year : impliedYear(calendar, second);
  to = year?.to ?? to;
  if (listed !== undefined && jointOf(tokens, i, to) !== "list") return undefined;
  if (y === undefined) return { to, period: undefined };
  const start = month <= second ? y : y - 1;
  const days = day !== undefined || endDay !== undefined;
  const period =
    !days && start === y
      ? monthsOf(y, month, second)
      : span(dateOf(start, month, day), dateOf(y, second, endDay));
  return { to, period: valid(period), printedYear: year?.printed ?? false };
}

/**
 * "January and February", "October, November and December": the token of the last of months that follow each other,
 * behind the first. Behind a comma, "and" ends a list of three at least.
 */
function lastListed(tokens: Token[], k: number, month: number): number | undefined {
  if (word(tokens, k) === "," && word(tokens, k + 1) === "and") return undefined;
  let and = false;
  let last: number | undefined;
  let next = month;
  for (let at = k; !and && COMMA_AND.at(tokens, at); ) {
    and = word(tokens, at) === "and" || word(tokens, at + 1) === "and";
    at += word(tokens, at) === "," && and ? 2 : 1;
    // Behind April, "May" is no verb.
    if (!tokens[at]?.cap || MONTHS.get(word(tokens, at)) !== ++next) return undefined;
    last = at++;
    if (word(tokens, at) === "." && tokens[at + 1]) at++;
  }
  return and ? last : undefined;
}

/** "the fiscal year ended March 31, 1987": the twelve months up to then. */
export function yearEnding(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  let k = word(tokens, i) === "that" ? i + 1 : i;
  if (!LINKS_TO_END.at(tokens, k++)) return undefined;
  if (IN_ON.at(tokens, k)) k++;
  // "the year to the end of April 2017".
  const end = word(tokens, k) === "the" && word(tokens, k + 1) === "end";
  if (end && word(tokens, k + 2) === "of") k += 3;
  if (!(tagsAt(tokens, k) & T.month) && tokens[k]?.kind !== "number") return undefined;
  const last = monthName(tokens, k, calendar);
  const date = last?.period?.end;
  if (!last || date?.year === undefined || date.month === undefined) return undefined;
  const period =
    date.month === 12
      ? span(dateOf(date.year))
      : span(dateOf(date.year - 1, date.month + 1), dateOf(date.year, date.month));
  return { to: last.to, period, printedYear: last.printedYear ?? false };
}
