/** Which observation stands for a year, and which two can be held against each other. */
import { parsePeriod, slotOfYear, wholeYear, yearSpan } from "../../model/period.ts";
import type { Observation } from "../../model/types.ts";
import { endOf } from "../words/order.ts";

/**
 * What a value covers: the whole year, a part of it (`part 1-11`), or a date in it (`date`).
 * Two values are comparable only where they cover the same.
 */
interface Candidate {
  observation: Observation;
  slot: string;
  /** How much of a year that is. */
  length: number;
}

/** One year of a row. */
export interface Side {
  year: number;
  /** The year whose value stands in for one that has none, where the nearest was asked for. */
  nearest?: number;
  observation?: Observation;
  slot?: string;
  /** Other observations for the same year, the nearest to use first. */
  others: Observation[];
  /** Said in that year, but no value of it: a claim only repeated, a figure "a year" that names none. */
  loose: Observation[];
  /** True where there is no value to show because the filters leave it out. */
  filtered: boolean;
  /** What the texts give where the reporter of the row has nothing: known, but not known to be its count. */
  unnamed?: Observation;
  /** True of a year that its row says nothing of: two counts are held against each other in two other years. */
  passedOver?: boolean;
}

const BASIS = ["official", "stated", "derived"];

/** Official before stated before derived; then the latest date in the year; then whatever claims to be exact. */
function preferred(a: Candidate, b: Candidate): number {
  const basis = (c: Candidate) => BASIS.indexOf(c.observation.basis);
  const date = (c: Candidate) => endOf(c.observation);
  const exact = (c: Candidate) => (c.observation.qualifier === "exact" ? 0 : 1);
  return basis(a) - basis(b) || date(b) - date(a) || exact(a) - exact(b);
}

/**
 * The year that an observation is about, with what it covers of it. A figure said of every year
 * and none ("about five million a year") is about no year, as is one of an uncertain year.
 */
function placeOf(
  observation: Observation,
  flow: boolean,
): (Omit<Candidate, "observation"> & { year: number }) | undefined {
  const period = observation.period === null ? undefined : parsePeriod(observation.period);
  if (!period || period.doubt || observation.rate) return undefined;
  const whole = wholeYear(period);
  if (whole !== undefined) return { year: whole, slot: flow ? "year" : "date", length: 1 };
  const [part, span] = [slotOfYear(period), yearSpan(period)];
  if (!part || span?.to === undefined) return undefined;
  const length = span.to - span.from;
  return { year: part.year, slot: flow ? `${PART}${part.slot}` : "date", length };
}

const PART = "part ";

/** True of a value that covers only a part of its year. */
export const isPart = (slot: string | undefined): boolean => slot?.startsWith(PART) ?? false;

/** @param flow true for what happens during a period, false for what is so at a date */
export function candidates(observations: Observation[], year: number, flow: boolean): Candidate[] {
  return observations
    .flatMap((observation): Candidate[] => {
      const place = placeOf(observation, flow);
      return place?.year === year ? [{ observation, slot: place.slot, length: place.length }] : [];
    })
    .sort(preferred);
}

/** What a year's texts say that is no value of that year. */
export function looseIn(observations: Observation[], year: number): Observation[] {
  const within = (edtf: string | null) => {
    const period = edtf === null ? undefined : parsePeriod(edtf);
    return period?.start.year === year && period.end?.year === year;
  };
  return observations.filter(
    (o) => (o.rate && within(o.period)) || o.repeats?.some((repeat) => within(repeat.period)),
  );
}

/** What the values of a year cover, whole years first, then the longer part of one. */
const slotsOf = (all: Candidate[]): string[] => [
  ...new Set(all.toSorted((a, b) => b.length - a.length).map(({ slot }) => slot)),
];

/** The year that the value of a side is really of. */
export const actualYear = ({ year, nearest }: Side): number => nearest ?? year;

