/** What the two last sold to each other: a sum or a gap behind it may be of both ways together. */

import type { QuantityItem } from "../marks/items.ts";
import type { Family } from "../marks/topics.ts";
import type { Memory, Pair } from "./context.ts";

/** What one of two countries sold to the other, as a figure told it. */
export interface Sold {
  from: string;
  to: string;
  /** EDTF. */
  period: string | null;
  currency: string | undefined;
  low: number;
  high: number;
}

/** Keeps what a level of exports or imports tells. */
export function noteSold(
  item: QuantityItem,
  family: Family,
  { home, partner }: Pair,
  period: string | null,
  memory: Memory,
): void {
  if (family !== "exports" && family !== "imports") return;
  const [from, to] = family === "exports" ? [home, partner] : [partner, home];
  memory.sold = [
    memory.sold?.[1],
    { from, to, period, currency: item.currency, ...boundsOf(item) },
  ];
}

/** The last level each way, where both are of one time and in the currency of an amount. */
export function bothWays(
  sold: Memory["sold"],
  { currency }: QuantityItem,
): [Sold, Sold] | undefined {
  const [one, other] = sold ?? [];
  if (!one || !other || one.from !== other.to || one.to !== other.from) return undefined;
  if (one.period !== other.period) return undefined;
  return one.currency === currency && other.currency === currency ? [one, other] : undefined;
}

/** What an amount may be at least and at most. */
export const boundsOf = ({ low, high, value }: QuantityItem) => ({
  low: low ?? value,
  high: high ?? value,
});
