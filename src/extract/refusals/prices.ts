/** Percentages of prices and exchange rates: "the average price of Korean goods rose 10 percent", "the peso, which lost 20 percent". */

import type { Annotated, Item } from "../marks/items.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { HAVE_HAS_HAD, OF_FOR } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

/** Whether what changes by a percentage is a price, or what a currency is worth. */
export function isPriceChange(item: Item, { tokens }: Annotated): boolean {
  if (item.type !== "quantity" || item.kind !== "percent") return false;
  const against = tokens.slice(item.to, item.to + 2).some((token) => token.w === "against");
  if (against && CURRENCY.within(tokens, item.to + 1, item.to + REACH)) return true;
  const verb = verbBefore(tokens, item.hedge);
  if (verb === undefined) return false;
  for (let k = verb - 1; k >= 0 && !BREAKS.at(tokens, k); k--) {
    if (PRICE.at(tokens, k) && (k === verb - 1 || OF_FOR.at(tokens, k + 1))) return true;
    if (k === verb - 1 && CURRENCY.at(tokens, k)) return isWorth(tokens, k);
    // "prices of oil pushed imports up": what they did to another.
    const tags = tagsAt(tokens, k);
    const goods = tags & (T.adj | T.exports | T.imports);
    if (!goods && (tags & T.verb || w(tokens, k).endsWith("ed"))) return false;
  }
  return false;
}
/** "the yen", "a weaker peso", "the Mexican peso": no amount in it. */
const isWorth = (tokens: Token[], k: number): boolean =>
  WORTH.at(tokens, k - 1) || (tagsAt(tokens, k - 1) & T.place) !== 0;
const WORTH = words("the a its weak weaker strong stronger 's");

/** "against the U.S. dollar". */
const REACH = 5;
const CURRENCY = words(
  "dollar greenback euro yen yuan renminbi won peso baht rupee rupiah ringgit dong kip riel taka pound sterling franc lira rouble ruble real currency",
);
const PRICE = words("price prices");
const BREAKS = words(", ; : and but while whereas as because when with");

/** The verb of change right before a percentage, behind "which", "has" and adverbs; its subject ends before it. */
function verbBefore(tokens: Token[], hedge: number): number | undefined {
  let k = hedge - 1;
  while (hedge - k <= 3 && w(tokens, k) !== "" && !(tagsAt(tokens, k) & (T.verb | T.up | T.down)))
    k--;
  if (!(tagsAt(tokens, k) & (T.verb | T.up | T.down))) return undefined;
  if (HAVE_HAS_HAD.at(tokens, k - 1)) k--;
  if (w(tokens, k - 1) === "which") k--;
  if (w(tokens, k - 1) === ",") k--;
  return k;
}
