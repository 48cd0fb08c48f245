/** What the section on trade shows: turnover as reported and claimed, and the balance. */

import type { Observation, TieEvent } from "../../model/types.ts";
import { buildChart, type ChartInput } from "../charts/build.ts";
import type { ChartModel } from "../charts/model.ts";
import { balanceHeadline, tradeHeadline } from "./headlines.ts";

const is = (indicator: string) => (o: Observation) => o.indicator === indicator;

export function turnoverChart(input: ChartInput, events: TieEvent[]): ChartModel {
  return buildChart(
    {
      id: "trade-turnover",
      subtitle:
        "Trade turnover (exports plus imports) between Vietnam and China, US dollars at current prices",
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
