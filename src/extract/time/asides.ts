/** Looks back at an earlier time, from which the text returns with its next paragraph. */

import { type CalendarDate, type Period, printPeriod } from "../../model/period.ts";
import type { Memory } from "../memory/context.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { type Token, word as w } from "../words/tokens.ts";

/** Goes on with a time that the text tells of; one that is earlier than the last ends with its paragraph. */
export function lookAt(period: Period | undefined, memory: Memory): void {
  if (!period) return;
  const { period: current } = memory;
  if (current && (current.start.year ?? 0) > (period.start.year ?? 0))
    memory.aside = { of: printPeriod(period), back: memory.aside?.back ?? current };
  memory.period = period;
}

/** "In April alone imports were 10 billion", after the first four months: a part of the time that the text goes on with. */
export function lookInto(
  { period, to }: PeriodNode,
  whole: Period | undefined,
  tokens: Token[],
  memory: Memory,
): void {
  if (!period || !whole || w(tokens, to) !== "alone" || !isWithin(period, whole)) return;
  memory.aside = { of: printPeriod(period), back: memory.aside?.back ?? whole };
}

/** Whether months are some of a longer time. */
function isWithin({ start, end }: Period, whole: Period): boolean {
  const [from, to] = [monthOf(start, 1), monthOf(end, 12)];
  const [first, last] = [monthOf(whole.start, 1), monthOf(whole.end, 12)];
  return first <= from && to <= last && to - from < last - first;
}
/** Counted from the year 0; NaN, which is within nothing, where no year is said. */
const monthOf = (date: CalendarDate | undefined, otherwise: number): number =>
  (date?.year ?? Number.NaN) * 12 + (date?.month ?? otherwise);

/** At the end of a paragraph. */
export function returnFromAside(memory: Memory): void {
  const { aside, period } = memory;
  if (aside && period && printPeriod(period) === aside.of) memory.period = aside.back;
  memory.aside = undefined;
}
