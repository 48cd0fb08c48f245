import { useMemo } from "react";
import { originOf } from "../../model/origin.ts";
import type { Dataset } from "../../model/types.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { formatFigure, formatPeriod, formatWhen } from "../words/format.ts";
import { clauses, upperFirst } from "../words/lists.ts";
import { indicatorText, subjectOf } from "../words/names.ts";
import { countOf } from "./resting.ts";
import styles from "./Sources.module.css";
import { officialSeries, type Series } from "./series.ts";

interface Props {
  dataset: Dataset;
  shown: Set<string>;
  onSelect: (id: string) => void;
}

/** The official series, each with its values and who published them. */
export function Official({ dataset, shown, onSelect }: Props) {
  const words = useWords();
  const { t } = words;
  const series = useMemo(() => officialSeries(dataset, shown), [dataset, shown]);
  if (series.length === 0) {
    const any = dataset.observations.some((o) => originOf(o) === "published");
    return <p>{t(any ? "official.hidden" : "official.none")}</p>;
  }
  return series.map((one) => (
    <details className={styles.details} key={one.key}>
      <summary>
        {titleOf(words, one)} <span className={styles.meta}>{spanOf(words, one)}</span>
      </summary>
      <ul className={styles.values}>
        {one.observations.map((o) => (
          <li key={o.id}>
            <button type="button" onClick={() => onSelect(o.id)}>
              {t("name.parts", {
                first: upperFirst(formatWhen(words, o)),
                rest: formatFigure(words, o),
              })}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.meta}>
        {t("official.publishers", { count: one.publishers.length })}
        {one.publishers.map(({ name, url }, i) => (
          <span key={`${name} ${url}`}>
            {i > 0 && t("list.semicolon")}
            {url ? (
              <a href={url} rel="noreferrer" target="_blank">
                {name}
              </a>
            ) : (
              name
            )}
          </span>
        ))}
      </p>
    </details>
  ));
}

function titleOf(words: Words, { indicator, refArea, counterpartArea, measure }: Series): string {
  return clauses(words, [
    indicatorText(words, indicator, "label"),
    subjectOf(words, { indicator: indicator.id, refArea, counterpartArea }, refArea),
    measure && words.t(`official.${measure}`),
  ]);
}

function spanOf(words: Words, { observations, total }: Series): string {
  const [first, last] = [observations.at(0), observations.at(-1)].map((o) =>
    formatPeriod(words, o?.period ?? null),
  ) as [string, string];
  const values = { count: countOf(words, observations.length, total), total, first };
  return observations.length === 1
    ? words.t("official.value", values)
    : words.t("official.values", { ...values, last });
}
