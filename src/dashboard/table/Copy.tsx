import { useState } from "react";
import type { Observation } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import type { Field } from "../words/fields.ts";
import styles from "./FiguresTable.module.css";
import { tabSeparated } from "./tsv.ts";

interface CopyProps {
  fields: Field[];
  observations: Observation[];
  /** True where the observations are a choice, not all rows. */
  selected: boolean;
}

type Outcome = { copied: number } | { refused: string };

/** Copies rows for a spreadsheet; where the browser refuses, shows the text to be copied by hand. */
export function Copy({ fields, observations, selected }: CopyProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const count = observations.length;
  const copy = async () => {
    const text = tabSeparated(words, fields, observations);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ copied: count });
    } catch {
      setOutcome({ refused: text });
    }
  };
  return (
    <>
      <button type="button" className={styles.button} disabled={count === 0} onClick={copy}>
        {words.t(selected ? "figures.copySelected" : "figures.copyAll", { count })}
      </button>
      <div className={styles.outcome}>
        <p role="status">
          {outcome &&
            ("copied" in outcome
              ? words.t("figures.copied", { count: outcome.copied })
              : words.t("figures.refused"))}
        </p>
        {outcome && "refused" in outcome && (
          <textarea
            readOnly
            rows={6}
            value={outcome.refused}
            aria-label={words.t("figures.byHand")}
            onFocus={(event) => event.target.select()}
          />
        )}
      </div>
    </>
  );
}
