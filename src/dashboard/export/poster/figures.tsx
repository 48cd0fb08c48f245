/** The table of all figures as a picture: the first rows, and how many there are. */
import type { Observation } from "../../../model/types.ts";
import { select } from "../../filters/select.ts";
import type { Words } from "../../i18n/words.ts";
import { type Field, type FieldId, fieldsOf } from "../../words/fields.ts";
import { lowerFirst } from "../../words/lists.ts";
import { spanOf } from "../../words/order.ts";
import { datedSources } from "../sources.ts";
import type { Scene } from "../subjects.ts";
import type { Content } from "./content.tsx";
import { Rows } from "./Rows.tsx";

/** As the part of the page. */
export const FIGURES = "figures";

/** The table as a reader has made it. */
export interface TableShown {
  /** The rows, in their order. */
  observations: Observation[];
  /** What was searched for; empty where all rows are shown. */
  query: string;
  sorted?: { by: FieldId; descending: boolean };
  columns: FieldId[];
}

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
  const spans = observations.map(({ period }) => spanOf(period)).filter(({ from }) => from >= 0);
  if (spans.length === 0) return undefined;
  return [
    Math.floor(Math.min(...spans.map(({ from }) => from))),
    Math.ceil(Math.max(...spans.map(({ from, to }) => (Number.isFinite(to) ? to : from + 1)))) - 1,
  ];
}

/** How many rows a search has found, and in which order they are; nothing where they are as they were. */
function orderInWords(
  { t }: Words,
  fields: Field[],
  { observations, query, sorted }: TableShown,
  all: number,
): string[] {
  const by = fields.find(({ id }) => id === sorted?.by)?.name;
  const key = sorted?.descending ? "picture.table.descending" : "picture.table.ascending";
  return [
    ...(query ? [t("figures.shown", { shown: observations.length, all })] : []),
    ...(by ? [t(key, { field: lowerFirst(by) })] : []),
  ];
}

/** Undefined where the view, or the search, leaves no figure. */
export function figuresContent({ dataset, view, words, table }: Scene): Content | undefined {
  const all = select(dataset, view);
  const shown = table ?? { observations: all, query: "", columns: BY_WEIGHT };
  const { observations, query, columns } = shown;
  if (observations.length === 0) return undefined;
  const { t } = words;
  const fields = fieldsOf(words, dataset).filter(({ id }) => columns.includes(id));
  const caption = t("figures.caption");
  const subtitle = [caption, ...orderInWords(words, fields, shown, all.length)].join(
    t("list.semicolon"),
  );
  return {
    id: FIGURES,
    years: yearsOf(observations),
    headline: query ? t("picture.table.found", { query }) : t("figures.title"),
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
