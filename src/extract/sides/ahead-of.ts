/** "Chile had 3,100, ahead of Peru with 900": the one who is passed has the number behind it, the other had its own. */

import type { Role } from "../places/roles.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

/** So many words may stand between a number and the comma behind it: "million visitors", "students". */
const FAR = 4;
const LEADS = words("with at to had has was were sent of (");

/** Whether a country stands behind ", ahead of", with the number of the one before it right before the comma. */
export function isPassedBehind({ from }: Role, tokens: Token[]): boolean {
  const of = w(tokens, from - 1) === "the" ? from - 2 : from - 1;
  if (w(tokens, of) !== "of" || w(tokens, of - 1) !== "ahead" || w(tokens, of - 2) !== ",")
    return false;
  for (let k = of - 3; k > of - 3 - FAR; k--) {
    if (tokens[k]?.kind === "number") return !isYear(tokens, k) && leadsTo(tokens, k);
    if (tagsAt(tokens, k) & (T.verb | T.conj)) return false;
  }
  return false;
}

const isYear = (tokens: Token[], k: number): boolean => /^(19|20)\d\d$/.test(w(tokens, k));

/** "with (nearly) 3,100". */
const leadsTo = (tokens: Token[], k: number): boolean =>
  LEADS.at(tokens, k - 1) || LEADS.at(tokens, k - 2) || LEADS.at(tokens, k - 3);
