/** What a pointer does with the years of a chart: points at one, pins one by a click, chooses a period or moves a pin by a drag. */
import { type PointerEvent, useRef, useState } from "react";
import { useView } from "../filters/store.ts";
import { type Layout, middleOf, yearAt } from "./layout.ts";

/** A movement of fewer pixels is still a click. */
const STILL = 6;

/** How many pixels from the line of a pinned year it can be taken hold of. */
const GRIP = 5;

/** The pinned year whose line is at a place in the chart; undefined where none is. */
export function pinAt(layout: Layout, pins: number[], x: number): number | undefined {
  const away = (year: number) => Math.abs((middleOf(layout, year) ?? Number.POSITIVE_INFINITY) - x);
  return pins.filter((year) => away(year) <= GRIP).sort((a, b) => away(a) - away(b))[0];
}

/** Compared years with one of them moved; where another is already there, they stay as they are. */
export function moved(years: number[], from: number, to: number): number[] {
  return years.includes(to) ? years : years.map((year) => (year === from ? to : year));
}

export interface YearGestures {
  /** Years being dragged over, the one where it began first. */
  dragged: [number, number] | null;
  /** True while what is dragged is a pinned year. */
  moving: boolean;
  /** True where the pointer is over a pinned year that it could take hold of. */
  overPin: boolean;
  move: (event: PointerEvent<HTMLElement>) => void;
  down: (event: PointerEvent<HTMLElement>) => void;
  up: () => void;
  leave: () => void;
  /** True once after a drag, whose end the browser reports as a click too. */
  wasDrag: () => boolean;
}

const xOf = (event: PointerEvent<HTMLElement>) =>
  event.clientX - event.currentTarget.getBoundingClientRect().left;

export function useYears(layout: Layout, pins: number[]): YearGestures {
  const pointAt = useView((state) => state.pointAt);
  const change = useView((state) => state.change);
  const start = useRef<{ x: number; year: number; pinned: boolean } | null>(null);
  const finished = useRef(false);
  const [dragged, setDragged] = useState<[number, number] | null>(null);
  const [moving, setMoving] = useState(false);
  const [overPin, setOverPin] = useState(false);

  const end = () => {
    start.current = null;
    setDragged(null);
    setMoving(false);
  };
  return {
    dragged,
    moving,
    overPin,
    move: (event) => {
      const x = xOf(event);
      const { plot } = layout;
      const inside = Math.min(plot.x + plot.width - 1, Math.max(plot.x, x));
      const from = start.current;
      pointAt(yearAt(layout, from ? inside : x) ?? null);
      setOverPin(event.pointerType !== "touch" && pinAt(layout, pins, x) !== undefined);
      if (!from || (!dragged && Math.abs(x - from.x) < STILL)) return;
      // From here on the drag is ours, wherever it leads.
      if (!dragged) event.currentTarget.setPointerCapture(event.pointerId);
      setDragged([from.year, yearAt(layout, inside) ?? from.year]);
      setMoving(from.pinned);
    },
    down: (event) => {
      finished.current = false;
      const x = xOf(event);
      const pin = pinAt(layout, pins, x);
      const year = pin ?? yearAt(layout, x);
      // A finger that slides along a chart reads its points, as it has no other way to.
      if (event.pointerType !== "touch" && event.button === 0 && year !== undefined)
        start.current = { x, year, pinned: pin !== undefined };
    },
    up: () => {
      if (dragged) {
        finished.current = true;
        const [from, to] = dragged.toSorted((a, b) => a - b) as [number, number];
        if (moving) change({ compare: moved(pins, ...dragged) });
        else if (from < to) change({ from, to });
      }
      end();
    },
    leave: () => {
      pointAt(null);
      setOverPin(false);
      end();
    },
    wasDrag: () => {
      const was = finished.current;
      finished.current = false;
      return was;
    },
  };
}
