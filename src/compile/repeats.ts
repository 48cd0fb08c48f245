import type { Observation } from "../model/types.ts";
import { pairKey, periodKey } from "./find.ts";

/**
 * Folds claims that only repeat an earlier one into it, so that no trend is drawn through them.
 * A later claim adds nothing when it says the same value of the same thing for the same period, or
 * when neither text names a period of its own and the number is the same (a headcount that is
 * copied from text to text). A rank that still holds years later is news, so an undated rank stays.
 * @param stated in order of publication
 */
export function foldRepeats(stated: Observation[]): Observation[] {
  const kept: Observation[] = [];
  for (const claim of stated) {
    const earlier = kept.find((other) => repeats(claim, other));
    if (earlier && claim.source.kind === "text") {
      earlier.repeats = [
        ...(earlier.repeats ?? []),
        { period: claim.period, source: claim.source },
      ];
    } else kept.push({ ...claim });
  }
  return kept;
}

function repeats(later: Observation, earlier: Observation): boolean {
  const fields = [
    "indicator",
    "value",
    "unit",
    "qualifier",
    "measure",
    "of",
    "scope",
    "what",
  ] as const;
  if (fields.some((field) => later[field] !== earlier[field])) return false;
  const subject = later.of ?? later.indicator;
  if (pairKey(later, subject) !== pairKey(earlier, subject)) return false;
  if (periodKey(later.base) !== periodKey(earlier.base)) return false;
  if (later.periodFromDocument && earlier.periodFromDocument) return later.unit !== "rank";
  const key = periodKey(later.period);
  return key !== undefined && key === periodKey(earlier.period);
}
