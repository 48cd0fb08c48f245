import { type ReactNode, type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Dataset, Observation } from "../../model/types.ts";
import { FirstOf } from "../charts/FirstOf.tsx";
import { Emptiness } from "../filters/Emptiness.tsx";
import type { View } from "../filters/view.ts";
import { whyEmpty } from "../filters/why-empty.ts";
import { useWords } from "../i18n/words.ts";
import styles from "./Compare.module.css";
import { CompareRow } from "./CompareRow.tsx";
import { comparableYears, compareYears } from "./compare.ts";
import { headline } from "./headline.ts";
import { Slopes } from "./Slopes.tsx";
import { comparableWords, growthHead } from "./words.ts";
import { YearPickers } from "./YearPickers.tsx";

/** How many rows are seen before the others are unfolded: on a phone each is a card. */
const FEW = { narrow: 4, wide: 40 };

interface Props {
  dataset: Dataset;
  /** Those of the dataset that pass the filters. */
  observations: Observation[];
  /** With the filters that they pass. */
  view: View;
  /** Two to four: the first is held against the last. */
  years: number[];
  /** True where the nearest year that has a value stands in for one that has none. */
  nearest: boolean;
  onYears: (years: number[]) => void;
  onNearest: (nearest: boolean) => void;
  onSelect: (id: string) => void;
  /** What makes pictures of it. */
  picture: (of: {
    figure: RefObject<HTMLElement | null>;
    className: string | undefined;
    describedBy: string;
  }) => ReactNode;
}

/** Says the headline when other years are chosen, wherever that was done; what a filter does to it is not said beside the filter's own words. */
function Announced({ years, told }: { years: number[]; told: string }) {
  const chosen = years.join("-");
  const before = useRef(chosen);
  const [said, setSaid] = useState("");
  useEffect(() => {
    setSaid(before.current === chosen ? "" : told);
    before.current = chosen;
  }, [chosen, told]);
  return (
    <p role="status" className="visually-hidden" data-export="skip">
      {said}
    </p>
  );
}

/** Two to four years of everything, side by side. */
export function Compare(props: Props) {
  const { dataset, observations, view, years, nearest, onYears, onNearest, onSelect, picture } =
    props;
  const { pair } = view;
  const words = useWords();
  const { t } = words;
  const rows = useMemo(
    () => compareYears(dataset, observations, years, { pair, nearest }),
    [dataset, observations, years, pair, nearest],
  );
  const choices = useMemo(() => {
    const known = comparableYears(dataset, observations);
    return [...new Set([...known, ...years])].sort((a, b) => a - b);
  }, [dataset, observations, years]);
  const ends = [years[0], years.at(-1)] as [number, number];
  const [first, last] = ends;
  const hidden = useMemo(() => {
    const shown = new Set(rows.map(({ key }) => key));
    const all = compareYears(dataset, dataset.observations, years, { pair, nearest });
    return all.filter(({ key }) => !shown.has(key));
  }, [rows, dataset, years, pair, nearest]);
  const empty = useMemo(() => {
    const kept = new Set(
      hidden.flatMap(({ sides }) => sides.flatMap(({ observation }) => observation?.id ?? [])),
    );
    if (rows.length > 0 || kept.size === 0) return undefined;
    return whyEmpty(
      words,
      dataset,
      view,
      ({ id }) => kept.has(id),
      () => true,
    );
  }, [rows, hidden, words, dataset, view]);
  const title = useId();
  const figure = useRef<HTMLElement>(null);
  const told = headline(words, rows, years);

  return (
    <figure ref={figure} className={styles.figure} aria-labelledby={title}>
      <h3 className={styles.headline} id={title}>
        {told}
      </h3>
      <Announced years={years} told={told} />
      <p className={styles.subtitle}>
        {rows.length === 0 ? t("compare.empty") : comparableWords(words, rows, years)}
        {hidden.length > 0 && ` ${t("compare.hidden", { count: hidden.length })}`}
      </p>
      {empty && <Emptiness empty={empty} what={title} />}
      <div className={styles.controls} data-export="skip">
        <YearPickers years={years} choices={choices} onYears={onYears} />
        <label className={styles.nearest}>
          <input
            type="checkbox"
            checked={nearest}
            onChange={(event) => onNearest(event.target.checked)}
          />
          {t("compare.useNearest")}
        </label>
        {rows.length > 0 && picture({ figure, className: styles.swap, describedBy: title })}
      </div>
      <Slopes rows={rows} pair={pair} onSelect={onSelect} />
      {rows.length > 0 && (
        <FirstOf items={rows} few={FEW}>
          {(some) => (
            <table className={years.length > 2 ? `${styles.table} ${styles.many}` : styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t("compare.indicator")}</th>
                  {years.map((year) => (
                    <th key={year} scope="col">
                      {year}
                    </th>
                  ))}
                  <th scope="col">{t("compare.difference")}</th>
                  <th scope="col">{t("compare.ratio")}</th>
                  <th scope="col">
                    <abbr title={t("compare.cagr")}>{growthHead(words, ends)}</abbr>
                  </th>
                </tr>
              </thead>
              <tbody>
                {some.map((row) => (
                  <CompareRow key={row.key} row={row} years={ends} onSelect={onSelect} />
                ))}
              </tbody>
            </table>
          )}
        </FirstOf>
      )}
      <p className={styles.notes}>
        {t("compare.notes", { first: String(first), second: String(last) })}
      </p>
    </figure>
  );
}
