/** Why the fields of a figure are what they are, in the words that decided each. */
import type { StatedFigure } from "../../model/types.ts";
import { FIELDS, type Field, type Grounds, type How } from "../marks/grounds.ts";
import type { Doubt } from "./confidence.ts";

/** What stands behind a figure: where its fields come from, and what makes it less sure. */
export interface Explanation {
  grounds: Grounds;
  doubts: Doubt[];
}

/** A field of a figure and how it was settled; where words of the text settled it, these and their UTF-16 offsets. */
export type ExplainedField =
  | { field: Field; how: How }
  | { field: Field; how: How; words: string; start: number; end: number };

/** The fields that a figure has, in the order of the model. */
export function explain(
  figure: StatedFigure,
  { grounds }: Explanation,
  text: string,
): ExplainedField[] {
  const present = FIELDS.filter((field) => figure[field] !== undefined && figure[field] !== null);
  return present.map((field) => {
    const { how, words } = grounds[field] ?? { how: "implied" as const };
    return words
      ? { field, how, words: text.slice(words.start, words.end), ...words }
      : { field, how };
  });
}
