/** What the section on trade shows: turnover as reported and claimed, the balance, and each flow from both its ends. */

import { areaName } from "../../model/areas.ts";
import type { Observation, TieEvent } from "../../model/types.ts";
import { buildChart, type ChartInput } from "../charts/build.ts";
import type { ChartModel } from "../charts/model.ts";
import { PAIR } from "../filters/pair.ts";
import { listed } from "../words/lists.ts";
import { balanceHeadline, flowHeadline, tradeHeadline } from "./headlines.ts";

const is = (indicator: string) => (o: Observation) => o.indicator === indicator;

export function turnoverChart(input: ChartInput, events: TieEvent[]): ChartModel {
  return buildChart(
    {
      id: "trade-turnover",
      subtitle: `Trade turnover (exports plus imports) between ${listed(PAIR.map((area) => areaName(area)))}, US dollars at current prices`,
      unit: "USD",
      wants: is("trade-turnover"),
      headline: tradeHeadline,
      events,
      scalable: true,
    },
    input,
  );
}

export function balanceChart(input: ChartInput): ChartModel {
  return buildChart(
    {
      id: "trade-balance",
      subtitle:
        "Exports less imports of the country that reports them, US dollars at current prices",
      unit: "USD",
      wants: is("trade-balance"),
      headline: balanceHeadline,
    },
    input,
  );
}

const VALUATION =
  "The same goods are counted twice: as exports usually without freight and insurance (FOB), as imports usually with them (CIF), and goods by way of a third place may be booked under it.";

/** Goods from one country to the other: exports as the one reports them, imports as the other does. */
function flowChart(from: string, to: string, input: ChartInput): ChartModel {
  return buildChart(
    {
      id: `goods-${from}-${to}`.toLowerCase(),
      subtitle: `Goods from ${areaName(from)} to ${areaName(to)}, US dollars at current prices`,
      unit: "USD",
      wants: ({ indicator, refArea }) =>
        (indicator === "exports" && refArea === from) ||
        (indicator === "imports" && refArea === to),
      headline: flowHeadline(from, to),
      lineLabel: (area) => `${area === from ? "Exports" : "Imports"}, says ${areaName(area)}`,
      mirrorNote: VALUATION,
    },
    input,
  );
}

export function flowCharts(input: ChartInput): ChartModel[] {
  const [a, b] = PAIR;
  return [flowChart(a, b, input), flowChart(b, a, input)];
}
