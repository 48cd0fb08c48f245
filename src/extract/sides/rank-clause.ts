/** The clause in which a rank stands: whom it names is told of that rank. */

import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { COUNTRIES } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

const CLAUSE_BREAKS = words("; while whereas but whilst --");
const AND_MAKING_MAKES_SO = words("and making makes so");
const RANKS_TOO = words("ranked ranks ranking");

/** The token where the clause begins in which token `at` stands. */
export function clauseStart(tokens: Token[], at: number): number {
  for (let k = at - 1; k > 0; k--) {
    if (CLAUSE_BREAKS.at(tokens, k)) return k;
    if (AND_MAKING_MAKES_SO.at(tokens, k) && w(tokens, k - 1) === ",")
      if (w(tokens, k) !== "and" || !RANKS_TOO.at(tokens, k + 1))
        // "had 900 projects in Laos, with capital of 3 billion, and ranked third": the subject goes on.
        return k;
  }
  return 0;
}

const CLAUSE_END = words("while whereas but and whilst although ; -- , . with (");

/** "ranked third in trade with the US" goes on to whose trade it is; "with 5 billion" is another matter. */
const isTradeWith = (tokens: Token[], k: number) =>
  w(tokens, k) === "with" && (tagsAt(tokens, k - 1) & T.trade) !== 0;

/** The token where it ends, `limit` at most. */
export function clauseEnd(tokens: Token[], at: number, limit: number): number {
  for (let k = at; k < limit; k++)
    if (CLAUSE_END.at(tokens, k) && !isTradeWith(tokens, k) && !COUNTRIES.at(tokens, k - 1))
      return k;
  return limit;
}
