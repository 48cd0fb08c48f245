/** What there is to make a picture of. */
import type { Dataset } from "../../model/types.ts";
import type { PageInput } from "../charts/contents.ts";
import { contentsOf } from "../charts/contents.ts";
import type { ChartModel } from "../charts/model.ts";
import { choicesFor } from "../filters/choices.ts";
import { filtersInWords } from "../filters/facets.ts";
import { narrowed, type View } from "../filters/view.ts";
import type { Words } from "../i18n/words.ts";
import { investmentCharts } from "../investment/charts.ts";
import { ratioChart } from "../mirror/chart.ts";
import { peopleCharts } from "../people/charts.ts";
import { balanceChart, flowCharts } from "../trade/charts.ts";
import { mainChart } from "../trade/main.ts";
import { COMPARE, compareContent } from "./poster/compare.tsx";
import { type Content, chartContent, withoutMilestones } from "./poster/content.tsx";
import { FIGURES, figuresContent } from "./poster/figures.tsx";
import { TIMELINE, timelineContent } from "./poster/timeline.tsx";

/** The charts of the page in its order. */
const CHARTS: ((input: PageInput) => ChartModel[])[] = [
  (input) => [mainChart(input)],
  (input) => [balanceChart(input)],
  (input) => [ratioChart(input)],
  flowCharts,
  investmentCharts,
  peopleCharts,
];

/** What is no chart on a time axis. */
const OTHERS: Record<string, (scene: Scene) => Content | undefined> = {
  [COMPARE]: compareContent,
  [TIMELINE]: timelineContent,
  [FIGURES]: figuresContent,
};

/** True for what can stand in a frame of another page. */
export const isChart = (id: string): boolean => !(id in OTHERS);

/** What a picture is made from. */
export interface Scene {
  /** What there is of the pair of the view. */
  dataset: Dataset;
  view: View;
  words: Words;
  /** What the charts of the view are made from. */
  input: PageInput;
}

/** @param dataset all that there is; of other pairs than that of the view nothing is taken */
export function sceneOf(dataset: Dataset, view: View, words: Words): Scene {
  const { own, input } = contentsOf(dataset, view, words);
  return { dataset: own, view, words, input };
}

/** Ids of all that there is, and whether the view leaves nothing in it. */
export function subjectsOf(scene: Scene): { id: string; empty: boolean }[] {
  const charts = CHARTS.flatMap((chartsOf) => chartsOf(scene.input));
  return [
    ...charts.map(({ id, empty }) => ({ id, empty: !!empty })),
    ...Object.entries(OTHERS).map(([id, content]) => ({ id, empty: !content(scene) })),
  ];
}

/** The chart of an id; undefined where there is none. */
export function chartOfId(id: string, { input }: Scene): ChartModel | undefined {
  for (const chartsOf of CHARTS) {
    const found = chartsOf(input).find((chart) => chart.id === id);
    if (found) return found;
  }
  return undefined;
}

/** Which filters leave something out: a picture travels without the page that says so. */
function filterNote({ dataset, view, words }: Scene): string[] {
  if (!narrowed(view)) return [];
  const filters = filtersInWords(words, dataset, choicesFor(dataset)(view.pair), view);
  return [words.t("picture.filters", { filters: filters.join(words.t("list.semicolon")) })];
}

/**
 * What a picture says, with and without the numbers of milestones; undefined where there is nothing of
 * that id, or nothing in it.
 */
export function contentOf(id: string, scene: Scene): { full: Content; bare: Content } | undefined {
  const told = (content: Content): Content => ({
    ...content,
    notes: [...filterNote(scene), ...content.notes],
  });
  const other = OTHERS[id]?.(scene);
  if (other) {
    const full = told(other);
    return { full, bare: full };
  }
  const model = chartOfId(id, scene);
  if (!model || model.empty) return undefined;
  const pins = scene.view.compare ?? [];
  const full = told(chartContent(model, pins));
  return { full, bare: withoutMilestones(full, model, pins) };
}
