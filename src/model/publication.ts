import type { Document } from "./types.ts";

/** Sorts texts by their dates; one without a date comes last: nobody knows that it said a thing first. */
export function inOrderOfPublication(
  { published: a }: Pick<Document, "published">,
  { published: b }: Pick<Document, "published">,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.localeCompare(b);
}
