/** A figure with what its reader has set right in it: what hangs on a field goes with what was read there. */
import { CORRECTABLE } from "../../model/schema.ts";
import type { StatedFigure } from "../../model/types.ts";

/** Of those that say what they are of, the ones that also say since when. */
const SINCE = new Set(["growth", "multiple"]);
export const hasBase = (indicator: string) => SINCE.has(indicator);

/** Of a figure whose period a reader has set: what said that the text names none. */
export const PERIOD_SET = { periodFromDocument: undefined, rate: undefined };

/**
 * A correction of what was read, over what was read since: the fields that it names stay as they were set, all
 * else is as it was read now.
 */
export function correctedAgain(read: StatedFigure, before: StatedFigure): StatedFigure {
  const { corrections = [], indicator, low, high } = before;
  const named = new Set(corrections.map(({ field }) => field));
  const next = {
    ...read,
    ...Object.fromEntries([...named].map((field) => [field, before[field]])),
    ...((named.has("value") || named.has("qualifier")) && { low, high }),
    ...(named.has("period") && PERIOD_SET),
    ...(!hasBase(indicator) && { base: undefined }),
    // How sure the program was is said of what it read.
    confidence: undefined,
  };
  const changed = CORRECTABLE.filter(
    (field) => named.has(field) || (next[field] ?? null) !== (read[field] ?? null),
  );
  return { ...next, corrections: changed.map((field) => ({ field, read: read[field] ?? null })) };
}
