/** Numbers that a period compared with is said before: "over the same period, when it was 3 billion", "a year ago it was 3 billion". */

import type { PeriodNode } from "../periods/periods.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import { type Annotated, type Item, itemBefore } from "./items.ts";
import { sameKind } from "./lists.ts";

const LINKS = words(
  "when where which that it they the this there figure total value amount number level was were is stood at amounted amounting to had been came reached totalled totaled totalling totaling recorded registered valued estimated put of worth just only some about nearly around ( 's ' s , - us us$ usd $ a mere",
);
const SAYS = words("when where which was were stood amounting amounted ( 's '");

/** The last period before token `at` where the number there is that of the time compared with. */
export function toldBase(
  tokens: Token[],
  at: number,
  periods: PeriodNode[],
  last: Item | undefined,
): PeriodNode | undefined {
  const node = periods.at(-1);
  const from = last?.to ?? 0;
  if (node && isBracketed(tokens, at, node, periods.at(-2), last)) return node;
  if (!node || node.from < from || node.to > at || at - node.to > 12) return undefined;
  const past = node.role === "base" || node.role === "since";
  let linked = true;
  let says = false;
  let when = false;
  let commas = 0;
  for (let k = node.to; k < at; k++) {
    const x = w(tokens, k);
    if (x === "when" && k - node.to <= 1) when = true;
    else if (when && x === ",") commas++;
    if (x === ";" || x === "." || x === ":") return undefined;
    if (SAYS.at(tokens, k)) says = true;
    linked &&= LINKS.at(tokens, k);
  }
  // "since 1992, when ties were restored, it has run a surplus of 3 billion": behind the end of what was then.
  if (past && when && commas % 2 === 1) return undefined;
  // "since July, when the country ran ...": told of that month; "from 2008 to 2022, when it reached": of the latter.
  const end = node.period?.end;
  if (past && when) return end ? { ...node, period: { start: end, end } } : node;
  if (past) return linked && says && node.role === "base" ? node : undefined;
  // "A year ago exports were ...": the year before is the time of what follows.
  if (node.relative !== "year-before" || node.role !== "during") return undefined;
  // "from 1.01 billion a year earlier, while exports were": of the number before it.
  if (from > 0 && node.from - from <= 1) return undefined;
  for (let k = node.to; k < at; k++) if (w(tokens, k) === "," && k > node.to) return undefined;
  return node;
}

/** "rose 5 percent (2022: 4 percent)", "(2022: down 4 percent)": the time of a change that brackets hold. */
export function toldChange(
  tokens: Token[],
  at: number,
  periods: PeriodNode[],
  last: Item | undefined,
): PeriodNode | undefined {
  const node = periods.at(-1);
  const change = last?.type === "quantity" && last.kind === "percent" ? last : undefined;
  if (!node || !change || node.from < change.to || !leads(tokens, node)) return undefined;
  let k = node.to + 1;
  while (tagsAt(tokens, k) & (T.up | T.down) || LINKS.at(tokens, k) || SIGNS.at(tokens, k)) k++;
  const told = change.to === opening(tokens, node) || isBefore(node.period, periods.at(-2)?.period);
  return k === at && told ? node : undefined;
}
const SIGNS = words("+ plus minus");

/** Where the brackets open that a time stands first in: "(2022", "(in 2022". */
const opening = (tokens: Token[], { from }: PeriodNode): number =>
  w(tokens, from - 1) === "in" ? from - 2 : from - 1;

/** "(2022: ...": a time that opens brackets and leads to what is in them. */
const leads = (tokens: Token[], node: PeriodNode): boolean =>
  w(tokens, opening(tokens, node)) === "(" && LEADING.at(tokens, node.to);
const LEADING = words(": = was were");

/** "5 percent (4 percent in 2022)", "2 billion in 2023 (against 1.9 billion in 2022)": a number in brackets with a time of its own. */
export function settleBrackets({ tokens, items, periods }: Annotated): void {
  for (const item of items) {
    const open = item.hedge - (AGAINST.at(tokens, item.hedge - 1) ? 2 : 1);
    const first = w(tokens, open) === "(" ? itemBefore(item, items) : undefined;
    if (!first || item.type !== "quantity" || item.twin || !sameKind(item, first)) continue;
    const node = periods.find(({ from }) => from >= item.to);
    if (!node || node.from - item.to > 2 || w(tokens, node.to) !== ")") continue;
    if (!node.relative && (node.role !== "during" || !node.period)) continue;
    const dated = periods.some(({ from, to }) => from >= first.to && to === open);
    if (first.to !== open && !dated) continue;
    item.told = node;
    item.compared = true;
  }
}
const AGAINST = words("against from versus vs");

/** Earlier than another, as far as both have years. */
function isBefore(one: PeriodNode["period"], other: PeriodNode["period"]): boolean {
  const [first, then] = [one?.end ?? one?.start, other?.end ?? other?.start];
  const years = (then?.year ?? Number.NaN) - (first?.year ?? Number.NaN);
  return years > 0 || (years === 0 && (then?.month ?? 0) > (first?.month ?? 0));
}

/** A glance back that leaves the time of the text as it is. */
export const opensBrackets = (
  tokens: Token[],
  node: PeriodNode,
  current: PeriodNode["period"],
): boolean => leads(tokens, node) && isBefore(node.period, current);

/** "76 billion (first half of 2022: 89 billion)", "in 2023 (2022: 89 billion)": only of what the brackets hold. */
function isBracketed(
  tokens: Token[],
  at: number,
  node: PeriodNode,
  before: PeriodNode | undefined,
  last: Item | undefined,
): boolean {
  if (at < node.to || at - node.to > 4 || !leads(tokens, node)) return false;
  for (let k = node.to; k < at; k++)
    if (!LINKS.at(tokens, k) && !LEADING.at(tokens, k)) return false;
  const level = last?.type === "quantity" && last.kind !== "percent" && last.kind !== "times";
  return (level && last.to === opening(tokens, node)) || isBefore(node.period, before?.period);
}
