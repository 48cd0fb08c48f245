/** Calendar years across a chart: the one that is pointed at in any chart, and those being dragged over. */
import { useView } from "../filters/store.ts";
import type { Words } from "../i18n/words.ts";
import { type Layout, middleOf } from "./layout.ts";
import styles from "./Points.module.css";
import { FONT_SIZE, textWidth } from "./place.ts";

export interface YearsProps {
  words: Words;
  layout: Layout;
  /** Years being dragged over, the one where it began first. */
  dragged: [number, number] | null;
  /** True while what is dragged is a pinned year, not a period. */
  moving: boolean;
  /** True where the pointer is over this chart, beside its points: then it says what can be done. */
  offers: boolean;
}

export function Years({ words, layout, dragged, moving, offers }: YearsProps) {
  const pointed = useView((state) => state.pointed);
  const { plot, width, height } = layout;
  const each = plot.width / (layout.x.domain[1] - layout.x.domain[0]);
  const at = pointed === null ? undefined : middleOf(layout, pointed);
  const span = moving
    ? undefined
    : (dragged?.toSorted((a, b) => a - b) as [number, number] | undefined);
  const ends = span?.map((year) => middleOf(layout, year));
  const label = span
    ? words.t("years.run", { from: String(span[0]), to: String(span[1]) })
    : moving && dragged
      ? words.t("years.move", { from: String(dragged[0]), to: String(dragged[1]) })
      : offers && pointed !== null
        ? words.t("years.offer", { year: String(pointed) })
        : String(pointed);
  const half = textWidth(label) / 2 + 4;
  const middle = Math.min(width - half, Math.max(half, at ?? 0));
  return (
    <svg
      className={styles.years}
      width={width}
      height={height}
      aria-hidden="true"
      data-export="skip"
      data-pointed={at === undefined ? undefined : (pointed ?? undefined)}
    >
      {ends && ends[0] !== undefined && ends[1] !== undefined && (
        <rect
          x={ends[0] - each / 2}
          width={ends[1] - ends[0] + each}
          y={plot.y}
          height={plot.height}
          fill="var(--focus)"
          fillOpacity={0.15}
        />
      )}
      {at !== undefined && (
        <>
          <path
            d={`M${at},${plot.y}v${plot.height}`}
            stroke="var(--ink-muted)"
            strokeWidth={1}
            strokeDasharray="4 3"
          />
          <rect
            x={middle - half}
            y={plot.y + plot.height + 5}
            width={2 * half}
            height={18}
            rx={3}
            fill="var(--ink)"
          />
          <text
            x={middle}
            y={plot.y + plot.height + 18}
            textAnchor="middle"
            fontSize={FONT_SIZE}
            fill="var(--paper)"
          >
            {label}
          </text>
        </>
      )}
    </svg>
  );
}
