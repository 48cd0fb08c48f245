/** An invisible layer over a chart that points at marks: by mouse and touch the nearest, by keyboard one after another. */
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useId,
  useRef,
  useState,
} from "react";
import type { Dataset } from "../../model/types.ts";
import { useView } from "../filters/store.ts";
import type { Words } from "../i18n/words.ts";
import { describeMark } from "./describe.ts";
import { type Layout, type PlacedMark, yearAt } from "./layout.ts";
import styles from "./Points.module.css";
import { useYears } from "./use-years.ts";
import { Years } from "./Years.tsx";

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

/** Where a key leads along the points, down a list being on in time; undefined for keys that do not move. */
export function nextIndex(key: string, index: number, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(last, index + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(0, index < 0 ? last : index - 1);
    case "PageDown":
      return Math.min(last, index + 10);
    case "PageUp":
      return Math.max(0, index - 10);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

const NONE: number[] = [];

export interface PointsProps {
  words: Words;
  layout: Layout;
  dataset: Dataset;
  name: string;
  active: string | null;
  onActive: (id: string | null) => void;
  onSelect: (id: string) => void;
}

export function Points({ words, layout, dataset, name, active, onActive, onSelect }: PointsProps) {
  const id = useId();
  const { marks } = layout;
  const index = marks.findIndex(({ mark }) => mark.observation.id === active);
  const current = marks[index];
  const idOf = (mark: PlacedMark | undefined) => mark?.mark.observation.id ?? null;

  const under = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return idOf(nearestMark(layout, event.clientX - box.left, event.clientY - box.top));
  };
  const pins = useView((state) => state.view.compare) ?? NONE;
  const years = useYears(layout, pins);
  const [hovered, setHovered] = useState(false);
  const pointAt = useView((state) => state.pointAt);
  const pin = useView((state) => state.pin);
  // Where the reader was last: there the focus comes back to, from the evidence or from elsewhere.
  const last = useRef<string | null>(null);
  const currentYear = current && Math.floor(current.mark.x);
  const point = (event: PointerEvent<HTMLDivElement>) => {
    setHovered(event.pointerType !== "touch");
    years.move(event);
    onActive(years.dragged ? null : under(event));
  };
  const byKey = (id: string | null) => {
    onActive(id);
    if (id !== null) last.current = id;
    const mark = marks.find(({ mark }) => mark.observation.id === id)?.mark;
    pointAt(mark ? Math.floor(mark.x) : null);
  };
  const select = (id: string) => {
    last.current = id;
    onSelect(id);
  };
  const press = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, index, marks.length);
    if (next !== undefined) byKey(idOf(marks[next]));
    else if ((event.key === "Enter" || event.key === " ") && active) select(active);
    else if (event.key === "p" && currentYear !== undefined) pin(currentYear);
    else if (event.key === "Escape" && active) byKey(null);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.points}
      role="listbox"
      tabIndex={0}
      aria-label={words.t("points.label", { name })}
      aria-activedescendant={current ? id : undefined}
      data-pointing={current ? "" : undefined}
      data-pin-under={years.moving || (years.overPin && !current) ? "" : undefined}
      onPointerMove={point}
      onPointerDown={(event) => {
        point(event);
        years.down(event);
      }}
      onPointerUp={years.up}
      onPointerCancel={years.leave}
      onPointerLeave={() => {
        setHovered(false);
        onActive(null);
        years.leave();
      }}
      onBlur={() => byKey(null)}
      onFocus={(event) => {
        if (!event.currentTarget.matches(":focus-visible") || active) return;
        byKey(idOf(marks.find((mark) => idOf(mark) === last.current) ?? marks[0]));
      }}
      onClick={(event) => {
        if (years.wasDrag()) return;
        // Read anew: a finger that is lifted has already left the point it touched.
        const touched = under(event);
        const box = event.currentTarget.getBoundingClientRect();
        const year = yearAt(layout, event.clientX - box.left);
        if (touched) select(touched);
        else if (hovered && year !== undefined) pin(year);
      }}
      onKeyDown={press}
    >
      <Years
        words={words}
        layout={layout}
        dragged={years.dragged}
        moving={years.moving}
        offers={hovered && active === null}
      />
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
        {current ? describeMark(words, current.mark, dataset) : words.t("points.none")}
      </div>
    </div>
  );
}
