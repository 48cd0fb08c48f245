/** Parts of a year: "the first 11 months", "Q3", "six months to June", "January-July 2023", "30 November 2019", "last November". */

import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { NUMBER_VALUES } from "../words/number-words.ts";
import { COMMA_AND, IN_DURING_OF_FOR, IN_ON, PAST_LAST } from "../words/shared.ts";
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

const QUARTER_QUARTERS = words("quarter quarters");
const MONTH_MONTHS = words("month months");
const BEFORE_SPAN = words("past last recent next coming every");
const LAST_LATTER_FINAL = words("last latter final");
const IN_OF_DURING = words("in of during");
const IN_RUNNING_STRAIGHT = words("in running straight");
const LINKS_BEHIND_MONTHS = words("and or to by from but with");
const LINKS_TO_END_OF_SPAN = words("to ended ending through till");
const DASH_TO_AND = words("- to and");
const LAST_THIS = words("last this");
const DASH_TO_THROUGH_UNTIL = words("- to through until");
const RANGE_LINKS = words("- to through till until /");
const LINKS_TO_END = words("ending ended ends to through");

/** A whole number in digits or words. */
export function numberAt(tokens: Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.kind === "number") return token.decimals === 0 ? token.value : undefined;
  return token && token.tags & T.number ? NUMBER_VALUES.get(token.w) : undefined;
}

/** Months `from` to `to` of the year said behind token `i`, or of the one implied. */
function part(tokens: Token[], i: number, from: number, to: number, calendar: Calendar): Found {
  const tax = fiscalAfter(tokens, i, calendar);
  if (tax) {
    tax.fiscal.counted = [from, to];
    return tax;
  }
  const year = yearOfPart(tokens, i, to, calendar);
  const y = year ? year.year : impliedYear(calendar, to);
  return {
    to: year?.to ?? i,
    period: y === undefined ? undefined : monthsOf(y, from, to),
    printedYear: year?.printed ?? false,
  };
}
const quarter = (tokens: Token[], i: number, n: number, calendar: Calendar) =>
  part(tokens, i, n * 3 - 2, n * 3, calendar);
const half = (tokens: Token[], i: number, n: number, calendar: Calendar) =>
  part(tokens, i, n * 6 - 5, n * 6, calendar);

const FIRST = words("first opening initial");
const ORDERS = new Map([
  ["first", 1],
  ["opening", 1],
  ["initial", 1],
  ["second", 2],
  ["latter", 2],
  ["third", 3],
  ["fourth", 4],
  ["final", 4],
  ["last", 4],
]);
const COUNT_LEADS = words("in the for over during after of 's same");

function orderOf(token: Token): number {
  if (token.kind === "ordinal") return token.value;
  return token.kind === "word" ? (ORDERS.get(token.w) ?? 0) : 0;
}

const behindDash = (tokens: Token[], k: number) => (word(tokens, k) === "-" ? k + 1 : k);

