import type { Dataset } from "../../model/types.ts";
import type { Computed } from "../charts/computed.ts";
import { computedInWords, computedRange } from "../charts/computed-words.ts";
import { useWords } from "../i18n/words.ts";
import { giverOf, lineOf } from "../words/names.ts";
import styles from "./Evidence.module.css";

interface Props {
  dataset: Dataset;
  /** What the charts in view work out from the figure. */
  worked: Computed[];
  /** Id of the figure that is open. */
  current: string;
  onSelect: (id: string) => void;
}

/** The index, growth, share or ratio that stands in a chart for the figure, its arithmetic, and the other figure in it. */
export function Worked({ dataset, worked, current, onSelect }: Props) {
  const words = useWords();
  return (
    <ul className={styles.links}>
      {worked.map((computed) => {
        const range = computedRange(words, computed);
        const arithmetic = computedInWords(words, computed);
        const others = computed.operands.filter(({ id }) => id !== current);
        return (
          <li key={computed.formula}>
            {range ? words.t("evidence.worked.range", { arithmetic, range }) : arithmetic}
            {others.map((figure) => (
              <div key={figure.id}>
                <button type="button" onClick={() => onSelect(figure.id)}>
                  {lineOf(words, figure)}
                </button>{" "}
                <span>{words.t("bracketed", { text: giverOf(words, figure, dataset) })}</span>
              </div>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
