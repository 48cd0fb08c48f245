/** What several texts say of one thing and time, held against each other. */
import { periodKey } from "../../model/period.ts";
import type { Check, Observation } from "../../model/types.ts";
import { documentOf, pairKey } from "../find.ts";
import { isOpen } from "../interval.ts";
import { compareValues } from "../verdict.ts";
import { distanceInWords, periodInWords, sayBoth } from "../words.ts";
import { countsOf } from "./counts.ts";

type Finding = Omit<Check, "id">;

/**
 * Texts that give different values for the same thing and period. Each is held against the nearest and the furthest
 * value of the texts before it: whether any says as much and how far apart they are is found, and n texts give fewer
 * than 2n findings rather than n²/2. What is said to be one country's count is held neither against the other's nor
 * against what is taken for that; two that name nobody's are held against each other.
 * @param observations in order of publication
 */
export function betweenTexts(observations: Observation[]): Finding[] {
  const places = new Map<string, Observation[]>();
  for (const o of observations) {
    const key = periodKey(o.period);
    if (o.basis !== "stated" || key === undefined || o.periodFromDocument) continue;
    const { indicator, unit, measure, of, scope, what } = o;
    const pair = pairKey(o, of ?? indicator);
    const place = [indicator, pair, unit, measure, of, scope, what];
    const at = [...place, key, periodKey(o.base)].join("|");
    const same = places.get(at);
    if (same) same.push(o);
    else places.set(at, [o]);
  }
  return [...places.values()].flatMap((same) =>
    ofOneCount(observations, same).map(([later, earlier]): Finding => {
      const result = compareValues(later, earlier);
      return {
        kind: "between-texts",
        ...result,
        observations: [later.id, earlier.id],
        message:
          `Two texts on ${periodInWords(later.period)}: ${sayBoth(later, earlier, result).join(" and ")}` +
          `${distanceInWords(result.difference, isOpen(later) || isOpen(earlier))}.`,
      };
    }),
  );
}

/** Each claim with earlier ones that may be of the same count: two countries' counts of one thing are held apart. */
function ofOneCount(
  observations: Observation[],
  claims: Observation[],
): [Observation, Observation][] {
  if (new Set(claims.map(({ reporter }) => reporter)).size < 2) return heldAgainstEarlier(claims);
  const counts = new Map(claims.map((claim) => [claim, countsOf(observations, claim)]));
  const of = (claim: Observation) => counts.get(claim) ?? [];
  // Those that are held against the same others, in one key.
  const key = (claim: Observation) => [claim.reporter ?? "", ...of(claim)].join();
  const kinds = new Map(claims.map((claim) => [key(claim), claim]));
  const alike = (one: Observation, other: Observation) =>
    (one.reporter ?? other.reporter) === undefined ||
    of(one).some((area) => of(other).includes(area));
  const places = new Map(claims.map((claim, i) => [claim, i]));
  const place = ([later]: [Observation, Observation]) => places.get(later) ?? 0;
  return [...kinds]
    .flatMap(([kind, first]) =>
      heldAgainstEarlier(claims.filter((one) => alike(first, one))).filter(
        ([later]) => key(later) === kind,
      ),
    )
    .sort((a, b) => place(a) - place(b));
}

/**
 * Each claim with the nearest and the furthest value of the documents before its own, in the order of the claims.
 * All stand in a row by their value. From the last document to the first, those of a document leave it and then look
 * for their neighbours in what is left: little more than the time it takes to sort them.
 */
function heldAgainstEarlier(claims: Observation[]): [Observation, Observation][] {
  const row = claims
    .map((_, i) => i)
    .sort((a, b) => (claims[a] as Observation).value - (claims[b] as Observation).value);
  const places = new Map(row.map((claim, place) => [claim, place]));
  const below = new Left(row.length, -1);
  const above = new Left(row.length, 1);
  const at = (place: number): Observation | undefined => claims[row[place] ?? -1];
  const found: [Observation, Observation][] = [];
  for (const { start, end } of documentsOf(claims).reverse()) {
    for (let i = start; i < end; i++) {
      below.leave(places.get(i) as number);
      above.leave(places.get(i) as number);
    }
    for (let i = end - 1; i >= start; i--) {
      const claim = claims[i] as Observation;
      const away = (other: Observation) => Math.abs(other.value - claim.value);
      const place = places.get(i) as number;
      const nearest = best([at(below.from(place)), at(above.from(place))], (o) => -away(o));
      const furthest = best([at(above.from(0)), at(below.from(row.length - 1))], away);
      if (furthest && furthest !== nearest) found.push([claim, furthest]);
      if (nearest) found.push([claim, nearest]);
    }
  }
  return found.reverse();
}

/** Where the claims of each document begin and end. */
function documentsOf(claims: Observation[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  claims.forEach((claim, i) => {
    const last = runs.at(-1);
    if (last && documentOf(claims[last.start] as Observation) === documentOf(claim))
      last.end = i + 1;
    else runs.push({ start: i, end: i + 1 });
  });
  return runs;
}

/** The one with the greatest worth, the first of those that are alike. */
function best(
  some: (Observation | undefined)[],
  worth: (one: Observation) => number,
): Observation | undefined {
  const [first, second] = some.filter((one) => one !== undefined);
  return first && second && worth(second) > worth(first) ? second : first;
}

/**
 * The places of a row that nobody has left yet, sought in one direction: a forest of disjoint sets whose paths are
 * halved as they are walked (R. E. Tarjan, J. van Leeuwen, Journal of the ACM 31, 1984).
 */
class Left {
  /** For each place, one further, the place to look at next: itself where it is still taken, or beyond either end. */
  readonly #next: Int32Array;
  readonly #step: 1 | -1;

  constructor(length: number, step: 1 | -1) {
    this.#next = Int32Array.from({ length: length + 2 }, (_, i) => i);
    this.#step = step;
  }

  leave(place: number): void {
    this.#next[place + 1] = place + 1 + this.#step;
  }

  /** The next place from this one on; beyond the row where there is none. */
  from(place: number): number {
    const next = (i: number) => this.#next[i] as number;
    let i = place + 1;
    while (next(i) !== i) {
      this.#next[i] = next(next(i));
      i = next(i);
    }
    return i - 1;
  }
}
