/** The unit that a number has by the words behind it, by those of its list, or by the verb before it. */

import { words } from "../words/classes.ts";
import { CUT_SCALES } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";
import { currencyAfter } from "./currencies.ts";
import type { QuantityKind } from "./quantities.ts";

const POINT_POINTS = words("point points");

interface Unit {
  to: number;
  kind: QuantityKind;
  currency?: string | undefined;
}

/** The unit of a number that ends at a token; `first` is the number, or the lower end of its range. */
export const unitOf = (
  tokens: Token[],
  from: number,
  to: number,
  first: { digits: boolean; scaled: boolean },
): Unit | undefined =>
  unitAfter(tokens, to) ?? sharedPercent(tokens, first, to) ?? multiplied(tokens, from, to);

function unitAfter(tokens: Token[], i: number): Unit | undefined {
  // "1.2 bln. dollars": a scale that is cut short with a full stop.
  const short = w(tokens, i) === "." && CUT_SCALES.at(tokens, i - 1);
  const dash = short || w(tokens, i) === "-" ? i + 1 : i;
  const a = w(tokens, dash);
  if (
    a === "%" ||
    a === "percent" ||
    a === "pct" ||
    (a === "pc" && tokens[dash]?.upper !== true) ||
    (a === "per" && w(tokens, dash + 1) === "cent")
  ) {
    const to = a === "per" ? dash + 2 : dash + 1;
    if (POINT_POINTS.at(tokens, to)) return { to: to + 1, kind: "points" };
    return { to, kind: "percent" };
  }
  if (a === "percentage" && POINT_POINTS.at(tokens, dash + 1))
    return { to: dash + 2, kind: "points" };
  if (a === "times" || a === "fold") return { to: dash + 1, kind: "times" };
  const currency = currencyAfter(tokens, dash);
  if (currency) return { to: currency.to, kind: "money", currency: currency.currency };
  return undefined;
}

/** "multiplied by (about) 40": times, though no word for them follows. */
function multiplied(tokens: Token[], i: number, to: number): Unit | undefined {
  let k = i - 1;
  while (k > i - 4 && w(tokens, k) !== "by") k--;
  const by = w(tokens, k) === "by" && MULTIPLYING.at(tokens, k - 1);
  return by && tokens[i]?.kind === "number" ? { to, kind: "times" } : undefined;
}
const MULTIPLYING = words("multiplied multiplies multiplying multiply");

/** "grew by 25.3 and 5.6 percent": the sign stands behind the last of them only. */
function sharedPercent(
  tokens: Token[],
  { digits, scaled }: { digits: boolean; scaled: boolean },
  to: number,
): Unit | undefined {
  if (!digits || !scaled || w(tokens, to) !== "and" || tokens[to + 1]?.kind !== "number")
    return undefined;
  return unitAfter(tokens, to + 2)?.kind === "percent" ? { to, kind: "percent" } : undefined;
}
