/** What there is to make a picture of. */
import type { Dataset } from "../../model/types.ts";
import type { ChartModel } from "../charts/model.ts";
import { PAIR } from "../filters/pair.ts";
import type { View } from "../filters/view.ts";
import type { Words } from "../i18n/words.ts";
import { investmentCharts } from "../investment/charts.ts";
import { ratioChart } from "../mirror/chart.ts";
import { contentsOf } from "../page/contents.ts";
import { peopleCharts } from "../people/charts.ts";
import { balanceChart, flowCharts } from "../trade/charts.ts";
import { mainChart } from "../trade/main.ts";
import type { ModeInput } from "../trade/modes.ts";
import { type Content, chartContent } from "./poster/content.tsx";

/** The charts of the page in its order. */
const CHARTS: ((input: ModeInput) => ChartModel[])[] = [
  (input) => [mainChart(input)],
  (input) => [balanceChart(input)],
  (input) => [ratioChart(input, PAIR)],
  flowCharts,
  investmentCharts,
  peopleCharts,
];

/** What a picture is made from. */
export interface Scene {
  dataset: Dataset;
  view: View;
  words: Words;
}

const inputOf = ({ dataset, view, words }: Scene) => contentsOf(dataset, view, words).input;

/** Ids of all that there is, and whether the view leaves anything in it. */
export function subjectsOf(scene: Scene): { id: string; empty: boolean }[] {
  const input = inputOf(scene);
  return CHARTS.flatMap((charts) => charts(input)).map(({ id, empty }) => ({ id, empty: !!empty }));
}

/** The chart of an id; undefined where there is none. */
export function chartOfId(id: string, scene: Scene): ChartModel | undefined {
  const input = inputOf(scene);
  for (const charts of CHARTS) {
    const found = charts(input).find((chart) => chart.id === id);
    if (found) return found;
  }
  return undefined;
}

/**
 * What a picture says, with and without the numbers of milestones; undefined where there is nothing of
 * that id, or nothing in it.
 */
export function contentOf(
  id: string,
  scene: Scene,
): { full: Content; bare: () => Content } | undefined {
  const model = chartOfId(id, scene);
  if (!model || model.empty) return undefined;
  const { dataset, view } = scene;
  const content = (milestones: boolean) =>
    chartContent(model, dataset, view.compare ?? [], milestones);
  return { full: content(true), bare: () => content(false) };
}
