/** From a chart model and a width to pixels: pure, so that what is drawn can be tested without a browser. */
import { formatTick } from "../words/format.ts";
import { isBracketed, runs } from "./marks.ts";
import { allMarks, type ChartModel, type EventMark, type Line, type Mark } from "./model.ts";
import {
  alongLine,
  type Box,
  type LabelWish,
  type PlacedLabel,
  placeLabels,
  type Surroundings,
  textWidth,
} from "./place.ts";
import {
  cutOff,
  extent,
  linearTicks,
  logTicks,
  rangeTicks,
  rankTicks,
  yearTicks,
} from "./ticks.ts";

export interface PlacedMark {
  mark: Mark;
  x: number;
  y: number;
  /** Ends of the period, for spans and bars; of a bracket at least so far apart that it shows as one. */
  from: number;
  to: number;
  /** Ends of the whisker; undefined where there is none. `open` tells which ends are arrows. */
  whisker?: { low: number; high: number; openLow: boolean; openHigh: boolean };
}

export interface PlacedLine {
  line: Line;
  /** A line breaks between them, where a year is missing. */
  runs: PlacedMark[][];
}

export interface PlacedEvent extends EventMark {
  left: number;
  /** Centre of the numbered circle. */
  y: number;
}

/** A pinned year: where its line is, and its number above the plot. */
export interface PlacedPin {
  year: number;
  x: number;
  middle: number;
  baseline: number;
}

export interface Axis {
  domain: [number, number];
  ticks: number[];
  /** Of the ticks. */
  places: number[];
}

export interface Layout {
  width: number;
  height: number;
  plot: Box;
  x: Axis;
  /** Ranks are `reversed`: the first stands on top, and `zero` is only the line that the years stand on. */
  y: Axis & { zero: number; reversed: boolean };
  /** Radius of a dot that stands alone: no wider than its year. */
  dot: number;
  /** In the order of time. */
  marks: PlacedMark[];
  lines: PlacedLine[];
  events: PlacedEvent[];
  pins: PlacedPin[];
  labels: PlacedLabel[];
}

export const EVENT_RADIUS = 9;
/** Size of the numbers of pinned years. */
export const PIN_SIZE = 11;
const PIN_HEIGHT = 14;
const OPEN_ARROW = 22;
/** A bracket over less than this would vanish behind its dot: a month, or any part of a year on a phone. */
const LEAST_BRACKET = 8;
const DOT = { least: 3.25, most: 4.5 };
const AXIS_HEIGHT = 26;

/** The ends of a period in pixels, kept apart where a bracket closes them. */
function endsOf(mark: Mark, from: number, to: number): [number, number] {
  const lacks = isBracketed(mark) ? Math.max(0, LEAST_BRACKET - (to - from)) / 2 : 0;
  return [from - lacks, to + lacks];
}

/** Stacks the numbered circles of events in as few rows as keep them apart. */
function placeEvents(events: EventMark[], at: (x: number) => number, plot: Box): PlacedEvent[] {
  const ends: number[] = [];
  const min = plot.x + EVENT_RADIUS;
  const max = plot.x + plot.width - EVENT_RADIUS;
  return events.map((event) => {
    const left = Math.min(max, Math.max(min, at(event.x)));
    let row = ends.findIndex((end) => end <= left - EVENT_RADIUS);
    if (row < 0) row = ends.length;
    ends[row] = left + EVENT_RADIUS + 2;
    return { ...event, left, y: row };
  });
}

/** The numbers of pinned years in as few rows as keep them apart; `baseline` counts from the top of the first. */
function placePins(years: number[], at: (x: number) => number, width: number): PlacedPin[] {
  const half = textWidth("2000", PIN_SIZE, true) / 2;
  const ends: number[] = [];
  return years
    .toSorted((a, b) => a - b)
    .map((year) => {
      const x = at(year + 0.5);
      const middle = Math.min(width - half, x);
      const free = ends.findIndex((end) => end <= middle - half);
      const row = free < 0 ? ends.length : free;
      ends[row] = middle + half + 4;
      return { year, x, middle, baseline: (row + 1) * PIN_HEIGHT - 4 };
    });
}

function valueAxis(model: ChartModel, count: number) {
  const marks = allMarks(model);
  const values = marks.flatMap(({ value, whisker }) => [
    value,
    whisker?.low ?? value,
    // An open end is an arrow, which needs some room.
    whisker?.high === null ? value * 1.1 : (whisker?.high ?? value),
  ]);
  if (model.unit === "rank") {
    const ticks = rankTicks(extent(values)[1]);
    return { ticks, domain: [0.5, Math.max(...ticks) + 0.5] as [number, number] };
  }
  if (model.reference) values.push(model.reference.value);
  if (model.scale === "log") {
    const positive = values.filter((value) => value > 0);
    const ticks = positive.length > 0 ? logTicks(...extent(positive), count) : [1, 10];
    return { ticks, domain: [ticks[0], ticks.at(-1)] as [number, number] };
  }
  const round = model.reference
    ? rangeTicks(...extent(values), count)
    : linearTicks(...extent([0, ...values]), count);
  const ticks = model.floor === undefined ? round : cutOff(round, model.floor);
  return { ticks, domain: [ticks[0], ticks.at(-1)] as [number, number] };
}

