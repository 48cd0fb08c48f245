import type { Check, Dataset } from "../../model/types.ts";
import { giverOf, lineOf } from "../words/names.ts";
import styles from "./Finding.module.css";
import { VERDICT } from "./verdict.ts";

interface Props {
  check: Check;
  dataset: Dataset;
  /** The observation whose evidence is open: it is not linked to itself. */
  current?: string;
  onSelect: (id: string) => void;
}

/** One check: its verdict by sign and word, what was found, and the figures it is about. */
export function Finding({ check, dataset, current, onSelect }: Props) {
  const { sign, word } = VERDICT[check.verdict];
  const figures = check.observations.flatMap(
    (id) => dataset.observations.find((o) => o.id === id && id !== current) ?? [],
  );
  return (
    <li className={styles.finding} data-verdict={check.verdict}>
      <span className={styles.verdict}>
        <span className={styles.sign} aria-hidden="true">
          {sign}
        </span>
        {word}
      </span>
      <div>
        <p className={styles.message}>{check.message}</p>
        {figures.length > 0 && (
          <ul className={styles.figures}>
            {figures.map((figure) => (
              <li key={figure.id}>
                <button type="button" onClick={() => onSelect(figure.id)}>
                  {lineOf(figure)}
                </button>{" "}
                <span>({giverOf(figure, dataset)})</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
