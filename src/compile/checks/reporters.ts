import { areaName } from "../../model/areas.ts";
import type { Check, Observation } from "../../model/types.ts";
import { basePeriod } from "../derive.ts";
import { claimedLevel, officialLevels } from "../find.ts";
import { compareValues } from "../verdict.ts";
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
    const end = claimedLevel(observations, claim, claim.of, claim.period);
    const start = claimedLevel(observations, claim, claim.of, base);
    if (!end || !start) return [];
    const ends = reportersOf(observations, end);
    const starts = reportersOf(observations, start);
    if (ends.length === 0 || starts.length === 0 || ends.some((r) => starts.includes(r))) return [];
    return [
      {
        kind: "across-reporters" as const,
        verdict: "note" as const,
        observations: [claim.id, end.id, start.id],
        message:
          `${say(claim)} seems to cross reporters: ${periodInWords(claim.period)} agrees with what ` +
          `${ends.map((r) => areaName(r)).join(", ")} reports, ${periodInWords(base ?? null)} with what ${starts.map((r) => areaName(r)).join(", ")} reported.`,
      },
    ];
  });
}

/** Who reports a level as it is claimed. */
function reportersOf(observations: Observation[], claim: Observation): string[] {
  return officialLevels(observations, claim, claim.indicator, claim.period)
    .filter((official) => compareValues(claim, official).verdict === "agrees")
    .map((official) => official.refArea);
}