/** What stands for a year: the value that covers `slot`, where one is asked for, else the best there is. */
function sideAt(
  observations: Observation[],
  unfiltered: Observation[],
  year: number,
  flow: boolean,
  wanted?: string,
): Side {
  const all = candidates(observations, year, flow);
  const slot = wanted ?? slotsOf(all)[0];
  const chosen = all.find((c) => c.slot === slot);
  const others = all.filter((c) => c !== chosen).map((c) => c.observation);
  const loose = looseIn(observations, year).filter((o) => o !== chosen?.observation);
  const kept = candidates(unfiltered, year, flow);
  const filtered = !chosen && kept.some((c) => wanted === undefined || c.slot === wanted);
  return { year, observation: chosen?.observation, slot: chosen?.slot, others, loose, filtered };
}

/**
 * The side with the value of the nearest year, where it has none of its own; of two years as near the earlier.
 * @param taken the years that stand in the row already: none is held against itself
 * @param slot what the value has to cover, where that is known
 * @param needed true where the row has nothing to compare without it, so that a year further off will do
 */
function withNearest(
  side: Side,
  observations: Observation[],
  flow: boolean,
  { slot, taken, needed }: { slot: string | undefined; taken: number[]; needed: boolean },
): Side {
  if (side.observation) return side;
  const away = (year: number) => Math.abs(year - side.year);
  const years = observations
    .flatMap((o) => {
      const place = placeOf(o, flow);
      return place && (!slot || place.slot === slot) ? [place.year] : [];
    })
    .sort((a, b) => away(a) - away(b) || a - b);
  const nearest = needed ? years.find((year) => !taken.includes(year)) : years[0];
  if (nearest === undefined || taken.includes(nearest)) return side;
  const found = sideAt(observations, observations, nearest, flow, slot);
  return found.observation ? { ...found, year: side.year, nearest, filtered: false } : side;
}

/** All pairs of a list, each in its order, those that lie furthest apart first. */
function pairsOf<T>(items: T[], yearOf: (item: T) => number): [T, T][] {
  const apart = ([a, b]: [T, T]) => Math.abs(yearOf(a) - yearOf(b));
  return items
    .flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]))
    .sort((one, other) => apart(other) - apart(one));
}

/** What the values of the two years cover that are furthest apart of those that have values covering the same. */
function sharedSlot(observations: Observation[], years: number[], flow: boolean) {
  const slots = new Map(
    years.map((year) => [year, slotsOf(candidates(observations, year, flow))] as const),
  );
  const shared = ([a, b]: [number, number]) =>
    slots.get(a)?.find((slot) => slots.get(b)?.includes(slot));
  return pairsOf(years, (year) => year)
    .map(shared)
    .find((slot) => slot !== undefined);
}

/**
 * A value for each year, all of one span where two years or more have such; where they have not, the best of
 * each year, as it is.
 * @param unfiltered the same kind of observations without any filter
 * @param nearest true where the value of the nearest year may stand in for the first or the last that has none
 */
export function sidesOf(
  observations: Observation[],
  unfiltered: Observation[],
  years: number[],
  flow: boolean,
  nearest = false,
): Side[] {
  const shared = sharedSlot(observations, years, flow);
  let sides = years.map((year) => sideAt(observations, unfiltered, year, flow, shared));
  if (!nearest) return sides;
  const last = sides.length - 1;
  for (const [end, other] of [
    [0, last],
    [last, 0],
  ] as const) {
    const taken = sides.flatMap((side) => (side.observation ? actualYear(side) : []));
    const slot = shared ?? sides[other]?.slot;
    sides = sides.map((side, i) =>
      i === end
        ? withNearest(side, observations, flow, { slot, taken, needed: shared === undefined })
        : side,
    );
  }
  return sides;
}

/** Whether the two sides can be subtracted and divided. */
export const comparable = ([a, b]: [Side, Side]): boolean =>
  a.slot !== undefined && a.slot === b.slot;

/** The two that are held against each other: of those that can be the furthest apart, else the first and the last. */
export function endsOf(sides: Side[]): [Side, Side] {
  const pairs = pairsOf(sides, ({ year }) => year);
  return pairs.find(comparable) ?? ([sides[0], sides.at(-1)] as [Side, Side]);
}
