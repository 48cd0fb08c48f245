/** What a slope chart draws of a comparison: a line for each row whose values cover the same span of time. */
import type { Observation } from "../../model/types.ts";
import { reporterTone } from "../charts/marks.ts";
import type { Tone } from "../charts/model.ts";
import type { Pair } from "../filters/pair.ts";
import type { Row } from "./compare.ts";
import { actualYear, type Side } from "./match.ts";

export interface SlopePoint {
  year: number;
  observation: Observation;
  /** That of its line, but what a text tells is a claim here as in the charts. */
  tone: Tone;
  /** Which way the value is open, where only a bound of it is known. */
  open?: "up" | "down" | undefined;
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
  lines: SlopeLine[];
}

/** Ranks run the other way, shares and counts of this and that share no axis. */
const DRAWN = /^([A-Z]{3}|person|project)$/;

export function slopesOf(rows: Row[], pair: Pair): Slope[] {
  const slopes = new Map<string, Slope>();
  for (const row of rows) {
    const { indicator, measure, unit, scope, what, change, crosses, sides } = row;
    // What crosses reporters is no line: part of its slope would be the change of counter.
    if (!change || crosses || !DRAWN.test(unit)) continue;
    const [{ slot }] = sides;
    // Months of a year beside whole years would look like a second, lower count of them.
    const key = [indicator.id, measure, unit, scope, what, slot].join("|");
    const part = slot?.startsWith("months") ?? false;
    const slope = slopes.get(key) ?? { key, part, lines: [] };
    slopes.set(key, slope);
    const tone = toneOf(row, pair);
    slope.lines.push({ row, tone, points: pointsOf(row, slot, tone) });
  }
  return [...slopes.values()];
}

function pointsOf({ sides, between }: Row, slot: string | undefined, tone: Tone): SlopePoint[] {
  const points = [sides[0], ...between, sides[1]].flatMap((side: Side): SlopePoint[] => {
    const { observation } = side;
    if (!observation || side.slot !== slot) return [];
    const told = observation.basis === "official" ? tone : "claim";
    return [{ year: actualYear(side), observation, tone: told, open: openOf(observation) }];
  });
  return points.sort((a, b) => a.year - b.year);
}

const openOf = ({ low, high }: Observation): SlopePoint["open"] =>
  high === null ? "up" : low === null ? "down" : undefined;

/** The line of a country's count has its colour though a text tells one end of it. */
const toneOf = ({ reporter, sides }: Row, pair: Pair): Tone =>
  sides.some(({ observation }) => observation?.basis === "official")
    ? reporterTone(reporter, pair)
    : "claim";

/** Heights for labels that want to stand at `wishes`, moved as little as keeps them `apart`, in the same order. */
export function spread(wishes: number[], apart: number): number[] {
  const order = wishes.map((wish, i) => ({ wish, i })).sort((a, b) => a.wish - b.wish);
  const placed: number[] = [];
  order.forEach(({ wish }, k) => {
    placed.push(k === 0 ? wish : Math.max(wish, (placed[k - 1] as number) + apart));
  });
  // What was pushed down together is moved back up by half of it.
  const pushed = placed.map((y, k) => y - (order[k]?.wish ?? y));
  const back = Math.max(0, ...pushed) / 2;
  const result: number[] = [];
  order.forEach(({ i }, k) => {
    result[i] = (placed[k] as number) - back;
  });
  return result;
}
