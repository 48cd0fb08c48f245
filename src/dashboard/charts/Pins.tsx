import { type Layout, PIN_SIZE } from "./layout.ts";

/** Pinned years: a line from top to bottom each, its number above the plot, where it covers nothing. */
export function Pins({ layout: { plot, pins } }: { layout: Layout }) {
  return pins.map(({ year, x, middle, baseline }) => (
    <g key={year} data-pin={year}>
      <path
        d={`M${x},${baseline + 3}V${plot.y + plot.height}`}
        stroke="var(--ink)"
        strokeOpacity={0.75}
      />
      <text
        x={middle}
        y={baseline}
        textAnchor="middle"
        fontSize={PIN_SIZE}
        fontWeight={700}
        fill="var(--ink)"
        stroke="var(--rim)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {year}
      </text>
    </g>
  ));
}
