/** A time since when something has gone on, in words of its own: no number behind them is of all that time. */

import type { PeriodNode } from "../periods/periods.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { COMMA_SEMICOLON, HAVE_HAS_HAD, UP_DOWN } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

const CHANGE = T.up | T.down;
const MAIN = words("was were is stood reached came hit totalled totaled passed exceeded topped");
const LONGEST = 14;

/** "the surplus it has had since 1982 shrank to 3 billion", "exports, which have grown since 1982, reached 20 billion". */
export function isLasting({ role, from, to }: PeriodNode, tokens: Token[]): boolean {
  if (role !== "since") return false;
  const next = w(tokens, to) === "," ? to + 1 : to;
  const moves = (tagsAt(tokens, next) & CHANGE) !== 0 && !UP_DOWN.at(tokens, next);
  if (!moves && !MAIN.at(tokens, next)) return false;
  // "has since 1982 reached": one clause.
  let grown = false;
  for (let k = from - 2; k > Math.max(0, from - LONGEST); k--) {
    if (COMMA_SEMICOLON.at(tokens, k)) return false;
    if (HAVE_HAS_HAD.at(tokens, k)) return k < from - 2 && (moves || grown);
    grown ||= (tagsAt(tokens, k) & CHANGE) !== 0;
  }
  return false;
}
