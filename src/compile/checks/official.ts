import { areaName } from "../../model/areas.ts";
import type { Check, Observation } from "../../model/types.ts";
import { officialLevels } from "../find.ts";
import { compareValues } from "../verdict.ts";
import { distanceInWords, periodInWords, say } from "../words.ts";

const RELATIVE = new Set(["growth", "multiple", "share"]);

/** Each stated or derived level against the official figure of each reporter for the same period. */
export function againstOfficial(observations: Observation[]): Omit<Check, "id">[] {
  return observations.flatMap((claim) => {
    if (claim.basis === "official" || claim.scope || RELATIVE.has(claim.indicator)) return [];
    return officialLevels(observations, claim, claim.indicator, claim.period)
      .filter((official) => official.unit === claim.unit)
      .map((official) => {
        const result = compareValues(claim, official);
        const distance = distanceInWords(result.difference);
        const outcome = {
          agrees: "agrees",
          rounds: `is right only as a rounding${distance}`,
          differs: `differs${distance}`,
          note: "",
        }[result.verdict];
        return {
          kind: "claim-official" as const,
          ...result,
          observations: [claim.id, official.id],
          message:
            `${say(claim)} (${claim.basis}) for ${periodInWords(claim.period)} ${outcome}: ` +
            `${areaName(official.refArea)} reports ${say(official)}.`,
        };
      });
  });
}
