/** Levels at both ends of some years: "between 2013 and 2023 trade grew from 25 to 45 billion". */

import { span } from "../periods/calendar.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { Words, words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import { MULTIPLES } from "../words/number-words.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import type { Annotated, Item, QuantityItem } from "./items.ts";

/** Tells the level that a change leads from of the first year, and the one it leads to of the last. */
export function settleEnds(annotated: Annotated): void {
  const { tokens, items, periods } = annotated;
  const apart = endsApart(annotated);
  if (!apart && !periods.some(isStretch)) return;
  const levels = items.filter(isLevel);
  levels.forEach((item, k) => {
    if (item.told) return;
    const from = leads("from", item, tokens);
    const reached = REACHING.at(tokens, leadTo(item, tokens));
    if (!from && !reached && !leads("to", item, tokens)) return;
    const other = [levels[k + 1], levels[k - 1]].find(
      (one) => one && leads(from ? "to" : "from", one, tokens) && areOne(item, one, annotated),
    );
    // "more than doubled to 61 billion": the level that it leads to may stand alone.
    if (!other && (from || !isMoved(item, tokens, periods))) return;
    if (apart) {
      const [first, last] = apart;
      if (isBeside(first, last, [item, other ?? item], items))
        item.told = { ...(from ? first : last), role: "during" };
      return;
    }
    const node = stretchOf(item, other, annotated);
    const end = from ? node?.period?.start : node?.period?.end;
    // Where in "the 1990s" the change began and ended is not said.
    if (!node || w(tokens, node.to - 1) === "s") return;
    const printed = tokens[from ? node.from : node.to - 1];
    if (end?.year !== undefined && isYear(printed, end.year))
      item.told = { ...node, role: "during", period: span(end) };
  });
}

/** "between 2021/22 and 2022/23": two times, where what lies between them is no one time. */
export function endsApart({ tokens, periods }: Annotated): [PeriodNode, PeriodNode] | undefined {
  for (let k = 0; k + 1 < periods.length; k++) {
    const [first, last] = [periods[k] as PeriodNode, periods[k + 1] as PeriodNode];
    const joined = w(tokens, first.to) === "and" && last.from === first.to + 1;
    if (joined && w(tokens, first.from - 1) === "between") return [first, last];
  }
  return undefined;
}

/** Both times stand right behind the levels or in front of them. */
function isBeside(first: PeriodNode, last: PeriodNode, levels: Item[], items: Item[]): boolean {
  const end = Math.max(...levels.map(({ to }) => to));
  const next = items.find((one) => one.from >= end && !one.twin);
  if (first.from >= end) return !next || last.to <= next.hedge;
  return levels.every(({ hedge }) => last.to <= hedge);
}

/** The level that a change leads to from this one: "fell from 175 billion to 171 billion". */
export function levelLedTo(item: Item, annotated: Annotated): QuantityItem | undefined {
  const { tokens, items } = annotated;
  if (!isLevel(item) || !leads("from", item, tokens)) return undefined;
  const next = items.slice(items.indexOf(item) + 1).find(isLevel);
  return next && leads("to", next, tokens) && areOne(item, next, annotated) ? next : undefined;
}

/** The first of two levels whose ratio a multiple is: "from 140 million to 3.58 billion, or 25.6 times". */
export function ratioStart(item: Item, { tokens, items }: Annotated): QuantityItem | undefined {
  if (item.type !== "quantity" || w(tokens, item.hedge - 1) !== "or") return undefined;
  const at = items.indexOf(item);
  const [from, to] = items.slice(Math.max(0, at - 2), at);
  if (!from || !to || !isLevel(from) || !isLevel(to) || from.kind !== to.kind) return undefined;
  if (!leads("from", from, tokens) || !leads("to", to, tokens)) return undefined;
  return Math.abs(to.value / from.value / item.value - 1) < CLOSE ? from : undefined;
}
/** Levels and their multiple are rounded, and some tell by how many times it is more. */
const CLOSE = 0.1;

const isLevel = (item: Item): item is QuantityItem =>
  item.type === "quantity" && (item.kind === "money" || item.kind === "number") && !item.twin;

