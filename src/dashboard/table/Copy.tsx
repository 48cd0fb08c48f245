import { useState } from "react";
import type { Observation } from "../../model/types.ts";
import { Copied } from "../copying/Copied.tsx";
import { useCopying } from "../copying/use-copying.ts";
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

/** Copies rows for a spreadsheet. */
export function Copy({ fields, observations, selected }: CopyProps) {
  const words = useWords();
  const [outcome, copy] = useCopying();
  const [copied, setCopied] = useState(0);
  const count = observations.length;
  const onClick = () => {
    setCopied(count);
    return copy(tabSeparated(words, fields, observations));
  };
  return (
    <>
      <button type="button" className={styles.button} disabled={count === 0} onClick={onClick}>
        {words.t(selected ? "figures.copySelected" : "figures.copyAll", { count })}
      </button>
      <div className={styles.outcome}>
        <Copied
          outcome={outcome}
          done={words.t("figures.copied", { count: copied })}
          refused={words.t("figures.refused")}
          byHand={words.t("figures.byHand")}
        />
      </div>
    </>
  );
}
