/** Where the events of a timeline stand: lanes from top to bottom, dots that would overlap above one another. */
import { yearTicks } from "../charts/ticks.ts";
import type { Dot, Lane, Timeline } from "./timeline.ts";

export interface PlacedDot extends Dot {
  x: number;
  y: number;
}

export interface PlacedLane {
  kind: Lane["kind"];
  dots: PlacedDot[];
  /** Top of the lane with its name, and the line that its dots stand on. */
  top: number;
  base: number;
}

export interface Axis {
  y: number;
  /** Of a year: its number; of a month: 1 to 12. */
  ticks: { x: number; value: number }[];
}

export interface TimelineLayout {
  width: number;
  height: number;
  lanes: PlacedLane[];
  years: Axis | undefined;
  undated: PlacedLane | undefined;
  months: Axis | undefined;
  /** Middle of the line that explains the mark of a reader's own events; undefined where there are none. */
  legend: number | undefined;
}

export const RADIUS = 6;
const STEP = 2 * RADIUS + 3;
const NAME = 22;
const GAP = 10;
const TICKS = 24;
const MARGIN = RADIUS + 4;
const LEGEND = 28;

/** Dots from left to right, each on the lowest row where it touches none. */
function stack(
  dots: Dot[],
  scale: (at: number) => number,
): { rows: number; spots: [number, number][] } {
  const ends: number[] = [];
  const spots = dots.map(({ at }): [number, number] => {
    const x = scale(at);
    const free = ends.findIndex((end) => x - end >= STEP);
    const row = free < 0 ? ends.length : free;
    ends[row] = x;
    return [x, row];
  });
  return { rows: Math.max(1, ends.length), spots };
}

function placeLane({ kind, dots }: Lane, top: number, scale: (at: number) => number): PlacedLane {
  const { rows, spots } = stack(dots, scale);
  const base = top + NAME + rows * STEP;
  const placed = dots.map((dot, i) => {
    const [x, row] = spots[i] as [number, number];
    return { ...dot, x, y: base - RADIUS - 2 - row * STEP };
  });
  return { kind, dots: placed, top, base };
}

/** @param width pixels */
export function layoutTimeline(timeline: Timeline, width: number): TimelineLayout {
  const placed = placeLanes(timeline, width);
  const all = [...timeline.lanes, timeline.undated].flatMap(({ dots }) => dots);
  if (!all.some(({ event }) => event.layer)) return { ...placed, legend: undefined };
  const height = placed.height + LEGEND;
  return { ...placed, height, legend: height - LEGEND / 2 };
}

function placeLanes(
  { lanes, undated, years }: Timeline,
  width: number,
): Omit<TimelineLayout, "legend"> {
  const room = width - 2 * MARGIN;
  let y = 0;
  const placed: PlacedLane[] = [];
  let axis: Axis | undefined;
  if (years) {
    const [first, last] = years;
    const scale = (at: number) => MARGIN + ((at - first) / (last + 1 - first)) * room;
    for (const lane of lanes) {
      const one = placeLane(lane, y, scale);
      placed.push(one);
      y = one.base + GAP;
    }
    const ticks = yearTicks(first, last, room).map((value) => ({ value, x: scale(value + 0.5) }));
    axis = { y: y - GAP, ticks };
    y += TICKS;
  }
  if (undated.dots.length === 0)
    return { width, height: y, lanes: placed, years: axis, undated: undefined, months: undefined };
  const scale = (at: number) => MARGIN + at * room;
  const one = placeLane(undated, y + GAP, scale);
  const each = room / 12 < 56 ? 3 : 1;
  const months = Array.from({ length: 12 / each }, (_, i) => i * each + 1);
  return {
    width,
    height: one.base + TICKS,
    lanes: placed,
    years: axis,
    undated: one,
    months: {
      y: one.base,
      ticks: months.map((value) => ({ value, x: scale((value - 0.5) / 12) })),
    },
  };
}
