/** What the section on trade shows: turnover as reported and claimed, the balance, and each flow from both its ends. */

import type { Observation, TieEvent } from "../../model/types.ts";
import { buildChart, type ChartInput } from "../charts/build.ts";
import type { ChartModel } from "../charts/model.ts";
import { PAIR } from "../filters/pair.ts";
import { placeName } from "../words/places.ts";
import { balanceHeadline, flowHeadline, tradeHeadline } from "./headlines.ts";

const is = (indicator: string) => (o: Observation) => o.indicator === indicator;

export function turnoverChart(input: ChartInput, events: TieEvent[]): ChartModel {
  const { words } = input;
  const [a, b] = PAIR.map((area) => placeName(words, area)) as [string, string];
  return buildChart(
    {
      id: "trade-turnover",
      subtitle: words.t("chart.turnover", { a, b }),
      unit: "USD",
      wants: is("trade-turnover"),
      headline: (shown) => tradeHeadline(words, shown),
      events,
      scalable: true,
    },
    input,
  );
}

export function balanceChart(input: ChartInput): ChartModel {
  const { words } = input;
  return buildChart(
    {
      id: "trade-balance",
      subtitle: words.t("chart.balance"),
      unit: "USD",
      wants: is("trade-balance"),
      headline: (shown) => balanceHeadline(words, shown),
    },
    input,
  );
}

/** Goods from one country to the other: exports as the one reports them, imports as the other does. */
function flowChart(from: string, to: string, input: ChartInput): ChartModel {
  const { words } = input;
  return buildChart(
    {
      id: `goods-${from}-${to}`.toLowerCase(),
      subtitle: words.t("chart.flow", { from: placeName(words, from), to: placeName(words, to) }),
      unit: "USD",
      wants: ({ indicator, refArea }) =>
        (indicator === "exports" && refArea === from) ||
        (indicator === "imports" && refArea === to),
      headline: flowHeadline(words, from, to),
      lineLabel: (area) =>
        words.t(area === from ? "series.exports" : "series.imports", {
          area: placeName(words, area),
        }),
      mirrorNote: words.t("note.valuation"),
    },
    input,
  );
}

export function flowCharts(input: ChartInput): ChartModel[] {
  const [a, b] = PAIR;
  return [flowChart(a, b, input), flowChart(b, a, input)];
}
