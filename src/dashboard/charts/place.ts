/** Puts short labels beside their marks so that none covers another, a mark, a line or the edge. */
import { Grid } from "./grid.ts";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Anchor {
  x: number;
  y: number;
}

export interface LabelWish {
  id: string;
  /** The words, and shorter ones for where they find no room and no other mark is near. */
  texts: string[];
  /** Points that the label may stand at, the best first, and how far to stay from them. */
  anchors: Anchor[];
  clear: number;
  /** Ends of the mark, where it is wider than a dot. */
  ends?: [left: number, right: number];
  /** Points of other lines, which the name of a line must not stand nearer to than to its own. */
  strangers?: Anchor[];
  tone: string;
  bold?: boolean;
  /** Which side to try first. */
  first?: Side;
}

export type Side =
  | "right"
  | "left"
  | "above"
  | "below"
  | "above-right"
  | "above-left"
  | "below-right"
  | "below-left"
  | "above-begin"
  | "above-end"
  | "below-begin"
  | "below-end";

export interface PlacedLabel {
  id: string;
  text: string;
  tone: string;
  bold: boolean;
  /** Left end and baseline of the text. */
  left: number;
  baseline: number;
}

export const FONT_SIZE = 12;
const LINE_HEIGHT = 15;
/** How much farther than from its own mark fewer words stay from any other: without its year a figure would pass for that of a neighbour. */
const APART = 28;
const SIDES: Side[] = [
  "above-left",
  "above-right",
  "above",
  "left",
  "right",
  "below-right",
  "below",
  "below-left",
  // Flush with an end of the mark, where a middle or a side would leave the plot.
  "below-begin",
  "above-begin",
  "below-end",
  "above-end",
];

/** Characters that fill a square: Chinese ones and their punctuation, and the sign of percent. */
const WIDE = /[%\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/g;

/** Width of a text in pixels, a little too wide rather than too narrow. */
export function textWidth(text: string, size = FONT_SIZE, bold = false): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return (wide + (text.length - wide) * (bold ? 0.6 : 0.565)) * size;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function boxAt(side: Side, text: string, { x, y }: Anchor, wish: LabelWish): Box {
  const { ends = [x, x], clear, bold } = wish;
  const width = textWidth(text, FONT_SIZE, bold);
  const height = LINE_HEIGHT;
  const near = clear * 0.7;
  const left = side.includes("left") ? ends[0] - width - (side === "left" ? clear : near) : 0;
  const right = side.includes("right") ? ends[1] + (side === "right" ? clear : near) : 0;
  const flush = side.endsWith("-begin") ? ends[0] : side.endsWith("-end") ? ends[1] - width : 0;
  const boxX = left || right || flush || x - width / 2;
  const beside = left !== 0 || right !== 0;
  const above = side.startsWith("above") ? y - height - (beside ? near : clear) : 0;
  const below = side.startsWith("below") ? y + (beside ? near : clear) : 0;
  return { x: boxX, y: above || below || y - height / 2, width, height };
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/** Distance from a point to the nearest edge of a box; 0 inside. */
function distance({ x, y }: Anchor, box: Box): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

export interface Surroundings {
  /** What no label may cover. */
  obstacles: Box[];
  bounds: Box;
  /** Marks that a label must not stand nearer to than to its own. */
  rivals: Anchor[];
}

/**
 * The labels that find a free place, in the order of their importance; the others stay away
 * (their words are in the tooltip and the table).
 */
export function placeLabels(
  wishes: LabelWish[],
  { obstacles, bounds, rivals }: Surroundings,
): PlacedLabel[] {
  const taken = new Grid<Box>(bounds);
  for (const box of obstacles) taken.put(box, box);
  const gridOf = (points: Anchor[]) => {
    const grid = new Grid<Anchor>(bounds);
    for (const point of points) grid.put({ ...point, width: 0, height: 0 }, point);
    return grid;
  };
  const marks = gridOf(rivals);
  return wishes.flatMap((wish) => {
    const strangers = wish.strangers && gridOf(wish.strangers);
    for (const { text, anchor, box } of places(wish)) {
      if (!inside(box, bounds) || taken.some(box, (other) => overlaps(box, other))) continue;
      const own = distance(nearestOwn(anchor, box, wish.ends), box) - 0.01;
      const away = text === wish.texts[0] ? own : own + APART;
      const others = (rival: Anchor) => rival.x !== anchor.x || rival.y !== anchor.y;
      if (marks.some(around(box, away), (rival) => others(rival) && distance(rival, box) < away))
        continue;
      if (strangers?.some(around(box, own), (point) => distance(point, box) <= own)) continue;
      taken.put(box, box);
      const { id, tone, bold = false } = wish;
      return [{ id, text, tone, bold, left: box.x, baseline: box.y + LINE_HEIGHT - 4 }];
    }
    return [];
  });
}

/** Where a label may stand, the best first: any place with all the words rather than the best with fewer. */
function* places(wish: LabelWish): Generator<{ text: string; anchor: Anchor; box: Box }> {
  const sides = wish.first ? [wish.first, ...SIDES.filter((s) => s !== wish.first)] : SIDES;
  for (const text of wish.texts)
    for (const anchor of wish.anchors)
      for (const side of sides) yield { text, anchor, box: boxAt(side, text, anchor, wish) };
}

const around = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The point of a mark, wide ones included, that is nearest to a box beside it. */
function nearestOwn({ x, y }: Anchor, box: Box, [left, right]: [number, number] = [x, x]): Anchor {
  const middle = box.x + box.width / 2;
  return { x: Math.min(right, Math.max(left, middle)), y };
}

/** Small boxes along a line from one point to the next, so that labels keep off it. */
export function alongLine(points: { x: number; y: number }[], step = 6): Box[] {
  return points.slice(1).flatMap((end, i) => {
    const start = points[i] ?? end;
    const count = Math.max(1, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / step));
    return Array.from({ length: count + 1 }, (_, k) => ({
      x: start.x + ((end.x - start.x) * k) / count - 2,
      y: start.y + ((end.y - start.y) * k) / count - 2,
      width: 4,
      height: 4,
    }));
  });
}
