/** How far the words of a number go on: what stands between it and a time behind it. */

import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { DID_DO_DOES_DONE_DOING, SAYING } from "../words/shared.ts";
import { type Token, tagsAt, tagsWithin, word as w } from "../words/tokens.ts";

const CLAUSE_BREAKS = words("; while whereas but -- )");
export const OPENS_RELATIVE = words("which who whom whose");

/** Behind: the end of the brackets that follow at once, and the end of the clause. */
export function breaks(tokens: Token[], from: number, to: number): "none" | "comma" | "clause" {
  let found: "none" | "comma" = "none";
  let depth = 0;
  let spoken = false;
  let part = false;
  for (let k = from; k < to; k++) {
    const x = w(tokens, k);
    // "900 million, including 40 million in the first half": a time of the part alone, up to the next comma.
    if (x === ",") part = w(tokens, k + 1) === "including" && isPartOfStock(tokens, k, to);
    if (x === "(") depth++;
    else if (x === ")") depth--;
    if (depth > 0) continue;
    // ", said the office, which put them at 3 billion in 2017".
    spoken ||= SAYING.at(tokens, k);
    if (spoken && w(tokens, k - 1) === "," && OPENS_RELATIVE.at(tokens, k))
      if (tokens.slice(k, to).some(({ kind }) => kind === "number")) return "clause";
    if (x === "and" && (w(tokens, k - 1) === "," || w(tokens, k + 1) === ",")) return "clause";
    // "24 percent higher and already close to the 1.9 billion of 2005".
    if (x === "and" && LIKENING.within(tokens, k + 1, Math.min(to, k + 3)))
      if (hasNumber(tokens, k, to)) return "clause";
    if (CLAUSE_BREAKS.at(tokens, k) && !(x === ")" && depth >= 0)) return "clause";
    if (x === "so" && DID_DO_DOES_DONE_DOING.at(tokens, k - 1)) continue;
    if (x === "," || ((tokens[k] as Token).tags & T.conj && x !== "as" && x !== "or"))
      found = "comma";
  }
  return part || (depth > 0 && to - from > 1) ? "clause" : found;
}

/** "11 pacts were signed when the premier came in March": of the time of the other clause. */
export function isThen(tokens: Token[], from: number, to: number): boolean {
  let when = false;
  for (let k = from; k < to; k++) {
    if (w(tokens, k) === "when" && !BEFORE_WHEN.at(tokens, k - 1)) when = true;
    else if (w(tokens, k) === "," || (tagsAt(tokens, k) & T.conj) !== 0) return false;
  }
  return when;
}
const BEFORE_WHEN = words("than since from as , even except until");

const LIKENING = words("equal close similar comparable equals matches matched equalled");

/** What there is by now, of which a part came in some time: "has put 900 million, including 40 million in 2023". */
function isPartOfStock(tokens: Token[], comma: number, to: number): boolean {
  if (!HELD.within(tokens, Math.max(0, comma - FAR_HELD), comma)) return false;
  const trade = tagsWithin(tokens, comma, to) & (T.exports | T.imports | T.trade);
  return trade === 0 && hasNumber(tokens, comma, to);
}
const HELD = words("has have registered accumulated cumulative accumulative");
const FAR_HELD = 14;

const hasNumber = (tokens: Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === "number");
