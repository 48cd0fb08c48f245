import { inEnglishSentence } from "../../model/areas.ts";
import type { Check, Observation } from "../../model/types.ts";
import { basePeriod } from "../derive.ts";
import { levelFrom, statedLevel } from "../find.ts";
import { reportersOf } from "../reported.ts";
import { periodInWords, say } from "../words.ts";

/**
 * A multiple or growth whose two ends rest on different countries' statistics: its later level agrees
 * with one reporter only, its earlier one with another only. Two customs services count differently,
 * so such a claim compares two measures as much as two years.
 */
export function acrossReporters(observations: Observation[]): Omit<Check, "id">[] {
  return observations.flatMap((claim) => {
    if (claim.indicator !== "multiple" && claim.indicator !== "growth") return [];
    const base = basePeriod(claim);
    const end = statedLevel(observations, claim, claim.of, claim.period);
    const start =
      statedLevel(observations, claim, claim.of, base, { ...claim, in: end?.unit }) ??
      levelFrom(observations, claim);
    // What is said to be one country's count is of that at both its ends.
    if (!end || !start || (claim.reporter ?? end.reporter) !== undefined) return [];
    const ends = reportersOf(observations, end);
    const starts = reportersOf(observations, start);
    const [later] = ends;
    const [earlier] = starts;
    // Of two countries each end then agrees with one alone.
    if (!later || !earlier || ends.some((r) => starts.includes(r))) return [];
    return [
      {
        kind: "across-reporters" as const,
        verdict: "note" as const,
        observations: [claim.id, end.id, start.id],
        message:
          `${say(claim)} seems to cross reporters: ${periodInWords(claim.period)} agrees with what ` +
          `${inEnglishSentence(later)} reports, ${periodInWords(base ?? null)} with what ${inEnglishSentence(earlier)} reported.`,
      },
    ];
  });
}
