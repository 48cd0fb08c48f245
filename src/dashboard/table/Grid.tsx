/** The rows of the table: only those in sight are in the page, however many there are. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useRef } from "react";
import { useWords } from "../i18n/words.ts";
import type { FieldId } from "../words/columns.ts";
import type { Field } from "../words/fields.ts";
import styles from "./FiguresTable.module.css";
import type { FiguresModel } from "./use-figures.ts";

/** In rem; all rows share them, as no row knows of those out of sight. */
const WIDTHS: Record<FieldId, number> = {
  indicator: 12,
  refArea: 8.5,
  counterpartArea: 8.5,
  value: 10,
  low: 9.5,
  high: 9.5,
  period: 12,
  measure: 8,
  qualifier: 8,
  basis: 11,
  reporter: 9,
  source: 17,
  checks: 9,
};
const CHECKBOX = 2.5;
/** Height in pixels of a row whose words fit on two lines, until it is measured. */
const ROW = 52;

const SORTED = { asc: "ascending", desc: "descending" } as const;

interface GridProps {
  table: FiguresModel;
  /** The columns that are shown; the first names the row. */
  fields: Field[];
  /** True where all rows have to be in the page: on paper. */
  whole: boolean;
  onSelect: (id: string) => void;
}

export function Grid({ table, fields, whole, onSelect }: GridProps) {
  const words = useWords();
  const frame = useRef<HTMLElement>(null);
  const { rows } = table.getRowModel();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });
  // Rows are measured as they come into sight, which stops the browser's own way to the end.
  const toEnds = (event: KeyboardEvent) => {
    if (event.target !== frame.current || (event.key !== "Home" && event.key !== "End")) return;
    event.preventDefault();
    virtual.scrollToIndex(event.key === "Home" ? 0 : rows.length - 1);
  };
  const inSight = virtual.getVirtualItems();
  const indices = whole ? rows.map((_, index) => index) : inSight.map(({ index }) => index);
  const above = whole ? 0 : (inSight[0]?.start ?? 0);
  const below = whole ? 0 : virtual.getTotalSize() - (inSight.at(-1)?.end ?? 0);
  const total = fields.reduce((sum, { id }) => sum + WIDTHS[id], 0);
  // On paper the columns share the width of the page; on a phone the first leaves room for a second.
  const widthOf = (id: FieldId) => {
    if (whole) return `${(100 * WIDTHS[id]) / total}%`;
    return id === fields[0]?.id ? `min(${WIDTHS[id]}rem, 38vw)` : `${WIDTHS[id]}rem`;
  };
  const width = whole
    ? "100%"
    : `max(100%, ${[`${CHECKBOX}rem`, ...fields.map(({ id }) => widthOf(id))].join(" + ")})`;
  const some = table.getIsSomeRowsSelected();
  return (
    <section
      ref={frame}
      className={styles.frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard too.
      tabIndex={0}
      aria-label={words.t("figures.caption")}
      onKeyDown={toEnds}
    >
      <table className={styles.table} style={{ width }} aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{words.t("figures.caption")}</caption>
        <colgroup>
          <col className={styles.checkbox} style={{ width: `${CHECKBOX}rem` }} />
          {fields.map(({ id }) => (
            <col key={id} style={{ width: widthOf(id) }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <td className={styles.checkbox}>
              <input
                type="checkbox"
                aria-label={words.t("figures.selectAll")}
                checked={table.getIsAllRowsSelected()}
                ref={(box) => {
                  if (box) box.indeterminate = some;
                }}
                onChange={table.getToggleAllRowsSelectedHandler()}
              />
            </td>
            {fields.map(({ id, name }) => {
              const column = table.getColumn(id);
              const sorted = column?.getIsSorted() || undefined;
              return (
                <th key={id} scope="col" aria-sort={sorted && SORTED[sorted]}>
                  <button type="button" onClick={column?.getToggleSortingHandler()}>
                    {name}
                    <span className={styles.arrow} aria-hidden="true" data-sorted={sorted} />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          <Space height={above} />
          {indices.map((index) => {
            const row = rows[index];
            if (!row) return null;
            const [first, ...others] = fields;
            const name = first?.words(row.original);
            return (
              <tr
                key={row.id}
                ref={virtual.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                data-selected={row.getIsSelected() ? "" : undefined}
              >
                <td className={styles.checkbox}>
                  <input
                    type="checkbox"
                    aria-label={words.t("figures.select", {
                      figure: [name, row.getValue("value" satisfies FieldId)].join(", "),
                    })}
                    checked={row.getIsSelected()}
                    onChange={row.getToggleSelectedHandler()}
                  />
                </td>
                <th scope="row">
                  <button type="button" onClick={() => onSelect(row.id)}>
                    {name}
                  </button>
                </th>
                {others.map(({ id, words: say }) => (
                  <td key={id} data-field={id}>
                    {say(row.original)}
                  </td>
                ))}
              </tr>
            );
          })}
          <Space height={below} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows that are out of sight. */
function Space({ height }: { height: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row is not focusable; this one says nothing.
    <tr aria-hidden="true" className={styles.space}>
      <td style={{ height }} />
    </tr>
  ) : null;
}
