/** Puts short labels beside their marks so that none covers another, a mark, a line or the edge. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelWish {
  id: string;
  text: string;
  /** The point that the label belongs to, and how far to stay from it. */
  x: number;
  y: number;
  clear: number;
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
  | "below-left";

export interface PlacedLabel extends LabelWish {
  /** Left end and baseline of the text. */
  left: number;
  baseline: number;
}

export const FONT_SIZE = 12;
const LINE_HEIGHT = 15;
const SIDES: Side[] = [
  "above-left",
  "above-right",
  "above",
  "left",
  "right",
  "below-right",
  "below",
  "below-left",
];

/** Width of a text in pixels, a little too wide rather than too narrow. */
export function textWidth(text: string, size = FONT_SIZE, bold = false): number {
  return text.length * size * (bold ? 0.6 : 0.565);
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function boxAt(side: Side, { x, y, clear, text, bold }: LabelWish): Box {
  const width = textWidth(text, FONT_SIZE, bold);
  const height = LINE_HEIGHT;
  const near = clear * 0.7;
  const left = side.includes("left") ? x - width - (side === "left" ? clear : near) : 0;
  const right = side.includes("right") ? x + (side === "right" ? clear : near) : 0;
  const boxX = left || right || x - width / 2;
  const above = side.startsWith("above") ? y - height - (side === "above" ? clear : near) : 0;
  const below = side.startsWith("below") ? y + (side === "below" ? clear : near) : 0;
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

/**
 * The labels that find a free place, in the order of their importance; the others stay away
 * (their words are in the tooltip and the table).
 * @param obstacles what no label may cover
 */
export function placeLabels(wishes: LabelWish[], obstacles: Box[], bounds: Box): PlacedLabel[] {
  const taken = [...obstacles];
  return wishes.flatMap((wish) => {
    const sides = wish.first ? [wish.first, ...SIDES.filter((s) => s !== wish.first)] : SIDES;
    const box = sides
      .map((side) => boxAt(side, wish))
      .find((place) => inside(place, bounds) && !taken.some((other) => overlaps(place, other)));
    if (!box) return [];
    taken.push(box);
    return [{ ...wish, left: box.x, baseline: box.y + LINE_HEIGHT - 4 }];
  });
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
