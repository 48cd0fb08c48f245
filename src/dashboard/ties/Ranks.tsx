/** Ranks, counts and growth: figures that are no series, so they stand in a table and not in a chart. */

import { areaName } from "../../model/areas.ts";
import type { Dataset, Observation } from "../../model/types.ts";
import { citationOf } from "../charts/describe.ts";
import { type Column, ObservationTable } from "../charts/ObservationTable.tsx";
import { sentenceOf } from "../words/documents.ts";
import { formatFigure, formatPeriod, formatWhen } from "../words/format.ts";
import { upperFirst } from "../words/lists.ts";
import { byTime } from "../words/order.ts";
import styles from "./Ranks.module.css";

const CHARTED = new Set([
  "trade-turnover",
  "exports",
  "imports",
  "trade-balance",
  "fdi-capital",
  "fdi-projects",
  "students",
  "tourists",
]);

/** The row of an observation in words: "China among investors in Vietnam". */
function rowTitle(observation: Observation, dataset: Dataset): string {
  const { indicator, refArea, counterpartArea, what, of, base, scope, source } = observation;
  const [ref, other] = [areaName(refArea), areaName(counterpartArea)];
  const labelOf = (id: string) => dataset.indicators.find((one) => one.id === id)?.label ?? id;
  const narrowed = scope ? `, ${scope}` : "";
  if (indicator === "investor-rank") return `${other} among foreign investors in ${ref}${narrowed}`;
  if (indicator === "trade-partner-rank")
    return `${other} among trade partners of ${ref}${narrowed}`;
  if (indicator === "count") {
    // Out of its sentence a count says little: "meetings", "provinces and cities".
    const sentence = source.kind === "text" && sentenceOf(source, dataset.documents);
    return `${upperFirst(what ?? "Count")}${narrowed}${sentence ? `: “${sentence}”` : ""}`;
  }
  const whole = of ? ` of ${labelOf(of).toLowerCase()}` : "";
  const since = base ? ` since ${formatPeriod(base).replace(/^first/, "the first")}` : "";
  return `${labelOf(indicator)}${whole}${since}${narrowed}`;
}

export interface RanksProps {
  dataset: Dataset;
  shown: Observation[];
  onSelect: (id: string) => void;
}

export function Ranks({ dataset, shown, onSelect }: RanksProps) {
  const rows = byTime(shown.filter(({ indicator }) => !CHARTED.has(indicator)));
  if (rows.length === 0)
    return <p className={styles.empty}>No rank, count or growth passes the filters.</p>;
  const columns: Column[] = [
    { head: "What", words: (o) => rowTitle(o, dataset) },
    {
      head: "Figure",
      words: (o) => formatFigure(o.indicator === "count" ? { ...o, what: "" } : o),
      opens: true,
    },
    { head: "When", words: (o) => upperFirst(formatWhen(o)) },
    { head: "Source", words: (o) => citationOf(o, dataset) },
  ];
  return (
    <ObservationTable
      caption="Ranks, counts and growth, as the texts give them"
      columns={columns}
      observations={rows}
      onSelect={onSelect}
    />
  );
}
