/** What the section on trade shows: turnover as reported and claimed, the balance, and each flow from both its ends. */

import type { Observation, TieEvent } from "../../model/types.ts";
import { buildChart, type ChartInput } from "../charts/build.ts";
import type { ChartModel } from "../charts/model.ts";
import { placeInText, placeNames } from "../words/places.ts";
import { balanceHeadline, flowHeadline, tradeHeadline } from "./headlines.ts";

const is = (indicator: string) => (o: Observation) => o.indicator === indicator;

export function turnoverChart(input: ChartInput, events: TieEvent[]): ChartModel {
  const { words, view } = input;
  const [a, b] = placeNames(words, view.pair);
  return buildChart(
    {
      id: "trade-turnover",
      subtitle: words.t("chart.turnover", { a, b }),
      unit: "USD",
      wants: is("trade-turnover"),
      headline: tradeHeadline(words, view.pair),
      events,
      scalable: true,
    },
    input,
  );
}

export function balanceChart(input: ChartInput): ChartModel {
  const { words, view } = input;
  return buildChart(
    {
      id: "trade-balance",
      subtitle: words.t("chart.balance"),
      unit: "USD",
      wants: is("trade-balance"),
      headline: balanceHeadline(words, view.pair),
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
      subtitle: words.t("chart.flow", {
        from: placeInText(words, from),
        to: placeInText(words, to),
      }),
      unit: "USD",
      wants: ({ indicator, refArea }) =>
        (indicator === "exports" && refArea === from) ||
        (indicator === "imports" && refArea === to),
      headline: flowHeadline(words, from, to),
      lineLabel: (area) =>
        words.t(area === from ? "series.exports" : "series.imports", {
          area: placeInText(words, area),
        }),
      mirrorNote: words.t("note.valuation"),
    },
    input,
  );
}

export function flowCharts(input: ChartInput): ChartModel[] {
  const [a, b] = input.view.pair;
  return [flowChart(a, b, input), flowChart(b, a, input)];
}
