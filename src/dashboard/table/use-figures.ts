/** The state of the table: which rows a search leaves, in which order, which columns, which rows are selected. */
import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  type ReactTable,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { Observation } from "../../model/types.ts";
import type { Field } from "../words/fields.ts";

const features = tableFeatures({
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});
type Features = typeof features;

export type FiguresModel = ReactTable<Features, Observation>;

const columnOf = (field: Field): ColumnDef<Features, Observation> => ({
  id: field.id,
  accessorFn: field.words,
  sortFn: (a, b) => field.order(a.original, b.original),
  // The largest first, as it is what people look for.
  sortDescFirst: field.number !== undefined,
  // The first names the row.
  enableHiding: field.id !== "indicator",
});

const idOf = ({ id }: Observation) => id;

export function useFigures(fields: Field[], observations: Observation[]): FiguresModel {
  const columns = useMemo(() => fields.map(columnOf), [fields]);
  return useTable({ features, columns, data: observations, getRowId: idOf });
}
