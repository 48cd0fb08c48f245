/** What a text is made of, and how it is looked at. */
import type { Span } from "../../model/types.ts";

export type Kind = "word" | "number" | "ordinal" | "mark";

export interface Token {
  kind: Kind;
  /** UTF-16 offsets into the text, `end` exclusive. */
  start: number;
  end: number;
  /** Lower case, straight quotes, no soft hyphens; "'s" and "'" for possessives; "-" for any dash. */
  w: string;
  /** First letter is upper case. */
  cap: boolean;
  /** Every letter is upper case (and there are two or more). */
  upper: boolean;
  /** White space stands before it. */
  spaced: boolean;
  /** Bits of lexicon.ts. */
  tags: number;
  /** Its classes (classes.ts). */
  row: number;
  /** Of a number or ordinal in digits; NaN otherwise. */
  value: number;
  /** Digits after the decimal point of a number. */
  decimals: number;
}

/** Where the tokens from one up to another stand in the text. */
export const wordsOf = (tokens: Token[], from: number, to: number): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});

/** The token at `i`, if there is one. (An index below 0 is looked up as a name, as that of a field is: very slow.) */
export const tokenAt = (tokens: Token[], i: number): Token | undefined =>
  i >= 0 && i < tokens.length ? tokens[i] : undefined;

/** The word at `i`; nothing where there is none. */
export const word = (tokens: Token[], i: number): string =>
  i >= 0 && i < tokens.length ? (tokens[i] as Token).w : "";

/** The tags of the token at `i`; none where there is no token. */
export const tagsAt = (tokens: Token[], i: number): number =>
  i >= 0 && i < tokens.length ? (tokens[i] as Token).tags : 0;

/** The tags of the tokens from one up to another, laid over each other. */
export function tagsWithin(tokens: Token[], from: number, to: number): number {
  let tags = 0;
  for (let k = from; k < to; k++) tags |= tagsAt(tokens, k);
  return tags;
}

/** A word with the capitals that it stands with in the text. */
export function asWritten({ w, cap, upper }: Token): string {
  if (upper || (cap && w.includes("."))) return w.toUpperCase();
  return cap ? w.charAt(0).toUpperCase() + w.slice(1) : w;
}
