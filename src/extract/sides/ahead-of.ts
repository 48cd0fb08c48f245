/** "Chile had 3,100, ahead of Peru with 900": the one who is passed has the number behind it, the other had its own. */

import type { Role } from "../places/roles.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { AFTER_BEHIND, COMMA_AND } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

/** So many words may stand between a number and the comma behind it: "million visitors", "students". */
const FAR = 4;
const LEADS = words("with at to had has was were sent of (");

/** Whether a country stands behind ", ahead of", with the number of the one before it right before the comma. */
export function isPassedBehind({ from }: Role, tokens: Token[]): boolean {
  const of = w(tokens, from - 1) === "the" ? from - 2 : from - 1;
  const ahead = w(tokens, of) === "of" && w(tokens, of - 1) === "ahead";
  const at = ahead ? of - 2 : of - 1;
  if (!ahead && !AFTER_BEHIND.at(tokens, of)) return false;
  // "with 830,000, a fall of 13 percent, behind China with 1.2 million and ahead of Laos with 500,000".
  if (!COMMA_AND.at(tokens, at)) return false;
  let far = FAR;
  for (let k = at - 1; k > at - 1 - far; k--) {
    // "with 330,000 in the first quarter of 2024, after Laos".
    if (OF_TIME.at(tokens, k) || tagsAt(tokens, k) & T.time || isYear(tokens, k)) far++;
    if (tokens[k]?.kind === "number" && !isYear(tokens, k)) {
      if (leadsTo(tokens, k)) return true;
      continue;
    }
    const change = (tagsAt(tokens, k) & (T.up | T.down)) !== 0;
    if (!change && tagsAt(tokens, k) & (T.verb | T.conj)) return false;
  }
  return false;
}

const OF_TIME = words("in of the first second third fourth during for");
const isYear = (tokens: Token[], k: number): boolean => /^(19|20)\d\d$/.test(w(tokens, k));

/** "with (nearly) 3,100". */
const leadsTo = (tokens: Token[], k: number): boolean =>
  LEADS.at(tokens, k - 1) || LEADS.at(tokens, k - 2) || LEADS.at(tokens, k - 3);
