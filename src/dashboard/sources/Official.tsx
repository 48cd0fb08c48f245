import { useMemo } from "react";
import { originOf } from "../../model/origin.ts";
import type { Dataset } from "../../model/types.ts";
import { formatFigure, formatPeriod, formatWhen } from "../words/format.ts";
import { subjectOf } from "../words/names.ts";
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
  const series = useMemo(() => officialSeries(dataset, shown), [dataset, shown]);
  if (series.length === 0) {
    const any = dataset.observations.some((o) => originOf(o) === "published");
    return (
      <p>{any ? "The filters leave out all of them." : "The data has no official figures."}</p>
    );
  }
  return series.map((one) => (
    <details className={styles.details} key={one.key}>
      <summary>
        {titleOf(one)} <span className={styles.meta}>{spanOf(one)}</span>
      </summary>
      <ul className={styles.values}>
        {one.observations.map((o) => (
          <li key={o.id}>
            <button type="button" onClick={() => onSelect(o.id)}>
              {formatWhen(o)}: {formatFigure(o)}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.meta}>
        {one.publishers.length === 1 ? "Publisher: " : "Publishers: "}
        {one.publishers.map(({ name, url }, i) => (
          <span key={`${name} ${url}`}>
            {i > 0 && "; "}
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

const KIND = { stock: "all that stood at a date", flow: "added within a period" };

function titleOf({ indicator, refArea, counterpartArea, measure }: Series): string {
  const subject = subjectOf({ indicator: indicator.id, refArea, counterpartArea }, refArea);
  const kind = measure && KIND[measure];
  return [indicator.label, subject, kind].filter(Boolean).join(", ");
}

function spanOf({ observations, total }: Series): string {
  const [first, last] = [observations.at(0), observations.at(-1)];
  const from = formatPeriod(first?.period ?? null);
  const count = countOf(observations.length, total);
  if (observations.length === 1) return `${count} ${total === 1 ? "value" : "values"}, ${from}`;
  return `${count} values, ${from} to ${formatPeriod(last?.period ?? null)}`;
}
