import { type Layout, middleOf } from "./layout.ts";

const PIN_LABEL = { width: 32, height: 13 };

/** Pinned years: a line from top to bottom each, with its number at the top, on the side and in the row where there is room. */
export function Pins({ layout, years }: { layout: Layout; years: number[] }) {
  const { plot, width } = layout;
  const taken: { x: number; row: number }[] = [];
  const places = years
    .toSorted((a, b) => a - b)
    .flatMap((year) => {
      const x = middleOf(layout, year);
      if (x === undefined) return [];
      const spots = [0, 1, 2, 3].flatMap((row) => [
        { x: x + 4, row },
        { x: x - 4 - PIN_LABEL.width, row },
      ]);
      const free = ({ x: left, row }: { x: number; row: number }) =>
        left + PIN_LABEL.width <= width &&
        !taken.some((other) => other.row === row && Math.abs(other.x - left) < PIN_LABEL.width);
      const spot = spots.find(free) ?? { x: x + 4, row: 0 };
      taken.push(spot);
      return [{ year, x, left: spot.x, baseline: plot.y + 9 + spot.row * PIN_LABEL.height }];
    });
  return places.map(({ year, x, left, baseline }) => (
    <g key={year} data-pin={year}>
      <path d={`M${x},${plot.y}v${plot.height}`} stroke="var(--ink)" strokeOpacity={0.75} />
      <text
        x={left}
        y={baseline}
        fontSize={11}
        fontWeight={650}
        fill="var(--ink)"
        stroke="var(--paper)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {year}
      </text>
    </g>
  ));
}
