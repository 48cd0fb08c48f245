import styles from "./Legend.module.css";
import { colour, Glyph, Span } from "./Marks.tsx";
import type { LegendItem, LegendKey } from "./model.ts";

const WIDTH = 28;
const MIDDLE = 9;
const HALF = WIDTH / 2;

/** A whisker has a line across each end it has; the end it lacks is an arrow. */
const RANGES = {
  whisker: `M${HALF - 4},2h8M${HALF},2V16M${HALF - 4},16h8`,
  atLeast: `M${HALF - 4},16h8M${HALF},16V2M${HALF - 4},6L${HALF},2L${HALF + 4},6`,
  atMost: `M${HALF - 4},2h8M${HALF},2V16M${HALF - 4},12L${HALF},16L${HALF + 4},12`,
};

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
          <Glyph x={HALF} y={MIDDLE} tone={item.tone} form="dot" hollow={false} size={3} />
        </>
      );
    case "whisker":
    case "atLeast":
    case "atMost":
      return <path d={RANGES[item.kind]} fill="none" stroke="var(--claim)" strokeWidth={1.5} />;
    case "event":
      return <circle cx={HALF} cy={MIDDLE} r={7} fill="var(--paper)" stroke="var(--ink-muted)" />;
    default:
      return <MarkSwatch item={item} />;
  }
}

function MarkSwatch({ item }: { item: Extract<LegendKey, { kind: "mark" }> }) {
  if (item.form === "bar")
    return (
      <>
        <rect
          x={8}
          y={item.own ? 7 : 2}
          width={12}
          height={item.own ? 9 : 14}
          fill={item.part ? "none" : colour(item.tone)}
          fillOpacity={item.own ? 0.3 : 0.85}
          stroke={item.part ? colour(item.tone) : "none"}
          strokeWidth={1.5}
          strokeDasharray="4 3"
        />
        {item.own && <Glyph x={HALF} y={7} {...item} form="dot" size={3.5} />}
      </>
    );
  return (
    <>
      {item.form === "span" && <Span from={3} to={WIDTH - 3} y={MIDDLE} tone={item.tone} />}
      <Glyph
        x={HALF}
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
