import type { Dataset, Observation } from "../../model/types.ts";
import type { MessageKey, Words } from "../i18n/words.ts";
import { listed } from "../words/lists.ts";
import { select } from "./select.ts";
import type { View } from "./view.ts";

const LOOSER: { name: MessageKey; off: Partial<View> }[] = [
  { name: "empty.period", off: { from: null, to: null } },
  { name: "empty.reporter", off: { reporters: null } },
  { name: "empty.basis", off: { bases: null } },
  { name: "empty.indicator", off: { indicators: null } },
  { name: "empty.check", off: { checks: null } },
  { name: "empty.document", off: { documents: null } },
];

/**
 * Why a chart shows none of its observations: there is none, it can draw none of them, or the
 * filters hide those that it could; then which filter to loosen.
 * @param wants which observations belong in the chart
 * @param draws which of them it has a place for
 */
export function whyEmpty(
  words: Words,
  dataset: Dataset,
  view: View,
  wants: (observation: Observation) => boolean,
  draws: (observation: Observation) => boolean,
): string {
  const { t } = words;
  const belong = dataset.observations.filter(wants);
  if (belong.length === 0) return t("empty.none");
  const total = belong.filter(draws).length;
  if (total === 0) return t("empty.cannot", { count: belong.length });
  const helps = LOOSER.flatMap(({ name, off }) => {
    const back = select(dataset, { ...view, ...off }).filter((o) => wants(o) && draws(o)).length;
    return back > 0 ? [t("empty.back", { filter: t(name), count: back })] : [];
  });
  const hidden = t("empty.hidden", { count: total });
  return helps.length > 0
    ? t("empty.loosen", { hidden, filters: listed(words, helps) })
    : t("empty.several", { hidden });
}
