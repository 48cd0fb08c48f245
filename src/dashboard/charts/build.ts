/** One way to build every chart on time from the observations that a view shows. */
import type { Dataset, Observation, TieEvent } from "../../model/types.ts";
import type { View } from "../filters/view.ts";
import { whyEmpty } from "../filters/why-empty.ts";
import { areaName, formatPeriod, formatTick } from "../words/format.ts";
import { eventMarks } from "./events.ts";
import { legendOf } from "./legend.ts";
import { markOf, partLines } from "./marks.ts";
import type { ChartModel, Mark } from "./model.ts";
import { chartSources, notesOf } from "./notes.ts";

/** What a chart is built from: the data, what the filters leave of it, and the view. */
export interface ChartInput {
  dataset: Dataset;
  shown: Observation[];
  view: View;
}

export interface ChartSpec {
  id: string;
  subtitle: string;
  unit: string;
  /** Which observations belong in the chart. */
  wants: (observation: Observation) => boolean;
  headline: (shown: Observation[]) => string;
  events?: TieEvent[];
  /** True where the person may choose a log scale. */
  scalable?: boolean;
  flowAsBars?: boolean;
  /** The words beside a mark; undefined for none. */
  label?: (mark: Mark) => string | undefined;
  lineLabel?: (refArea: string) => string;
}

/** "2018: 106.7 bn", "11 months of 2019: 105.75 bn", "5 m a year, no year given": what a claim says of itself. */
export function claimLabel({ observation, hollow, form }: Mark): string | undefined {
  const { basis, value, unit, period, rate } = observation;
  if (basis === "official") return undefined;
  const words = formatTick(Number(value.toPrecision(hollow ? 3 : 6)), unit);
  if (form === "dateless") return `${words}${rate ? " a year" : ""}, no year given`;
  return `${formatPeriod(period).replace(/^first /, "")}: ${words}`;
}

/** The calendar years that a set of marks and the filters ask for. */
function yearsOf(marks: Mark[], { from, to }: View): [number, number] {
  const first = Math.floor(Math.min(...marks.map((mark) => mark.from)));
  const last = Math.ceil(Math.max(...marks.map((mark) => mark.to))) - 1;
  const start = Math.max(first, from ?? first);
  return [start, Math.max(start, Math.min(last, to ?? last))];
}

export function buildChart(spec: ChartSpec, { dataset, shown, view }: ChartInput): ChartModel {
  const scale = spec.scalable ? view.scale : "linear";
  // A figure of only a part ("within ASEAN", "monthly average") or in another currency has no place on this axis.
  const fits = (o: Observation) => o.scope === undefined && o.unit === spec.unit;
  const wanted = shown.filter(spec.wants);
  const marks = wanted
    .filter(fits)
    .flatMap((o) => markOf(o, { flowAsBars: spec.flowAsBars, log: scale === "log" }) ?? []);
  const label = spec.label ?? claimLabel;
  const parts = partLines(
    marks.map((mark) => ({ ...mark, label: label(mark) })),
    spec.lineLabel ?? ((area) => `Reported by ${areaName(area)}`),
  );
  const years = marks.length > 0 ? yearsOf(marks, view) : ([0, 0] as [number, number]);
  const body = {
    lines: parts.lines,
    marks: parts.rest,
    events: eventMarks(spec.events ?? [], years),
    scale,
  };
  const left = wanted.length - marks.length;
  return {
    id: spec.id,
    headline: spec.headline(wanted.filter(fits)),
    subtitle: spec.subtitle,
    unit: spec.unit,
    years,
    ...body,
    legend: legendOf(body),
    notes: [
      ...notesOf(body),
      ...(left > 0
        ? [
            `Not drawn: ${left} of ${wanted.length}, in another unit, of a part only or without a place on this axis.`,
          ]
        : []),
    ],
    sources: chartSources(body, dataset),
    empty: marks.length > 0 ? undefined : whyEmpty(dataset, view, spec.wants),
  };
}
