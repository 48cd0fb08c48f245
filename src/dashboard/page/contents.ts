/** What the page shows of a dataset in a view: the one place where the pair is chosen and the filters are applied. */
import type { Dataset, Observation, TieEvent } from "../../model/types.ts";
import type { ChartModel } from "../charts/model.ts";
import { isEventOfPair, isOfPair, ofPair, PAIR } from "../filters/pair.ts";
import { select, selectEvents } from "../filters/select.ts";
import type { View } from "../filters/view.ts";
import { type Card, cardsOf } from "../headlines/cards.ts";
import type { Words } from "../i18n/words.ts";
import { investmentCharts } from "../investment/charts.ts";
import { ratioChart } from "../mirror/chart.ts";
import { peopleCharts } from "../people/charts.ts";
import { balanceChart, flowCharts } from "../trade/charts.ts";
import { mainChart } from "../trade/main.ts";
import { type Base, baseOf } from "../trade/modes.ts";

export interface Contents {
  /** The data of the pair: what charts, counts and comparisons rest on. */
  own: Dataset;
  /** Figures of the pair that the filters leave. */
  shown: Observation[];
  /** All figures that the filters leave, those of other pairs too, and their ids: what the texts mark. */
  passing: Observation[];
  marked: Set<string>;
  /** Figures on other pairs, which no filter brings back. */
  elsewhere: Observation[];
  /** Events within the filters: of whomever, and of the pair alone. */
  events: { all: TieEvent[]; own: TieEvent[] };
  /** Those that the filters would leave of all years: what a base year or a multiple may rest on. */
  ofAllYears: Observation[];
  /** The latest figures on top of the page. */
  cards: Card[];
  /** The main chart of trade in the measure and mode of the view, and the base of its index. */
  main: ChartModel;
  base: Base;
  balance: ChartModel;
  /** The ratio of the two counts, and each flow as both count it. */
  mirror: { ratio: ChartModel; flows: ChartModel[] };
  investment: ChartModel[];
  people: ChartModel[];
}

export function contentsOf(dataset: Dataset, view: View, words: Words): Contents {
  const own = ofPair(dataset);
  const passing = select(dataset, view);
  const shown = passing.filter(isOfPair);
  const all = selectEvents(dataset, view);
  const events = { all, own: all.filter(isEventOfPair) };
  const input = { dataset: own, shown, view, words };
  const ofAllYears = select(own, { ...view, from: null, to: null });
  const main = { ...input, ofAllYears, events: events.own };
  return {
    own,
    shown,
    passing,
    marked: new Set(passing.map(({ id }) => id)),
    elsewhere: dataset.observations.filter((o) => !isOfPair(o)),
    events,
    ofAllYears,
    cards: cardsOf({ ...input, ofAllYears }),
    main: mainChart(main),
    base: baseOf(main),
    balance: balanceChart(input),
    mirror: { ratio: ratioChart(input, PAIR), flows: flowCharts(input) },
    investment: investmentCharts(input),
    people: peopleCharts(input),
  };
}
