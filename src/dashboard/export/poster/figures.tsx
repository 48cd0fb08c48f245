/** The table of all figures as a picture: the first rows, and how many there are. */

import { spanOf } from "../../filters/lookup.ts";
import { select } from "../../filters/select.ts";
import { type FieldId, fieldsOf } from "../../words/fields.ts";
import { datedSources } from "../sources.ts";
import type { Scene } from "../subjects.ts";
import type { Content } from "./content.tsx";
import { Rows } from "./Rows.tsx";

/** As the part of the page. */
export const FIGURES = "figures";

/** What a row has room for, and how much of it. */
const COLUMNS: Partial<Record<FieldId, number>> = {
  indicator: 3,
  refArea: 2,
  counterpartArea: 2,
  period: 2.5,
  value: 2.5,
  basis: 2.5,
  source: 4,
};

/** Undefined where the view leaves no figure. */
export function figuresContent({ dataset, view, words }: Scene): Content | undefined {
  const observations = select(dataset, view);
  if (observations.length === 0) return undefined;
  const { t } = words;
  const fields = fieldsOf(words, dataset).filter(({ id }) => id in COLUMNS);
  const spans = observations.map(({ period }) => spanOf(period)).filter(({ from }) => from >= 0);
  const years = [
    Math.floor(Math.min(...spans.map(({ from }) => from))),
    Math.ceil(Math.max(...spans.map(({ from, to }) => (Number.isFinite(to) ? to : from + 1)))) - 1,
  ] as const;
  return {
    id: FIGURES,
    years: spans.length > 0 ? years : undefined,
    headline: t("figures.title"),
    subtitle: t("figures.caption"),
    description: t("figures.caption"),
    legend: [],
    notes: [],
    milestones: [],
    sources: datedSources(words, observations, dataset),
    namesSources: true,
    least: 130,
    dense: true,
    draw: (_, height) => (
      <Rows
        words={words}
        columns={fields.map(({ id, name }) => ({ head: name, share: COLUMNS[id] as number }))}
        rows={observations.map((o) => fields.map(({ words: say }) => ({ main: say(o) })))}
        height={height}
      />
    ),
  };
}
