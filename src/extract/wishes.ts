/** Targets, forecasts and plans: numbers that are not of what was. */
import type { Annotated, Item } from "./annotate.ts";
import { T } from "./lexicon.ts";
import { type Token, word as w } from "./tokens.ts";

const PLAN = new Set(["plan", "target", "goal", "quota"]);
const PAST = new Set(["had", "has", "have", "was", "were"]);
const FACT_AGAIN = new Set("; while whereas but although after when since because".split(" "));

/** A word of the future governs the number: from its clause's start, or right behind it. */
export function isFuture(item: Item, { tokens, periods }: Annotated): boolean {
  // "would be 13 percent lower than last year's 32 billion": that was so.
  const owner = w(tokens, item.hedge - 1) === "'s" ? item.hedge - 1 : -1;
  if (item.compared && periods.some((one) => one.to === owner)) return false;
  for (let k = item.to; k < Math.min(tokens.length, item.to + 3); k++) {
    if (
      /^(target|targets|goal|targeted|expected|planned|projected|forecast|hoped|sought|wanted|aimed)$/.test(
        w(tokens, k),
      )
    )
      return true;
    if ((tokens[k] as Token).kind === "mark" && w(tokens, k) !== "-") break;
  }
  // "110 percent of the year's plan", "60 percent of this year's target".
  if (w(tokens, item.to) === "of")
    for (let k = item.to + 1; k < Math.min(tokens.length, item.to + 8); k++) {
      if (PLAN.has(w(tokens, k))) return true;
      if ((tokens[k] as Token).tags & T.prep || /^[,;(]$/.test(w(tokens, k))) break;
    }
  if (isHeadline(item, tokens)) return true;
  let past = false;
  let paused = false;
  for (let k = item.hedge - 1; k >= 0; k--) {
    const token = tokens[k] as Token;
    // A dash with spaces opens a clause of its own where a verb of the past follows.
    past ||= PAST.has(token.w);
    const dash = token.w === "-" && token.spaced && tokens[k + 1]?.spaced === true;
    if ((dash || token.w === "--") && past) return false;
    // "agreed to boost trade, which reached 24 billion": what is said of it was so.
    if (token.w === "which" && !paused && w(tokens, k - 1) === ",") return false;
    paused ||= token.w === ",";
    if (FACT_AGAIN.has(token.w) || (token.w === "as" && /^(it|they)$/.test(w(tokens, k + 1))))
      return false;
    if ((token.tags & T.future) !== 0 && isWish(tokens, k, item.hedge)) return true;
  }
  return false;
}

const CROSSING = new Set("cross hit reach touch exceed top surpass near pass".split(" "));

/** "Deficit with Delhi to cross 5 billion": a headline without a verb of its own. */
function isHeadline(item: Item, tokens: Token[]): boolean {
  const at = item.from - 1;
  let k = at;
  while (k > at - 4 && k > 0 && !CROSSING.has(w(tokens, k))) k--;
  if (!CROSSING.has(w(tokens, k)) || w(tokens, k - 1) !== "to") return false;
  return tokens.slice(0, k - 1).every(({ tags }) => (tags & (T.verb | T.up | T.down)) === 0);
}

/** "is estimated to rise to": what is still to come; "is estimated to be" may be what was. */
const RISING = new Set(
  "rise increase grow climb expand soar jump surge exceed surpass top".split(" "),
);

/** Whether a word that can speak of the future does so here. */
function isWish(tokens: Token[], k: number, at: number): boolean {
  const token = tokens[k] as Token;
  const before = w(tokens, k - 1);
  if (before === "than") return false;
  if (token.w === "may" && (token.cap || /^(in|of|by|since)$/.test(before))) return false;
  if (/^plans?$/.test(token.w))
    return before !== "year" && before !== "master" && w(tokens, k + 1) === "to";
  if (
    /^(committed|pledged|commit|commits|pledge|pledges|need|needs|seek|seeking|promised|promises|agreed|agree|agrees)$/.test(
      token.w,
    )
  )
    return w(tokens, k + 1) === "to" && !isNoun(tokens, k + 2);
  if (token.w === "estimated")
    return w(tokens, k + 1) === "to" && RISING.has(w(tokens, k + 2)) && at - k <= 16;
  if (token.w === "likely") return w(tokens, k + 1) === "to";
  if (token.w === "toward" || token.w === "towards") return at - k <= 3;
  if (/^(target|goal|targets|goals)$/.test(token.w)) {
    const passed = /^(exceeding|exceeded|beyond|met|above|surpassing|surpassed|reached)$/;
    return at - k <= 3 || !(passed.test(w(tokens, k - 1)) || passed.test(w(tokens, k - 2)));
  }
  return true;
}

/** "pledged to the country" speaks of no wish. */
const isNoun = (tokens: Token[], k: number) =>
  /^(the|a|this|that|its|their)$/.test(w(tokens, k)) || tokens[k]?.cap === true;
