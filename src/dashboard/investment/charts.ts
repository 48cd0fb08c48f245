/** Direct investment from China in Vietnam. What stands at a date and what was added within a period are charts of their own. */

import { areaName } from "../../model/areas.ts";
import type { Observation } from "../../model/types.ts";
import { buildChart, type ChartInput, type ChartSpec } from "../charts/build.ts";
import type { ChartModel } from "../charts/model.ts";
import { formatFigure, formatPeriod } from "../words/format.ts";
import { byTime } from "../words/order.ts";

const is = (indicator: string, measure: "stock" | "flow") => (o: Observation) =>
  o.indicator === indicator && o.measure === measure;

/** "X as of B; Y as of A": the last and the first figure, in words that claim no more than that. */
function lastAndFirst(what: string, none: string) {
  return (shown: Observation[]) => {
    const order = byTime(shown);
    const [first, last] = [order.at(0), order.at(-1)];
    if (!first || !last) return none;
    const pair = `from ${areaName(last.counterpartArea)} in ${areaName(last.refArea)}`;
    const since =
      first === last
        ? ""
        : `; it was ${formatFigure(first)} ${formatPeriod(first.period, "stock")}`;
    return `${what} ${pair} stood at ${formatFigure(last)} ${formatPeriod(last.period, "stock")}${since}`;
  };
}

function added(shown: Observation[]): string {
  const last = byTime(shown).at(-1);
  if (!last) return "No figure of added capital passes the filters";
  const period = formatPeriod(last.period).replace(/^first/, "the first");
  return `Capital from ${areaName(last.counterpartArea)} added in ${areaName(last.refArea)} in ${period}: ${formatFigure(last)}`;
}

const SPECS: ChartSpec[] = [
  {
    id: "fdi-capital-stock",
    subtitle: "Registered capital of direct investment, all that stood at a date, US dollars",
    unit: "USD",
    wants: is("fdi-capital", "stock"),
    headline: lastAndFirst("Capital", "No figure of standing capital passes the filters"),
  },
  {
    id: "fdi-capital-flow",
    subtitle: "Registered capital of direct investment, added within a period, US dollars",
    unit: "USD",
    wants: is("fdi-capital", "flow"),
    headline: added,
    flowAsBars: true,
  },
  {
    id: "fdi-projects-stock",
    subtitle: "Direct investment projects, all that were valid at a date",
    unit: "project",
    wants: is("fdi-projects", "stock"),
    headline: lastAndFirst("The number of projects", "No count of projects passes the filters"),
  },
];

export function investmentCharts(input: ChartInput): ChartModel[] {
  const lineLabel = (area: string) => `Invested in ${areaName(area)}`;
  return SPECS.map((spec) => buildChart({ ...spec, lineLabel }, input));
}
