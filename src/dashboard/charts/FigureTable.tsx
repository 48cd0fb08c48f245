import { useState } from "react";
import { isRange } from "../../model/range.ts";
import type { Dataset, Observation } from "../../model/types.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { usePrinting } from "../pace/printing.ts";
import { basisWords } from "../words/basis.ts";
import { repeatsInWords, sourceInWords } from "../words/documents.ts";
import { formatBetween, formatBounds, formatFigure, formatWhen } from "../words/format.ts";
import { clauses, upperFirst } from "../words/lists.ts";
import { whoseOf } from "../words/names.ts";
import type { Computed } from "./computed.ts";
import { computedFigure, computedInWords, computedRange } from "./computed-words.ts";
import styles from "./FigureTable.module.css";
import { type Column, ObservationTable } from "./ObservationTable.tsx";

export interface FigureTableProps {
  caption: string;
  observations: Observation[];
  /** What the chart draws in their place, where it works something out of them, by id. */
  computed?: Map<string, Computed>;
  dataset: Dataset;
  onSelect: (id: string) => void;
}

/** Rows of a table that a report prints below its chart; the address of the report leads to longer ones. */
const SHORT = 10;

/** The figures of a chart as a table: its accessible twin. */
export function FigureTable({ dataset, computed, ...table }: FigureTableProps) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const { length } = table.observations;
  const drawn = (print: (words: Words, computed: Computed) => string) => (o: Observation) => {
    const value = computed?.get(o.id);
    return value ? print(words, value) : "";
  };
  const worked: Column[] = [
    { head: t("table.computed"), words: drawn(computedFigure) },
    {
      head: t("table.arithmetic"),
      words: drawn((_, value) => {
        const bounds = computedRange(words, value);
        return clauses(words, [
          computedInWords(words, value),
          bounds && t("describe.range", { bounds }),
        ]);
      }),
    },
  ];
  const columns: Column[] = [
    { head: t("table.period"), words: (o) => upperFirst(formatWhen(words, o)) },
    ...(computed?.size ? worked : []),
    { head: t("table.value"), words: (o) => formatBetween(words, o), opens: true },
    {
      head: t("table.range"),
      words: (o) =>
        isRange(o) ? formatFigure(words, o) : (formatBounds(words, o) ?? t("table.exact")),
    },
    { head: t("table.who"), words: (o) => upperFirst(whoseOf(words, o)) },
    { head: t("table.basis"), words: (o) => upperFirst(basisWords(words, o)) },
    {
      head: t("table.source"),
      words: (o) =>
        [sourceInWords(words, o, dataset), repeatsInWords(words, o, dataset.documents)]
          .filter(Boolean)
          .join(t("list.semicolon")),
    },
  ];
  const printing = usePrinting();
  return (
    <>
      <details
        className={styles.twin}
        data-export="skip"
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{t("table.of", { count: length })}</summary>
        {/* Hundreds of rows that nobody sees would slow each change of a filter. */}
        {open && <ObservationTable {...table} columns={columns} />}
      </details>
      {printing && length <= SHORT && <ObservationTable {...table} columns={columns} />}
    </>
  );
}
