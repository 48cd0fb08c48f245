/** Which countries report what is claimed. */

import type { Observation } from "../model/types.ts";
import { officialLevels } from "./find.ts";
import { compareValues } from "./verdict.ts";

/** Who reports a level as it is claimed. */
export function reportersOf(observations: Observation[], claim: Observation): string[] {
  return officialLevels(observations, claim, claim.indicator, claim.period)
    .filter((official) => compareValues(claim, official).verdict === "agrees")
    .map((official) => official.refArea);
}
