import type { Dataset, Observation } from "../../model/types.ts";
import { formatBounds, formatFigure, formatWhen } from "../words/format.ts";
import { upperFirst } from "../words/lists.ts";
import { BASIS_WORDS, citationOf, repeatsInWords, whoReports } from "./describe.ts";
import styles from "./FigureTable.module.css";

export interface FigureTableProps {
  caption: string;
  observations: Observation[];
  dataset: Dataset;
  onSelect: (id: string) => void;
}

/** The figures of a chart as a table: its accessible twin. */
export function FigureTable({ caption, observations, dataset, onSelect }: FigureTableProps) {
  return (
    <details className={styles.twin} data-export="skip">
      <summary>
        Table of the {observations.length} {observations.length === 1 ? "figure" : "figures"}
      </summary>
      {/* A region that scrolls sideways has to be reached by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className={styles.scroll} tabIndex={0} aria-label={`Table: ${caption}`}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col">Value</th>
              <th scope="col">Range</th>
              <th scope="col">Who</th>
              <th scope="col">Basis</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {observations.map((observation) => (
              <tr key={observation.id}>
                <th scope="row">{upperFirst(formatWhen(observation))}</th>
                <td>
                  <button type="button" onClick={() => onSelect(observation.id)}>
                    {formatFigure(observation)}
                  </button>
                </td>
                <td>{formatBounds(observation) ?? "as given"}</td>
                <td>{whoReports(observation)}</td>
                <td>{BASIS_WORDS[observation.basis]}</td>
                <td>
                  {[citationOf(observation, dataset), repeatsInWords(observation)]
                    .filter(Boolean)
                    .join("; ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
