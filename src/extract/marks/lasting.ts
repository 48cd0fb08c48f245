/** A time since when something has gone on, in words of its own: no number behind them is of all that time. */

import type { PeriodNode } from "../periods/periods.ts";
import { tagsIn, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { COMMA_SEMICOLON, HAVE_HAS_HAD, MULTIPLIED, UP_DOWN } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

const CHANGE = T.up | T.down;
const TOLD = T.superlative | T.number;
const MAIN = words("was were is stood reached came hit totalled totaled passed exceeded topped");
const LONGEST = 14;

/** "the surplus it has had since 1982 shrank to 3 billion", "exports, which have grown since 1982, reached 20 billion". */
export function isLasting({ role, from, to }: PeriodNode, tokens: Token[]): boolean {
  if (role !== "since") return false;
  const next = w(tokens, to) === "," ? to + 1 : to;
  const moves = (tagsAt(tokens, next) & CHANGE) !== 0 && !UP_DOWN.at(tokens, next);
  if (!moves && !MAIN.at(tokens, next)) return false;
  // What was put in or given since then adds up to what there is now.
  if (tagsIn(tokens) & (T.aid | T.invest | T.project)) return false;
  // "has since 1982 reached": one clause.
  let grown = false;
  for (let k = from - 2; k > Math.max(0, from - LONGEST); k--) {
    // "has risen 40 percent since 2019", "has been its largest partner since 2004": told of that time.
    const told = tokens[k]?.kind === "number" || (tagsAt(tokens, k) & TOLD) !== 0;
    if (told || MULTIPLIED.at(tokens, k) || COMMA_SEMICOLON.at(tokens, k)) return false;
    if (HAVE_HAS_HAD.at(tokens, k)) return k < from - 2 && (moves || grown);
    grown ||= (tagsAt(tokens, k) & CHANGE) !== 0;
  }
  return false;
}
