/** Draws a laid out ChartModel: recharts for axes, grid and lines, our own marks on top. */
import { memo, useMemo } from "react";
import {
  CartesianGrid,
  DefaultZIndexes,
  Line as DrawnLine,
  LineChart,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import { formatTick } from "../words/format.ts";
import type { Layout } from "./layout.ts";
import { colour, Marks } from "./Marks.tsx";
import { lineYear, runs } from "./marks.ts";
import type { ChartModel, Line } from "./model.ts";
import { summaryOf } from "./summary.ts";
import { extent } from "./ticks.ts";

/** One row a calendar year from the first to the last of any line; a missing year stays null, so that the line breaks. */
export function lineRows(lines: Line[], log: boolean): Record<string, number | null>[] {
  const years = lines.flatMap(({ marks }) => marks.map(lineYear) as number[]);
  if (years.length === 0) return [];
  const rows = new Map<number, Record<string, number | null>>();
  const [first, last] = extent(years);
  for (let year = first; year <= last; year += 1)
    rows.set(year, { x: year + 0.5, ...Object.fromEntries(lines.map(({ id }) => [id, null])) });
  for (const { id, marks } of lines)
    for (const mark of marks) {
      const row = rows.get(lineYear(mark) as number);
      if (row && !(log && mark.value <= 0)) row[id] = mark.value;
    }
  return [...rows.values()];
}

interface DrawingProps {
  model: ChartModel;
  layout: Layout;
  active: string | null;
  selected: string | null;
}

const TICK = { fontSize: 12, fill: "var(--ink-muted)" };

export const Drawing = memo(function Drawing({ model, layout, active, selected }: DrawingProps) {
  const { width, height, plot } = layout;
  const rows = useMemo(() => lineRows(model.lines, model.scale === "log"), [model]);
  const online = useMemo(
    () =>
      new Set(
        model.lines
          .flatMap(runs)
          .filter((run) => run.length > 1)
          .flatMap((run) => run.map(({ observation }) => observation.id)),
      ),
    [model],
  );
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: plot.y, right: width - plot.x - plot.width, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      title={model.headline}
      desc={summaryOf(model)}
      role="img"
    >
      <CartesianGrid vertical={false} syncWithTicks stroke="var(--grid)" />
      <XAxis
        dataKey="x"
        type="number"
        domain={layout.x.domain}
        ticks={layout.x.ticks}
        interval={0}
        allowDataOverflow
        height={height - plot.y - plot.height}
        axisLine={false}
        tickLine={false}
        tickMargin={7}
        tick={TICK}
        tickFormatter={(x: number) => String(Math.floor(x))}
      />
      <YAxis
        type="number"
        scale={model.scale}
        domain={layout.y.domain}
        reversed={layout.y.reversed}
        ticks={layout.y.ticks}
        interval={0}
        allowDataOverflow
        width={plot.x}
        axisLine={false}
        tickLine={false}
        tick={TICK}
        // A space that does not break: recharts wraps ticks at all others.
        tickFormatter={(value: number) =>
          formatTick(model.words, value, model.unit).replaceAll(" ", "\u00a0")
        }
      />
      {model.lines.map(({ id, tone }) => (
        <DrawnLine
          key={id}
          dataKey={id}
          type="linear"
          stroke={colour(tone)}
          strokeWidth={2.25}
          dot={false}
          activeDot={false}
          connectNulls={false}
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        <Marks layout={layout} online={online} active={active} selected={selected} />
      </ZIndexLayer>
    </LineChart>
  );
});
