import type { Document } from "./types.ts";

/** Sorts texts by their dates; one without a date comes last: nobody knows that it said a thing first. */
export function inOrderOfPublication(
  { published: a }: Pick<Document, "published">,
  { published: b }: Pick<Document, "published">,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.localeCompare(b);
}

/** Stands for the publisher of a reader's own text that names none; the catalogues of the page know it under its slug. */
export const NO_PUBLISHER = "Publisher not named";
