/** Every figure that the filters leave as a row: to sort, search, copy and open. */
import { useDeferredValue, useMemo } from "react";
import type { Dataset, Observation } from "../../model/types.ts";
import { MakePicture } from "../export/MakePicture.tsx";
import { Emptiness } from "../filters/Emptiness.tsx";
import { useView } from "../filters/store.ts";
import { whyEmpty } from "../filters/why-empty.ts";
import { useWords } from "../i18n/words.ts";
import { TakeData } from "../take/TakeData.tsx";
import { fieldsOf } from "../words/fields.ts";
import { found, sorted } from "../words/rows.ts";
import { searchable } from "../words/search.ts";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { Copy } from "./Copy.tsx";
import styles from "./FiguresTable.module.css";
import { Grid } from "./Grid.tsx";
import { useFigures } from "./use-figures.ts";

/** Every figure belongs in the table, and there is a row for it. */
const all = () => true;

export interface FiguresTableProps {
  dataset: Dataset;
  observations: Observation[];
  /** True where all rows have to be in the page: on paper. */
  whole: boolean;
  onSelect: (id: string) => void;
}

export default function FiguresTable({
  dataset,
  observations,
  whole,
  onSelect,
}: FiguresTableProps) {
  const words = useWords();
  const fields = useMemo(() => fieldsOf(words, dataset), [words, dataset]);
  const textOf = useMemo(() => searchable(fields), [fields]);
  const view = useView((state) => state.view);
  const change = useView((state) => state.change);
  const { sort } = view;
  const search = useDeferredValue(view.search);
  const kept = useMemo(() => found(observations, search, textOf), [observations, search, textOf]);
  const inOrder = useMemo(() => sorted(kept, sort, fields), [kept, sort, fields]);
  const table = useFigures(fields, inOrder);
  const { rows } = table.getRowModel();
  const visible = fields.filter(({ id }) => table.getColumn(id)?.getIsVisible());
  if (observations.length === 0) {
    const { looser } = whyEmpty(words, dataset, view, all, all);
    return (
      <div className={styles.nothing}>
        <Emptiness empty={{ why: words.t("figures.none"), looser }} what="figures-title" />
      </div>
    );
  }
  const selected = rows.filter((row) => row.getIsSelected());

  return (
    <>
      <div className={styles.tools} data-print="skip">
        <input
          type="search"
          className={styles.search}
          aria-label={words.t("figures.search")}
          placeholder={words.t("figures.search")}
          value={view.search}
          // What is typed at one go is undone at once.
          onChange={(event) => change({ search: event.target.value }, "drag")}
          onBlur={() => change({}, "drop")}
        />
        <ColumnChoice table={table} fields={fields} />
        <Copy
          fields={visible}
          observations={(selected.length > 0 ? selected : rows).map(({ original }) => original)}
          selected={selected.length > 0}
        />
        <TakeData dataset={dataset} className={styles.button} />
        <MakePicture
          id="figures"
          dataset={dataset}
          className={styles.button}
          describedBy="figures-title"
        />
        <p role="status" className={styles.count}>
          {words.t("figures.shown", { shown: rows.length, all: observations.length })}
        </p>
      </div>
      {rows.length === 0 ? (
        <p className={styles.nothing}>
          {words.t("figures.nothing", { query: search })}{" "}
          <button type="button" onClick={() => change({ search: "" })}>
            {words.t("figures.clear")}
          </button>
        </p>
      ) : (
        <Grid table={table} fields={visible} whole={whole} onSelect={onSelect} />
      )}
    </>
  );
}