/** The calendar year at a place in the chart; undefined outside of the plot. */
export function yearAt({ plot, x }: Layout, px: number): number | undefined {
  if (px < plot.x || px >= plot.x + plot.width) return undefined;
  const [first, end] = x.domain;
  return Math.floor(first + ((px - plot.x) / plot.width) * (end - first));
}

/** The middle of a calendar year in the chart; undefined where the chart does not show it. */
export function middleOf({ plot, x }: Layout, year: number): number | undefined {
  const [first, end] = x.domain;
  if (year < first || year >= end) return undefined;
  return plot.x + ((year + 0.5 - first) / (end - first)) * plot.width;
}

/** Lays a chart out in `width` by `height` pixels, with a line for each of some `pins`, which are years. */
export function layoutChart(
  model: ChartModel,
  width: number,
  height: number,
  pins: number[] = [],
): Layout {
  const narrow = width < 560;
  const { ticks, domain } = valueAxis(model, height < 300 ? 4 : 5);
  const axisWidth =
    Math.ceil(
      Math.max(...ticks.map((tick) => textWidth(formatTick(model.words, tick, model.unit)))),
    ) + 12;
  const xDomain: [number, number] = [model.years[0], model.years[1] + 1];
  const plot: Box = { x: axisWidth, y: 12, width: width - axisWidth - 10, height: 0 };
  const toX = (x: number) => plot.x + ((x - xDomain[0]) / (xDomain[1] - xDomain[0])) * plot.width;
  const stacked = placeEvents(model.events, toX, plot);
  const rows = Math.max(0, ...stacked.map(({ y }) => y + 1));
  const strip = rows * (2 * EVENT_RADIUS + 3);
  // Clear of the circles above.
  const top = strip > 0 ? strip + 4 : 0;
  const inSight = pins.filter((year) => year >= model.years[0] && year <= model.years[1]);
  const pinned = placePins(inSight, toX, width).map((pin) => ({
    ...pin,
    baseline: pin.baseline + top,
  }));
  plot.y += strip + Math.max(0, ...pinned.map(({ baseline }) => baseline - strip));
  plot.height = height - plot.y - AXIS_HEIGHT;
  const of = (value: number) => (model.scale === "log" ? Math.log10(value) : value);
  const [low, high] = domain.map(of) as [number, number];
  const reversed = model.unit === "rank";
  const toY = (value: number) => {
    const part = (of(value) - low) / (high - low);
    return plot.y + plot.height * (reversed ? part : 1 - part);
  };
  const arrow = reversed ? -OPEN_ARROW : OPEN_ARROW;
  const clampY = (value: number) =>
    Math.min(plot.y + plot.height, Math.max(plot.y, toY(Math.max(value, domain[0]))));

  const place = (mark: Mark): PlacedMark => {
    const y = toY(mark.value);
    const { whisker } = mark;
    const ends = [Math.max(xDomain[0], mark.from), Math.min(xDomain[1], mark.to)] as const;
    const [from, to] = endsOf(mark, toX(ends[0]), toX(ends[1]));
    return {
      mark,
      x: toX(Math.min(xDomain[1], Math.max(xDomain[0], mark.x))),
      y,
      from,
      to,
      whisker: whisker && {
        low: whisker.low === null ? y + arrow : clampY(whisker.low),
        high: whisker.high === null ? y - arrow : clampY(whisker.high),
        openLow: whisker.low === null,
        openHigh: whisker.high === null,
      },
    };
  };
  const marks = allMarks(model).map(place);
  const at = new Map(marks.map((placed) => [placed.mark, placed]));
  const lines = model.lines.map((line) => ({
    line,
    runs: runs(line).map((run) => run.flatMap((mark) => at.get(mark) ?? [])),
  }));
  const apart = new Set(model.marks);
  const least = reversed ? domain[1] : model.scale === "log" ? domain[0] : 0;
  const zero = toY(model.reference?.value ?? least);
  const years = yearTicks(model.years[0], model.years[1], plot.width).map((year) => year + 0.5);
  const others = [...markWishes(model, marks, narrow), ...referenceWish(model, plot, zero)];
  return {
    width,
    height,
    plot,
    x: { domain: xDomain, ticks: years, places: years.map(toX) },
    y: { domain, ticks, places: ticks.map(toY), zero, reversed },
    dot: Math.min(DOT.most, Math.max(DOT.least, 0.4 * (toX(1) - toX(0)))),
    marks,
    lines,
    events: stacked.map((event) => ({
      ...event,
      y: 6 + EVENT_RADIUS + event.y * (2 * EVENT_RADIUS + 3),
    })),
    pins: pinned,
    labels: labelsOf(lineWishes(lines), others, {
      obstacles: obstacles(lines, marks),
      bounds: { x: plot.x, y: plot.y - 4, width: width - plot.x, height: plot.height + 4 },
      rivals: marks.filter(({ mark }) => apart.has(mark)),
    }),
  };
}

