/** What lies where in a rectangle, kept by small squares: what is near a place is found without asking all there is. */
import type { Box } from "./place.ts";

/** Smaller than a mark: of those that touch a square most touch whatever else does, however many there are. */
const SIDE = 8;

export class Grid<T> {
  private readonly bounds: Box;
  private readonly squares = new Map<number, T[]>();
  private readonly columns: number;
  private readonly rows: number;

  constructor(bounds: Box) {
    this.bounds = bounds;
    this.columns = Math.max(1, Math.ceil(bounds.width / SIDE));
    this.rows = Math.max(1, Math.ceil(bounds.height / SIDE));
  }

  /** What lies outside of the rectangle counts to the squares at its edge. */
  private *touched({ x, y, width, height }: Box): Generator<number> {
    const column = (at: number) => clamp((at - this.bounds.x) / SIDE, this.columns);
    const row = (at: number) => clamp((at - this.bounds.y) / SIDE, this.rows);
    for (let r = row(y); r <= row(y + height); r++)
      for (let c = column(x); c <= column(x + width); c++) yield r * this.columns + c;
  }

  put(box: Box, item: T): void {
    for (const square of this.touched(box)) {
      const items = this.squares.get(square);
      if (items) items.push(item);
      else this.squares.set(square, [item]);
    }
  }

  /** True where something passes of all that touches the box; what lies close to it is asked, too. */
  some(box: Box, passes: (item: T) => boolean): boolean {
    for (const square of this.touched(box)) if (this.squares.get(square)?.some(passes)) return true;
    return false;
  }
}

const clamp = (at: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(at)));
