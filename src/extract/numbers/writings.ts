/** Digits in a writing whose worth is not sure: "1.234,5 million", "1 1/2 billion", "50.000 million". */

import { type Token, tokenAt, word as w } from "../words/tokens.ts";
import { finish, type Quantity } from "./quantities.ts";

/** A number of which these are a part only, or whose full stop may set off thousands. */
export function isUnsure(tokens: Token[], { from, to, scaled }: Quantity): boolean {
  let first = from;
  while (first < to && tokens[first]?.kind !== "number") first++;
  const number = tokens[first];
  if (!number || first === to) return false;
  // "1 thousand 78 crore": a part of a longer number.
  if (w(tokens, from - 1) === "thousand" && tokenAt(tokens, from - 2)?.kind === "number")
    return true;
  // "50.000 million" is fifty, or fifty thousand, of them.
  if (scaled && number.decimals === 3 && number.w.endsWith("000")) return true;
  return (
    touches(tokens, first - 1) ||
    touches(tokens, to) ||
    (to > first + 1 && touches(tokens, first + 1)) ||
    isMixed(tokens, first)
  );
}

/**
 * A number of people or projects; where its full stop sets off thousands, as that of "3.500 students", in ones:
 * nobody counts their thousandths.
 */
export function inOnes(tokens: Token[], quantity: Quantity): Quantity {
  const { from, to, value } = quantity;
  const number = tokens[from];
  if (number?.decimals !== 3 || value !== number.value || to !== from + 1) return quantity;
  const printed = { value: Math.round(1000 * value), unit: 1, scaled: false };
  return finish(tokens, from, to, "number", printed, 1);
}

/** A comma or a slash that touches a number on either side. */
function touches(tokens: Token[], k: number): boolean {
  const mark = tokenAt(tokens, k);
  return (
    (mark?.w === "," || mark?.w === "/") &&
    !mark.spaced &&
    tokenAt(tokens, k - 1)?.kind === "number" &&
    tokens[k + 1]?.kind === "number" &&
    !tokens[k + 1]?.spaced
  );
}

/** "1 1/2": a whole number before a fraction. */
const isMixed = (tokens: Token[], k: number): boolean =>
  tokens[k + 1]?.kind === "number" && touches(tokens, k + 2);
