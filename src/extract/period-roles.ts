/** What the words around a period make of it: during, as of, since, or the base of a comparison. */
import type { Found, PeriodRole } from "./calendar.ts";
import { T } from "./lexicon.ts";
import { type Token, word } from "./tokens.ts";

const CHANGE = T.up | T.down;

const RECORD = new Set(
  "lowest highest best worst fastest slowest most first largest biggest".split(" "),
);
const LEVEL = new Set("level levels figure figures number mark".split(" "));

/** Whether a change or a number that is compared stands shortly before token `k`. */
function afterChange(tokens: Token[], k: number): boolean {
  for (let b = k - 1; b >= Math.max(0, k - 9); b--) {
    const token = tokens[b] as Token;
    if (token.w === "," || token.w === ";") return false;
    if (token.tags & CHANGE || /^(%|percent|pct|pc|cent|times|change)$/.test(token.w)) return true;
  }
  return false;
}

const COMPARED = new Set(["compared", "comparison", "comparing", "relative"]);
const POINTER = new Set(
  "that those one value figure level amount number total recorded seen registered posted reported achieved the a".split(
    " ",
  ),
);

/** "over that in (2020)", "than the value recorded in (2020)", "from what it was in (2020)": the level compared with, and its time. */
function pointsBack(tokens: Token[], k: number): boolean {
  if (!/^(in|during|of|for)$/.test(word(tokens, k))) return false;
  let b = k - 1;
  while (b > 0 && k - b < 8 && POINTER.has(word(tokens, b))) b--;
  const x = word(tokens, b);
  if (k - b > 1 && /^(over|than|against|from|on|versus|vs)$/.test(x)) return true;
  return (
    k - b > 1 && (x === "with" || x === "to") && /^(compared|comparison)$/.test(word(tokens, b - 1))
  );
}

const COMPARATIVE = new Set(
  "higher lower more less larger smaller greater up bigger fewer".split(" "),
);
const AMOUNT = new Set(
  "% percent pct pc cent times fold billion million bln mln dollars usd bn m".split(" "),
);

/** "3 percent higher than the value of their trade in (2020)". */
function behindThan(tokens: Token[], k: number): boolean {
  for (let b = k; b > 1 && k - b < 16; b--) {
    const token = tokens[b] as Token;
    if (token.w === "than")
      return COMPARATIVE.has(word(tokens, b - 1)) && AMOUNT.has(word(tokens, b - 2));
    if (/^[,;()]$/.test(token.w) || token.kind === "number" || token.tags & (T.conj | T.number))
      return false;
  }
  return false;
}

/** "the first drop in exports to the U.S. since": no span either. */
function isFirst(tokens: Token[], at: number): boolean {
  for (let b = at - 1; b > Math.max(0, at - 14); b--) {
    if (/^[,;]$/.test(word(tokens, b))) return false;
    if (word(tokens, b) === "first")
      return tokens.slice(b, at).some((token) => (token.tags & CHANGE) !== 0);
  }
  return false;
}

/** What the words around a period make of it. */
export function roleOf(tokens: Token[], from: number, found: Found): PeriodRole {
  const otherwise = found.role ?? "during";
  let k = from - 1;
  while (
    k >= 0 &&
    /^(the|a|end|that|those|of|level|levels|same|corresponding|comparable)$/.test(
      word(tokens, k),
    ) &&
    !/^as$/.test(word(tokens, k - 1))
  )
    k--;
  if (word(tokens, k) === "." && word(tokens, k - 1) === "vs") k--;
  const w = word(tokens, k);
  const before = word(tokens, k - 1);
  const range = tokens
    .slice(from, found.to)
    .some((token) => /^(-|to|through|until|till)$/.test(token.w));
  if (LEVEL.has(word(tokens, found.to)) && afterChange(tokens, from)) return "base";
  if (w === "as" || ((w === "of" || w === "at") && before === "as")) return "as-of";
  if (/^(than|against|versus|vs|compared)$/.test(w)) return "base";
  if (/^(above|below)$/.test(w) && /^(%|percent|pct|pc|cent)$/.test(before)) return "base";
  if ((w === "with" || w === "to") && COMPARED.has(before)) return "base";
  if (pointsBack(tokens, k) || behindThan(tokens, k)) return "base";
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
    if (found.toDate) return "during";
    if (/^(on|onwards?|onward)$/.test(word(tokens, found.to))) return "since";
    if (found.relative === "year-before" || afterChange(tokens, k)) return "base";
    return range ? "during" : found.relative ? "base" : "since";
  }
  // "the lowest since 2010", "the first time since", "the biggest gain since": no span, a comparison.
  const record =
    RECORD.has(before) ||
    (/^(time|gain|rise|increase|drop|fall|level|growth)$/.test(before) &&
      tokens.slice(Math.max(0, k - 4), k).some((token) => RECORD.has(token.w)));
  if (w === "since" && (record || isFirst(tokens, k))) return "base";
  if (w === "since") return found.toDate ? "during" : "since";
  // "Since Japan resumed aid in 1992, ...".
  if (w === "in" && word(tokens, 0) === "since" && tokens[1]?.kind === "word") {
    let comma = false;
    for (let b = 0; b < from; b++) if (word(tokens, b) === ",") comma = true;
    if (!comma) return "since";
  }
  if (/^(by|until|till|at|through)$/.test(w)) return "as-of";
  if (w === "to" && (before === "up" || !range)) return "as-of";
  return otherwise;
}
