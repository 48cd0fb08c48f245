/** What stands around a bare place and tells that it is a rank: "Korea is third, behind", "second among the investors". */

import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { AFTER_BEHIND, AND_COMMA_STOPS, COUNTRIES, S_APOSTROPHE } from "../words/shared.ts";
import { type Token, tagsAt, tagsWithin, word as w } from "../words/tokens.ts";

export const RANKED = words(
  "partner partners investor investors market markets supplier suppliers source sources destination destinations importer importers exporter exporters buyer buyers customer customers provider providers",
);
export const BE = words("is was were are remains remained became becomes");
/** Behind a bare place these go on with how much, or with who is before and behind. */
export const PLACED = words("with at behind after followed ahead");
const WITH_AND_COMMA = words("with and ,");
const IT_WHICH_COUNTRY_KINGDOM = words("it which country kingdom");

/** "Korea is third, behind", "was (still) second among the investors", with the words of the place up to token `to`. */
export function isPlaced(tokens: Token[], i: number, to: number): boolean {
  const be = STILL.at(tokens, i - 1) ? i - 2 : i - 1;
  if (!BE.at(tokens, be)) return false;
  return (PLACED.at(tokens, to) && isSubject(tokens, be - 1)) || amongRanked(tokens, to);
}
const STILL = words("still again now currently already also only thus therefore");

/** "among Vietnam's (foreign) investors". */
export function amongRanked(tokens: Token[], at: number): boolean {
  if (!AMONG_AMONGST.at(tokens, at)) return false;
  for (let k = at + 1; k < at + 8; k++) {
    const token = tokens[k];
    if (!token) return false;
    // "the 95 countries and territories that (have) invested in it".
    if (COUNTRIES.of(token) && (tagsWithin(tokens, k + 1, k + 4) & T.invest) !== 0) return true;
    if (token.tags & (T.verb | T.prep) || (token.tags & T.conj && token.w !== "and")) return false;
    if (RANKED.of(token) && token.w.endsWith("s")) return true;
  }
  return false;
}
export const AMONG_AMONGST = words("among amongst");

/** "America is Vietnam's": a country has one that another is. */
export const isOwned = (tokens: Token[], k: number) =>
  S_APOSTROPHE.at(tokens, k) &&
  (tagsAt(tokens, k - 1) & T.place) !== 0 &&
  BE.within(tokens, k - 4, k - 1);

/** The list goes on behind a place, or how much and who is behind is told: "third,", "third with 3 billion". */
export const endsPlace = (tokens: Token[], k: number) =>
  AND_COMMA_STOPS.at(tokens, k) || PLACED.at(tokens, k) || w(tokens, k) === "(";

/** A "with" or an "and" opens the member of a list: "with Canada second". */
export function listed(tokens: Token[], i: number): boolean {
  for (let k = i - 2; k >= Math.max(0, i - 4); k--) if (WITH_AND_COMMA.at(tokens, k)) return true;
  return false;
}

/** "after China's", "behind that of Japan". */
export function isAfterOne(tokens: Token[], k: number): boolean {
  if (!AFTER_BEHIND.at(tokens, k)) return false;
  if (w(tokens, k + 1) === "that" && w(tokens, k + 2) === "of") return true;
  for (let b = k + 1; b < k + 5; b++)
    if (OWNED.at(tokens, b)) return (tagsAt(tokens, k + 1) & T.place) !== 0;
  return false;
}

/** A country or a word for one. */
export const isSubject = (tokens: Token[], k: number) =>
  (tagsAt(tokens, k) & T.place) !== 0 || IT_WHICH_COUNTRY_KINGDOM.at(tokens, k);

export const OWNED = words("'s ' its");
