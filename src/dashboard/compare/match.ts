/** Which observation stands for a year, and which two can be held against each other. */
import { parsePeriod, partOfYear, wholeYear } from "../../model/period.ts";
import type { Observation } from "../../model/types.ts";
import { endOf } from "../words/order.ts";

/**
 * What a value covers: the whole year, some of its months (`months 1-11`), or a date in it (`date`).
 * Two values are comparable only where they cover the same.
 */
export interface Candidate {
  observation: Observation;
  slot: string;
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
 * The years that an observation is about, with what it covers of each. A figure said of every year
 * and none ("about five million a year") is about no year, as is one of an uncertain year.
 */
function placeOf(
  observation: Observation,
  flow: boolean,
): { year: number; slot: string } | undefined {
  const period = observation.period === null ? undefined : parsePeriod(observation.period);
  if (!period || period.doubt || observation.rate) return undefined;
  const whole = wholeYear(period);
  if (whole !== undefined) return { year: whole, slot: flow ? "year" : "date" };
  const part = partOfYear(period);
  if (!part) return undefined;
  return { year: part.year, slot: flow ? `months ${part.from}-${part.to}` : "date" };
}

/** @param flow true for what happens during a period, false for what is so at a date */
export function candidates(observations: Observation[], year: number, flow: boolean): Candidate[] {
  return observations
    .flatMap((observation): Candidate[] => {
      const place = placeOf(observation, flow);
      return place?.year === year ? [{ observation, slot: place.slot }] : [];
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

/** Whole years first, then the longer part of a year. */
function wider(a: string, b: string): number {
  const length = (slot: string) => {
    const months = /^months (\d+)-(\d+)$/.exec(slot);
    return months ? Number(months[2]) - Number(months[1]) : 12;
  };
  return length(b) - length(a);
}

/** The year that the value of a side is really of. */
export const actualYear = ({ year, nearest }: Side): number => nearest ?? year;

/** What stands for a year: the value that covers `slot`, where one is asked for, else the best there is. */
export function sideAt(
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
  const filtered = !chosen && candidates(unfiltered, year, flow).length > 0;
  return { year, observation: chosen?.observation, slot: chosen?.slot, others, loose, filtered };
}

/**
 * The side with the value of the nearest year, where it has none of its own; of two years as near the earlier.
 * @param unlike the year on the other side: a year is never held against itself
 */
function withNearest(
  side: Side,
  observations: Observation[],
  flow: boolean,
  { slot, unlike }: { slot?: string; unlike?: number },
): Side {
  if (side.observation) return side;
  const years = observations.flatMap((o) => {
    const place = placeOf(o, flow);
    const fits = place && place.year !== unlike && (!slot || place.slot === slot);
    return fits ? [place.year] : [];
  });
  const away = (year: number) => Math.abs(year - side.year);
  const [nearest] = years.sort((a, b) => away(a) - away(b) || a - b);
  if (nearest === undefined) return side;
  const found = sideAt(observations, observations, nearest, flow, slot);
  return found.observation ? { ...found, year: side.year, nearest, filtered: false } : side;
}

const slotsOf = (all: Candidate[]) => [...new Set(all.map((c) => c.slot))].sort(wider);

/**
 * The best two values that cover the same; where there are none, the best of each year, as they are.
 * @param unfiltered the same kind of observations without any filter
 * @param nearest true where the value of the nearest year may stand in for one that is not there
 */
export function pairUp(
  observations: Observation[],
  unfiltered: Observation[],
  years: [number, number],
  flow: boolean,
  nearest = false,
): [Side, Side] {
  const [first, second] = years.map((year) => slotsOf(candidates(observations, year, flow)));
  const shared = first?.find((slot) => second?.includes(slot));
  const [a, b] = years.map((year) => sideAt(observations, unfiltered, year, flow, shared)) as [
    Side,
    Side,
  ];
  if (!nearest) return [a, b];
  const near = withNearest(a, observations, flow, {
    slot: b.slot,
    unlike: b.observation && b.year,
  });
  return [
    near,
    withNearest(b, observations, flow, {
      slot: near.slot,
      unlike: near.observation && actualYear(near),
    }),
  ];
}

/** Whether the two sides can be subtracted and divided. */
export const comparable = ([a, b]: [Side, Side]): boolean =>
  a.slot !== undefined && a.slot === b.slot;
