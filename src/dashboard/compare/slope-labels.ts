/** Where the numbers of a slope chart stand: beside its first and last year, or about a line that begins or ends between. */
import type { Observation } from "../../model/types.ts";
import type { Tone } from "../charts/model.ts";
import {
  type Anchor,
  alongLine,
  type Box,
  FONT_SIZE,
  type LabelWish,
  placeLabels,
  textWidth,
} from "../charts/place.ts";
import type { SlopeLine, SlopePoint } from "./slopes.ts";

export interface SlopeLabel {
  id: string;
  text: string;
  tone: Tone;
  /** Where the text begins or ends, and its baseline. */
  x: number;
  anchor: End;
  baseline: number;
}

interface Drawn {
  print: (observation: Observation) => string;
  at: (point: SlopePoint) => Anchor;
  /** What no label may leave. */
  frame: Box;
  /** From the first to the last year, at zero. */
  axis: { left: number; right: number; y: number };
  /** How far a label stays from its point. */
  clear: number;
}

type End = "start" | "end";

interface Labelled {
  id: string;
  end: End;
  point: SlopePoint;
  text: string;
}

const APART = FONT_SIZE + 2;
/** What a point and the arrow of one that is only a bound take up. */
const POINT = 6;
const ARROW = 17;

/** A number for each end of each line; where one would cover a line it is left to the table. */
export function labelsOf(lines: SlopeLine[], drawn: Drawn): SlopeLabel[] {
  const { print, at, axis, frame, clear } = drawn;
  const all = lines.flatMap(({ row, points }) =>
    (["start", "end"] as const).flatMap((end): Labelled[] => {
      const point = end === "start" ? points[0] : points.at(-1);
      if (!point) return [];
      return [{ id: `${row.key} ${end}`, end, point, text: print(point.observation) }];
    }),
  );
  const isOuter = ({ end, point }: Labelled) =>
    at(point).x === (end === "start" ? axis.left : axis.right);
  const outer = (["start", "end"] as const).flatMap((end) =>
    column(
      all.filter((label) => label.end === end && isOuter(label)),
      drawn,
    ),
  );
  const points = lines.flatMap((line) => line.points);
  const obstacles = [
    ...lines.flatMap((line) => alongLine(line.points.map(at))),
    ...alongLine([
      { x: axis.left, y: axis.y },
      { x: axis.right, y: axis.y },
    ]),
    ...points.map((point) => around(at(point), point.open)),
    ...outer.map(({ box }) => box),
  ];
  const inner = all.filter((label) => !isOuter(label));
  const wishes = inner.map(
    ({ id, end, point, text }): LabelWish => ({
      id,
      texts: [text],
      anchors: [at(point)],
      clear,
      tone: point.tone,
      bold: true,
      first: end === "start" ? "left" : "right",
    }),
  );
  const placed = placeLabels(wishes, { obstacles, bounds: frame, rivals: points.map(at) });
  return [
    ...outer.map(({ label }) => label),
    ...placed.flatMap(({ id, text, left, baseline }): SlopeLabel[] => {
      const own = inner.find((label) => label.id === id);
      return own ? [{ id, text, x: left, anchor: "start", baseline, tone: own.point.tone }] : [];
    }),
  ];
}

/** Labels beside the first or the last year, one over another where they have to. */
function column(labels: Labelled[], { at, clear }: Drawn): { label: SlopeLabel; box: Box }[] {
  const heights = spread(
    labels.map(({ point }) => at(point).y),
    APART,
  );
  return labels.map(({ id, end, point, text }, i) => {
    const width = textWidth(text, FONT_SIZE, true);
    const { x } = at(point);
    const near = end === "start" ? x - clear : x + clear;
    const anchor = end === "start" ? "end" : "start";
    const y = heights[i] ?? 0;
    return {
      label: { id, text, tone: point.tone, x: near, anchor, baseline: y + FONT_SIZE * 0.35 },
      box: { x: end === "start" ? near - width : near, y: y - APART / 2, width, height: APART },
    };
  });
}

function around({ x, y }: Anchor, open: SlopePoint["open"]): Box {
  const [above, below] = [open === "up" ? ARROW : POINT, open === "down" ? ARROW : POINT];
  return { x: x - POINT, y: y - above, width: 2 * POINT, height: above + below };
}

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
