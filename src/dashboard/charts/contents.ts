/** What the page shows of a dataset in a view: the one place where the filters are applied to what there is of the pair. */
import type { Dataset, Observation, TieEvent } from "../../model/types.ts";
import { isEventOfPair, ofPair } from "../filters/pair.ts";
import { select, selectEvents } from "../filters/select.ts";
import type { View } from "../filters/view.ts";
import type { Words } from "../i18n/words.ts";
import type { ChartInput } from "./build.ts";

/** What each chart and headline of the page is made from. */
export interface PageInput extends ChartInput {
  /** What the filters would leave of all years: a base or a year before may lie outside of the period in view. */
  ofAllYears: Observation[];
  events: TieEvent[];
}

export interface Contents {
  /** The data of the pair: what charts, counts and comparisons rest on. */
  own: Dataset;
  /** Figures of the pair that the filters leave. */
  shown: Observation[];
  /** Events of either country within the filters; those of both together are in `input`. */
  events: TieEvent[];
  input: PageInput;
}

export function contentsOf(dataset: Dataset, view: View, words: Words): Contents {
  const own = ofPair(dataset, view.pair);
  const shown = select(own, view);
  const events = selectEvents(own, view);
  const ofAllYears = select(own, { ...view, from: null, to: null });
  const input = {
    dataset: own,
    shown,
    view,
    words,
    ofAllYears,
    events: events.filter((event) => isEventOfPair(event, view.pair)),
  };
  return { own, shown, events, input };
}

/** What of a view says which figures are shown and how they are drawn. To open a figure, to pin a year or to search the table draws no other chart. */
export const drawnBy = (view: View): View => ({
  ...view,
  language: null,
  compare: null,
  nearest: false,
  mirror: null,
  search: "",
  sort: null,
  columns: null,
  point: null,
});
