/** Events along the years, a lane a kind, and those without a year along the calendar; each leads to its entry in the list. */
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { TieEvent } from "../../model/types.ts";
import { unfold } from "../charts/Fold.tsx";
import { nextIndex } from "../charts/Points.tsx";
import { useRoom } from "../charts/use-room.ts";
import { TAGS } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { formatPeriod } from "../words/format.ts";
import { clauses, listed, upperFirst } from "../words/lists.ts";
import { placeName } from "../words/places.ts";
import styles from "./Timeline.module.css";
import { type Lane, timelineOf } from "./timeline.ts";
import {
  type Axis,
  layoutTimeline,
  type PlacedDot,
  type PlacedLane,
  RADIUS,
} from "./timeline-layout.ts";

/** The id of an event's entry in the list below the timeline. */
export const entryOf = (event: TieEvent) => `entry-${event.id}`;

/** A shape a kind, so that colour says nothing alone; about as large as a circle of the radius. */
function shapeOf(kind: TieEvent["kind"], { x, y }: Pick<PlacedDot, "x" | "y">): string {
  const r = RADIUS;
  if (kind === "agreement")
    return `M${x - r * 0.9},${y - r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}Z`;
  if (kind === "visit") return `M${x},${y - r * 1.1}L${x + r * 1.1},${y + r * 0.8}H${x - r * 1.1}Z`;
  if (kind === "exchange")
    return `M${x},${y - r * 1.2}L${x + r * 1.2},${y}L${x},${y + r * 1.2}L${x - r * 1.2},${y}Z`;
  return `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}

/** In the middle of the mark of an event that a reader has added. */
function Own({ x, y, unsure = false }: { x: number; y: number; unsure?: boolean }) {
  return <circle className={unsure ? styles.dot : styles.own} cx={x} cy={y} r={RADIUS * 0.4} />;
}

interface TimelineProps {
  events: TieEvent[];
  /** True where it does not wait for its turn to be drawn. */
  eager?: boolean;
}

export function Timeline({ events, eager = false }: TimelineProps) {
  const words = useWords();
  const frame = useRef<HTMLElement>(null);
  const { due, width } = useRoom(frame, { eager });
  const model = useMemo(() => timelineOf(events), [events]);
  const layout = useMemo(() => layoutTimeline(model, width), [model, width]);
  const all = [...layout.lanes, ...(layout.undated ? [layout.undated] : [])].flatMap(
    ({ dots }) => dots,
  );
  // One stop of the Tab key for the whole drawing; arrows go from dot to dot.
  const [current, setCurrent] = useState<string>();
  const at = Math.max(
    0,
    all.findIndex(({ event }) => event.id === current),
  );
  const move = (key: KeyboardEvent) => {
    const next = nextIndex(key.key, at, all.length);
    const dot = next === undefined ? undefined : all[next];
    if (!dot) return;
    key.preventDefault();
    setCurrent(dot.event.id);
    frame.current?.querySelector<SVGElement>(`[data-event="${CSS.escape(dot.event.id)}"]`)?.focus();
  };
  const laneName = (kind: Lane["kind"], count: number) => words.t(`ties.lane.${kind}`, { count });
  const say = ({ date, kind, parties, layer }: TieEvent) =>
    clauses(words, [
      words.t("ties.dot", {
        date: formatPeriod(words, date),
        kind: words.t(`event.${kind}`),
        parties: listed(
          words,
          parties.map((area) => placeName(words, area)),
        ),
      }),
      layer && words.t("events.own"),
    ]);
  const months = new Intl.DateTimeFormat(TAGS[words.language], { month: "short", timeZone: "UTC" });
  const lane = ({ kind, dots, top, base }: PlacedLane) => (
    <g key={kind}>
      <text className={styles.name} x={0} y={top + 12}>
        {laneName(kind, dots.length)}
      </text>
      <line className={styles.base} x1={0} x2={width} y1={base} y2={base} />
      {dots.map((dot) => (
        <a
          key={dot.event.id}
          href={`#${entryOf(dot.event)}`}
          data-event={dot.event.id}
          aria-label={say(dot.event)}
          tabIndex={dot === all[at] ? 0 : -1}
          onFocus={() => setCurrent(dot.event.id)}
          onClick={(click) => {
            // Focus takes the reader along, and leaves the address to the view.
            click.preventDefault();
            const entry = document.getElementById(entryOf(dot.event));
            if (entry) unfold(entry);
            entry?.focus();
          }}
          onKeyDown={move}
        >
          <title>{say(dot.event)}</title>
          <path
            className={dot.unsure ? styles.unsure : styles.dot}
            d={shapeOf(dot.event.kind, dot)}
          />
          {dot.event.layer && <Own x={dot.x} y={dot.y} unsure={dot.unsure} />}
        </a>
      ))}
    </g>
  );
  const axis = ({ y, ticks }: Axis, name: (value: number) => string) =>
    ticks.map(({ x, value }) => (
      <text key={value} className={styles.tick} x={x} y={y + 16}>
        {name(value)}
      </text>
    ));
  return (
    <nav
      ref={frame}
      className={styles.frame}
      aria-busy={!due || undefined}
      aria-label={words.t("ties.timeline", { count: events.length })}
    >
      {width > 0 && (
        <svg width={width} height={layout.height} role="presentation">
          {layout.lanes.map(lane)}
          {layout.years && axis(layout.years, String)}
          {layout.undated && lane(layout.undated)}
          {layout.months &&
            axis(layout.months, (month) => months.format(Date.UTC(2000, month - 1, 1)))}
          {layout.legend !== undefined && (
            <g>
              <path
                className={styles.dot}
                d={shapeOf("milestone", { x: RADIUS, y: layout.legend })}
              />
              <Own x={RADIUS} y={layout.legend} />
              <text className={styles.legend} x={3 * RADIUS} y={layout.legend + 4}>
                {upperFirst(words.t("events.own"))}
              </text>
            </g>
          )}
        </svg>
      )}
    </nav>
  );
}
