import { periodKey } from "../model/period.ts";
import { mayBeOneCount } from "../model/reporter.ts";
import type { Observation, Repeat } from "../model/types.ts";
import { pairKey } from "./find.ts";

/**
 * Folds claims that only repeat an earlier one into it, so that no trend is drawn through them.
 * A later claim adds nothing when it says the same value of the same thing for the same period, or
 * when neither text names a period of its own and the number is the same (a headcount that is
 * copied from text to text). A rank that still holds years later is news, so an undated rank stays.
 * Where one text names whose statistics they are and the other does not, they say the same.
 * @param stated in order of publication
 */
export function foldRepeats(stated: Observation[]): Observation[] {
  const kept: Observation[] = [];
  const alike = new Map<string, { told: Observation; reporter?: string }[]>();
  for (const claim of stated) {
    const key = subjectOf(claim);
    const others = alike.get(key) ?? [];
    alike.set(key, others);
    const same = others.filter(({ told }) => repeats(claim, told));
    const found =
      same.find(({ reporter }) => reporter === claim.reporter) ??
      same.find((other) => mayBeOneCount(claim, other));
    const earlier = found?.told;
    if (earlier && claim.source.kind === "text") {
      found.reporter ??= claim.reporter;
      earlier.repeats = earlier.repeats ?? [];
      earlier.repeats.push(repeatOf(claim, claim.source));
    } else {
      const own = { ...claim, ...(claim.repeats && { repeats: [...claim.repeats] }) };
      kept.push(own);
      others.push({ told: own, reporter: own.reporter });
    }
  }
  return kept;
}

/** What a claim says that the one it repeats may not say, so that its text can be shown alone. */
function repeatOf(claim: Observation, source: Repeat["source"]): Repeat {
  const { period, low, high, reporter, rate, periodFromDocument } = claim;
  const { confidence, corrections, layer } = claim;
  const known = { confidence, corrections, layer };
  return { period, low, high, reporter, rate, periodFromDocument, ...known, source };
}

/** Equal for two claims of one value of one thing, whenever that was. */
function subjectOf(claim: Observation): string {
  const { indicator, value, unit, qualifier, measure, of, scope, what, rate, base } = claim;
  const pair = pairKey(claim, of ?? indicator);
  const time = periodKey(base);
  const told = [indicator, value, unit, qualifier, pair, measure, of, scope, what, rate, time];
  return JSON.stringify(told);
}

function repeats(later: Observation, earlier: Observation): boolean {
  if (later.periodFromDocument && earlier.periodFromDocument) return later.unit !== "rank";
  const key = periodKey(later.period);
  return key !== undefined && key === periodKey(earlier.period);
}
