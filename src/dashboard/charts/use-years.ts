/** What a pointer does with the years of a chart: points at one, pins one by a click, chooses a period by a drag. */
import { type PointerEvent, useRef, useState } from "react";
import { useView } from "../filters/store.ts";
import { type Layout, yearAt } from "./layout.ts";

/** A movement of fewer pixels is still a click. */
const STILL = 6;

export interface YearGestures {
  /** Years being dragged over, the one where it began first. */
  dragged: [number, number] | null;
  move: (event: PointerEvent<HTMLElement>) => void;
  down: (event: PointerEvent<HTMLElement>) => void;
  up: () => void;
  leave: () => void;
  /** True once after a drag, whose end the browser reports as a click too. */
  wasDrag: () => boolean;
}

const xOf = (event: PointerEvent<HTMLElement>) =>
  event.clientX - event.currentTarget.getBoundingClientRect().left;

export function useYears(layout: Layout): YearGestures {
  const pointAt = useView((state) => state.pointAt);
  const change = useView((state) => state.change);
  const start = useRef<{ x: number; year: number } | null>(null);
  const finished = useRef(false);
  const [dragged, setDragged] = useState<[number, number] | null>(null);

  const end = () => {
    start.current = null;
    setDragged(null);
  };
  return {
    dragged,
    move: (event) => {
      const x = xOf(event);
      const { plot } = layout;
      const inside = Math.min(plot.x + plot.width - 1, Math.max(plot.x, x));
      const from = start.current;
      pointAt(yearAt(layout, from ? inside : x) ?? null);
      if (!from || (!dragged && Math.abs(x - from.x) < STILL)) return;
      // From here on the drag is ours, wherever it leads.
      if (!dragged) event.currentTarget.setPointerCapture(event.pointerId);
      setDragged([from.year, yearAt(layout, inside) ?? from.year]);
    },
    down: (event) => {
      finished.current = false;
      const x = xOf(event);
      const year = yearAt(layout, x);
      // A finger that slides along a chart reads its points, as it has no other way to.
      if (event.pointerType !== "touch" && event.button === 0 && year !== undefined)
        start.current = { x, year };
    },
    up: () => {
      if (dragged) {
        finished.current = true;
        const [from, to] = dragged.toSorted((a, b) => a - b) as [number, number];
        if (from < to) change({ from, to });
      }
      end();
    },
    leave: () => {
      pointAt(null);
      end();
    },
    wasDrag: () => {
      const was = finished.current;
      finished.current = false;
      return was;
    },
  };
}
