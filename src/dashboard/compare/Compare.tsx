import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { Dataset, Observation } from "../../model/types.ts";
import { FirstOf } from "../charts/FirstOf.tsx";
import { MakePicture } from "../export/MakePicture.tsx";
import { Emptiness } from "../filters/Emptiness.tsx";
import { MOST_YEARS, type View } from "../filters/view.ts";
import { whyEmpty } from "../filters/why-empty.ts";
import { useWords } from "../i18n/words.ts";
import styles from "./Compare.module.css";
import { CompareRow } from "./CompareRow.tsx";
import { comparableYears, compareYears } from "./compare.ts";
import { headline } from "./headline.ts";
import { Slopes } from "./Slopes.tsx";
import { growthHead } from "./words.ts";

/** How many rows are seen before the others are unfolded: on a phone each is a card. */
const FEW = { narrow: 4, wide: 40 };

const NAMES = [
  "compare.firstYear",
  "compare.secondYear",
  "compare.thirdYear",
  "compare.fourthYear",
] as const;

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
  const { dataset, observations, view, years, nearest, onYears, onNearest, onSelect } = props;
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
  const comparable = rows.filter((row) => row.change).length;
  const hidden = useMemo(() => {
    const shown = new Set(rows.map(({ key }) => key));
    const all = compareYears(dataset, dataset.observations, years, { pair, nearest });
    return all.filter(({ key }) => !shown.has(key));
  }, [rows, dataset, years, pair, nearest]);
  const empty = useMemo(() => {
    const kept = new Set(
      hidden.flatMap(({ sides, between }) =>
        [...sides, ...between].flatMap(({ observation }) => observation?.id ?? []),
      ),
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
  const another = anotherYear(choices, years);
  const told = headline(words, rows, years);

  return (
    <figure ref={figure} className={styles.figure} aria-labelledby={title}>
      <h3 className={styles.headline} id={title}>
        {told}
      </h3>
      <Announced years={years} told={told} />
      <p className={styles.subtitle}>
        {rows.length === 0
          ? t("compare.empty")
          : t("compare.comparable", { comparable, all: rows.length })}
        {hidden.length > 0 && ` ${t("compare.hidden", { count: hidden.length })}`}
      </p>
      {empty && <Emptiness empty={empty} what={title} />}
      <div className={styles.controls} data-export="skip">
        {years.map((year, i) => (
          <YearPicker
            // biome-ignore lint/suspicious/noArrayIndexKey: a picker is known by its place, whatever year it shows.
            key={i}
            label={t(NAMES[i] ?? NAMES[3])}
            year={year}
            taken={years}
            choices={choices}
            onYear={(next) => onYears(years.with(i, next))}
            onRemove={
              years.length > 2 ? () => onYears(years.filter((other) => other !== year)) : undefined
            }
          />
        ))}
        <button className={styles.swap} type="button" onClick={() => onYears(years.toReversed())}>
          <span aria-hidden="true">⇄</span> {t("compare.swap")}
        </button>
        {another !== undefined && (
          <button
            className={styles.swap}
            type="button"
            onClick={() => onYears([...years.slice(0, -1), another, last])}
          >
            <span aria-hidden="true">+</span> {t("compare.addYear")}
          </button>
        )}
        <label className={styles.nearest}>
          <input
            type="checkbox"
            checked={nearest}
            onChange={(event) => onNearest(event.target.checked)}
          />
          {t("compare.useNearest")}
        </label>
        {rows.length > 0 && (
          <MakePicture
            id="compare"
            dataset={dataset}
            figure={figure}
            className={styles.swap}
            describedBy={title}
          />
        )}
      </div>
      <Slopes rows={rows} pair={pair} onSelect={onSelect} />
      {rows.length > 0 && (
        <FirstOf items={rows} few={FEW}>
          {(some) => (
            <table className={styles.table}>
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

/** A year to stand between: the one nearest to the middle of the first and the last; none where there are four or no more to choose. */
function anotherYear(choices: number[], years: number[]): number | undefined {
  if (years.length >= MOST_YEARS) return undefined;
  const middle = ((years[0] as number) + (years.at(-1) as number)) / 2;
  const away = (year: number) => Math.abs(year - middle);
  return choices.filter((year) => !years.includes(year)).sort((a, b) => away(a) - away(b))[0];
}

interface PickerProps {
  label: string;
  year: number;
  /** The years that are compared: none is compared with itself. */
  taken: number[];
  choices: number[];
  onYear: (year: number) => void;
  /** Undefined where the year has to stay. */
  onRemove?: () => void;
}

function YearPicker({ label, year, taken, choices, onYear, onRemove }: PickerProps) {
  const { t } = useWords();
  return (
    <div className={styles.place}>
      <label className={styles.picker}>
        {label}
        <select value={year} onChange={(event) => onYear(Number(event.target.value))}>
          {choices.map((choice) => (
            <option
              key={choice}
              value={choice}
              disabled={choice !== year && taken.includes(choice)}
            >
              {choice}
            </option>
          ))}
        </select>
      </label>
      {onRemove && (
        <button
          type="button"
          className={styles.swap}
          aria-label={t("compare.removeYear", { year: String(year) })}
          onClick={onRemove}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
