/** The pair that is known where a sentence does not say who trades with whom. */

import { type Memory, other, type Pair } from "../memory/context.ts";

/** The first pair that an area is one of: that of the figure before, of the last trade figure, of the paragraph, of the text. */
export function pairWith(area: string, before: Pair | undefined, memory: Memory): Pair | undefined {
  for (const pair of [before, memory.trade?.pair, memory.pair, memory.main])
    if (pair && other(pair, area)) return pair;
  return undefined;
}

/** Who trades with `partner` where the sentence does not say: the reporter so far, else the other one of the known pair. */
export function homeFor(
  partner: string,
  before: Pair | undefined,
  memory: Memory,
): string | undefined {
  if (!before && memory.totals && memory.totals !== partner) return memory.totals;
  for (const pair of [before, memory.trade?.pair, memory.pair, memory.main]) {
    if (!pair) continue;
    // "Japan sold Vietnam 21 billion. The deficit with China was 82 billion": of the one or of the other.
    const third =
      pair !== before && pair.partner === memory.focus && pair.home !== memory.main?.home;
    if (third && pair.partner !== partner && pair.home !== partner) return undefined;
    if (pair.home !== partner) return pair.home;
    return pair.partner;
  }
  return memory.subject === partner ? undefined : memory.subject;
}

/** The pair of the last trade figure; one that the text is not about is left behind with its paragraph. */
export function lastPair({ trade, main }: Memory): Pair | undefined {
  if (!trade) return undefined;
  const aside = trade.age > 0 && other(main, trade.pair.home) !== trade.pair.partner;
  return aside ? undefined : trade.pair;
}
