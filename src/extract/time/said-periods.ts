/** Which period is said of a figure: right behind it, before it, or elsewhere in its clause. */

import { isAveraged } from "../marks/change.ts";
import { isLedFrom } from "../marks/compared.ts";
import {
  type Annotated,
  type Item,
  itemBefore,
  itemBehind,
  type QuantityItem,
} from "../marks/items.ts";
import { listOf, sameKind } from "../marks/lists.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T, TRADING } from "../words/lexicon.ts";
import { COMMA_AND, COMPARED_COMPARISON, HAS_HAVE, RESPECTIVELY, TO_AT } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import { breaks, isThen, OPENS_RELATIVE } from "./clause-breaks.ts";
import { monthInTurn, monthListed, timeListed, timeOfFlow } from "./in-turn.ts";

const VERBS_OF_REPORTING = words("reported announced published released put gave signed");
const GOING_ON = words("and before then but");
const VERBS_OF_STANDING = words("is are stand stands has have total totals");
const NOUNS_OF_FIGURES = words("figure level total value number volume tally");

/** A day that something was said or done on; as-of days are another matter. */
const isDay = (node: PeriodNode) =>
  node.role === "during" &&
  node.period?.start.day !== undefined &&
  node.period.start === node.period.end;
const usable = (node: PeriodNode) => node.role !== "base" && !isDay(node);

/** "reached 10 billion on 12 November 2020": the day that the level was reached, not the one that it was told. */
function isOnDay(item: Item, node: PeriodNode, tokens: Token[]): boolean {
  if (!isDay(node) || w(tokens, item.to) !== "on" || node.from - item.to > 2) return false;
  let told = false;
  for (let k = item.hedge - 1; k >= 0; k--) {
    const token = tokens[k] as Token;
    if (VERBS_OF_REPORTING.of(token)) return false;
    told ||= (token.tags & TRADING) !== 0;
  }
  return told;
}

/** The next number that competes for the period behind `item`: not its growth in brackets, not its other currency. */
export function rival(item: Item, { items, tokens }: Annotated): Item | undefined {
  let depth = 0;
  let k = item.to;
  for (const one of items) {
    if (one.from < item.to) continue;
    for (; k < one.from; k++) depth += w(tokens, k) === "(" ? 1 : w(tokens, k) === ")" ? -1 : 0;
    // "of the world's largest economy in 2022": whom it is of, no rank that has a time.
    if (one.type === "rank" && w(tokens, one.to - 1) === "economy") continue;
    if (!one.twin && !(depth > 0 && w(tokens, item.to) === "(")) return one;
  }
  return undefined;
}

/** The level that a growth leads to, with which it shares its period: "fell 8.8 percent to 28.1 billion", "rose 250-fold from 450 million to 123 billion". */
export function levelOf(item: Item, { tokens, items, periods }: Annotated): Item | undefined {
  if (
    item.type !== "quantity" ||
    item.compared ||
    (item.kind !== "percent" && item.kind !== "times") ||
    isAveraged(item, tokens)
  )
    return undefined;
  const at = items.indexOf(item);
  let next = items[at + 1];
  if (next?.compared && w(tokens, next.hedge - 1) === "from") next = items[at + 2];
  if (next?.type !== "quantity" || next.compared || next.kind === "percent") return undefined;
  if (!TO_AT.at(tokens, next.hedge - 1) || next.hedge - item.to > 16) return undefined;
  // "3.8 billion last year, a 31 percent increase, and standing at 2.6 billion in the first months": told apart.
  for (let k = item.to; k < next.hedge; k++)
    if (w(tokens, k) === "," && w(tokens, k + 1) === "and") return undefined;
  // "95 million in January, up 35 percent, and to 94 million in February": the next of those told.
  if (w(tokens, item.to) === "," && GOING_ON.at(tokens, item.to + 1)) return undefined;
  // "5 percent more than in 2021, and in 2023 it came to 155 billion": a clause with a time of its own.
  const apart = periods.some((one) => one.from >= item.to && one.to <= next.hedge);
  return apart && breaks(tokens, item.to, next.hedge) === "clause" ? undefined : next;
}

