/** One way to build every chart on time from the observations that a view shows. */

import { areaName } from "../../model/areas.ts";
import type { Dataset, Document, Observation, TieEvent } from "../../model/types.ts";
import type { View } from "../filters/view.ts";
import { whyEmpty } from "../filters/why-empty.ts";
import { repeatDates } from "../words/documents.ts";
import { formatPeriod, formatTick, hedgeOf } from "../words/format.ts";
import { listed } from "../words/lists.ts";
import { eventMarks } from "./events.ts";
import { legendOf } from "./legend.ts";
import { markOf, partLines, reachOf } from "./marks.ts";
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
  /** What to put before the words beside a claim. */
  prefix?: (observation: Observation) => string;
  lineLabel?: (refArea: string) => string;
  /** A note for while both reporters have a line, on why the two may differ. */
  mirrorNote?: string;
}

/**
 * What a claim says of itself beside its mark, and the same in short: "11 months of 2019: 105.75 bn" and
 * "11 months: 105.75 bn"; "5 m a year, no year given". Official figures say nothing: their line is named.
 */
export function claimLabels({ observation, hollow, form }: Mark, documents: Document[]): string[] {
  const { basis, value, unit, period, rate } = observation;
  if (basis === "official") return [];
  // That a worked out value is no exact one is said by its hollow mark.
  const hedge = hollow ? "" : hedgeOf(observation);
  const words = hedge + formatTick(Number(value.toPrecision(hollow ? 3 : 6)), unit);
  const again = repeatDates(observation, documents);
  const repeated = again.length > 0 ? `, repeated in ${listed(again)}` : "";
  if (form !== "dateless") {
    const when = formatPeriod(period).replace(/^first /, "");
    const whole = `${when}: ${words}${repeated}`;
    const reach = form === "dot" ? "year" : reachOf(observation);
    if (reach === "year") return [whole, words];
    // Without its years a figure of several, or of an uncertain one, would pass for that of a year.
    return reach === "part" ? [whole, `${when.replace(/ (of )?\d{4}$/, "")}: ${words}`] : [whole];
  }
  const figure = `${words}${rate ? " a year" : ""}`;
  return [`${figure}, no year given${repeated}`, `${figure}${repeated}`, figure];
}

/** True where a whisker is long enough to be seen among values up to `top`. */
function visible({ low, high }: NonNullable<Mark["whisker"]>, top: number, log: boolean): boolean {
  if (low === null || high === null) return true;
  return log ? low <= 0 || high / low > 1.1 : high - low > top * 0.015;
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
  const draw = (o: Observation) =>
    fits(o) ? markOf(o, { flowAsBars: spec.flowAsBars, log: scale === "log" }) : undefined;
  const wanted = shown.filter(spec.wants);
  const marks = wanted.flatMap((o) => draw(o) ?? []);
  const top = Math.max(...marks.map(({ value }) => Math.abs(value)));
  const nameOf = spec.lineLabel ?? ((area) => `Reported by ${areaName(area)}`);
  const parts = partLines(
    marks.map((mark) => ({
      ...mark,
      whisker:
        mark.whisker && visible(mark.whisker, top, scale === "log") ? mark.whisker : undefined,
      labels: claimLabels(mark, dataset.documents).map(
        (words) => (spec.prefix?.(mark.observation) ?? "") + words,
      ),
    })),
    nameOf,
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
    headline: spec.headline(marks.map(({ observation }) => observation)),
    subtitle: spec.subtitle,
    unit: spec.unit,
    years,
    ...body,
    legend: legendOf(body, nameOf),
    notes: [
      ...(spec.mirrorNote && parts.lines.length > 1 ? [spec.mirrorNote] : []),
      ...notesOf(body, dataset.documents),
      ...(left > 0
        ? [
            `Not drawn: ${left} of ${wanted.length}, in another unit, of a part only or without a place on this axis.`,
          ]
        : []),
    ],
    sources: chartSources(body, dataset),
    empty:
      marks.length > 0
        ? undefined
        : whyEmpty(dataset, view, spec.wants, (o) => draw(o) !== undefined),
  };
}
