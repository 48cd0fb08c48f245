import type { Observation } from "../../model/types.ts";
import { changeBetween } from "../change.ts";
import { basePeriod } from "../derive.ts";
import { officialLevels, whoseCount } from "../find.ts";
import { compareValues, isRight } from "../verdict.ts";

/**
 * The countries whose count a figure is taken for. Turnover of which a text names nobody's count, and a change of it, is
 * taken for the reference area's, or for the other's where it is right by that.
 */
export function countsOf(observations: Observation[], claim: Observation): string[] {
  const whose = whoseCount(claim);
  if (whose !== undefined) return [whose];
  const right = reportedOf(observations, claim)
    .filter(({ reported }) => isRight(compareValues(claim, reported)))
    .map(({ refArea }) => refArea);
  return right.length > 0 ? right : [claim.refArea];
}

/** What each country reported of what a claim tells: the level itself, or what the change would be by its levels. */
function reportedOf(observations: Observation[], claim: Observation) {
  const { indicator, of, period, unit } = claim;
  if (indicator !== "multiple" && indicator !== "growth")
    return officialLevels(observations, claim, indicator, period)
      .filter((official) => official.unit === unit)
      .map((official) => ({ refArea: official.refArea, reported: official }));
  return changesReported(
    officialLevels(observations, claim, of, period),
    officialLevels(observations, claim, of, basePeriod(claim)),
  )
    .filter(({ end, start }) => end.value > 0 && start.value > 0)
    .map((pair) => ({ refArea: pair.end.refArea, reported: changeBetween(indicator, pair) }));
}

/** What each country reported of both times in one unit. */
export const changesReported = (ends: Observation[], starts: Observation[]) =>
  ends.flatMap((end) => {
    const start = starts.find((one) => one.refArea === end.refArea && one.unit === end.unit);
    return start ? [{ end, start }] : [];
  });
