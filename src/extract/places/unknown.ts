/** Names that the gazetteer of countries does not hold: provinces, cities, firms. */

import { T } from "../words/lexicon.ts";
import { type Token, tokenAt } from "../words/tokens.ts";
import type { Place } from "./places.ts";

/** Whether a name that is no country begins at token `i`: a capital, and no word of the grammar. */
export function isUnknownName(tokens: Token[], places: Place[], i: number): boolean {
  const token = tokenAt(tokens, i);
  if (token?.kind !== "word" || !token.cap || (token.tags & ~T.place) !== 0) return false;
  return !places.some((place) => place.from <= i && i < place.to);
}
