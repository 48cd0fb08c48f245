/** The columns of the table of figures: what there is to say of each, and in which order of it the rows may stand. */

/** The first names the row. */
export const FIELDS = [
  "indicator",
  "refArea",
  "counterpartArea",
  "value",
  "low",
  "high",
  "period",
  "measure",
  "qualifier",
  "basis",
  "reporter",
  "source",
  "checks",
] as const;
export type FieldId = (typeof FIELDS)[number];

/** A field, from its least to its greatest, or with a minus against that. */
export type Sort = FieldId | `-${FieldId}`;
export const SORTS: Sort[] = FIELDS.flatMap((id): Sort[] => [id, `-${id}`]);

export const sortOf = (by: FieldId, descending: boolean): Sort => (descending ? `-${by}` : by);

export function sortedBy(sort: Sort): { by: FieldId; descending: boolean } {
  const descending = sort.startsWith("-");
  return { by: (descending ? sort.slice(1) : sort) as FieldId, descending };
}
