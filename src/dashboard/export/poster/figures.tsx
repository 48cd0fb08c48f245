/** The table of all figures as a picture: the first rows, and how many there are. */
import type { Observation } from "../../../model/types.ts";
import { datedSources } from "../../charts/sources.ts";
import type { View } from "../../filters/view.ts";
import type { Words } from "../../i18n/words.ts";
import { type FieldId, sortedBy } from "../../words/columns.ts";
import { type Field, fieldsOf } from "../../words/fields.ts";
import { lowerFirst } from "../../words/lists.ts";
import { spanOf } from "../../words/order.ts";
import { found, sorted } from "../../words/rows.ts";
import { searchable } from "../../words/search.ts";
import type { Scene } from "../subjects.ts";
import type { Content } from "./content.tsx";
import { Rows } from "./Rows.tsx";

/** As the part of the page. */
export const FIGURES = "figures";

/** CSS pixels that each column is read well in, those that tell most of a figure first. */
const COLUMNS: Record<FieldId, number> = {
  indicator: 190,
  value: 130,
  period: 170,
  refArea: 100,
  counterpartArea: 110,
  basis: 130,
  source: 190,
  checks: 100,
  reporter: 110,
  low: 120,
  high: 120,
  qualifier: 90,
  measure: 90,
};
const BY_WEIGHT = Object.keys(COLUMNS) as FieldId[];
/** As many of these say what a figure is and who says so, however narrow they get. */
const NEEDED = 7;

/** Those of some fields that there is room for, in the order that they have in the table. */
function columnsWithin(fields: Field[], width: number): Field[] {
  const wanted = BY_WEIGHT.filter((id) => fields.some((field) => field.id === id));
  let taken = 0;
  const kept = wanted.filter((id, i) => {
    taken += COLUMNS[id];
    return i < NEEDED || taken <= width;
  });
  return fields.filter(({ id }) => kept.includes(id));
}

/** The calendar years that some figures are of, the first and the last. */
function yearsOf(observations: Observation[]): Content["years"] {
  let [first, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { period } of observations) {
    const { from, to } = spanOf(period);
    if (!(from >= 0)) continue;
    first = Math.min(first, Math.floor(from));
    end = Math.max(end, Math.ceil(Number.isFinite(to) ? to : from + 1));
  }
  return first < end ? [first, end - 1] : undefined;
}

/** How many rows a search has found, and in which order they are; nothing where they are as they were. */
function orderInWords({ t }: Words, fields: Field[], { search, sort }: View, counts: Counts) {
  const { by, descending } = sort ? sortedBy(sort) : {};
  const field = fields.find(({ id }) => id === by)?.name;
  const key = descending ? "picture.table.descending" : "picture.table.ascending";
  return [
    ...(search ? [t("figures.shown", { ...counts })] : []),
    ...(field ? [t(key, { field: lowerFirst(field) })] : []),
  ];
}

interface Counts {
  shown: number;
  all: number;
}

/** Undefined where the view, or its search, leaves no figure. */
export function figuresContent({ input, view, words }: Scene): Content | undefined {
  const { dataset, shown } = input;
  const { search, sort, columns } = view;
  const all = fieldsOf(words, dataset);
  const observations = sorted(found(shown, search, searchable(all)), sort, all);
  if (observations.length === 0) return undefined;
  const { t } = words;
  const fields = all.filter(({ id }) => columns?.includes(id) ?? true);
  const caption = t("figures.caption");
  const counts = { shown: observations.length, all: shown.length };
  const subtitle = [caption, ...orderInWords(words, all, view, counts)].join(t("list.semicolon"));
  return {
    id: FIGURES,
    years: yearsOf(observations),
    headline: search ? t("picture.table.found", { query: search }) : t("figures.title"),
    subtitle,
    description: subtitle,
    legend: [],
    notes: [],
    milestones: [],
    sources: datedSources(words, observations, dataset),
    namesSources: true,
    least: 130,
    dense: true,
    draw: (width, height) => {
      const within = columnsWithin(fields, width);
      return (
        <Rows
          words={words}
          columns={within.map(({ id, name }) => ({ head: name, share: COLUMNS[id] }))}
          rows={observations.map((o) => within.map(({ words: say }) => ({ main: say(o) })))}
          height={height}
        />
      );
    },
  };
}
