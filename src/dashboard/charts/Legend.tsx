import styles from "./Legend.module.css";
import { colour, Glyph, Span } from "./Marks.tsx";
import type { LegendItem, LegendKey } from "./model.ts";

const WIDTH = 28;
const MIDDLE = 9;

function Swatch({ item }: { item: LegendKey }) {
  switch (item.kind) {
    case "line":
      return (
        <>
          <line
            x1={1}
            x2={WIDTH - 1}
            y1={MIDDLE}
            y2={MIDDLE}
            stroke={colour(item.tone)}
            strokeWidth={2.25}
          />
          <Glyph x={WIDTH / 2} y={MIDDLE} tone={item.tone} form="dot" hollow={false} size={3} />
        </>
      );
    case "whisker":
      return (
        <path
          d={`M${WIDTH / 2},2V16M${WIDTH / 2 - 4},16h8M${WIDTH / 2 - 4},6L${WIDTH / 2},2L${WIDTH / 2 + 4},6`}
          fill="none"
          stroke="var(--claim)"
          strokeWidth={1.5}
        />
      );
    case "event":
      return (
        <circle cx={WIDTH / 2} cy={MIDDLE} r={7} fill="var(--paper)" stroke="var(--ink-muted)" />
      );
    default:
      return <MarkSwatch item={item} />;
  }
}

function MarkSwatch({ item }: { item: Extract<LegendKey, { kind: "mark" }> }) {
  if (item.form === "bar")
    return <rect x={8} y={2} width={12} height={14} fill={colour(item.tone)} fillOpacity={0.85} />;
  return (
    <>
      {item.form === "span" && <Span from={3} to={WIDTH - 3} y={MIDDLE} tone={item.tone} />}
      <Glyph
        x={WIDTH / 2}
        y={MIDDLE}
        {...item}
        size={item.form === "dateless" || item.form === "doubtful" ? 3.5 : 4.5}
      />
    </>
  );
}

/** What the marks of a chart mean: only those that are in it. */
export function Legend({ items }: { items: LegendItem[] }) {
  return (
    <ul className={styles.legend}>
      {items.map(({ key, label }) => (
        <li key={label}>
          <svg width={WIDTH} height={18} aria-hidden="true">
            <Swatch item={key} />
          </svg>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