/** "9.5 and 10.6 billion in 2021 and 2022, respectively": to each number its own period. */
function respectiveYear(item: Item, annotated: Annotated): PeriodNode | undefined {
  const { tokens, items, periods } = annotated;
  const run = items.filter((one) => one === item || (sameKind(one, item) && !one.compared));
  // The numbers listed with this one, and the periods listed behind them.
  let from = run.indexOf(item);
  let to = from;
  while (from > 0 && (run[from] as Item).hedge - (run[from - 1] as Item).to <= 3) from--;
  while (to + 1 < run.length && (run[to + 1] as Item).hedge - (run[to] as Item).to <= 3) to++;
  const next = run[to + 1]?.hedge ?? tokens.length;
  const nodes = periods.filter(
    (node) => node.from >= (run[to]?.to ?? next) && node.from < next && node.role === "during",
  );
  const first = run[from] as Item;
  const month = monthInTurn(item, run.slice(from, to + 1), annotated);
  if (month) return month;
  if (nodes.length === 0 && to > from) {
    // "Exports rose to 1.8 billion in 2025 from 1.6 billion in 2024, and imports were 9.4 and 9 billion, respectively".
    const paired = pairedYear(item, tokens, items, periods);
    if (paired) return paired;
    const told = periods.filter(
      (node) =>
        node.to <= first.hedge &&
        node.role !== "as-of" &&
        items.some((one) => one.to <= node.from && node.from - one.to <= 2),
    );
    return told.length === to - from + 1 ? told[run.indexOf(item) - from] : undefined;
  }
  const joined = nodes.every(
    (node, k) => k === 0 || node.from - (nodes[k - 1] as PeriodNode).to <= 2,
  );
  return joined && nodes.length === to - from + 1 && nodes.length > 1
    ? nodes[run.indexOf(item) - from]
    : undefined;
}

/** "In 2022 and 2023 exports were 5 and 6 billion": as many numbers as periods before them, each joined by one word. */
function pairedYear(
  item: Item,
  tokens: Token[],
  items: Item[],
  periods: PeriodNode[],
): PeriodNode | undefined {
  const first = firstJoined(periods, tokens);
  if (first < 0) return undefined;
  let last = first;
  while (
    periods[last + 1] &&
    (periods[last + 1] as PeriodNode).from - (periods[last] as PeriodNode).to <= 2
  )
    last++;
  const run = items.filter((one) => one.hedge >= (periods[last] as PeriodNode).to);
  const count = last - first + 1;
  const joined = run.every(
    (one, k) => k === 0 || (sameKind(one, item) && one.hedge - (run[k - 1] as Item).to <= 2),
  );
  return run.length === count && joined && isApart(periods[last + 1], run.at(-1) as Item, tokens)
    ? periods[first + run.indexOf(item)]
    : undefined;
}

/** Whether a period behind the last of listed numbers is none of theirs: ", up from 4 billion in 2021", ", and rose in 2024". */
const isApart = (node: PeriodNode | undefined, last: Item, tokens: Token[]): boolean =>
  !node || (node.from >= last.to && breaks(tokens, last.to, node.from) !== "none");

/** The first of the periods that another is joined to; -1 where none is. */
function firstJoined(periods: PeriodNode[], tokens: Token[]): number {
  for (let k = 0; k + 1 < periods.length; k++) {
    const node = periods[k] as PeriodNode;
    if (node.role !== "during" || !COMMA_AND.at(tokens, node.to)) continue;
    if (periods[k + 1]?.from === node.to + 1) return k;
  }
  return -1;
}

