/** Direct investment between the two. What stands at a date, what was added within a period and ranks are charts of their own. */

import type { Observation } from "../../model/types.ts";
import { buildChart, type ChartInput, type ChartSpec } from "../charts/build.ts";
import type { ChartModel } from "../charts/model.ts";
import type { Words } from "../i18n/words.ts";
import { formatFigure, formatWhen } from "../words/format.ts";
import { during, preferDated, sameDirection } from "../words/headlines.ts";
import { byTime } from "../words/order.ts";
import { placeInText } from "../words/places.ts";
import { rankCharts } from "./ranks.ts";

const is = (indicator: string, measure: "stock" | "flow") => (o: Observation) =>
  o.indicator === indicator && o.measure === measure;

const areasOf = (words: Words, { refArea, counterpartArea }: Observation) => ({
  ref: placeInText(words, refArea),
  other: placeInText(words, counterpartArea),
});

type What = "capital" | "projects";

/** "X as of B; Y as of A": the last and the first figure of one direction, in words that claim no more than that. */
function lastAndFirst(words: Words, what: What) {
  return (shown: Observation[]) => {
    const order = byTime(preferDated(shown));
    const last = order.at(-1);
    const first = sameDirection(order, last).at(0);
    if (!first || !last) return words.t(`fdi.${what}.stock.none`);
    const now = {
      ...areasOf(words, last),
      figure: formatFigure(words, last),
      when: formatWhen(words, last),
    };
    return first === last
      ? words.t(`fdi.${what}.stock.one`, now)
      : words.t(`fdi.${what}.stock.two`, {
          ...now,
          firstFigure: formatFigure(words, first),
          firstWhen: formatWhen(words, first),
        });
  };
}

/** The last figure of what was added, and nothing on others: their periods need not be as long. */
function lastAdded(words: Words, what: What) {
  return (shown: Observation[]) => {
    const last = byTime(preferDated(shown)).at(-1);
    if (!last) return words.t(`fdi.${what}.flow.none`);
    return words.t(`fdi.${what}.flow.one`, {
      ...areasOf(words, last),
      when: during(words, last, "in"),
      figure: formatFigure(words, last),
    });
  };
}

const specs = (words: Words): ChartSpec[] => [
  {
    id: "fdi-capital-stock",
    subtitle: words.t("chart.fdi.capital.stock"),
    unit: "USD",
    wants: is("fdi-capital", "stock"),
    headline: lastAndFirst(words, "capital"),
  },
  {
    id: "fdi-capital-flow",
    subtitle: words.t("chart.fdi.capital.flow"),
    unit: "USD",
    wants: is("fdi-capital", "flow"),
    headline: lastAdded(words, "capital"),
    flowAsBars: true,
  },
  {
    id: "fdi-projects-stock",
    subtitle: words.t("chart.fdi.projects.stock"),
    unit: "project",
    wants: is("fdi-projects", "stock"),
    headline: lastAndFirst(words, "projects"),
  },
];

/** Counts of added projects are rare: they have a chart where the data has any, whatever the filters leave of it. */
const addedProjects = (words: Words): ChartSpec => ({
  id: "fdi-projects-flow",
  subtitle: words.t("chart.fdi.projects.flow"),
  unit: "project",
  wants: is("fdi-projects", "flow"),
  headline: lastAdded(words, "projects"),
  flowAsBars: true,
});

export function investmentCharts(input: ChartInput): ChartModel[] {
  const { words, dataset } = input;
  const lineLabel = (area: string) =>
    words.t("series.invested", { area: placeInText(words, area) });
  const added = addedProjects(words);
  const counted = dataset.observations.some(added.wants);
  return [
    ...[...specs(words), ...(counted ? [added] : [])].map((spec) =>
      buildChart({ ...spec, lineLabel, rowNotes: true }, input),
    ),
    ...rankCharts(input),
  ];
}
