/** Students in both directions and tourists. */

import { areaName } from "../../model/areas.ts";
import type { Observation } from "../../model/types.ts";
import { buildChart, type ChartInput } from "../charts/build.ts";
import type { ChartModel } from "../charts/model.ts";
import { formatFigure, formatPeriod, formatWhen } from "../words/format.ts";
import { during, preferDated, sameDirection } from "../words/headlines.ts";
import { listed } from "../words/lists.ts";
import { byTime, yearOf } from "../words/order.ts";

const is = (indicator: string) => (o: Observation) => o.indicator === indicator;

const direction = ({ counterpartArea, refArea }: Observation) =>
  `from ${areaName(counterpartArea)} in ${areaName(refArea)}`;

function studentsHeadline(shown: Observation[]): string {
  const stated = shown.filter(({ basis }) => basis === "stated");
  if (stated.length > 0)
    return `The texts say ${listed(stated.map((o) => `${formatFigure(o)} ${direction(o)}`))}`;
  const last = byTime(preferDated(shown)).at(-1);
  return last
    ? `${formatFigure(last)} ${direction(last)} ${formatWhen({ ...last, measure: "stock" })}`
    : "No figure of students to show";
}

/**
 * How the last of some whole years stands to the others, as far as their ranges tell: the most of
 * them, less than a certain one before, or neither ("more than 4 million" may be any number above).
 */
function standing(last: Observation, years: Observation[]): string {
  const others = years.filter((o) => o !== last);
  const { low, high } = last;
  if (low !== null && others.length > 0 && others.every((o) => o.high !== null && o.high < low))
    return ", the most of the whole years shown";
  const floor = (o: Observation) => o.low ?? Number.NEGATIVE_INFINITY;
  const peak = others.toSorted((a, b) => floor(a) - floor(b)).at(-1);
  return peak && high !== null && floor(peak) > high
    ? `, after ${formatFigure(peak)} in ${formatPeriod(peak.period)}`
    : "";
}

function touristsHeadline(shown: Observation[]): string {
  const official = byTime(preferDated(shown.filter(({ basis }) => basis === "official")));
  const last = official.at(-1);
  if (last) {
    const years = sameDirection(official, last).filter((o) => yearOf(o) !== undefined);
    const now = `${formatFigure(last)} ${direction(last)}${during(last, "in")}`;
    return yearOf(last) === undefined ? now : now + standing(last, years);
  }
  const claim = byTime(preferDated(shown)).at(-1);
  if (!claim) return "No figure of tourists to show";
  const said = `A text says ${formatFigure(claim)} ${direction(claim)}`;
  return claim.rate === "annual"
    ? `${said} each year, without naming one`
    : said + during(claim, "in");
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
