/** What the words around a period make of it: during, as of, since, or the base of a comparison. */
import type { Found, PeriodRole } from "./calendar.ts";
import { T } from "./lexicon.ts";
import { type Token, word } from "./tokens.ts";

const CHANGE = T.up | T.down;

const RECORD = /^(lowest|highest|best|worst|fastest|slowest|most|first|largest|biggest)$/;
const LEVEL = /^(level|levels|figure|figures|number|mark)$/;

/** Whether a change or a number that is compared stands shortly before token `k`. */
function afterChange(tokens: Token[], k: number): boolean {
  for (let b = k - 1; b >= Math.max(0, k - 9); b--) {
    const token = tokens[b] as Token;
    if (token.w === "," || token.w === ";") return false;
    if (token.tags & CHANGE || /^(%|percent|pct|cent|times|change)$/.test(token.w)) return true;
  }
  return false;
}

/** What the words around a period make of it. */
export function roleOf(tokens: Token[], from: number, found: Found): PeriodRole {
  const otherwise = found.role ?? "during";
  let k = from - 1;
  while (
    k >= 0 &&
    /^(the|a|end|that|those|of|level|levels)$/.test(word(tokens, k)) &&
    !/^as$/.test(word(tokens, k - 1))
  )
    k--;
  const w = word(tokens, k);
  const before = word(tokens, k - 1);
  const range = tokens
    .slice(from, found.to)
    .some((token) => /^(-|to|through|until|till)$/.test(token.w));
  if (LEVEL.test(word(tokens, found.to)) && afterChange(tokens, from)) return "base";
  if (w === "as" || (/^(of|at)$/.test(w) && before === "as")) return "as-of";
  if (/^(than|against|versus|vs|compared)$/.test(w)) return "base";
  if (/^(with|to)$/.test(w) && /^(compared|comparison)$/.test(before)) return "base";
  // "than in 2008", "than it was in 2015".
  for (let b = k; b >= Math.max(0, k - 4); b--) {
    if (/^(than|compared)$/.test(word(tokens, b))) return "base";
    if (/^[,;]$/.test(word(tokens, b)) || tokens[b]?.kind === "number") break;
  }
  if (w === "over" || w === "on") {
    if (found.relative || found.role === "base") return "base";
    if (found.period?.start.day !== undefined) return otherwise;
    return afterChange(tokens, k) || w === "on" ? "base" : otherwise;
  }
  if (w === "from") {
    if (/^(on|onwards?|onward)$/.test(word(tokens, found.to))) return "since";
    if (found.relative === "year-before" || afterChange(tokens, k)) return "base";
    return range ? "during" : found.relative ? "base" : "since";
  }
  // "the lowest since 2010", "the first time since", "the biggest gain since": no span, a comparison.
  const record =
    RECORD.test(before) ||
    (/^(time|gain|rise|increase|drop|fall|level|growth)$/.test(before) &&
      tokens.slice(Math.max(0, k - 4), k).some((token) => RECORD.test(token.w)));
  if (w === "since" && record) return "base";
  if (w === "since") return found.toDate ? "during" : "since";
  // "Since Japan resumed aid in 1992, ...".
  if (w === "in" && word(tokens, 0) === "since") {
    let comma = false;
    for (let b = 0; b < from; b++) if (word(tokens, b) === ",") comma = true;
    if (!comma) return "since";
  }
  if (/^(by|until|till|at|through)$/.test(w)) return "as-of";
  if (w === "to" && (before === "up" || !range)) return "as-of";
  return otherwise;
}
