/** What a slope chart draws of a comparison: a line for each row whose values cover the same span of time. */
import type { Observation } from "../../model/types.ts";
import { reporterTone } from "../charts/marks.ts";
import type { Tone } from "../charts/model.ts";
import type { Pair } from "../filters/pair.ts";
import type { Row } from "./compare.ts";
import { actualYear, isPart, type Side } from "./match.ts";

export interface SlopePoint {
  year: number;
  observation: Observation;
  /** That of its line, but what a text tells is a claim here as in the charts. */
  tone: Tone;
  /** Which way the value is open, where only a bound of it is known. */
  open?: "up" | "down" | undefined;
  /** True where a compared year between this point and the one before has no value: nothing is known of the way through it. */
  skips: boolean;
}

export interface SlopeLine {
  row: Row;
  tone: Tone;
  /** In the order of time. */
  points: SlopePoint[];
}

/** Rows of one indicator, stock or flow, unit and span of time: what may stand on one axis. */
export interface Slope {
  key: string;
  /** True where each value covers only some months, the same ones, of its year. */
  part: boolean;
  /** In the order of time: those that a line has a value of, and the compared years between them though none has. */
  years: number[];
  lines: SlopeLine[];
}

/** Ranks run the other way, shares and counts of this and that share no axis. */
const DRAWN = /^([A-Z]{3}|person|project)$/;

export function slopesOf(rows: Row[], pair: Pair): Slope[] {
  const slopes = new Map<string, Omit<Slope, "years">>();
  for (const row of rows) {
    const { indicator, measure, unit, scope, what, change, crosses, ends } = row;
    // What crosses reporters is no line: part of its slope would be the change of counter.
    if (!change || crosses || !DRAWN.test(unit)) continue;
    const [{ slot }] = ends;
    // Months of a year beside whole years would look like a second, lower count of them.
    const key = [indicator.id, measure, unit, scope, what, slot].join("|");
    const slope = slopes.get(key) ?? { key, part: isPart(slot), lines: [] };
    slopes.set(key, slope);
    const tone = toneOf(row, pair);
    slope.lines.push({ row, tone, points: pointsOf(row, slot, tone) });
  }
  return [...slopes.values()].map((slope) => ({ ...slope, years: yearsOf(slope.lines) }));
}

function yearsOf(lines: SlopeLine[]): number[] {
  const drawn = lines.flatMap(({ points }) => points.map(({ year }) => year));
  const [from, to] = [Math.min(...drawn), Math.max(...drawn)];
  const compared = lines.flatMap(({ row }) => row.sides.map(({ year }) => year));
  const between = compared.filter((year) => from < year && year < to);
  return [...new Set([...drawn, ...between])].sort((a, b) => a - b);
}

function pointsOf({ sides }: Row, slot: string | undefined, tone: Tone): SlopePoint[] {
  const has = (side: Side) => side.observation !== undefined && side.slot === slot;
  // A year whose value is borrowed from another has none of its own.
  const without = sides.flatMap((side) =>
    has(side) && side.nearest === undefined ? [] : side.year,
  );
  return sides
    .filter(has)
    .sort((a, b) => actualYear(a) - actualYear(b))
    .flatMap((side, i, known): SlopePoint[] => {
      const { observation } = side;
      if (!observation) return [];
      const [year, before] = [actualYear(side), known[i - 1]];
      const told = observation.basis === "official" ? tone : "claim";
      const skips = without.some((gap) => before && actualYear(before) < gap && gap < year);
      return [{ year, observation, tone: told, open: openOf(observation), skips }];
    });
}

const openOf = ({ low, high }: Observation): SlopePoint["open"] =>
  high === null ? "up" : low === null ? "down" : undefined;

/** The line of a country's count has its colour though a text tells an end of it. */
const toneOf = ({ reporter, sides }: Row, pair: Pair): Tone =>
  sides.some(({ observation }) => observation?.basis === "official")
    ? reporterTone(reporter, pair)
    : "claim";
