import type { Dataset, Observation } from "../../model/types.ts";
import type { MessageKey, Words } from "../i18n/words.ts";
import { eitherOf, lowerFirst } from "../words/lists.ts";
import { select, selectEvents } from "./select.ts";
import { FILTERS, type View } from "./view.ts";

const LOOSER: { name: MessageKey; off: Partial<View> }[] = [
  { name: "filter.period", off: { from: null, to: null } },
  { name: "filter.reporter", off: { reporters: null } },
  { name: "filter.basis", off: { bases: null } },
  { name: "filter.indicator", off: { indicators: null } },
  { name: "filter.check", off: { checks: null } },
  { name: "filter.document", off: { documents: null } },
];

/** Of events: what figures are filtered by besides is no matter of theirs. */
const LOOSER_EVENTS: typeof LOOSER = [
  { name: "filter.period", off: { from: null, to: null } },
  { name: "filter.document", off: { documents: null } },
  { name: "filter.kind", off: { kinds: null } },
  { name: "filter.partner", off: { partners: null } },
];

const ALL_OFF: Partial<View> = Object.fromEntries(FILTERS.map((name) => [name, null]));

/** Why nothing is drawn, in words, and the changes of the view that each bring something back. */
export interface Empty {
  why: string;
  looser: { label: string; change: Partial<View> }[];
}

/**
 * Why a chart shows none of its observations: there is none, it can draw none of them, or the
 * filters hide those that it could, or those that it cannot do without; then which filter to loosen.
 * @param wants which observations belong in the chart
 * @param draws which of them it has a place for
 * @param gives whether a view leaves all that is needed, where any further figure would not do
 */
export function whyEmpty(
  words: Words,
  dataset: Dataset,
  view: View,
  wants: (observation: Observation) => boolean,
  draws: (observation: Observation) => boolean,
  gives: (view: View) => boolean = () => true,
): Empty {
  const { t } = words;
  const belong = dataset.observations.filter(wants);
  if (belong.length === 0) return { why: t("empty.none"), looser: [] };
  const total = belong.filter(draws).length;
  if (total === 0) return { why: t("empty.cannot", { count: belong.length }), looser: [] };
  const passing = (view: View) => select(dataset, view).filter((o) => wants(o) && draws(o)).length;
  const left = passing(view);
  // What there is may be too few: a change needs two of one reporter.
  if (left === total) return { why: t("empty.scarce", { count: total }), looser: [] };
  const hidden =
    left > 0 ? t("empty.few", { count: total, left }) : t("empty.hidden", { count: total });
  const helps = LOOSER.flatMap(({ name, off }) => {
    const looser = { ...view, ...off };
    const back = passing(looser) - left;
    return back > 0 && gives(looser) ? [{ filter: t(name), back, off }] : [];
  });
  if (helps.length === 0)
    return {
      why: t("empty.several", { hidden }),
      looser: [{ label: t("filter.reset"), change: ALL_OFF }],
    };
  const filters = helps.map(({ filter, back }) =>
    t("empty.back", { filter: lowerFirst(filter), count: back }),
  );
  return {
    why: t("empty.loosen", { hidden, filters: eitherOf(words, filters) }),
    looser: helps.map(({ filter, off }) => ({
      label: t("filter.lift", { filter }),
      change: off,
    })),
  };
}

/** Why no event is shown. */
export function whyNoEvents(words: Words, dataset: Dataset, view: View): Empty {
  const { t } = words;
  const { length } = dataset.events;
  if (length === 0) return { why: t("events.none"), looser: [] };
  const looser = LOOSER_EVENTS.filter(
    ({ off }) => selectEvents(dataset, { ...view, ...off }).length > 0,
  ).map(({ name, off }) => ({ label: t("filter.lift", { filter: t(name) }), change: off }));
  const reset = { label: t("filter.reset"), change: ALL_OFF };
  return {
    why: t("events.hidden", { count: length }),
    looser: looser.length > 0 ? looser : [reset],
  };
}
