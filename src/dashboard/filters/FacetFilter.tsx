import { useWords } from "../i18n/words.ts";
import styles from "./FilterBar.module.css";

export interface FacetFilterProps<T extends string> {
  name: string;
  options: { value: T; label: string; hint?: string }[];
  /** Null is all. */
  chosen: T[] | null;
  counts: Map<string, number>;
  /** What they count. */
  counted?: "figures" | "events";
  onChange: (chosen: T[]) => void;
  /** What the options mean, where their names do not say it. */
  note?: string;
  /** What nothing chosen means. */
  none: string;
}

/** A set of options to tick off; each says how many observations it stands for. */
export function FacetFilter<T extends string>({
  name,
  options,
  chosen,
  counts,
  counted = "figures",
  onChange,
  note,
  none,
}: FacetFilterProps<T>) {
  const { t } = useWords();
  const all = options.map(({ value }) => value);
  const now = chosen ?? all;
  const toggle = (value: T) =>
    onChange(now.includes(value) ? now.filter((other) => other !== value) : [...now, value]);
  return (
    <fieldset className={styles.facet}>
      <legend className={styles.name}>{name}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} className={styles.option} title={hint}>
          <input type="checkbox" checked={now.includes(value)} onChange={() => toggle(value)} />
          <span>{label}</span>
          <span className={styles.count}>
            <span aria-hidden="true">{counts.get(value) ?? 0}</span>
            <span className="visually-hidden">
              {t(`filter.${counted}`, { count: counts.get(value) ?? 0 })}
            </span>
          </span>
        </label>
      ))}
      {note && <p className={styles.note}>{note}</p>}
      {now.length === 0 && <p className={styles.note}>{none}</p>}
    </fieldset>
  );
}
