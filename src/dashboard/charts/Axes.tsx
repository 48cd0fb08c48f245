/**
 * The grid and the numbers on the axes of a laid out chart. Those of recharts work out ticks of their own and
 * measure each word on the page, which took a third of the time that a chart needs: ours are known.
 */
import type { Words } from "../i18n/words.ts";
import { formatTick } from "../words/format.ts";
import type { Layout } from "./layout.ts";

const COLOUR = "var(--ink-muted)";
const FONT_SIZE = 12;
/** From the plot to the numbers. */
const GAP = { x: 13, y: 8 };
/** From the top of digits, and from their middle, to the line that they stand on; in ems. */
const BASELINE = { top: 0.71, middle: 0.355 };

export function Grid({ layout: { plot, y } }: { layout: Layout }) {
  return (
    <g fill="none">
      {y.places.map((place) => (
        <line
          key={place}
          x1={plot.x}
          x2={plot.x + plot.width}
          y1={place}
          y2={place}
          stroke="var(--grid)"
        />
      ))}
    </g>
  );
}

interface TicksProps {
  layout: Layout;
  words: Words;
  /** Of the values. */
  unit: string;
}

export function Ticks({ layout: { plot, x, y }, words, unit }: TicksProps) {
  return (
    <g className="ticks" fontSize={FONT_SIZE} fill={COLOUR}>
      <g className="years" textAnchor="middle">
        {x.ticks.map((tick, i) => (
          <text
            key={tick}
            x={x.places[i]}
            y={plot.y + plot.height + GAP.x}
            dy={`${BASELINE.top}em`}
          >
            {Math.floor(tick)}
          </text>
        ))}
      </g>
      <g className="values" textAnchor="end">
        {y.ticks.map((tick, i) => (
          <text key={tick} x={plot.x - GAP.y} y={y.places[i]} dy={`${BASELINE.middle}em`}>
            {formatTick(words, tick, unit)}
          </text>
        ))}
      </g>
    </g>
  );
}
