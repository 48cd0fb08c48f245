/** A table in a picture: as many rows as find room. */
import type { Words } from "../../i18n/words.ts";
import { Fitting, ITEM } from "./Fitting.tsx";
import styles from "./Rows.module.css";

/** Words of a cell: what it says, and smaller below it what belongs to that. */
export interface Cell {
  main: string;
  below?: string[];
}

export interface Column {
  head: string;
  /** The share of the width, beside the others'. */
  share: number;
}

export interface RowsProps {
  words: Words;
  columns: Column[];
  rows: Cell[][];
  height: number | undefined;
}

export function Rows({ words, columns, rows, height }: RowsProps) {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <Fitting
      height={height}
      count={rows.length}
      more={(count, shown) => words.t(shown > 0 ? "picture.moreRows" : "picture.noRows", { count })}
    >
      {(shown) => (
        <table className={styles.table}>
          <colgroup>
            {columns.map(({ head, share }) => (
              <col key={head} style={{ width: `${(100 * share) / whole}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((cells, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a picture never changes the order of its rows.
              <tr key={i} {...ITEM}>
                {cells.map(({ main, below = [] }, column) => (
                  <td key={columns[column]?.head}>
                    {main}
                    {below.map((line) => (
                      <span key={line}>{line}</span>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Fitting>
  );
}
