/** Shares that stand beside a rank: "the largest partner was Japan with 23 percent, followed by China with 20 percent". */

import type { Annotated, QuantityItem } from "../marks/items.ts";
import { rankBefore } from "../marks/items.ts";
import type { Family } from "../marks/topics.ts";
import type { Here } from "../memory/here.ts";
import { type RankKind, rankedAs } from "../memory/rank-state.ts";
import type { Role } from "../places/roles.ts";
import { holderBefore } from "../sides/holder.ts";
import { words } from "../words/classes.ts";
import { SEMICOLON_WHILE_BUT } from "../words/shared.ts";
import { word as w } from "../words/tokens.ts";

export interface RankShare {
  home: string;
  partner: string;
  family: Family;
}

const FAMILIES: Partial<Record<RankKind, Family>> = {
  partner: "trade",
  exports: "exports",
  imports: "imports",
};
/** Between a rank and its share stand who is ranked and when, and no more. */
const FAR = 9;
const SHARE_OF = words("a its share of");
const ENDS = words(" , . ; : ) and in this last");

export function rankShare(
  item: QuantityItem,
  { tokens, items }: Annotated,
  roles: Role[],
  here: Here,
): RankShare | undefined {
  if (item.kind !== "percent") return undefined;
  // "with 12 percent growth", "with 12 percent of Vietnam's exports" tell themselves what they are.
  if (!ENDS.at(tokens, item.to)) return undefined;
  let k = item.hedge - 1;
  while (SHARE_OF.at(tokens, k)) k--;
  const bracket = w(tokens, k) === "(";
  if (w(tokens, k) !== "with" && !bracket) return undefined;
  const before = here.shares;
  const rank = rankBefore(item.hedge, items);
  const place = rank && rankedAs(rank, here);
  if (place && place.rank.to > (before?.to ?? 0)) {
    const family = FAMILIES[place.kind];
    if (!family || k - rank.to > FAR || bracket) return undefined;
    for (let b = rank.to; b < k; b++) if (SEMICOLON_WHILE_BUT.at(tokens, b)) return undefined;
    const { home, partner } = place.pair;
    here.shares = { home, family, to: item.to };
    return { home, partner, family };
  }
  if (!before) return undefined;
  const left = roles.filter((role) => role.from >= before.to && role.to <= item.hedge);
  const end = { at: k + 1, to: item.to, end: item.to };
  const partner = holderBefore({ tokens, left, right: [], start: before.to, ...end });
  if (!partner || partner === before.home) return undefined;
  before.to = item.to;
  return { home: before.home, partner, family: before.family };
}
