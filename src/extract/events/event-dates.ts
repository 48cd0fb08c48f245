/** The date of an event: printed, in brackets, or counted from an anniversary. */

import { type CalendarDate, type Period, printPeriod } from "../../model/period.ts";
import type { Annotated } from "../marks/items.ts";
import type { Memory } from "../memory/context.ts";
import { ordinalAt } from "../numbers/quantities.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { soughtWords, words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import { ARTICLES, PAST_LAST, WHILE_WHEREAS_BUT } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";
import { nationSince, tiesSince } from "./founding.ts";

const VERBS_BEFORE_DATE = words("signed set established issued reached adopted in made concluded");
const STANDING = words("by until till of to");
const NATIONAL_DAYS = words("independence republic national liberation");
const ANNIVERSARY_FOUNDING = words("anniversary founding");
const NOUNS_OF_TIES = words("diplomatic ties relations relationship");
const YEAR_YEARS = words("year years");

export interface Dated {
  date: string;
  from: number;
  to: number;
  inferred?: string;
}

/** The printed date of a node: without a year that the text does not give, unless publication settles it. */
function dateOf(node: PeriodNode, memory: Memory): { date: string; inferred?: string } | undefined {
  const { period } = node;
  if (!period?.end || node.relative || node.toDate) return undefined;
  const start: CalendarDate = period.start;
  if (node.printedYear)
    return { date: printPeriod(node.role === "since" ? { start, end: start } : period) };
  if (start.month === undefined) return undefined;
  const { published } = memory;
  if (published?.year !== undefined && published.month !== undefined && start.year !== undefined) {
    // "On December 20" in a text of January.
    const back = published.year - start.year;
    const inferred =
      back === 0
        ? `year of publication, ${start.year}`
        : `${published.year} - ${back} = ${start.year}`;
    return { date: printPeriod(period), inferred };
  }
  if (start.day === undefined || start !== period.end) return undefined;
  const open = (date: CalendarDate): CalendarDate => ({ month: date.month, day: date.day });
  return { date: printPeriod({ start: open(start), end: open(start) }) };
}

/** "(signed in 1999)", "(2000)", "(set in 2005?" and "(set in 20050.", where the closing bracket was typed without shift. */
export function bracketed(tokens: Token[], { periods }: Annotated): Dated[] {
  const found: Dated[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (w(tokens, i) !== "(") continue;
    let k = i + 1;
    while (VERBS_BEFORE_DATE.at(tokens, k)) k++;
    const node = periods.find((one) => one.from === k);
    const year = tokens[k];
    const after = w(tokens, node?.to ?? k + 1);
    if (
      node?.printedYear &&
      node.period?.end &&
      node.period.start === node.period.end &&
      (after === ")" || after === "?")
    ) {
      const doubt = after === "?" ? ("?" as const) : undefined;
      const period: Period = { ...node.period, ...(doubt ? { doubt } : {}) };
      found.push({ date: printPeriod(period), from: i, to: node.to + 1 });
    } else if (
      year?.kind === "number" &&
      /^(19|20)\d\d0$/.test(year.w) &&
      after !== ")" &&
      k > i + 1
    ) {
      found.push({ date: `${year.w.slice(0, 4)}?`, from: i, to: k + 1 });
    }
  }
  return found;
}

/** "Since 2010, Laos has been its largest partner". */
export function rankSince({ items, periods }: Annotated): { dated: Dated; at: number } | undefined {
  const rank = items.find((item) => item.type === "rank" && !item.vague && item.of !== "other");
  const node = periods.find((one) => one.role === "since" && one.printedYear && one.period);
  if (!rank || !node?.period) return undefined;
  return {
    dated: {
      date: printPeriod({ start: node.period.start, end: node.period.start }),
      from: node.from,
      to: node.to,
    },
    at: rank.from,
  };
}

/** What is told of a promise is that it was given. */
const PROMISED = words("commit commits committed pledge pledges pledged");

/** Words of the future stand before token `to`. */
function isToCome(tokens: Token[], to: number): boolean {
  for (let k = 0; k < to; k++) {
    const token = tokens[k] as Token;
    const month = token.w === "may" && token.cap;
    if (token.tags & T.future && !month && !PROMISED.of(token)) return true;
  }
  return false;
}

const SIGNED = words("signed established normalised normalized");

