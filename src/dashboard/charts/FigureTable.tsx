import { useState } from "react";
import type { Dataset, Observation } from "../../model/types.ts";
import { basisWords } from "../words/basis.ts";
import { repeatsInWords } from "../words/documents.ts";
import { formatBounds, formatFigure, formatWhen } from "../words/format.ts";
import { upperFirst } from "../words/lists.ts";
import { citationOf, whoReports } from "./describe.ts";
import styles from "./FigureTable.module.css";
import { type Column, ObservationTable } from "./ObservationTable.tsx";

export interface FigureTableProps {
  caption: string;
  observations: Observation[];
  dataset: Dataset;
  onSelect: (id: string) => void;
}

/** The figures of a chart as a table: its accessible twin. */
export function FigureTable({ dataset, ...table }: FigureTableProps) {
  const [open, setOpen] = useState(false);
  const { length } = table.observations;
  const columns: Column[] = [
    { head: "Period", words: (o) => upperFirst(formatWhen(o)) },
    { head: "Value", words: formatFigure, opens: true },
    { head: "Range", words: (o) => formatBounds(o) ?? "as given" },
    { head: "Who", words: whoReports },
    { head: "Basis", words: (observation) => upperFirst(basisWords(observation)) },
    {
      head: "Source",
      words: (o) =>
        [citationOf(o, dataset), repeatsInWords(o, dataset.documents)].filter(Boolean).join("; "),
    },
  ];
  return (
    <details
      className={styles.twin}
      data-export="skip"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        Table of the {length} {length === 1 ? "figure" : "figures"}
      </summary>
      {/* Hundreds of rows that nobody sees would slow each change of a filter. */}
      {open && <ObservationTable {...table} columns={columns} />}
    </details>
  );
}
