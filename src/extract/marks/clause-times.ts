/** Times that a sentence tells of something else than its figures, and months whose year is printed later in a list. */

import { dateOf, MONTHS, span } from "../periods/calendar.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { type Token, word as w } from "../words/tokens.ts";
import type { Annotated, Item } from "./annotate.ts";

/** Once all of a sentence is marked. */
export function settleTimes({ tokens, periods, items }: Annotated): void {
  for (let n = periods.length - 1; n >= 0; n--) {
    const node = periods[n] as PeriodNode;
    const next = periods[n + 1];
    if (next) yearOfList(node, next, tokens);
    if (next) yearBefore(next, node, tokens);
    if (node.role === "during" && tellsOther(node, tokens, items)) {
      node.period = undefined;
      node.fiscal = undefined;
    }
  }
}

const MONTH_ONLY = 2;
const BREAKS = words("; from than against versus vs compared since over on ( )");

/** "fell in November and rose in December 2019": both of 2019. */
function yearOfList(node: PeriodNode, next: PeriodNode, tokens: Token[]): void {
  const { period: own } = node;
  const { period: last } = next;
  if (!own || !last || node.role !== "during" || next.role !== "during" || node.relative) return;
  if (next.relative || !next.printedYear || node.printedYear) return;
  if (own.start !== own.end || last.start !== last.end || last.start.day !== undefined) return;
  const { month, day } = own.start;
  const year = last.start.year;
  if (month === undefined || day !== undefined || year === undefined) return;
  if (node.to - node.from > MONTH_ONLY || !MONTHS.has(w(tokens, node.from))) return;
  if (last.start.month === undefined || last.start.month <= month) return;
  for (let k = node.to; k < next.from; k++) if (BREAKS.at(tokens, k)) return;
  node.period = span(dateOf(year, month));
  node.printedYear = true;
}

/** "900 million in January 2023 and 1.1 billion in March": later in the same year; "from ... to" may lead into another. */
function yearBefore(node: PeriodNode, before: PeriodNode, tokens: Token[]): void {
  const { period: own } = node;
  const { period: first } = before;
  if (!own || !first || node.role !== "during" || before.role !== "during") return;
  if (node.relative || node.printedYear || before.relative || !before.printedYear) return;
  if (own.start !== own.end || first.start !== first.end || first.start.day !== undefined) return;
  const { month, day } = own.start;
  const { year, month: earlier } = first.start;
  if (month === undefined || day !== undefined || year === undefined) return;
  if (node.to - node.from > MONTH_ONLY || !MONTHS.has(w(tokens, node.from))) return;
  if (earlier === undefined || earlier >= month) return;
  for (let k = before.to; k < node.from; k++)
    if (LEADING_ON.at(tokens, k) || (BREAKS.at(tokens, k) && w(tokens, k) !== ";")) return;
  node.period = span(dateOf(year, month));
}
const LEADING_ON = words("to until till this last");

const OUTSET = words("before after");
const LIGHT = words("the a an in of its their that");
const AGO = words("year years month months decade decades shortly soon");

/** "Before the virus spread in 2020, ...", "five years after ties were restored in 1991": the year of that event. */
function tellsOther(node: PeriodNode, tokens: Token[], items: Item[]): boolean {
  let verb = false;
  let words = 0;
  for (let k = node.from - 1; k >= Math.max(0, node.from - 14); k--) {
    const token = tokens[k] as Token;
    if (OUTSET.of(token)) {
      const opens = k === 0 || w(tokens, k - 1) === "," || AGO.at(tokens, k - 1);
      return (
        opens && verb && words > 1 && !items.some((one) => one.from >= k && one.to <= node.from)
      );
    }
    if (token.kind === "mark") return false;
    if (token.kind === "word" && !LIGHT.of(token)) words++;
    if (token.tags & (T.verb | T.up | T.down) || /(ed|ing)$/.test(token.w)) verb = true;
  }
  return false;
}
