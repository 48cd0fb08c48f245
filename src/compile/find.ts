/** Finding the observations that belong together. */
import { parsePeriod, yearSpan } from "../model/period.ts";
import type { Observation } from "../model/types.ts";

/** Equal for two spellings of one period (`2018` and `2018-01/2018-12`); undefined where the year is unknown. */
export function periodKey(period: string | null | undefined): string | undefined {
  const parsed = period ? parsePeriod(period) : undefined;
  const span = parsed && !parsed.doubt ? yearSpan(parsed) : undefined;
  return span && `${span.from.toFixed(4)}-${span.to?.toFixed(4) ?? ""}`;
}

/** Indicators that say the same from either side: what the two trade with each other. */
const MUTUAL = new Set(["trade-turnover"]);

/** The pair of an observation as a key, in either order where the indicator is mutual. */
export function pairKey({ refArea, counterpartArea }: Observation, indicator: string): string {
  const areas = [refArea, counterpartArea];
  return (MUTUAL.has(indicator) ? areas.sort() : areas).join();
}

/** The level of an indicator that a claim on it (a growth, a multiple) is about: same pair, same side unless the indicator is mutual, no narrower scope. */
export function isLevelOf(
  level: Observation,
  claim: Observation,
  indicator: string | undefined,
  period: string | null | undefined,
): boolean {
  // A period takes the longest to read, so it comes last.
  if (level.indicator !== indicator || level.scope !== undefined) return false;
  if (pairKey(level, indicator) !== pairKey(claim, indicator)) return false;
  const key = periodKey(period);
  return key !== undefined && periodKey(level.period) === key;
}

/** The document that a claim was read in; undefined for all that was not read in a text. */
export const documentOf = (observation: Observation): string | undefined =>
  observation.source.kind === "text" ? observation.source.document : undefined;

/** Stated levels first from the claim's own document, then from others; a growth of what was added says nothing of what stands. */
export function statedLevels(
  observations: Observation[],
  claim: Observation,
  indicator: string | undefined,
  period: string | null | undefined,
): Observation[] {
  const own = (o: Observation) => (documentOf(o) === documentOf(claim) ? 0 : 1);
  return observations
    .filter(
      (o) =>
        o.basis === "stated" &&
        o.measure === claim.measure &&
        isLevelOf(o, claim, indicator, period),
    )
    .sort((a, b) => own(a) - own(b));
}

/** The official levels of an indicator by reporter, mutual indicators from both sides. */
export function officialLevels(
  observations: Observation[],
  claim: Observation,
  indicator: string | undefined,
  period: string | null | undefined,
): Observation[] {
  return observations.filter(
    (o) =>
      o.basis === "official" && isLevelOf(o, claim, indicator, period) && sameMeasure(o, claim),
  );
}

/** True unless one is a stock and the other a flow; what does not say may be either. */
export function sameMeasure(a: Observation, b: Observation): boolean {
  return a.measure === undefined || b.measure === undefined || a.measure === b.measure;
}
