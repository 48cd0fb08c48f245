/** One investor's part of what all of them put into a country. */

import type { Annotated, QuantityItem } from "../marks/annotate.ts";
import type { Memory, Pair } from "../memory/context.ts";
import type { Role } from "../places/roles.ts";
import { WAS_WERE } from "../words/shared.ts";
import { holderBefore } from "./holder.ts";
import { named, type Reach } from "./reach.ts";

/** "4 billion came (in) from". */
const MOST_BETWEEN = 4;

/** "Of this, 4 billion was from Korea", "followed by Japan with 3 billion": who gave a part of what all invested. */
export function isPartOf(
  item: QuantityItem,
  { tokens }: Annotated,
  roles: Role[],
  { investedIn }: Memory,
): boolean {
  const money = item.kind === "money" || (item.kind === "number" && item.scaled && !item.noun);
  if (!investedIn || !money) return false;
  const next = roles.find((role) => role.from >= item.to);
  const near = next && named(next) && next.from - item.to <= MOST_BETWEEN;
  if (near && (next.prep === "from" || WAS_WERE.at(tokens, next.from - 1))) return true;
  const left = roles.filter((role) => role.to <= item.hedge);
  const reach = { tokens, left, right: [], start: 0, at: item.hedge, to: item.to, end: item.to };
  return holderBefore(reach) !== undefined;
}
/** Whose part it is: it goes into the country that all invested in. */
export function partPair(reach: Reach, { investedIn }: Memory): Pair | undefined {
  const role = reach.right.find((one) => one.prep === "from" || one.form === "demonym");
  const partner = role?.code ?? holderBefore(reach);
  return partner && investedIn && partner !== investedIn.host
    ? { home: investedIn.host, partner }
    : undefined;
}