/** The period said of a figure: right behind it, else before it, else elsewhere in its clause. */
export function periodFor(item: Item, annotated: Annotated): PeriodNode | undefined {
  const { tokens, periods, items } = annotated;
  if (item.told) return { ...item.told, role: "during" };
  // "in 2008 (US$20 billion)": the period that the brackets follow.
  const opened =
    w(tokens, item.hedge - 1) === "("
      ? periods.find((node) => node.to === item.hedge - 1)
      : undefined;
  if (opened) return { ...opened, role: opened.role === "base" ? "during" : opened.role };
  // "1.2 trillion yen (8 billion dollars) in fiscal 2014": the same amount again.
  const first = itemBefore(item, items);
  if (item.twin && first) return periodFor(first, annotated);
  // "rose by 3 billion (41 percent) in 2019": of one time with the change before the brackets.
  if (first && isInBrackets(item, first, tokens)) return periodFor(first, annotated);
  const ofFlow = timeOfFlow(item, annotated);
  if (ofFlow) return ofFlow;
  const own = RESPECTIVELY.in(tokens)
    ? respectiveYear(item, annotated)
    : periods.length > 0
      ? (pairedYear(item, tokens, items, periods) ??
        timeListed(item, annotated) ??
        monthListed(item, annotated))
      : undefined;
  if (own) return own;
  const level = levelOf(item, annotated) ?? lastCompared(item, annotated);
  if (level) return periodFor(level, annotated);
  const next = rival(item, annotated);
  const multiple = item.type === "quantity" && item.kind === "times";
  for (const node of periods) {
    if (node.from < item.to || isOfAside(node, items)) continue;
    if (next && node.from >= next.hedge) break;
    // "57.6 billion (as of the end of 2017)".
    const opening = item.type === "quantity" ? (item.noun?.to ?? item.to) : item.to;
    const inside =
      w(tokens, opening) === "(" &&
      !tokens.slice(opening, node.from).some((token) => token.w === ")");
    const gap = inside ? "none" : breaks(tokens, item.to, node.from);
    if (gap === "clause") break;
    if (item.compared && (node.relative || node.role === "base")) return node;
    if (gap === "none" && isOnDay(item, node, tokens)) return node;
    if (gap === "comma" && isThen(tokens, item.to, node.from) && usable(node)) return node;
    if (gap === "comma" || !usable(node) || (multiple && node.relative === "year-before")) continue;
    return node;
  }
  const projects = projectsOf(item, annotated);
  if (projects?.noun && w(tokens, projects.noun.to) === "(") return periodFor(projects, annotated);
  // "tripled since 2005, from 8 billion", "twice the 2012 figure of 25 billion".
  const from = isLedFrom(tokens, item.hedge);
  const told = lastOf(periods, (node) => node.to <= item.hedge);
  const ofLevel = told && told.role === "base" && isLevelOf(tokens, told.to, item.hedge);
  if (told && (ofLevel || (from && told.role === "since" && item.compared)))
    return { ...told, role: ofLevel ? "during" : "base" };
  // "Compared with January, exports declined from 249 million": the time that the sentence is held against.
  const [opening] = periods;
  if (item.compared && from && opening?.role === "base" && COMPARED_COMPARISON.at(tokens, 0))
    return opening.from <= 3 ? { ...opening, role: "during" } : undefined;
  if (item.compared) return undefined;
  // Before, skipping those of numbers compared with.
  for (let k = periods.length - 1; k >= 0; k--) {
    const node = periods[k] as PeriodNode;
    if (
      node.to > item.hedge ||
      !usable(node) ||
      node.relative === "year-before" ||
      isOfAside(node, items) ||
      isOfCompared(node, item, annotated) ||
      isOfClauseAside(node, item, annotated)
    )
      continue;
    // "which was worth a billion in 2010, is now seven times as large".
    if (saysNow(tokens, node.to, item.hedge)) return undefined;
    return node;
  }
  for (const node of periods) {
    if (
      node.from < item.to ||
      !usable(node) ||
      node.relative === "year-before" ||
      isOfAside(node, items) ||
      isOfPart(node, item, annotated) ||
      isOfCompared(node, item, annotated)
    )
      continue;
    if (breaks(tokens, item.to, node.from) === "clause") break;
    return node;
  }
  return undefined;
}

/** The growth alone stands in brackets, right behind an amount. */
const isInBrackets = (item: Item, { to, compared }: Item, tokens: Token[]): boolean =>
  item.type === "quantity" &&
  item.kind === "percent" &&
  !compared &&
  to === item.hedge - 1 &&
  w(tokens, to) === "(" &&
  w(tokens, item.to) === ")";

/** "from 660,000 and 36,000 in January 2019": the last of a list that is compared with tells of when all of it is. */
function lastCompared(item: Item, annotated: Annotated): Item | undefined {
  const list = item.compared ? listOf(item, annotated) : [];
  const last = list.at(-1);
  return last !== item && list.every((one) => one.compared) ? last : undefined;
}

