/** The figures that a search leaves, in the order that is asked for: the rows of the table, on the page and in a picture. */
import type { Observation } from "../../model/types.ts";
import { type Sort, sortedBy } from "./columns.ts";
import type { Field } from "./fields.ts";
import { holds, queryWords } from "./search.ts";

/** @param textOf all that is said of a figure, as searchable() gives it */
export function found(
  observations: Observation[],
  search: string,
  textOf: (observation: Observation) => string,
): Observation[] {
  const wanted = queryWords(search);
  if (wanted.length === 0) return observations;
  return observations.filter((observation) => holds(textOf(observation), wanted));
}

/** Those that are alike in the field keep their order; without a sort all do. */
export function sorted(
  observations: Observation[],
  sort: Sort | null,
  fields: Field[],
): Observation[] {
  if (!sort) return observations;
  const { by, descending } = sortedBy(sort);
  const order = fields.find(({ id }) => id === by)?.order;
  if (!order) return observations;
  return observations.toSorted(descending ? (a, b) => order(b, a) : order);
}
