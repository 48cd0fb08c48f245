/** Finding the observations that belong together. */
import { periodKey } from "../model/period.ts";
import { mirrorOf } from "../model/reporter.ts";
import type { Observation } from "../model/types.ts";

/** Says the same from either side: what the two trade with each other. */
const isMutual = (indicator: string) => mirrorOf(indicator) === indicator;

/** The pair of an observation as a key, in either order where the indicator is mutual. */
export function pairKey({ refArea, counterpartArea }: Observation, indicator: string): string {
  const areas = [refArea, counterpartArea];
  return (isMutual(indicator) ? areas.sort() : areas).join();
}

/** What a level is told by: its indicator, pair (in either order where the indicator is mutual) and period. */
const levelKey = (indicator: string, o: Observation, period: string) =>
  [indicator, pairKey(o, indicator), period].join();

/** What of it else must be the same where one claim of a text bears on another: a flow is no stock, and one country's count not the other's. */
const statedKey = (level: string, { measure, reporter }: Observation, document = "") =>
  [level, measure, reporter, document].join();

/** The levels of a list of observations by their keys; of those that texts tell only the first counts. */
interface Levels {
  official: Map<string, Observation[]>;
  stated: Map<string, Observation>;
  /** Stated or derived. */
  claimed: Map<string, Observation>;
}

/** Made once for a list of observations. */
const known = new WeakMap<Observation[], Levels>();

function levelsIn(observations: Observation[]): Levels {
  const found = known.get(observations);
  if (found) return found;
  const levels: Levels = { official: new Map(), stated: new Map(), claimed: new Map() };
  const first = (kept: Map<string, Observation>, key: string, o: Observation) => {
    if (!kept.has(key)) kept.set(key, o);
  };
  for (const o of observations) {
    const period = periodKey(o.period);
    if (o.scope !== undefined || period === undefined) continue;
    const key = levelKey(o.indicator, o, period);
    if (o.basis === "official") {
      const same = levels.official.get(key);
      if (same) same.push(o);
      else levels.official.set(key, [o]);
      continue;
    }
    first(levels.claimed, key, o);
    if (o.basis !== "stated") continue;
    first(levels.stated, statedKey(key, o), o);
    first(levels.stated, statedKey(key, o, documentOf(o)), o);
  }
  known.set(observations, levels);
  return levels;
}

/** The key of the levels of an indicator that a claim on it (a growth, a multiple) is about: same pair, same side unless the indicator is mutual, no narrower scope. */
function keyFor(
  claim: Observation,
  indicator: string | undefined,
  period: string | null | undefined,
): string | undefined {
  const time = periodKey(period);
  return indicator === undefined || time === undefined
    ? undefined
    : levelKey(indicator, claim, time);
}

/** The document that a claim was read in; undefined for all that was not read in a text. */
export const documentOf = (observation: Observation): string | undefined =>
  observation.source.kind === "text" ? observation.source.document : undefined;

/** The first level of an indicator that a text states or that is worked out from one. */
export function claimedLevel(
  observations: Observation[],
  claim: Observation,
  indicator: string | undefined,
  period: string | null | undefined,
): Observation | undefined {
  const key = keyFor(claim, indicator, period);
  return key === undefined ? undefined : levelsIn(observations).claimed.get(key);
}

/**
 * The level of an indicator that a claim rests on: that of its own document, else the first of another. It is of the
 * count that the claim is of, and a growth of what was added says nothing of what stands.
 */
export function statedLevel(
  observations: Observation[],
  claim: Observation,
  indicator: string | undefined,
  period: string | null | undefined,
): Observation | undefined {
  const key = keyFor(claim, indicator, period);
  if (key === undefined) return undefined;
  const { stated } = levelsIn(observations);
  return stated.get(statedKey(key, claim, documentOf(claim))) ?? stated.get(statedKey(key, claim));
}

/** The official levels of an indicator by reporter, mutual indicators from both sides. */
export function officialLevels(
  observations: Observation[],
  claim: Observation,
  indicator: string | undefined,
  period: string | null | undefined,
): Observation[] {
  const key = keyFor(claim, indicator, period);
  const levels = key === undefined ? [] : (levelsIn(observations).official.get(key) ?? []);
  return levels.filter((o) => sameMeasure(o, claim));
}

/**
 * The official counts of what a level tells: those of its own reference area, and of the same goods by the counterpart.
 * Those of the country that it is said to be counted by come first.
 */
export function officialCounts(observations: Observation[], level: Observation): Observation[] {
  const { indicator, refArea, counterpartArea, period, reporter } = level;
  const counts = officialLevels(observations, level, indicator, period);
  const mirror = mirrorOf(indicator);
  const turned = { ...level, refArea: counterpartArea, counterpartArea: refArea };
  const all =
    mirror === undefined || mirror === indicator
      ? counts
      : [...counts, ...officialLevels(observations, turned, mirror, period)];
  const first = (o: Observation) => (o.refArea === reporter ? 0 : 1);
  return all.sort((a, b) => first(a) - first(b));
}

/**
 * True of a count by another country than the one whose count a level is: whose statistics the text names, else who
 * exports or imports in it. Turnover of which no reporter is named is as much the one's as the other's.
 */
export function isOthersCount(level: Observation, { refArea }: Observation): boolean {
  const { indicator, of, reporter } = level;
  const whose = reporter ?? (isMutual(of ?? indicator) ? undefined : level.refArea);
  return whose !== undefined && refArea !== whose;
}

/** True unless one is a stock and the other a flow; what does not say may be either. */
export function sameMeasure(a: Observation, b: Observation): boolean {
  return a.measure === undefined || b.measure === undefined || a.measure === b.measure;
}
