/** Times that a sentence tells of something else than its figures, and months whose year is printed later in a list. */

import { dateOf, MONTHS, span } from "../periods/calendar.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { words } from "../words/classes.ts";
import { SAYING, WHICH_WHO } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";
import type { Annotated, Item } from "./items.ts";

/** Once all of a sentence is marked. */
export function settleTimes({ tokens, periods, items }: Annotated): void {
  for (let n = periods.length - 1; n >= 0; n--) {
    const node = periods[n] as PeriodNode;
    const next = periods[n + 1];
    if (next) shareYear(node, next, periods[n - 1], tokens);
    if (isOfSpeaker(node, tokens, items)) {
      periods.splice(n, 1);
      continue;
    }
    if (node.role === "during" && tellsOther(node, tokens, items)) {
      node.period = undefined;
      node.fiscal = undefined;
    }
  }
}

const MONTH_ONLY = 2;
const BREAKS = words("; from than against versus vs compared since over on ( )");

/** One month of a year; undefined for other times, and for those told by another. */
function monthOf({ period, role, relative }: PeriodNode) {
  if (!period || role !== "during" || relative || period.start !== period.end) return undefined;
  const { year, month, day } = period.start;
  return year === undefined || month === undefined || day !== undefined
    ? undefined
    : { year, month };
}

/** "in March", "in Sept.": its year is not printed. */
const isBare = ({ from, to, printedYear }: PeriodNode, tokens: Token[]): boolean =>
  !printedYear && to - from <= MONTH_ONLY && MONTHS.has(w(tokens, from));

/** Of two months one behind the other where only one prints its year. */
function shareYear(
  node: PeriodNode,
  next: PeriodNode,
  before: PeriodNode | undefined,
  tokens: Token[],
): void {
  const [first, last] = [monthOf(node), monthOf(next)];
  if (!first || !last || first.month >= last.month) return;
  // "fell in November and rose in December 2019": both of 2019.
  if (next.printedYear && isBare(node, tokens)) {
    if (BREAKS.within(tokens, node.to, next.from)) return;
    // "rose in March from 7 billion in February and 6 billion in March 2023": of the year of the first.
    const now = before && isBare(before, tokens) ? monthOf(before) : undefined;
    if (now && now.month > first.month && now.year === first.year) return;
    node.period = span(dateOf(last.year, first.month));
    node.printedYear = true;
  }
  // "900 million in January 2023 and 1.1 billion in March": later in the same year; "from ... to" may lead into another.
  // So it is behind "a month later", which is told by such a month.
  else if ((node.printedYear || w(tokens, node.to - 1) === "later") && isBare(next, tokens)) {
    for (let k = node.to; k < next.from; k++)
      if (LEADING_ON.at(tokens, k) || (BREAKS.at(tokens, k) && w(tokens, k) !== ";")) return;
    next.period = span(dateOf(first.year, last.month));
  }
}
const LEADING_ON = words("to until till this last");

const OUTSET = words("before after");
const LIGHT = words("the a an in of its their that");
const AGO = words("year years month months decade decades shortly soon");

/** "Before the virus spread in 2020, ...", "five years after ties were restored in 1991": the year of that event. */
function tellsOther(node: PeriodNode, tokens: Token[], items: Item[]): boolean {
  let words = 0;
  for (let k = node.from - 1; k >= Math.max(0, node.from - 14); k--) {
    const token = tokens[k] as Token;
    if (OUTSET.of(token)) {
      const opens = k === 0 || w(tokens, k - 1) === "," || AGO.at(tokens, k - 1);
      return opens && words > 0 && !items.some((one) => one.from >= k && one.to <= node.from);
    }
    if (token.kind === "mark") return false;
    if (token.kind === "word" && !LIGHT.of(token)) words++;
  }
  return false;
}

const REPORTING = words("said says say reported reports announced");
const OF_FOR = words("of for covering");
const REVIEWING = words("data figures statistics results review reviews reviewed covers covered");
const CLAUSE_ENDS = words(", ; : -- .");

/** ", said the office, which was set up in 2009", "The office, which gave no comparison with last year, said": told of who speaks, not of what was counted. */
function isOfSpeaker({ from, to }: PeriodNode, tokens: Token[], items: Item[]): boolean {
  let which = from - 1;
  while (which > 0 && !CLAUSE_ENDS.at(tokens, which - 1)) which--;
  if (which < 2 || !WHICH_WHO.at(tokens, which) || w(tokens, which - 1) !== ",") return false;
  // "which put them at 3 billion in 2017", "which has published the figures for 2017".
  if (OF_FOR.at(tokens, from - 1) || REVIEWING.within(tokens, which, from)) return false;
  let end = to;
  while (tokens[end] && !CLAUSE_ENDS.at(tokens, end)) end++;
  if (items.some((one) => one.hedge > which && one.hedge < end)) return false;
  let start = which - 1;
  while (start > 0 && !CLAUSE_ENDS.at(tokens, start - 1)) start--;
  if (items.some((one) => one.hedge >= start && one.hedge < which)) return false;
  const ahead = w(tokens, end) === "," && REPORTING.at(tokens, end + 1);
  return ahead || SAYING.within(tokens, start, which);
}
