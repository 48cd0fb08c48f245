/** Students in both directions and tourists. */

import { areaName } from "../../model/areas.ts";
import type { Observation } from "../../model/types.ts";
import { buildChart, type ChartInput } from "../charts/build.ts";
import type { ChartModel } from "../charts/model.ts";
import { formatFigure, formatPeriod } from "../words/format.ts";
import { listed } from "../words/lists.ts";
import { byTime } from "../words/order.ts";

const is = (indicator: string) => (o: Observation) => o.indicator === indicator;

const direction = ({ counterpartArea, refArea }: Observation) =>
  `from ${areaName(counterpartArea)} in ${areaName(refArea)}`;

function studentsHeadline(shown: Observation[]): string {
  const stated = shown.filter(({ basis }) => basis === "stated");
  if (stated.length > 0)
    return `The texts say ${listed(stated.map((o) => `${formatFigure(o)} ${direction(o)}`))}`;
  const last = byTime(shown).at(-1);
  return last
    ? `${formatFigure(last)} ${direction(last)} ${formatPeriod(last.period, "stock")}`
    : "No figure of students passes the filters";
}

function touristsHeadline(shown: Observation[]): string {
  const official = byTime(shown.filter(({ basis }) => basis === "official"));
  const last = official.at(-1);
  const most = [...official].sort((a, b) => a.value - b.value).at(-1);
  if (last && most) {
    const now = `${formatFigure(last)} ${direction(last)} in ${formatPeriod(last.period)}`;
    if (official.length === 1) return now;
    return last === most
      ? `${now}, the most of the years shown`
      : `${now}, after ${formatFigure(most)} in ${formatPeriod(most.period)}`;
  }
  const claim = shown[0];
  return claim
    ? `A text says ${formatFigure(claim)} ${direction(claim)}${claim.rate === "annual" ? " each year, without naming one" : ` in ${formatPeriod(claim.period)}`}`
    : "No figure of tourists passes the filters";
}

export function peopleCharts(input: ChartInput): ChartModel[] {
  return [
    buildChart(
      {
        id: "students",
        subtitle: "Students enrolled at universities of the other country, persons at a date",
        unit: "person",
        wants: is("students"),
        headline: studentsHeadline,
        prefix: ({ refArea }) => `In ${areaName(refArea)}: `,
        lineLabel: (area) => `Students in ${areaName(area)}`,
      },
      input,
    ),
    buildChart(
      {
        id: "tourists",
        subtitle: "Arrivals of visitors from the other country, persons in a year",
        unit: "person",
        wants: is("tourists"),
        headline: touristsHeadline,
        lineLabel: (area) => `Arrivals in ${areaName(area)}`,
      },
      input,
    ),
  ];
}
