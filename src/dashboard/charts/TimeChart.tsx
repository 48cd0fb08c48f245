/** Draws any ChartModel: recharts for axes, grid and lines, our own marks on top, points reached by mouse, touch and keyboard. */
import { memo, useMemo, useRef, useState } from "react";
import {
  CartesianGrid,
  DefaultZIndexes,
  Line as DrawnLine,
  LineChart,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import type { Dataset } from "../../model/types.ts";
import { useView } from "../filters/store.ts";
import { usePrinting } from "../print/printing.ts";
import { formatTick } from "../words/format.ts";
import { type Layout, layoutChart } from "./layout.ts";
import { colour, Marks } from "./Marks.tsx";
import { lineYear, runs } from "./marks.ts";
import type { ChartModel, Line } from "./model.ts";
import { Points } from "./Points.tsx";
import { summaryOf } from "./summary.ts";
import styles from "./TimeChart.module.css";
import { Tooltip } from "./Tooltip.tsx";
import { extent } from "./ticks.ts";
import { useWidth } from "./use-width.ts";

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

const NONE: number[] = [];
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

export interface TimeChartProps {
  model: ChartModel;
  dataset: Dataset;
  /** Height in pixels on a wide chart; a narrow one is a little lower. */
  height: number;
  selected: string | null;
  onSelect: (id: string) => void;
}

/** On paper charts are lower, so that two fit on a page. */
const ON_PAPER = 0.8;

export function TimeChart({ model, dataset, selected, onSelect, ...props }: TimeChartProps) {
  const height = Math.round(props.height * (usePrinting() ? ON_PAPER : 1));
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [active, setActive] = useState<string | null>(null);
  const pins = useView((state) => state.view.compare) ?? NONE;
  const layout = useMemo(
    () => (width > 0 ? layoutChart(model, width, height, pins) : undefined),
    [model, width, height, pins],
  );
  const pointed = layout?.marks.find(({ mark }) => mark.observation.id === active);
  return (
    <div ref={frame} className={styles.frame} style={{ height }}>
      {layout && (
        <>
          <Drawing model={model} layout={layout} active={active} selected={selected} />
          <Points
            words={model.words}
            dataset={dataset}
            layout={layout}
            name={model.headline}
            active={active}
            onActive={setActive}
            onSelect={onSelect}
          />
          {pointed && (
            <Tooltip words={model.words} placed={pointed} width={width} dataset={dataset} />
          )}
        </>
      )}
    </div>
  );
}
