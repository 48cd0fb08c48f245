import type { Check, Dataset } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { giverOf, lineOf } from "../words/names.ts";
import styles from "./Finding.module.css";
import { messageOf } from "./message.ts";
import { SIGNS } from "./verdict.ts";

interface Props {
  check: Check;
  dataset: Dataset;
  /** The observation whose evidence is open: it is not linked to itself. */
  current?: string;
  onSelect: (id: string) => void;
}

/** One check: its verdict by sign and word, what was found, and the figures it is about. */
export function Finding({ check, dataset, current, onSelect }: Props) {
  const words = useWords();
  const figures = check.observations.flatMap(
    (id) => dataset.observations.find((o) => o.id === id && id !== current) ?? [],
  );
  return (
    <li className={styles.finding} data-verdict={check.verdict}>
      <span className={styles.verdict}>
        <span className={styles.sign} aria-hidden="true">
          {SIGNS[check.verdict]}
        </span>
        {words.t(`verdict.${check.verdict}`)}
      </span>
      <div>
        <p className={styles.message}>{messageOf(words, check, dataset)}</p>
        {figures.length > 0 && (
          <ul className={styles.figures}>
            {figures.map((figure) => (
              <li key={figure.id}>
                <button type="button" onClick={() => onSelect(figure.id)}>
                  {lineOf(words, figure)}
                </button>{" "}
                <span>{words.t("bracketed", { text: giverOf(words, figure, dataset) })}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
