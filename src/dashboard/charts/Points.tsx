/** An invisible layer over a chart that points at marks: by mouse and touch the nearest, by keyboard one after another. */
import { type KeyboardEvent, type MouseEvent, useId } from "react";
import type { Dataset } from "../../model/types.ts";
import { describeObservation } from "./describe.ts";
import type { Layout, PlacedMark } from "./layout.ts";
import styles from "./Points.module.css";

const REACH = 36;

/** The mark nearest to a place in the chart, within reach; a bar counts over its whole body. */
export function nearestMark({ marks, y }: Layout, px: number, py: number): PlacedMark | undefined {
  const distance = ({ mark, x, y: top, from, to }: PlacedMark) => {
    const dx =
      mark.form === "bar" || mark.form === "span" ? Math.max(from - px, 0, px - to) : px - x;
    const [high, low] =
      mark.form === "bar" ? [Math.min(top, y.zero), Math.max(top, y.zero)] : [top, top];
    // Claims lie on top of official points, so they win a tie.
    return Math.hypot(dx, Math.max(high - py, 0, py - low)) - (mark.tone === "claim" ? 3 : 0);
  };
  const best = marks
    .map((mark) => ({ mark, away: distance(mark) }))
    .reduce<{ mark?: PlacedMark; away: number }>((a, b) => (b.away < a.away ? b : a), {
      away: REACH,
    });
  return best.mark;
}

/** Where a key leads along the points; undefined for keys that do not move. */
export function nextIndex(key: string, index: number, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(last, index + 1);
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(0, index < 0 ? last : index - 1);
    case "PageUp":
      return Math.min(last, index + 10);
    case "PageDown":
      return Math.max(0, index - 10);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

export interface PointsProps {
  layout: Layout;
  dataset: Dataset;
  name: string;
  active: string | null;
  onActive: (id: string | null) => void;
  onSelect: (id: string) => void;
}

export function Points({ layout, dataset, name, active, onActive, onSelect }: PointsProps) {
  const id = useId();
  const { marks } = layout;
  const index = marks.findIndex(({ mark }) => mark.observation.id === active);
  const current = marks[index];
  const idOf = (mark: PlacedMark | undefined) => mark?.mark.observation.id ?? null;

  const under = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return idOf(nearestMark(layout, event.clientX - box.left, event.clientY - box.top));
  };
  const point = (event: MouseEvent<HTMLDivElement>) => onActive(under(event));
  const press = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, index, marks.length);
    if (next !== undefined) onActive(idOf(marks[next]));
    else if ((event.key === "Enter" || event.key === " ") && active) onSelect(active);
    else if (event.key === "Escape") onActive(null);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.points}
      role="listbox"
      tabIndex={0}
      aria-label={`Points of: ${name}. Arrow keys move, Enter shows the evidence.`}
      aria-activedescendant={current ? id : undefined}
      data-pointing={current ? "" : undefined}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => onActive(null)}
      onBlur={() => onActive(null)}
      onFocus={(event) => {
        if (event.currentTarget.matches(":focus-visible") && !active) onActive(idOf(marks[0]));
      }}
      onClick={(event) => {
        // Read anew: a finger that is lifted has already left the point it touched.
        const touched = under(event);
        if (touched) onSelect(touched);
      }}
      onKeyDown={press}
    >
      {/* Only the current point is in the tree: a screen reader hears it as "3 of 57". */}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={current !== undefined}
        aria-posinset={index < 0 ? 1 : index + 1}
        aria-setsize={marks.length}
        className="visually-hidden"
      >
        {current ? describeObservation(current.mark.observation, dataset) : "No point chosen"}
      </div>
    </div>
  );
}
