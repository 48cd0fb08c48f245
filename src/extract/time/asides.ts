/** Looks back at an earlier time, from which the text returns with its next paragraph. */

import { type Period, printPeriod } from "../../model/period.ts";
import type { Memory } from "../memory/context.ts";

/** Goes on with a time that the text tells of; one that is earlier than the last ends with its paragraph. */
export function lookAt(period: Period | undefined, memory: Memory): void {
  if (!period) return;
  const { period: current } = memory;
  if (current && (current.start.year ?? 0) > (period.start.year ?? 0))
    memory.aside = { of: printPeriod(period), back: memory.aside?.back ?? current };
  memory.period = period;
}

/** At the end of a paragraph. */
export function returnFromAside(memory: Memory): void {
  const { aside, period } = memory;
  if (aside && period && printPeriod(period) === aside.of) memory.period = aside.back;
  memory.aside = undefined;
}
