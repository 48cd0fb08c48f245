import { useId, useMemo } from "react";
import type { Dataset, Observation } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import styles from "./Compare.module.css";
import { CompareRow } from "./CompareRow.tsx";
import { comparableYears, compareYears } from "./compare.ts";
import { headline } from "./headline.ts";
import { growthHead } from "./words.ts";

interface Props {
  dataset: Dataset;
  /** Those of the dataset that pass the filters. */
  observations: Observation[];
  years: [number, number];
  onYears: (years: [number, number]) => void;
  onSelect: (id: string) => void;
}

/** Two years of everything, side by side. */
export function Compare({ dataset, observations, years, onYears, onSelect }: Props) {
  const words = useWords();
  const { t } = words;
  const rows = useMemo(
    () => compareYears(dataset, observations, years),
    [dataset, observations, years],
  );
  const choices = useMemo(() => {
    const known = comparableYears(dataset, observations);
    return [...new Set([...known, ...years])].sort((a, b) => a - b);
  }, [dataset, observations, years]);
  const [first, second] = years;
  const comparable = rows.filter((row) => row.change).length;
  const hidden = useMemo(() => {
    const shown = new Set(rows.map(({ key }) => key));
    const all = compareYears(dataset, dataset.observations, years);
    return all.filter(({ key }) => !shown.has(key)).length;
  }, [rows, dataset, years]);
  const title = useId();

  return (
    <figure className={styles.figure} aria-labelledby={title}>
      <h3 className={styles.headline} id={title} aria-live="polite">
        {headline(words, rows, years)}
      </h3>
      <p className={styles.subtitle}>
        {rows.length === 0
          ? t("compare.empty")
          : t("compare.comparable", { comparable, all: rows.length })}
        {hidden > 0 && ` ${t("compare.hidden", { count: hidden })}`}
      </p>
      <div className={styles.controls} data-export="skip">
        <YearPicker
          label={t("compare.firstYear")}
          year={first}
          other={second}
          choices={choices}
          onYear={(year) => onYears([year, second])}
        />
        <button className={styles.swap} type="button" onClick={() => onYears([second, first])}>
          <span aria-hidden="true">⇄</span> {t("compare.swap")}
        </button>
        <YearPicker
          label={t("compare.secondYear")}
          year={second}
          other={first}
          choices={choices}
          onYear={(year) => onYears([first, year])}
        />
      </div>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("compare.indicator")}</th>
              <th scope="col">{first}</th>
              <th scope="col">{second}</th>
              <th scope="col">{t("compare.difference")}</th>
              <th scope="col">{t("compare.ratio")}</th>
              <th scope="col">
                <abbr title={t("compare.cagr")}>{growthHead(words, years)}</abbr>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CompareRow key={row.key} row={row} years={years} onSelect={onSelect} />
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.notes}>
        {t("compare.notes", { first: String(first), second: String(second) })}
      </p>
    </figure>
  );
}

interface PickerProps {
  label: string;
  year: number;
  /** The other year of the pair: a year is not compared with itself. */
  other: number;
  choices: number[];
  onYear: (year: number) => void;
}

function YearPicker({ label, year, other, choices, onYear }: PickerProps) {
  return (
    <label className={styles.picker}>
      {label}
      <select value={year} onChange={(event) => onYear(Number(event.target.value))}>
        {choices.map((choice) => (
          <option key={choice} value={choice} disabled={choice === other}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}
