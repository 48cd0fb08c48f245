import type { ReactNode } from "react";
import type { Observation } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { type Few, FirstOf } from "./FirstOf.tsx";
import styles from "./ObservationTable.module.css";

export interface Column {
  head: string;
  words: (observation: Observation) => ReactNode;
  /** True for the column whose words open the evidence. */
  opens?: boolean;
}

export interface ObservationTableProps {
  caption: string;
  /** The first names the row. */
  columns: Column[];
  observations: Observation[];
  /** How many rows are seen before the others are unfolded; all where it is not given. */
  few?: Few;
  onSelect: (id: string) => void;
}

const ALL: Few = { narrow: Number.POSITIVE_INFINITY, wide: Number.POSITIVE_INFINITY };

/** Observations as rows, in the order given. */
export function ObservationTable({
  caption,
  columns: [first, ...others],
  observations,
  few = ALL,
  onSelect,
}: ObservationTableProps) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard too.
    <section className={styles.scroll} tabIndex={0} aria-label={t("table.named", { caption })}>
      <FirstOf items={observations} few={few}>
        {(some) => (
          <table className={styles.table}>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                {[first, ...others].map((column) => (
                  <th key={column?.head} scope="col">
                    {column?.head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {some.map((observation) => (
                <tr key={observation.id}>
                  <th scope="row">{first?.words(observation)}</th>
                  {others.map(({ head, words, opens }) => (
                    <td key={head}>
                      {opens ? (
                        <button type="button" onClick={() => onSelect(observation.id)}>
                          {words(observation)}
                        </button>
                      ) : (
                        words(observation)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </FirstOf>
    </section>
  );
}