/** What the reference line stands for, wherever along it there is room. */
function referenceWish({ reference }: ChartModel, plot: Box, y: number): LabelWish[] {
  if (!reference) return [];
  const places = [0.02, 0.98, 0.25, 0.75, 0.5].map((part) => ({
    x: plot.x + part * plot.width,
    y,
  }));
  return [
    { id: "reference", texts: [reference.label], anchors: places, clear: 6, tone: "ink-muted" },
  ];
}

/**
 * A line can be named anywhere along it, a mark only where it is: marks come first, unless that leaves a line
 * without its name. A label can take the only place of another: of the orders the one that leaves the fewest without.
 */
function labelsOf(
  lines: LabelWish[],
  others: LabelWish[],
  surroundings: Surroundings,
): PlacedLabel[] {
  const namedIn = (labels: PlacedLabel[]) =>
    lines.filter(({ id }) => labels.some((label) => label.id === id)).length;
  let best: PlacedLabel[] = [];
  for (const wishes of [
    [...others, ...lines],
    [...others.toReversed(), ...lines],
    [...lines, ...others],
  ]) {
    const labels = placeLabels(wishes, surroundings);
    const more = namedIn(labels) - namedIn(best) || labels.length - best.length;
    if (more > 0) best = labels;
    if (best.length === wishes.length) break;
  }
  return best;
}

/** The names of the lines. */
function lineWishes(lines: PlacedLine[]): LabelWish[] {
  const along = lines.map(({ runs }) =>
    runs
      .flatMap((run) => (run.length > 1 ? alongLine(run) : run.map(aroundDot)))
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
  );
  return lines.map(
    ({ line, runs }, i): LabelWish => ({
      id: `line-${line.id}`,
      texts: [line.label],
      // From the end backwards, lone points last: a name beside one of them would not name the line.
      anchors: [...runs]
        .sort(
          (a, b) =>
            Number(b.length > 1) - Number(a.length > 1) ||
            (b[0]?.mark.x ?? 0) - (a[0]?.mark.x ?? 0),
        )
        .flatMap((run) => [...run].reverse()),
      clear: 10,
      strangers: along.flatMap((points, k) => (k === i ? [] : points)),
      tone: line.tone,
      bold: true,
    }),
  );
}

/** What the marks want to say of themselves, on narrow charts only a few. */
function markWishes(model: ChartModel, marks: PlacedMark[], narrow: boolean): LabelWish[] {
  const wishes = marks
    .filter(({ mark }) => mark.labels.length > 0)
    // The largest first, which of ranks is the smallest number.
    .sort((a, b) => (b.mark.value - a.mark.value) * (model.unit === "rank" ? -1 : 1))
    .map(
      ({ mark, x, y, from, to }): LabelWish => ({
        id: mark.observation.id,
        texts: mark.labels,
        anchors: [{ x, y }],
        first: mark.form === "span" ? "below" : undefined,
        ends: mark.form === "span" || mark.form === "bar" ? [from, to] : undefined,
        clear: mark.form === "dateless" || mark.form === "doubtful" ? 15 : 10,
        tone: mark.tone,
      }),
    );
  return narrow ? wishes.slice(0, 4) : wishes;
}

const aroundDot = ({ x, y }: PlacedMark): Box => ({ x: x - 5, y: y - 5, width: 10, height: 10 });

function obstacles(lines: PlacedLine[], marks: PlacedMark[]): Box[] {
  const along = lines.flatMap(({ runs }) => runs.flatMap((run) => alongLine(run)));
  const dots = marks.flatMap((placed): Box[] => {
    const { mark, x, y, from, to, whisker } = placed;
    return [
      aroundDot(placed),
      ...(mark.form === "span"
        ? [{ x: from - 3, y: y - 7, width: to - from + 6, height: 14 }]
        : []),
      ...(whisker
        ? [
            {
              x: x - 3,
              y: Math.min(whisker.high, whisker.low),
              width: 6,
              height: Math.abs(whisker.low - whisker.high),
            },
          ]
        : []),
    ];
  });
  return [...along, ...dots];
}
