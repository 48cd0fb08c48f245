/** Draws a laid out ChartModel: recharts for scales and lines, our own grid below and marks on top. */
import { memo, useMemo } from "react";
import {
  Curve,
  DefaultZIndexes,
  Line as DrawnLine,
  LineChart,
  type LineDrawShapeProps,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import { Grid, Ticks } from "./Axes.tsx";
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

/** Without the reference to its path, whose length recharts else measures at each drawing, also where nothing moves: the browser lays the page out for it. */
const Unmeasured = ({ pathRef, visibleLength, ...curve }: LineDrawShapeProps) => (
  <Curve {...curve} />
);

interface DrawingProps {
  model: ChartModel;
  layout: Layout;
  active: string | null;
  selected: string | null;
}

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
      margin={{
        top: plot.y,
        right: width - plot.x - plot.width,
        bottom: height - plot.y - plot.height,
        left: plot.x,
      }}
      accessibilityLayer={false}
      title={model.headline}
      desc={summaryOf(model)}
      role="img"
    >
      <ZIndexLayer zIndex={DefaultZIndexes.grid}>
        <Grid layout={layout} />
      </ZIndexLayer>
      <XAxis
        hide
        dataKey="x"
        type="number"
        domain={layout.x.domain}
        ticks={layout.x.ticks}
        niceTicks="none"
        allowDataOverflow
      />
      <YAxis
        hide
        type="number"
        scale={model.scale}
        domain={layout.y.domain}
        reversed={layout.y.reversed}
        ticks={layout.y.ticks}
        niceTicks="none"
        allowDataOverflow
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
          shape={Unmeasured}
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        <Marks layout={layout} online={online} active={active} selected={selected} />
        <Ticks layout={layout} words={model.words} unit={model.unit} />
      </ZIndexLayer>
    </LineChart>
  );
});
