/** The compared years, each to be changed or taken away, in another order, or one more. */
import { useEffect, useRef } from "react";
import { useWords } from "../i18n/words.ts";
import styles from "./Compare.module.css";
import { another, withAnother } from "./years.ts";

const NAMES = [
  "compare.firstYear",
  "compare.secondYear",
  "compare.thirdYear",
  "compare.fourthYear",
] as const;

interface Props {
  years: number[];
  /** Those that there are to choose from, earliest first. */
  choices: number[];
  onYears: (years: number[]) => void;
}

export function YearPickers({ years, choices, onYears }: Props) {
  const { t } = useWords();
  const places = useRef<(HTMLSelectElement | null)[]>([]);
  const next = useRef<number>(undefined);
  const added = another(choices, years);
  useEffect(() => {
    const place = next.current;
    next.current = undefined;
    // Only where the button that was pressed has gone with its year, or with the last place.
    if (place === undefined || document.activeElement !== document.body) return;
    places.current[Math.min(place, years.length - 1)]?.focus();
  }, [years]);
  const change = (changed: number[], place: number) => {
    next.current = place;
    onYears(changed);
  };
  return (
    <>
      {years.map((year, i) => (
        <YearPicker
          // biome-ignore lint/suspicious/noArrayIndexKey: a picker is known by its place, whatever year it shows.
          key={i}
          label={t(NAMES[i] ?? NAMES[3])}
          year={year}
          taken={years}
          choices={choices}
          select={(element) => {
            places.current[i] = element;
          }}
          onYear={(changed) => onYears(years.with(i, changed))}
          onRemove={
            years.length > 2
              ? () =>
                  change(
                    years.filter((other) => other !== year),
                    i,
                  )
              : undefined
          }
        />
      ))}
      <button className={styles.swap} type="button" onClick={() => onYears(years.toReversed())}>
        <span aria-hidden="true">⇄</span> {t("compare.swap")}
      </button>
      {added !== undefined && (
        <button
          className={styles.swap}
          type="button"
          onClick={() => {
            const more = withAnother(years, added);
            change(more, more.indexOf(added));
          }}
        >
          <span aria-hidden="true">+</span> {t("compare.addYear")}
        </button>
      )}
    </>
  );
}

interface PickerProps {
  label: string;
  year: number;
  /** The years that are compared: none is compared with itself. */
  taken: number[];
  choices: number[];
  select: (element: HTMLSelectElement | null) => void;
  onYear: (year: number) => void;
  /** Undefined where the year has to stay. */
  onRemove?: () => void;
}

function YearPicker({ label, year, taken, choices, select, onYear, onRemove }: PickerProps) {
  const { t } = useWords();
  return (
    <div className={styles.place}>
      <label className={styles.picker}>
        {label}
        <select ref={select} value={year} onChange={(event) => onYear(Number(event.target.value))}>
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
