/** One way to build every chart on time from the observations that a view shows. */

import { boundOf, outward } from "../../compile/interval.ts";
import { parsePeriod, yearSpan } from "../../model/period.ts";
import { isRange } from "../../model/range.ts";
import { RECONCILED } from "../../model/reporter.ts";
import type { Dataset, Document, Observation, TieEvent } from "../../model/types.ts";
import type { View } from "../filters/view.ts";
import { whyEmpty } from "../filters/why-empty.ts";
import type { Words } from "../i18n/words.ts";
import { repeatDates } from "../words/documents.ts";
import { formatFigure, formatTick, formatTicks, hedged, hedgeOf } from "../words/format.ts";
import { listed } from "../words/lists.ts";
import { indicatorOf } from "../words/names.ts";
import { shortPeriod } from "../words/periods.ts";
import { placeInText } from "../words/places.ts";
import { eventMarks } from "./events.ts";
import { legendOf } from "./legend.ts";
import { markOf, partLines, reachOf } from "./marks.ts";
import { allMarks, type ChartModel, type Mark } from "./model.ts";
import { absentNotes, notesOf, rowNotes } from "./notes.ts";
import { chartSources } from "./sources.ts";
import { extent } from "./ticks.ts";

/** What a chart is built from: the data, what the filters leave of it, the view, and the words to say it in. */
export interface ChartInput {
  dataset: Dataset;
  shown: Observation[];
  /** What the filters would leave of all years. */
  ofAllYears?: Observation[];
  view: View;
  words: Words;
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
  /** True where the marks say themselves what narrows them: elsewhere a figure of only a part has no place. */
  narrowed?: boolean;
  /** Says more beside a claim than its period and value. */
  claimLabel?: (label: string, observation: Observation) => string;
  lineLabel?: (refArea: string) => string;
  /** True where rows of the same series count different things, so that our notes on them belong under the chart. */
  rowNotes?: boolean;
  /** A note for while both reporters have a line, on why the two may differ. */
  mirrorNote?: string;
}

/**
 * What a claim says of itself beside its mark, and the same in short: "2018: 106.7 bn" and "106.7 bn"; "5 m a year,
 * no year given". Official figures say nothing: their line is named.
 */
export function claimLabels(
  words: Words,
  { observation, hollow, form }: Mark,
  documents: Document[],
): string[] {
  const { basis, value, unit, period, rate } = observation;
  if (basis === "official") return [];
  const bound = hollow ? boundOf(observation) : undefined;
  const shown = bound ? outward(bound, 4) : Number(value.toPrecision(hollow ? 3 : 6));
  const said = formatTick(words, shown, unit);
  const amount =
    unit === "rank"
      ? formatFigure(words, observation)
      : isRange(observation)
        ? formatTicks(words, observation.low, observation.high, unit)
        : // That a worked out value is no exact one is said by its hollow mark.
          hedged(words, hollow && !bound ? "exact" : hedgeOf(observation), said);
  const again = repeatDates(words, observation, documents);
  const repeated = (label: string) =>
    again.length > 0 ? words.t("label.repeated", { label, dates: listed(words, again) }) : label;
  if (form !== "dateless") {
    const dated = (when: string) => words.t("label.dated", { when, figure: amount });
    const whole = repeated(dated(shortPeriod(words, period)));
    const reach = form === "dot" ? "year" : reachOf(observation);
    if (reach === "year") return [whole, amount];
    // Without its time a figure of several years, of a part of one or of an uncertain one would pass for another's.
    return reach === "part" ? [whole, shortPeriod(words, period)] : [whole];
  }
  const figure = rate ? words.t("label.annual", { figure: amount }) : amount;
  return [repeated(words.t("label.noYear", { label: figure })), repeated(figure), figure];
}

/** True where a whisker is long enough to be seen among values up to `top`. */
function visible({ low, high }: NonNullable<Mark["whisker"]>, top: number, log: boolean): boolean {
  if (low === null || high === null) return true;
  return log ? low <= 0 || high / low > 1.1 : high - low > top * 0.015;
}

