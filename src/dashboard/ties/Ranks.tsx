/** Ranks, counts and growth: figures that are no series, so they stand in a table and not in a chart. */

import type { ReactNode } from "react";
import type { Dataset, Observation } from "../../model/types.ts";
import { type Column, ObservationTable } from "../charts/ObservationTable.tsx";
import { Emptiness } from "../filters/Emptiness.tsx";
import type { View } from "../filters/view.ts";
import { whyEmpty } from "../filters/why-empty.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { sentenceOf, sourceInWords } from "../words/documents.ts";
import { formatFigure, formatWhen } from "../words/format.ts";
import { clauses, upperFirst } from "../words/lists.ts";
import { labelOf, scopeWords, wholeOf, whoseOf } from "../words/names.ts";
import { byTime } from "../words/order.ts";
import { periodInSentence } from "../words/periods.ts";
import { placeName } from "../words/places.ts";
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

const isListed = ({ indicator }: Observation) => !CHARTED.has(indicator);

/** The row of an observation in words: "China among investors in Vietnam". */
function rowTitle(words: Words, observation: Observation, dataset: Dataset): ReactNode {
  const { indicator, refArea, counterpartArea, what, of, base, scope, source } = observation;
  const areas = { ref: placeName(words, refArea), other: placeName(words, counterpartArea) };
  const narrowed = (title: string) =>
    scope ? words.t("rank.narrowed", { title, scope: scopeWords(words, scope) }) : title;
  if (indicator === "investor-rank") return narrowed(words.t("rank.investor", areas));
  if (indicator === "trade-partner-rank") return narrowed(words.t("rank.partner", areas));
  if (indicator === "count") {
    // Out of its sentence a count says little: "meetings", "provinces and cities".
    const sentence = source.kind === "text" && sentenceOf(source, dataset.documents);
    const counted = what && words.t("what", { what });
    const title = narrowed(upperFirst(counted ?? labelOf(words, dataset, indicator)));
    if (!sentence) return title;
    const language = dataset.documents.find(({ id }) => id === source.document)?.language;
    return (
      <>
        {title}
        {words.t("list.colon")}
        <q lang={language}>{sentence}</q>
      </>
    );
  }
  const label = labelOf(words, dataset, indicator);
  const title = of ? words.t("name.of", { label, whole: wholeOf(words, dataset, of) }) : label;
  const since = base
    ? words.t("rank.since", { title, base: periodInSentence(words, base) })
    : title;
  return clauses(words, [narrowed(since), whoseOf(words, observation)]);
}

/** On a phone each row is many lines high. */
const FEW = { narrow: 4, wide: 40 };

export interface RanksProps {
  dataset: Dataset;
  shown: Observation[];
  /** That they are of. */
  view: View;
  onSelect: (id: string) => void;
}

export function Ranks({ dataset, shown, view, onSelect }: RanksProps) {
  const words = useWords();
  const { t } = words;
  const rows = byTime(shown.filter(isListed));
  if (rows.length === 0) {
    const { why, looser } = whyEmpty(words, dataset, view, isListed, () => true);
    return (
      <div className={styles.empty}>
        <Emptiness
          empty={{ why: looser.length > 0 ? t("rank.empty") : why, looser }}
          what="ranks-title"
        />
      </div>
    );
  }
  const columns: Column[] = [
    { head: t("rank.what"), words: (o) => rowTitle(words, o, dataset) },
    {
      head: t("rank.figure"),
      words: (o) => formatFigure(words, o.indicator === "count" ? { ...o, what: "" } : o),
      opens: true,
    },
    { head: t("rank.when"), words: (o) => upperFirst(formatWhen(words, o)) },
    { head: t("table.source"), words: (o) => sourceInWords(words, o, dataset) },
  ];
  return (
    <ObservationTable
      caption={t("rank.caption")}
      columns={columns}
      observations={rows}
      few={FEW}
      onSelect={onSelect}
    />
  );
}
