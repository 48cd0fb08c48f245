/** What a picture says, before any size is known. */
import type { ReactNode } from "react";
import { Drawing } from "../../charts/Drawing.tsx";
import { captionsOf } from "../../charts/events.ts";
import { layoutChart } from "../../charts/layout.ts";
import type { ChartModel, LegendItem } from "../../charts/model.ts";
import { summaryOf } from "../../charts/summary.ts";

export interface Content {
  id: string;
  /** First and last year of a time axis. */
  years?: readonly [number, number];
  headline: string;
  subtitle: string;
  /** What is to be seen, in words, for those who do not see it. */
  description: string;
  legend: LegendItem[];
  notes: string[];
  /** The key to numbers in the drawing. */
  milestones: string[];
  sources: string[];
  /** True where the drawing names them itself. */
  namesSources?: boolean;
  /** True for rows of words: the smaller they are, the more of them there are. */
  dense?: boolean;
  /** CSS pixels that the drawing needs to be read. */
  least: number;
  /** Its height where it may be as high as it wants; undefined for what has a height of its own. */
  usual?: number;
  /** @param height undefined for what may be as high as it wants */
  draw: (width: number, height: number | undefined) => ReactNode;
}

const USUAL = 320;

const drawOf =
  (model: ChartModel, pins: number[]): Content["draw"] =>
  (width, height = USUAL) => (
    <Drawing
      model={model}
      layout={layoutChart(model, width, height, pins)}
      active={null}
      selected={null}
    />
  );

/** @param pins years that a line marks in every chart */
export function chartContent(model: ChartModel, pins: number[]): Content {
  return {
    id: model.id,
    years: model.years,
    headline: model.headline,
    subtitle: model.subtitle,
    description: summaryOf(model),
    legend: model.legend,
    notes: model.notes,
    milestones: captionsOf(model.words, model.events),
    sources: model.sources,
    least: 130,
    usual: USUAL,
    draw: drawOf(model, pins),
  };
}

/** The same without the numbers of milestones, for where their key finds no room. */
export function withoutMilestones(content: Content, model: ChartModel, pins: number[]): Content {
  if (model.events.length === 0) return content;
  const legend = model.legend.filter(({ key }) => key.kind !== "event");
  const bare = { ...model, events: [], legend };
  return {
    ...content,
    description: summaryOf(bare),
    legend,
    milestones: [],
    draw: drawOf(bare, pins),
  };
}