/** The date of the text that gives a figure, in years. */
function saidAt({ source }: Observation, { documents }: Dataset): number | undefined {
  if (source.kind !== "text") return undefined;
  const published = documents.find(({ id }) => id === source.document)?.published;
  const period = parsePeriod(published ?? "");
  const span = period && yearSpan(period);
  return span && (span.to ?? span.from);
}

/**
 * The calendar years that a set of marks and the filters ask for: a chart with milestones shows those of all years
 * that are chosen, with figures or without.
 */
export function yearsOf(
  marks: Mark[],
  { from, to }: Pick<View, "from" | "to">,
  milestones: boolean,
): [number, number] {
  const [begin, end] = extent(marks.flatMap((mark) => [mark.from, mark.to]));
  const [first, last] = [Math.floor(begin), Math.ceil(end) - 1];
  if (milestones && marks.length > 0) {
    const start = from ?? first;
    return [start, Math.max(start, to ?? last)];
  }
  const start = Math.max(first, from ?? first);
  return [start, Math.max(start, Math.min(last, to ?? last))];
}

export function buildChart(
  spec: ChartSpec,
  { dataset, shown, ofAllYears = shown, view, words }: ChartInput,
): ChartModel {
  const scale = spec.scalable ? view.scale : "linear";
  // A figure of only a part ("within ASEAN", "monthly average") or in another currency has no place on this axis.
  const isWhole = ({ scope }: Observation) => scope === undefined || scope === RECONCILED;
  const fits = (o: Observation) => (spec.narrowed || isWhole(o)) && o.unit === spec.unit;
  const draw = (o: Observation) =>
    fits(o)
      ? markOf(o, view.pair, {
          flowAsBars: spec.flowAsBars,
          log: scale === "log",
          stock: indicatorOf(dataset, o)?.measure === "stock",
          until: saidAt(o, dataset),
        })
      : undefined;
  const wanted = shown.filter(spec.wants);
  const marks = wanted.flatMap((o) => draw(o) ?? []);
  const [, top] = extent(marks.map(({ value }) => Math.abs(value)));
  const nameOf =
    spec.lineLabel ??
    ((area: string) => words.t("series.reported", { area: placeInText(words, area) }));
  const parts = partLines(
    marks.map((mark) => ({
      ...mark,
      whisker:
        mark.whisker && visible(mark.whisker, top, scale === "log") ? mark.whisker : undefined,
      labels: claimLabels(words, mark, dataset.documents).map(
        (label) => spec.claimLabel?.(label, mark.observation) ?? label,
      ),
    })),
    nameOf,
  );
  const years =
    marks.length > 0
      ? yearsOf(marks, view, spec.events !== undefined)
      : ([0, 0] as [number, number]);
  const body = {
    lines: parts.lines,
    marks: parts.rest,
    events: eventMarks(words, spec.events ?? [], years, dataset),
    scale,
  };
  const left = wanted.length - marks.length;
  const present = new Set(marks.map(({ observation }) => observation.refArea));
  const absent = ofAllYears.filter(
    (o) =>
      o.basis === "official" && !present.has(o.refArea) && spec.wants(o) && draw(o) !== undefined,
  );
  return {
    id: spec.id,
    words,
    headline: spec.headline(marks.map(({ observation }) => observation)),
    subtitle: spec.subtitle,
    unit: spec.unit,
    years,
    ...body,
    legend: legendOf(words, body, nameOf),
    notes: [
      ...(spec.mirrorNote && parts.lines.length > 1 ? [spec.mirrorNote] : []),
      ...(spec.rowNotes ? rowNotes(words, allMarks(body)) : []),
      ...notesOf(words, body, dataset),
      ...absentNotes(
        words,
        absent.map((o) => nameOf(o.refArea)),
        [view.from ?? years[0], view.to ?? years[1]],
      ),
      ...(left > 0 ? [words.t("note.notDrawn", { left, all: wanted.length })] : []),
    ],
    sources: chartSources(words, body, dataset),
    empty:
      marks.length > 0
        ? undefined
        : whyEmpty(words, dataset, view, spec.wants, (o) => draw(o) !== undefined),
  };
}
