/** Direct investment from China in Vietnam. What stands at a date and what was added within a period are charts of their own. */

import { areaName } from "../../model/areas.ts";
import type { Observation } from "../../model/types.ts";
import { buildChart, type ChartInput, type ChartSpec } from "../charts/build.ts";
import type { ChartModel } from "../charts/model.ts";
import { formatFigure, formatWhen } from "../words/format.ts";
import { during, preferDated, sameDirection } from "../words/headlines.ts";
import { byTime } from "../words/order.ts";

const is = (indicator: string, measure: "stock" | "flow") => (o: Observation) =>
  o.indicator === indicator && o.measure === measure;

/** "X as of B; Y as of A": the last and the first figure of one direction, in words that claim no more than that. */
function lastAndFirst(what: string, none: string) {
  return (shown: Observation[]) => {
    const order = byTime(preferDated(shown));
    const last = order.at(-1);
    const first = sameDirection(order, last).at(0);
    if (!first || !last) return none;
    const since = first === last ? "" : `; it was ${formatFigure(first)} ${formatWhen(first)}`;
    return `${what} ${direction(last)} stood at ${formatFigure(last)} ${formatWhen(last)}${since}`;
  };
}

const direction = ({ counterpartArea, refArea }: Observation) =>
  `from ${areaName(counterpartArea)} in ${areaName(refArea)}`;

/** The last figure of what was added, and nothing on others: their periods need not be as long. */
function lastAdded(what: string, none: string) {
  return (shown: Observation[]) => {
    const last = byTime(preferDated(shown)).at(-1);
    if (!last) return none;
    const { refArea, counterpartArea } = last;
    return `${what} from ${areaName(counterpartArea)} added in ${areaName(refArea)}${during(last, "in")}: ${formatFigure(last)}`;
  };
}

const SPECS: ChartSpec[] = [
  {
    id: "fdi-capital-stock",
    subtitle: "Registered capital of direct investment, all that stood at a date, US dollars",
    unit: "USD",
    wants: is("fdi-capital", "stock"),
    headline: lastAndFirst("Capital", "No figure of standing capital to show"),
  },
  {
    id: "fdi-capital-flow",
    subtitle: "Registered capital of direct investment, added within a period, US dollars",
    unit: "USD",
    wants: is("fdi-capital", "flow"),
    headline: lastAdded("Capital", "No figure of added capital to show"),
    flowAsBars: true,
  },
  {
    id: "fdi-projects-stock",
    subtitle: "Direct investment projects, all that were valid at a date",
    unit: "project",
    wants: is("fdi-projects", "stock"),
    headline: lastAndFirst("The number of projects", "No count of projects to show"),
  },
];

/** Counts of added projects are rare: they have a chart where the data has any, whatever the filters leave of it. */
const ADDED_PROJECTS: ChartSpec = {
  id: "fdi-projects-flow",
  subtitle: "Direct investment projects, added within a period",
  unit: "project",
  wants: is("fdi-projects", "flow"),
  headline: lastAdded("Projects", "No count of added projects to show"),
  flowAsBars: true,
};

export function investmentCharts(input: ChartInput): ChartModel[] {
  const lineLabel = (area: string) => `Invested in ${areaName(area)}`;
  const counted = input.dataset.observations.some(ADDED_PROJECTS.wants);
  return [...SPECS, ...(counted ? [ADDED_PROJECTS] : [])].map((spec) =>
    buildChart({ ...spec, lineLabel }, input),
  );
}
