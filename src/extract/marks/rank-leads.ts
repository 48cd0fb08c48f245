/** First places that a verb tells: "led (all) foreign investors", "tops the 106 countries and territories investing in it". */

import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { S_APOSTROPHE } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

/** Whether the verb of leading at token `i` has the investors behind it. */
export function leadsInvestors(tokens: Token[], i: number): boolean {
  if (ADJECTIVES.at(tokens, i) && w(tokens, i + 1) !== "the") return false;
  for (let k = i + 1; k < i + FAR_INVESTORS; k++) {
    const token = tokens[k];
    if (!token || (token.kind === "mark" && token.w !== "'s") || token.tags & T.prep) return false;
    // "led Thai investors to Laos".
    if (token.cap && !S_APOSTROPHE.at(tokens, k + 1)) return false;
    // "led foreign investors to leave".
    if (PLURAL.of(token) && w(tokens, k + 1) !== "'") return w(tokens, k + 1) !== "to";
    if (token.w === "investing") return COUNTRIES.at(tokens, k - 1);
  }
  return false;
}
const ADJECTIVES = words("top leading heading");
const PLURAL = words("investors");
const COUNTRIES = words("countries territories economies nations partners");
/** "the 106 countries and territories (currently) investing". */
const FAR_INVESTORS = 8;
