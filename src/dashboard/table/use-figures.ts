/** The state of the table: its order and its columns, which the address has, and which rows are selected. */
import {
  type ColumnDef,
  columnVisibilityFeature,
  functionalUpdate,
  type ReactTable,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { Observation } from "../../model/types.ts";
import { useView } from "../filters/store.ts";
import { FIELDS, type FieldId, sortedBy, sortOf } from "../words/columns.ts";
import type { Field } from "../words/fields.ts";

const features = tableFeatures({
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
});
type Features = typeof features;

export type FiguresModel = ReactTable<Features, Observation>;

const columnOf = (field: Field): ColumnDef<Features, Observation> => ({
  id: field.id,
  accessorFn: field.words,
  // The largest first, as it is what people look for.
  sortDescFirst: field.number !== undefined,
  // The first names the row.
  enableHiding: field.id !== FIELDS[0],
});

const idOf = ({ id }: Observation) => id;

/** @param rows in the order that they are to have */
export function useFigures(fields: Field[], rows: Observation[]): FiguresModel {
  const sort = useView(({ view }) => view.sort);
  const shown = useView(({ view }) => view.columns);
  const change = useView((state) => state.change);
  const columns = useMemo(() => fields.map(columnOf), [fields]);
  const state = useMemo(() => {
    const by = sort && sortedBy(sort);
    return {
      sorting: by ? [{ id: by.by, desc: by.descending }] : [],
      columnVisibility: Object.fromEntries(
        FIELDS.map((id) => [id, shown === null || shown.includes(id)]),
      ),
    };
  }, [sort, shown]);
  return useTable({
    features,
    columns,
    data: rows,
    getRowId: idOf,
    state,
    enableMultiSort: false,
    onSortingChange: (update) => {
      const [first] = functionalUpdate(update, state.sorting);
      change({ sort: first ? sortOf(first.id as FieldId, first.desc) : null });
    },
    onColumnVisibilityChange: (update) => {
      const visible = functionalUpdate(update, state.columnVisibility);
      change({ columns: FIELDS.filter((id) => visible[id] !== false) });
    },
  });
}
