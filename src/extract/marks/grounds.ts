/**
 * What decided each field of a figure: the very words. Here they are noted by the rule that decides; where a figure has
 * them from when no rule knows, told.ts finds out.
 */
import type { Span } from "../../model/types.ts";
import { type Token, wordsOf } from "../words/tokens.ts";

/** Fields that words decide, in the order in which they are told. */
export const FIELDS = [
  "value",
  "unit",
  "qualifier",
  "indicator",
  "of",
  "refArea",
  "counterpartArea",
  "period",
  "base",
  "measure",
  "scope",
  "reporter",
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * - `said`: by words of the figure's own sentence
 * - `carried`: by words of a sentence before
 * - `lead`: by what title and first lines name most
 * - `date`: by the day of publication
 * - `implied`: by rule, where nothing is said
 */
export type How = "said" | "carried" | "lead" | "date" | "implied";

export interface Ground {
  how: How;
  /** UTF-16 offsets of the words; none where they stand in the title or nothing is said. */
  words?: Span;
  /** In the sentence, but beyond what the figure itself reaches. */
  apart?: true;
}

export type Grounds = Record<Field, Ground | undefined>;

/** What has grounds: an item that may become a figure. */
interface Grounded {
  grounds?: Grounds;
}

/** All fields at once, for objects that grow field by field are slow. */
const newGrounds = (): Grounds => ({
  value: undefined,
  unit: undefined,
  qualifier: undefined,
  indicator: undefined,
  of: undefined,
  refArea: undefined,
  counterpartArea: undefined,
  period: undefined,
  base: undefined,
  measure: undefined,
  scope: undefined,
  reporter: undefined,
});

/** The grounds of the figure that an item becomes. */
export function groundsOf(item: Grounded): Grounds {
  item.grounds ??= newGrounds();
  return item.grounds;
}

export const IMPLIED: Ground = { how: "implied" };
export const DATE: Ground = { how: "date" };

/** Notes the words that decided a field of the figure that `item` becomes. */
export function mark(
  item: Grounded,
  field: Field,
  tokens: Token[],
  from: number,
  to = from + 1,
): void {
  groundsOf(item)[field] = { how: "said", words: wordsOf(tokens, from, to) };
}
