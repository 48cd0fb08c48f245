/** What a picture says, before any size is known. */
import type { ReactNode } from "react";
import type { Dataset } from "../../../model/types.ts";
import { Drawing } from "../../charts/Drawing.tsx";
import { eventsInWords } from "../../charts/events.ts";
import { layoutChart } from "../../charts/layout.ts";
import { allMarks, type ChartModel, type LegendItem } from "../../charts/model.ts";
import { summaryOf } from "../../charts/summary.ts";
import { datedSources } from "../sources.ts";

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

/** A chart without the numbers of its milestones, for where their key finds no room. */
const withoutMilestones = (model: ChartModel): ChartModel => ({
  ...model,
  events: [],
  legend: model.legend.filter(({ key }) => key.kind !== "event"),
});

const USUAL = 320;

/** @param pins years that a line marks in every chart */
export function chartContent(
  model: ChartModel,
  dataset: Dataset,
  pins: number[],
  milestones: boolean,
): Content {
  const shown = milestones ? model : withoutMilestones(model);
  return {
    id: shown.id,
    years: shown.years,
    headline: shown.headline,
    subtitle: shown.subtitle,
    description: summaryOf(shown),
    legend: shown.legend,
    notes: shown.notes,
    milestones: eventsInWords(shown.words, shown.events),
    sources: datedSources(
      shown.words,
      allMarks(shown).map(({ observation }) => observation),
      dataset,
    ),
    least: 130,
    usual: USUAL,
    draw: (width, height = USUAL) => (
      <Drawing
        model={shown}
        layout={layoutChart(shown, width, height, pins)}
        active={null}
        selected={null}
      />
    ),
  };
}
