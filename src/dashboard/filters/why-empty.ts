import type { Dataset, Observation } from "../../model/types.ts";
import { listed } from "../words/lists.ts";
import { select } from "./select.ts";
import type { View } from "./view.ts";

const FILTERS: { name: string; off: Partial<View> }[] = [
  { name: "period", off: { from: null, to: null } },
  { name: "reporter", off: { reporters: null } },
  { name: "basis", off: { bases: null } },
  { name: "indicator", off: { indicators: null } },
  { name: "check", off: { checks: null } },
  { name: "source text", off: { documents: null } },
];

/**
 * Why a chart shows none of its observations: there is none, it can draw none of them, or the
 * filters hide those that it could; then which filter to loosen.
 * @param wants which observations belong in the chart
 * @param draws which of them it has a place for
 */
export function whyEmpty(
  dataset: Dataset,
  view: View,
  wants: (observation: Observation) => boolean,
  draws: (observation: Observation) => boolean,
): string {
  const belong = dataset.observations.filter(wants);
  if (belong.length === 0) return "The data has no such figure.";
  const total = belong.filter(draws).length;
  if (total === 0) {
    const [has, they] =
      belong.length === 1
        ? ["one such figure, but it is", "it"]
        : [`${belong.length} such figures, but they are`, "them"];
    return `The data has ${has} in another unit, of a part only or without a place on this axis: this chart cannot draw ${they}.`;
  }
  const helps = FILTERS.flatMap(({ name, off }) => {
    const back = select(dataset, { ...view, ...off }).filter((o) => wants(o) && draws(o)).length;
    return back > 0 ? [`${name} (brings back ${back})`] : [];
  });
  const hidden = `The filters hide ${total === 1 ? "the one figure" : `all ${total} figures`} that can be drawn here.`;
  return helps.length > 0
    ? `${hidden} Loosen one: ${listed(helps)}.`
    : `${hidden} More than one filter has to be loosened: try Reset.`;
}