export function partOfYear(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  const token = tokens[i] as Token;
  // "Q3", "H1 2019", "1H2019".
  const letter = token.kind === "number" ? word(tokens, i + 1) : token.w;
  // "9M 2023".
  if (letter === "m" && token.kind === "number" && tokens[i + 1]?.spaced === false)
    return token.value <= 12 && yearAfter(tokens, i + 2, calendar)?.printed
      ? part(tokens, i + 2, 1, token.value, calendar)
      : undefined;
  if ((letter === "q" || letter === "h") && tokens[i + 1]?.spaced === false) {
    const n = (token.kind === "number" ? token.value : tokens[i + 1]?.value) ?? 0;
    if (letter === "q" && n >= 1 && n <= 4) return quarter(tokens, i + 2, n, calendar);
    if (letter === "h" && n >= 1 && n <= 2) return half(tokens, i + 2, n, calendar);
  }
  const order = orderOf(token);
  if (order > 0) {
    const k = behindDash(tokens, i + 1);
    const halves = word(tokens, k) === "halves" && AND_OR.at(tokens, i - 1);
    if ((halves || word(tokens, k) === "half") && (order <= 2 || token.w === "last")) {
      // "the first half-year".
      const year = behindDash(tokens, k + 1);
      const behind = word(tokens, year) === "year" ? year + 1 : k + 1;
      return half(tokens, behind, Math.min(order, 2), calendar);
    }
    const listed = listedPart(tokens, i, order, calendar);
    if (listed) return listed;
    const closing = token.w !== "last" || yearAfter(tokens, k + 1, calendar)?.printed === true;
    const last = word(tokens, k) === "quarters" && AND_OR.at(tokens, i - 1);
    if ((last || word(tokens, k) === "quarter") && order <= 4 && closing)
      return quarter(tokens, k + 1, order, calendar);
  }
  const bare = order > 1 ? nextPart(tokens, i, order, calendar) : undefined;
  if (bare) return bare;
  if (order > 1 && order <= 12 && word(tokens, i + 1) === "month") {
    const one = oneMonth(tokens, i, order, calendar);
    if (one) return one;
  }
  const first = FIRST.of(token);
  let k = first ? behindDash(tokens, i + 1) : i;
  // "the first month of the fiscal year".
  if (first && word(tokens, k) === "month" && word(tokens, k + 1) === "of")
    return yearAfter(tokens, k + 1, calendar) || fiscalAfter(tokens, k + 1, calendar)
      ? part(tokens, k + 1, 1, 1, calendar)
      : undefined;
  const n = numberAt(tokens, k);
  if (n === undefined) return undefined;
  k = behindDash(tokens, k + 1);
  const unit = k++;
  if (QUARTER_QUARTERS.at(tokens, unit) && first && n >= 2 && n <= 4)
    return part(tokens, k, 1, n * 3, calendar);
  if (!MONTH_MONTHS.at(tokens, unit) || n < 1 || n > 12) return undefined;
  if (word(tokens, k) === "period") k++;
  const until = monthsTo(tokens, k, n, calendar);
  if (until) return until;
  const year = yearAfter(tokens, k, calendar);
  if (first) return n === 12 && !year ? undefined : part(tokens, k, 1, n, calendar);
  const before = word(tokens, i - 1);
  if (PAST_LAST.at(tokens, i - 1) && sinceJanuary(n, year?.year, calendar))
    return { to: year?.to ?? k, period: monthsOf(calendar.published?.year as number, 1, n) };
  // "the last three months of 2023".
  if ((before === "last" || before === "final") && year?.printed)
    return part(tokens, k, 13 - n, 12, calendar);
  if (BEFORE_SPAN.at(tokens, i - 1)) return { to: k, period: undefined };
  if (year || fiscalAfter(tokens, k, calendar)) return part(tokens, k, 1, n, calendar);
  if (!COUNT_LEADS.at(tokens, i - 1)) return undefined;
  // "the nine months": those of the period before where it has as many, else the first ones of the year.
  const { current } = calendar;
  if (current?.end && current.start.month === 1 && current.end.month === n)
    return { to: k, period: current, ...(before === "same" ? { relative: "same" as const } : {}) };
  return part(tokens, k, 1, n, calendar);
}

const PARTS = words("quarter quarters half halves");
const AND_OR = words("and or");
const LISTING = words(", and or the");
/** So many tokens may be between "in the first" and "in the second quarter". */
const FAR = 10;

/** "the first, second and third quarters", "in the first and 3 billion in the second half": the noun is that of a part behind. */
function listedPart(
  tokens: Token[],
  i: number,
  order: number,
  calendar: Calendar,
): Found | undefined {
  if (!COMMA_AND.at(tokens, i + 1)) return undefined;
  let k = i + 1;
  let last = i;
  for (; LISTING.at(tokens, k) || orderAt(tokens, k) > 0; k++) if (!LISTING.at(tokens, k)) last = k;
  const alone = word(tokens, i - 1) === "the" && IN_DURING_OF_FOR.at(tokens, i - 2);
  if (alone && !PARTS.at(tokens, k))
    for (const end = Math.min(tokens.length, k + FAR); k < end && !PARTS.at(tokens, k); k++)
      last = k;
  const unit = word(tokens, k);
  const ends = PARTS.at(tokens, k) && last > i && last === k - 1 && orderAt(tokens, last) > order;
  if (!ends) return undefined;
  const months = unit.startsWith("h") ? 6 : 3;
  if (order * months > 12) return undefined;
  return { ...part(tokens, k + 1, (order - 1) * months + 1, order * months, calendar), to: i + 1 };
}

const orderAt = (tokens: Token[], k: number) => (tokens[k] ? orderOf(tokens[k] as Token) : 0);

