/** Figures of more than the two countries: of several together, with others taken in, or with goods left out. */

import { mark } from "../marks/grounds.ts";
import type { QuantityItem } from "../marks/items.ts";
import type { Pair } from "../memory/context.ts";
import type { Role } from "../places/roles.ts";
import { soughtWords, words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { CLAUSE_STOPS, TO_FROM_WITH_INTO } from "../words/shared.ts";
import { asWritten, type Token, word as w } from "../words/tokens.ts";
import type { Reach } from "./reach.ts";

const MORE = words("rest other others remaining elsewhere");

/**
 * "exports to China and Japan", "Vietnam and Laos sold": one amount of a group in which one of the pair stands
 * with others; "trade with China and Laos" is not what these two trade. `sided` are those of this number only,
 * where each number has its own of the group.
 */
export function ofSeveral(
  { home, partner }: Pair,
  reach: Reach,
  sided: Role[],
  roles: Role[],
): boolean {
  return (
    hasMates(home, partner, reach, sided, roles) || hasMates(partner, home, reach, sided, roles)
  );
}

/** Whether one of the pair, where it stands nearest to the number, is in a group with others. */
function hasMates(
  code: string,
  far: string,
  { tokens, left, right }: Reach,
  sided: Role[],
  roles: Role[],
): boolean {
  const role =
    right.find((one) => one.code === code && !one.aside) ??
    lastOf(left, (one) => one.code === code && !one.aside);
  if (!role) return false;
  const { group } = role;
  let first: Role | undefined;
  let last = role;
  for (const one of sided) {
    if (one.group !== group) continue;
    if (one.code !== code && one.code !== far) return true;
    first ??= one;
    last = one;
  }
  // "With Vietnam and China as neighbours" opens a clause of its own.
  if ((first?.from ?? 0) > 1 && TO_FROM_WITH_INTO.has(role.prep))
    if (roles.some((one) => one.group === group && one.code === far)) return true;
  return andMore(tokens, last);
}

/** "China and the rest of Asia", "Korea and other markets". */
function andMore(tokens: Token[], { to }: Role): boolean {
  if (w(tokens, to) !== "and") return false;
  return MORE.at(tokens, w(tokens, to + 1) === "the" ? to + 2 : to + 1);
}

const LEAVING = soughtWords("excluding except");
const TAKING = soughtWords("including plus counting");

/** What is left out or taken in, in the words of the text: "excluding crude oil", "including Hong Kong". */
export function apartFrom(
  item: QuantityItem,
  tokens: Token[],
  roles: Role[],
  end: number,
): string | undefined {
  if (!LEAVING.in(tokens) && !TAKING.in(tokens)) return undefined;
  for (let k = 0; k < end; k++) {
    if (!LEAVING.at(tokens, k) && !TAKING.at(tokens, k)) continue;
    // Without another economy a country's figure is its own; with it, it is more.
    const place = roles.find(({ from }) => from > k && from <= k + 2);
    const without = LEAVING.at(tokens, k) && !place && tokens[k + 1]?.kind === "word";
    if (!without && !(TAKING.at(tokens, k) && place?.aside)) continue;
    let to = k + 1;
    while (to < end && to - k < 9 && !CLAUSE_STOPS.at(tokens, to) && tokens[to]?.kind !== "number")
      to++;
    if (to > item.hedge && k < item.to) continue;
    mark(item, "scope", tokens, k, to);
    return tokens
      .slice(k, to)
      .map((token, n) => (n > 0 && token.spaced ? " " : "") + asWritten(token))
      .join("");
  }
  return undefined;
}