const IN_ACROSS = words("in across for into");

/** "2 billion in 630 projects (end of 2023)": the projects that an amount of capital is in, of one time with it. */
export function projectsOf(item: Item, { tokens, items }: Annotated): QuantityItem | undefined {
  const next = itemBehind(item, items);
  if (item.type !== "quantity" || item.kind !== "money" || next?.type !== "quantity")
    return undefined;
  const link = w(tokens, item.to) === "," ? item.to + 1 : item.to;
  const joined = next.hedge - link === 1 && IN_ACROSS.at(tokens, link);
  return joined && next.noun?.family === "invest" ? next : undefined;
}

/** "(2022: 89 billion)": it is said of the number in the brackets alone. */
const isOfAside = (node: PeriodNode, items: Item[]): boolean =>
  node.role === "during" &&
  items.some(({ compared, told }) => compared && told?.from === node.from);

/**
 * "Japan, which Vietnam overtook in 2022, did ...": of what is told between the commas, where no amount is; where one is,
 * only if what stands around them has a time of its own.
 */
function isOfClauseAside(node: PeriodNode, item: Item, annotated: Annotated): boolean {
  const { tokens, items, periods } = annotated;
  let from = node.from - 1;
  while (from > 0 && w(tokens, from) !== ",") from--;
  const which = tagsAt(tokens, from + 1) & T.prep ? from + 2 : from + 1;
  if (!OPENS_RELATIVE.at(tokens, which)) return false;
  let to = node.to;
  while (to < item.hedge && w(tokens, to) !== ",") to++;
  if (to === item.hedge || to - from > LONGEST_ASIDE) return false;
  const inside = items.some((one) => one.type === "quantity" && one.from > from && one.to <= to);
  if (!inside && annotated.topics.some((topic) => topic.to <= from)) return false;
  // "Japan, which has given 3 billion since 1992, is": a span of the clause alone.
  if (!inside || node.role === "since") return true;
  return periods.some((one) => one.to <= from && usable(one));
}
const LONGEST_ASIDE = 16;

/** "35 billion in 2,166 projects, of which 6 billion came in this year", "including 39 this year": when that part of it came. */
function isOfPart(node: PeriodNode, item: Item, annotated: Annotated): boolean {
  const { tokens, items, topics } = annotated;
  const part = lastOf(items, (one) => one.to <= node.from);
  if (!part || part === item || node.from - part.to > FAR_PART || part.hedge <= item.to)
    return false;
  if (w(tokens, part.hedge - 1) === "including")
    return item.type === "quantity" && item.noun?.family !== "tourists" && node.from === part.to;
  const of = part.hedge - 2;
  if (w(tokens, of) !== "of" || !OF_WHICH.at(tokens, of + 1) || of < item.to) return false;
  // "of which 500 million was exports, in the first ten months": of all of it.
  const apart = w(tokens, node.from - 2) === "," || w(tokens, node.from - 1) === ",";
  const own = topics.some((topic) => topic.from >= part.to && topic.to <= node.from);
  return !apart && !own && CAME.within(tokens, part.to, node.from);
}
const OF_WHICH = words("which it this them these");
const CAME = words("came arrived registered added pledged");
const FAR_PART = 5;

/** Whether a period is that of another number, which is compared with. */
function isOfCompared(node: PeriodNode, item: Item, { tokens, items }: Annotated): boolean {
  const owner = lastOf(items, (one) => one.to <= node.from);
  return (
    owner !== undefined &&
    owner !== item &&
    owner.compared &&
    breaks(tokens, owner.to, node.from) === "none"
  );
}

function saysNow(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const x = w(tokens, k);
    if (x === "since" && HAS_HAVE.at(tokens, k - 1)) return true;
    // "is now", "now totals".
    const stands = VERBS_OF_STANDING.at(tokens, k - 1) || VERBS_OF_STANDING.at(tokens, k + 1);
    if ((x === "now" || x === "currently") && stands) return true;
  }
  return false;
}

/** "the 2012 figure of": only words for a level stand between a period and its amount. */
function isLevelOf(tokens: Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > 3 || w(tokens, to - 1) !== "of") return false;
  return NOUNS_OF_FIGURES.at(tokens, to - 2);
}
