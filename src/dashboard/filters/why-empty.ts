import type { Dataset, Observation } from "../../model/types.ts";
import { listed } from "../words/lists.ts";
import { select } from "./select.ts";
import type { View } from "./view.ts";

const FILTERS: { name: string; off: Partial<View> }[] = [
  { name: "period", off: { from: null, to: null } },
  { name: "reporter", off: { reporters: null } },
  { name: "basis", off: { bases: null } },
  { name: "source text", off: { documents: null } },
];

/** Why none of the wanted observations is shown, and which filter to loosen. */
export function whyEmpty(
  dataset: Dataset,
  view: View,
  wants: (observation: Observation) => boolean,
): string {
  const total = dataset.observations.filter(wants).length;
  if (total === 0) return "The data has no such figure.";
  const helps = FILTERS.flatMap(({ name, off }) => {
    const back = select(dataset, { ...view, ...off }).filter(wants).length;
    return back > 0 ? [`${name} (brings back ${back})`] : [];
  });
  const hidden = `The filters hide all ${total} figures that belong here.`;
  return helps.length > 0
    ? `${hidden} Loosen one: ${listed(helps)}.`
    : `${hidden} More than one filter has to be loosened: try Reset.`;
}
