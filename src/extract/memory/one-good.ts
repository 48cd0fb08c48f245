/** A text that begins with what one good earned from all who buy it: "exports to China" there are of that good. */

import { isOfPart, type Reason } from "../marks/reasons.ts";
import type { Family } from "../marks/topics.ts";
import type { Role } from "../places/roles.ts";
import { soughtWords, tagsIn } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { S_APOSTROPHE } from "../words/shared.ts";
import { type Token, tagsAt } from "../words/tokens.ts";
import type { Memory } from "./context.ts";

export const ONE_GOOD: Reason = "only the part in one commodity";

const OF_ALL = soughtWords("total overall all whole trade turnover bilateral merchandise combined");

/** Before a sentence is read: "total exports to Japan", "Vietnam's exports to Japan" end what was told of one good. */
export function noteAllGoods(tokens: Token[], memory: Memory): void {
  if (!memory.oneGood) return;
  if (OF_ALL.in(tokens) || tagsIn(tokens) & T.goods || isOwned(tokens)) memory.oneGood = false;
}

/** "Vietnam's exports", "Laos' imports". */
const isOwned = (tokens: Token[]): boolean =>
  tokens.some((token, k) => S_APOSTROPHE.of(token) && tagsAt(tokens, k + 1) & ONE_WAY);
const ONE_WAY = T.exports | T.imports;

/** Keeps what the first sums of trade of a text are of. */
export function noteOneGood(
  sums: readonly (Reason | undefined)[],
  roles: Role[],
  memory: Memory,
): void {
  if (memory.oneGood !== undefined || sums.length === 0) return;
  const one = new Set(roles.map(({ code }) => code)).size < 2;
  memory.oneGood =
    one && sums.every((reason) => reason === ONE_GOOD || (reason && isOfPart(reason)));
}

export const isOneGood = (family: Family, { oneGood }: Memory): boolean =>
  oneGood === true && (family === "exports" || family === "imports");
