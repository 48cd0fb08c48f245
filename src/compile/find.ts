/** Finding the observations that belong together. */
import { periodKey } from "../model/period.ts";
import { mayBeOneCount, mirrorOf } from "../model/reporter.ts";
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

/** What of it else must be the same where one claim of a text bears on another: a flow is no stock. */
const statedKey = (level: string, { measure }: Observation, document = "") =>
  [level, measure, document].join();

/** The levels of a list of observations by their keys. */
interface Levels {
  official: Map<string, Observation[]>;
  /** Of what texts tell, of one text or of all, the first in each unit by each reporter that they name, and the first that names none. */
  stated: Map<string, Observation[]>;
  /** The first that each claim was worked out into, by the id of the claim. */
  derived: Map<string, Observation>;
}

/** Made once for a list of observations. */
const known = new WeakMap<Observation[], Levels>();

function levelsIn(observations: Observation[]): Levels {
  const found = known.get(observations);
  if (found) return found;
  const levels: Levels = { official: new Map(), stated: new Map(), derived: new Map() };
  const list = (kept: Map<string, Observation[]>, key: string) => {
    const same = kept.get(key) ?? [];
    kept.set(key, same);
    return same;
  };
  const first = (key: string, o: Observation) => {
    const same = list(levels.stated, key);
    if (!same.some(({ reporter, unit }) => reporter === o.reporter && unit === o.unit))
      same.push(o);
  };
  for (const o of observations) {
    const period = periodKey(o.period);
    // What is said of every year is no level of the one in which it was said.
    if (o.scope !== undefined || o.rate !== undefined || period === undefined) continue;
    const key = levelKey(o.indicator, o, period);
    if (o.basis === "official") list(levels.official, key).push(o);
    else if (o.basis === "stated") {
      first(statedKey(key, o), o);
      first(statedKey(key, o, documentOf(o)), o);
    } else if (o.source.kind === "arithmetic") {
      for (const operand of o.source.operands)
        if (!levels.derived.has(operand)) levels.derived.set(operand, o);
    }
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

/** The level that was worked out from a claim, of another period than its own. */
export const levelFrom = (
  observations: Observation[],
  claim: Observation,
): Observation | undefined => levelsIn(observations).derived.get(claim.id);

/**
 * The level of an indicator that a claim rests on: that of its own document, else the first of another. Whose count it
 * is must be plain where the text tells of several, and what one country counts is not held against the other's. A
 * growth of what was added says nothing of what stands.
 * @param counted the count that it is to be of, where that is not the claim's, and its unit where that is settled
 */
export function statedLevel(
  observations: Observation[],
  claim: Observation,
  indicator: string | undefined,
  period: string | null | undefined,
  counted: Pick<Observation, "reporter"> & { in?: string } = claim,
): Observation | undefined {
  const key = keyFor(claim, indicator, period);
  if (key === undefined) return undefined;
  const { stated } = levelsIn(observations);
  const named = ({ reporter }: Observation) => reporter === counted.reporter;
  const levels = (document?: string) =>
    (stated.get(statedKey(key, claim, document)) ?? []).filter(
      ({ unit }) => counted.in === undefined || unit === counted.in,
    );
  const own = levels(documentOf(claim));
  const others = levels();
  if (own.length === 0) return others.find(named) ?? others.find((o) => mayBeOneCount(o, counted));
  const possible = own.filter((o) => mayBeOneCount(o, counted));
  const counts = new Set(possible.map(({ reporter }) => reporter));
  const plain = counts.size === 1 ? possible[0] : undefined;
  return own.find(named) ?? plain ?? (counted.reporter ? others.find(named) : undefined);
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
 * Whose count a level is: whose statistics the text names, else who exports or imports in it. Turnover of which no
 * reporter is named is as much the one's as the other's.
 */
export const whoseCount = ({ indicator, of, refArea, reporter }: Observation): string | undefined =>
  reporter ?? (isMutual(of ?? indicator) ? undefined : refArea);

/** True of a count by another country than the one whose count a level is. */
export function isOthersCount(level: Observation, { refArea }: Observation): boolean {
  const whose = whoseCount(level);
  return whose !== undefined && refArea !== whose;
}

/** Whether an official row is of a stock or a flow: what may be either says which, and a stock is called one as it is read. */
export const measureOf = ({ measure }: Observation) => measure ?? "flow";

/** True unless one is a stock and the other a flow; what does not say may be either. */
export function sameMeasure(a: Observation, b: Observation): boolean {
  return a.measure === undefined || b.measure === undefined || a.measure === b.measure;
}