const REACHING = words("reaching hitting");
const LIGHT = words("just only a the mere some record total its");
/** "from a peak of 2 billion". */
const ENDS = words("record peak high low level total");

/** The word that leads to a number, behind words for a level: "(from) a record of 2 billion". */
export function leadTo({ hedge }: Item, tokens: Token[]): number {
  let k = hedge - 1;
  if (w(tokens, k) === "of" && ENDS.at(tokens, k - 1)) k -= 2;
  while (LIGHT.at(tokens, k)) k--;
  return k;
}

/** Whether "from" or "to" stands before a number. */
const leads = (preposition: string, item: Item, tokens: Token[]): boolean =>
  w(tokens, leadTo(item, tokens)) === preposition;

/** Between the two ends of a change there are so many tokens at most, more where two commas hold them. */
const FAR = 8;
const FAR_ASIDE = 16;

/** Whether two levels are the ends of one change: nothing else is told between them, and no time. */
function areOne(one: Item, other: Item, { tokens, periods }: Annotated): boolean {
  const [first, last] = one.from < other.from ? [one, other] : [other, one];
  // "from 2 billion, the most that the two had ever traded, to 1 billion".
  const aside = w(tokens, first.to) === "," && w(tokens, leadTo(last, tokens) - 1) === ",";
  if (last.hedge - first.to > (aside ? FAR_ASIDE : FAR)) return false;
  for (let k = first.to; k < last.hedge; k++) if (BREAKS.at(tokens, k)) return false;
  return !periods.some((node) => node.from >= first.to && node.to <= last.hedge);
}
const BREAKS = words("; : . and while whereas but");

const MULTIPLYING = new Words([...MULTIPLES.keys()]);

/** "doubled to 61 billion", "rose by 60 percent to 171 billion", "tripled between 2012 and 2022, to 175 billion". */
export function isMoved(item: Item, tokens: Token[], periods: PeriodNode[]): boolean {
  let k = leadTo(item, tokens) - 1;
  if (w(tokens, k) === ",") k--;
  for (; k >= Math.max(0, item.hedge - FAR_MOVED); k--) {
    const years = periods.find((node) => node.to === k + 1 && isStretch(node));
    if (years) k = years.from;
    else if (BREAKS.at(tokens, k) || w(tokens, k) === ",") return false;
    else if (tagsAt(tokens, k) & (T.up | T.down) || MULTIPLYING.at(tokens, k)) return true;
  }
  return false;
}
/** "increased by 12.5 percent between 2012 and 2022, to". */
const FAR_MOVED = 12;

/** The years that a change is told of: those right behind it, else the last time before it. */
function stretchOf(
  item: Item,
  other: Item | undefined,
  { tokens, periods, items }: Annotated,
): PeriodNode | undefined {
  const first = Math.min(item.hedge, other?.hedge ?? item.hedge);
  const last = Math.max(item.to, other?.to ?? item.to);
  const next = items.find((one) => one.from >= last && !one.twin)?.hedge ?? tokens.length;
  const behind = periods.find((node) => node.from >= last && node.from < next);
  if (behind && isStretch(behind) && isNear(last, behind.from, tokens)) return behind;
  // "from 106 billion to 171 billion in 2023": the end has a year of its own.
  const own = behind && behind.role === "during" && isNear(last, behind.from, tokens);
  if (own && !leads("from", item, tokens)) return undefined;
  const before = lastOf(periods, (node) => node.to <= first);
  return before && isStretch(before) ? before : undefined;
}

function isNear(from: number, to: number, tokens: Token[]): boolean {
  for (let k = from; k < to; k++) if (BREAKS.at(tokens, k) || w(tokens, k) === ",") return false;
  return true;
}

/** "between 2013 and 2023", "the five years to 2023": several whole years, no fiscal one. */
export function isStretch({ period, fiscal }: PeriodNode): boolean {
  const { start, end } = period ?? {};
  if (fiscal || start?.year === undefined || end?.year === undefined) return false;
  return start.year < end.year && start.month === undefined && end.month === undefined;
}

/** Whether a token prints a year, in full or its last two digits ("2013-23"). */
const isYear = (token: Token | undefined, year: number): boolean =>
  token?.kind === "number" && (token.value === year || token.value === year % 100);
