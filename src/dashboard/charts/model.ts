/** What a chart says, without a pixel: built by pure functions, drawn by TimeChart, framed by ChartFigure. */
import type { Observation, TieEvent } from "../../model/types.ts";
import type { Scale } from "../filters/view.ts";
import type { Empty } from "../filters/why-empty.ts";
import type { Words } from "../i18n/words.ts";
import type { Computed } from "./computed.ts";

/**
 * Who a mark's colour stands for: what the first or the second country of the pair reports, or what a text claims.
 * Trade of the one or the other that was reconciled from both countries' reports is neither's: it has a shape of its own.
 */
export type Tone = "first" | "second" | "claim" | "firstReconciled" | "secondReconciled";

/**
 * How a figure is placed in time:
 * `dot` a whole year or a date, `doubtful` a ringed dot in a year that the text itself doubts,
 * `span` a bracketed bar over part of a year or across several, `bar` a flow drawn from zero over
 * its period, `dateless` at the date of its text, which gives no year.
 */
export type Form = "dot" | "doubtful" | "span" | "bar" | "dateless";

/** How much of a calendar an observation covers; `several` reaches from one year into another, or has no end. */
export type Reach = "year" | "part" | "twelve" | "several" | "doubtful";

export interface Mark {
  observation: Observation;
  tone: Tone;
  form: Form;
  /** Hollow where the value is derived. */
  hollow: boolean;
  /** True of what stands at a date. */
  stock: boolean;
  /** Place on the time axis in years; the period runs from `from` to `to`. */
  x: number;
  from: number;
  to: number;
  value: number;
  /** How the value was worked out, where it is not that of the observation itself but an index, a growth, a share or a ratio. */
  computed?: Computed;
  /** Bounds to draw as a whisker; null is an open end, drawn as an arrow. Undefined: nothing to draw. */
  whisker?: { low: number | null; high: number | null };
  /** Words beside the mark: the first of these that finds room, or none. */
  labels: string[];
}

/** Official whole years of one reporter, in order; drawn as a line only from one year to the next. */
export interface Line {
  id: string;
  label: string;
  tone: Tone;
  marks: Mark[];
}

/** Events of one calendar year under one number. */
export interface EventMark {
  number: number;
  x: number;
  events: TieEvent[];
  /** What happened, in words. */
  label: string;
  /** The same in a line, for the key of a picture. */
  caption: string;
}

export type LegendKey =
  | { kind: "line"; tone: Tone }
  | { kind: "mark"; form: Form; part: boolean; tone: Tone; hollow: boolean; own: boolean }
  | { kind: "whisker" }
  | { kind: "atLeast" }
  | { kind: "atMost" }
  | { kind: "event" };

export interface LegendItem {
  key: LegendKey;
  label: string;
}

export interface ChartModel {
  id: string;
  /** The words that all of it is said in. */
  words: Words;
  /** A sentence that says what the data says. */
  headline: string;
  /** What is measured, in which unit. */
  subtitle: string;
  unit: string;
  scale: Scale;
  /** What no value can be below: nothing falls by more than all of it. */
  floor?: number;
  /** First and last calendar year on the time axis. */
  years: [first: number, last: number];
  lines: Line[];
  marks: Mark[];
  events: EventMark[];
  legend: LegendItem[];
  /** What a reader has to know about marks that are really in the chart. */
  notes: string[];
  /** Who says so, for the source line. */
  sources: string[];
  /** What the values are measured by, as a line: 1 of a ratio, 100 of an index. Where there is one, the axis need not show zero. */
  reference?: { value: number; label: string };
  /** Undefined where the chart is not empty. */
  empty?: Empty;
}

/** What a chart draws in place of a figure: an index, a growth, a share or a ratio; nothing where it draws the figure itself. */
export function workedOut(model: Pick<ChartModel, "lines" | "marks">, id: string): Computed[] {
  return allMarks(model).flatMap(({ observation, computed }) =>
    computed && observation.id === id ? [computed] : [],
  );
}

/** All marks in the order of time, those on lines included: what the arrow keys walk along. */
export function allMarks({ lines, marks }: Pick<ChartModel, "lines" | "marks">): Mark[] {
  return [...lines.flatMap((line) => line.marks), ...marks].sort(
    (a, b) => a.x - b.x || a.value - b.value,
  );
}
