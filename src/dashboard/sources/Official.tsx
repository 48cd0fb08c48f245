import { useMemo, useState } from "react";
import { originOf } from "../../model/origin.ts";
import { RECONCILED } from "../../model/reporter.ts";
import type { Dataset } from "../../model/types.ts";
import { FirstOf } from "../charts/FirstOf.tsx";
import { useWords, type Words } from "../i18n/words.ts";
import { formatFigure, formatPeriod, formatWhen } from "../words/format.ts";
import { clauses, upperFirst } from "../words/lists.ts";
import { indicatorText, scopeWords, subjectOf } from "../words/names.ts";
import { publisherName } from "../words/publishers.ts";
import { countOf } from "./resting.ts";
import styles from "./Sources.module.css";
import { narrowedTo, officialSeries, type Series } from "./series.ts";

interface Props {
  dataset: Dataset;
  shown: Set<string>;
  onSelect: (id: string) => void;
}

/** How many series stand in the page, and how many rows of folded ones, where a search in the page finds them. */
const FEW = { narrow: 5, wide: 20 };
const MOST_ROWS = 1000;

/** The official series, each with its values and who published them. */
export function Official({ dataset, shown, onSelect }: Props) {
  const { t } = useWords();
  const whole = useMemo(() => officialSeries(dataset), [dataset]);
  const series = useMemo(() => narrowedTo(shown, whole), [shown, whole]);
  if (series.length === 0) {
    const any = dataset.observations.some((o) => originOf(o) === "published");
    return <p>{t(any ? "official.hidden" : "official.none")}</p>;
  }
  const rows = series.reduce((sum, { observations }) => sum + observations.length, 0);
  return (
    <FirstOf items={series} few={FEW}>
      {(some) =>
        some.map((one) => (
          <Values key={one.key} series={one} folded={rows <= MOST_ROWS} onSelect={onSelect} />
        ))
      }
    </FirstOf>
  );
}

interface ValuesProps {
  series: Series;
  /** True where the rows are in the page before they are unfolded. */
  folded: boolean;
  onSelect: (id: string) => void;
}

function Values({ series, folded, onSelect }: ValuesProps) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const { observations, publishers } = series;
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {titleOf(words, series)} <span className={styles.meta}>{spanOf(words, series)}</span>
      </summary>
      {(folded || open) && (
        <ul className={styles.values}>
          {observations.map((o) => (
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
      )}
      <p className={styles.meta}>
        {t("official.publishers", { count: publishers.length })}
        {publishers.map(({ name, url }, i) => (
          <span key={`${name} ${url}`}>
            {i > 0 && t("list.semicolon")}
            {url ? (
              <a href={url} rel="noreferrer" target="_blank">
                {publisherName(words, name)}
              </a>
            ) : (
              publisherName(words, name)
            )}
          </span>
        ))}
      </p>
    </details>
  );
}

function titleOf(words: Words, { indicator, measure, reporter, ...series }: Series): string {
  const { scope } = series;
  return clauses(words, [
    indicatorText(words, indicator, "label"),
    subjectOf(words, { indicator: indicator.id, ...series }, reporter),
    scope !== undefined && scope !== RECONCILED && scopeWords(words, scope),
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
