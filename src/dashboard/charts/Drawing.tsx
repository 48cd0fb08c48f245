/** Draws a laid out ChartModel: recharts for the surface and the lines, our own grid below and marks on top. */
import { memo, useMemo } from "react";
import { Curve, Surface } from "recharts";
import { Grid, Ticks } from "./Axes.tsx";
import type { Layout } from "./layout.ts";
import { colour, Marks } from "./Marks.tsx";
import type { ChartModel } from "./model.ts";
import { summaryOf } from "./summary.ts";

/** No place: a line breaks at it. */
const GAP = { x: null, y: null };

interface DrawingProps {
  model: ChartModel;
  layout: Layout;
  active: string | null;
  selected: string | null;
}

/**
 * The charts of recharts lay themselves out in several steps, from a store of their own. Where all places are known
 * its parts do without them, in one step and a fifth of the time.
 */
export const Drawing = memo(function Drawing({ model, layout, active, selected }: DrawingProps) {
  const { width, height, lines } = layout;
  const online = useMemo(
    () =>
      new Set(
        lines
          .flatMap(({ runs }) => runs)
          .filter((run) => run.length > 1)
          .flatMap((run) => run.map(({ mark }) => mark.observation.id)),
      ),
    [lines],
  );
  return (
    <Surface
      width={width}
      height={height}
      title={model.headline}
      desc={summaryOf(model)}
      role="img"
    >
      <Grid layout={layout} />
      {lines.map(({ line, runs }) => (
        <Curve
          key={line.id}
          layout="horizontal"
          points={runs.flatMap((run) => [...run.map(({ x, y }) => ({ x, y })), GAP])}
          fill="none"
          stroke={colour(line.tone)}
          strokeWidth={2.25}
        />
      ))}
      <Marks layout={layout} online={online} active={active} selected={selected} />
      <Ticks layout={layout} words={model.words} unit={model.unit} />
    </Surface>
  );
});