/** "the second month of this year", "in the third month": that one alone; "for the second month in a row" is none. */
function oneMonth(tokens: Token[], i: number, order: number, calendar: Calendar) {
  const numbered = !LAST_LATTER_FINAL.at(tokens, i);
  const told = yearAfter(tokens, i + 2, calendar) ?? fiscalAfter(tokens, i + 2, calendar);
  const inside = word(tokens, i - 1) === "the" && IN_OF_DURING.at(tokens, i - 2);
  const going = IN_RUNNING_STRAIGHT.at(tokens, i + 2);
  return numbered && (told || (inside && !going))
    ? part(tokens, i + 2, order, order, calendar)
    : undefined;
}

/** "in the first quarter and ... in the second": the noun is that of the part before. */
function nextPart(
  tokens: Token[],
  i: number,
  order: number,
  { current }: Calendar,
): Found | undefined {
  if (word(tokens, i - 1) !== "the" || !IN_DURING_OF_FOR.at(tokens, i - 2)) return undefined;
  const behind = tokens[i + 1];
  if (behind?.kind === "word" && !LINKS_BEHIND_MONTHS.of(behind)) return undefined;
  const { start, end } = current ?? {};
  if (start?.year === undefined || start.month === undefined || end?.month === undefined)
    return undefined;
  const long = end.month - start.month + 1;
  const whole = (long === 3 || long === 6) && (start.month - 1) % long === 0;
  if (!whole || order * long <= end.month || order * long > 12) return undefined;
  return { to: i + 1, period: monthsOf(start.year, order * long - long + 1, order * long) };
}

/** "the past ten months of this year", told in November: all of the year so far. */
function sinceJanuary(n: number, year: number | undefined, { published }: Calendar): boolean {
  const { year: now, month } = published ?? {};
  if (now === undefined || month === undefined || n < 2 || n > month) return false;
  return year === undefined ? n === month - 1 : year === now;
}

/** "(six months) to June 2019", "(nine months) ended September 30". */
function monthsTo(tokens: Token[], i: number, n: number, calendar: Calendar): Found | undefined {
  if (!LINKS_TO_END_OF_SPAN.at(tokens, i)) return undefined;
  const month = MONTHS.get(word(tokens, i + 1));
  if (!month) return undefined;
  let k = i + 2;
  const day = tokens[k];
  if (day?.kind === "number" && day.value <= 31) {
    k++;
    if (word(tokens, k) === ",") k++;
  }
  const year = yearAfter(tokens, k, calendar);
  const y = year ? year.year : impliedYear(calendar, month);
  const to = year?.to ?? k;
  if (y === undefined) return { to, period: undefined };
  const start = y * 12 + month - n;
  const from = { year: Math.floor(start / 12), month: (start % 12) + 1, day: undefined };
  const period = from.year === y ? monthsOf(y, from.month, month) : span(from, dateOf(y, month));
  return { to, period, printedYear: year?.printed ?? false };
}

function dayAt(tokens: Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.kind !== "number" && token?.kind !== "ordinal") return undefined;
  const day = token.value;
  const fits = token.decimals === 0 && token.w.length <= 2 && day >= 1 && day <= 31;
  return fits && !isScale(tokens[i + 1]) && word(tokens, i - 1) !== "$" ? day : undefined;
}

const MAY_LEADS = words("in of by since until to last and through - this from late early mid for");

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
  if (year?.printed && DASH_TO_THROUGH_UNTIL.at(tokens, to)) {
    const end = monthName(tokens, to + 1, { ...calendar, current: span(start) });
    const joined = end?.period?.end && valid(span(start, end.period.end));
    if (end && joined) return { to: end.to, period: joined, printedYear: true };
  }
  const stay = lastDay === undefined ? undefined : valid(span(start, { ...start, day: lastDay }));
  return {
    to,
    period: stay ?? valid(span(start)) ?? span(dateOf(y, month)),
    printedYear: year?.printed ?? false,
  };
}

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
  if (!(tagsAt(tokens, k) & T.month) && tokens[k]?.kind !== "number") return undefined;
  const end = monthName(tokens, k, calendar);
  const date = end?.period?.end;
  if (!end || date?.year === undefined || date.month === undefined) return undefined;
  const period =
    date.month === 12
      ? span(dateOf(date.year))
      : span(dateOf(date.year - 1, date.month + 1), dateOf(date.year, date.month));
  return { to: end.to, period, printedYear: end.printedYear ?? false };
}
