/** Finding the observations that belong together. */
import { periodKey } from "../model/period.ts";
import type { Observation } from "../model/types.ts";

/** Indicators that say the same from either side: what the two trade with each other. */
const MUTUAL = new Set(["trade-turnover"]);

/** The pair of an observation as a key, in either order where the indicator is mutual. */
export function pairKey({ refArea, counterpartArea }: Observation, indicator: string): string {
  const areas = [refArea, counterpartArea];
  return (MUTUAL.has(indicator) ? areas.sort() : areas).join();
}

/** What a level is told by: its indicator, pair (in either order where the indicator is mutual) and period. */
const levelKey = (indicator: string, o: Observation, period: string) =>
  [indicator, pairKey(o, indicator), period].join();

/** Levels by their key, made once for a list of observations. */
const levels = new WeakMap<Observation[], Map<string, Observation[]>>();

function levelsIn(observations: Observation[]): Map<string, Observation[]> {
  const known = levels.get(observations);
  if (known) return known;
  const found = new Map<string, Observation[]>();
  for (const o of observations) {
    const period = periodKey(o.period);
    if (o.scope !== undefined || period === undefined) continue;
    const key = levelKey(o.indicator, o, period);
    const same = found.get(key);
    if (same) same.push(o);
    else found.set(key, [o]);
  }
  levels.set(observations, found);
  return found;
}

/** The levels of an indicator that a claim on it (a growth, a multiple) is about: same pair, same side unless the indicator is mutual, no narrower scope. */
export function levelsOf(
  observations: Observation[],
  claim: Observation,
  indicator: string | undefined,
  period: string | null | undefined,
): Observation[] {
  const key = periodKey(period);
  if (indicator === undefined || key === undefined) return [];
  return levelsIn(observations).get(levelKey(indicator, claim, key)) ?? [];
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
  return levelsOf(observations, claim, indicator, period)
    .filter((o) => o.basis === "stated" && o.measure === claim.measure)
    .sort((a, b) => own(a) - own(b));
}

/** The official levels of an indicator by reporter, mutual indicators from both sides. */
export function officialLevels(
  observations: Observation[],
  claim: Observation,
  indicator: string | undefined,
  period: string | null | undefined,
): Observation[] {
  return levelsOf(observations, claim, indicator, period).filter(
    (o) => o.basis === "official" && sameMeasure(o, claim),
  );
}

/** True unless one is a stock and the other a flow; what does not say may be either. */
export function sameMeasure(a: Observation, b: Observation): boolean {
  return a.measure === undefined || b.measure === undefined || a.measure === b.measure;
}