/** The date that the sentence tells its event by: the first one in its open, outside brackets and comparisons. */
export function mainDate(
  annotated: Annotated,
  memory: Memory,
  hasFigures: boolean,
): Dated | undefined {
  const { tokens, periods } = annotated;
  let depth = 0;
  let k = 0;
  for (const node of periods) {
    for (; k < node.from; k++) depth += w(tokens, k) === "(" ? 1 : w(tokens, k) === ")" ? -1 : 0;
    if (depth > 0 || node.role === "base") continue;
    if (node.role === "since" && w(tokens, node.from - 1) !== "in") continue;
    // "the 1982 convention": a year that only names.
    if (
      ARTICLES.at(tokens, node.from - 1) &&
      tokens[node.from]?.kind === "number" &&
      tokens[node.to]?.kind === "word"
    )
      continue;
    if (node.role === "as-of" && STANDING.at(tokens, node.from - 1)) continue;
    // Years of figures are not dates of events.
    if (hasFigures && node.period?.start.day === undefined) {
      const { from, to } = clauseAround(tokens, node.from);
      if (!SIGNED.within(tokens, from, to)) continue;
    }
    if (isToCome(tokens, node.from)) continue;
    const dated = dateOf(node, memory);
    if (!dated) continue;
    const printed = dated.date.startsWith("XXXX") ? rangeYear(tokens, node) : undefined;
    if (printed)
      return {
        date: `${printed.year}${dated.date.slice(4)}`,
        inferred: printed.words,
        from: node.from,
        to: node.to,
      };
    const counted = dated.date.startsWith("XXXX")
      ? nationalDay(tokens, annotated, memory)
      : undefined;
    if (counted)
      return {
        date: `${counted.year}${dated.date.slice(4)}`,
        inferred: counted.words,
        from: node.from,
        to: node.to,
      };
    return { date: dated.date, inferred: dated.inferred, from: node.from, to: node.to };
  }
  return undefined;
}

/** "70th Republic Day (1946 - 2016)": the bracket spans to the year of the event. */
function rangeYear(tokens: Token[], node: PeriodNode): { year: number; words: string } | undefined {
  for (let i = node.to; i + 2 < tokens.length; i++) {
    const [first, link, last] = tokens.slice(i, i + 3) as [Token, Token, Token];
    const years = link.w === "-" && first.w.length === 4 && last.w.length === 4;
    if (years && last.value > first.value)
      return { year: last.value, words: `${first.w} + ${last.value - first.value} = ${last.w}` };
  }
  return undefined;
}

/** "75th Independence Day of Belarus": counted from the year the table gives. */
function nationalDay(
  tokens: Token[],
  { places }: Annotated,
  memory: Memory,
): { year: number; words: string } | undefined {
  for (let i = 0; i + 2 < tokens.length; i++) {
    const n = ordinalAt(tokens, i);
    if (n === undefined || !NATIONAL_DAYS.at(tokens, i + 1) || w(tokens, i + 2) !== "day") continue;
    const place =
      places.find((one) => one.from >= i && one.from - i < 7 && one.form !== "capital") ??
      lastOf(places, (one) => one.to <= i && one.code !== memory.focus);
    const since = place && nationSince(place.code, w(tokens, i + 1));
    if (since) return { year: since + n, words: `${since} + ${n} = ${since + n}` };
  }
  return undefined;
}

const ARTICLE = words("the its a any");
const PRINTED = words("print prints give gives name names state states say says mention mentions");
const OMITTED = words("omit omits omitted");
const LEFT_OUT = words("leave leaves left");

/** "The page leaves out the year", "it does not give the year": said of the event told before. */
export function leavesYearOut(tokens: Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.w !== "year" || !ARTICLE.at(tokens, at - 1)) return false;
    const verb = at - 2;
    if (OMITTED.at(tokens, verb)) return true;
    if (w(tokens, verb) === "out") return LEFT_OUT.at(tokens, verb - 1);
    return PRINTED.at(tokens, verb) && w(tokens, verb - 1) === "not";
  });
}

/** Without one of these no years of relations are counted. */
export const COUNTED = soughtWords("anniversary founding past last");

/** An undated sentence that counts years of relations: "the 65th anniversary of diplomatic ties", "over the past 75 years". */
export function anniversary(
  tokens: Token[],
  [one = "", other = ""]: string[],
  { published }: Memory,
): Dated | undefined {
  if (!COUNTED.in(tokens)) return undefined;
  const founded = tiesSince(one, other);
  if (founded === undefined) return undefined;
  const sum = (n: number, i: number, to: number): Dated => ({
    date: String(founded + n),
    inferred: `${founded} + ${n} = ${founded + n}`,
    from: i,
    to,
  });
  for (let i = 0; i + 1 < tokens.length; i++) {
    const n = ordinalAt(tokens, i) ?? 0;
    if (n >= 5 && ANNIVERSARY_FOUNDING.at(tokens, i + 1) && NOUNS_OF_TIES.within(tokens, i, i + 12))
      return sum(n, i, i + 2);
    // A length of time dates the text itself only where it leads to the year of publication.
    const years = (tokens[i] as Token).value;
    const spoken = YEAR_YEARS.at(tokens, i + 1) && PAST_LAST.at(tokens, i - 1);
    if (spoken && founded + years === published?.year) return sum(years, i, i + 2);
  }
  return undefined;
}

export function clauseAround(tokens: Token[], at: number): { from: number; to: number } {
  let from = 0;
  let to = tokens.length;
  for (let k = at; k > 0; k--)
    if (WHILE_WHEREAS_BUT.at(tokens, k)) {
      from = k + 1;
      break;
    }
  for (let k = at; k < tokens.length; k++)
    if (WHILE_WHEREAS_BUT.at(tokens, k)) {
      to = k;
      break;
    }
  return { from, to };
}
