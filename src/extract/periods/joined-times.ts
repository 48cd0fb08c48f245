/** Where times that are joined are no list: "5 billion in May, and June brought 6 billion". */

import { words } from "../words/classes.ts";
import { T, TRADING } from "../words/lexicon.ts";
import { NUMBER_VALUES } from "../words/number-words.ts";
import { CLAUSE_STOPS, COMMA_AND, S_APOSTROPHE, TO_AT } from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word } from "../words/tokens.ts";
import { isScale, yearAt } from "./calendar.ts";

/**
 * What the last of joined times is: one more of their list, the first word of a clause of its own, or either of the
 * two for all that can be told.
 */
export type Joint = "list" | "clause" | "unclear";

const NO_VERBS = words(
  "up down higher lower more less below larger greater bigger smaller followed led compared according valued",
);
const ARTICLES_OF = words("a an the its their of");
const SALES = words("sold bought exported imported shipped traded");
/** Between a verb and its amount. */
const BEFORE_AMOUNT = words(
  "to by at a an only just some about around nearly almost over under more less than well roughly approximately close worth valued estimated record total $ us usd",
);

/** What the joined times from one token up to another are. */
export function jointOf(tokens: Token[], from: number, to: number): Joint {
  if (!opensClause(tokens, from, to)) return "list";
  const amount = amountBefore(tokens, from);
  // "Exports in May and June were", "In May and June exports were"; but "rose in May and June was weaker".
  if (amount === undefined) return isMove(tokens, from) ? "unclear" : "list";
  return told(tokens, amount);
}

/** Whether what follows upon times could have the last of them as its subject, or before it: "brought", "'s total was", "6 billion". */
function opensClause(tokens: Token[], from: number, to: number): boolean {
  const behind = tokens[to];
  if (!behind || NO_VERBS.of(behind)) return false;
  if (isVerb(behind) || isAmount(tokens, TO_AT.of(behind) ? to + 1 : to)) return true;
  if (S_APOSTROPHE.of(behind) || behind.tags & TRADING)
    for (let k = to + 1; k < to + 6 && k < tokens.length && !CLAUSE_STOPS.at(tokens, k); k++)
      if (isVerb(tokens[k] as Token)) return true;
  // "in 2023, and 2024 looks better".
  return (
    behind.kind === "word" &&
    !(behind.tags & (T.prep | T.conj | T.time)) &&
    isApart(tokens, from, to)
  );
}

const isVerb = (token: Token): boolean =>
  !NO_VERBS.of(token) && ((token.tags & (T.verb | T.up | T.down)) !== 0 || SALES.of(token));

function isAmount(tokens: Token[], at: number): boolean {
  const sign = tokens[at]?.kind === "mark" ? at + 1 : at;
  return (
    tokens[sign]?.kind === "number" && isScale(tokens[sign + 1]) && !isPercent(tokens, sign + 1)
  );
}
const isPercent = (tokens: Token[], at: number) => (tagsAt(tokens, at) & T.number) === 0;

/** Whether a comma and "and" stand between two: no list of two. */
function isApart(tokens: Token[], from: number, to: number): boolean {
  let comma = -1;
  for (let k = from; k < to; k++)
    if (COMMA_AND.at(tokens, k)) {
      if (comma >= 0) return comma === k - 1 && word(tokens, k) === "and";
      comma = k;
    }
  return false;
}

/** Tokens that may stand between an amount and its time: "(5 billion) USD worth of goods in". */
const REACH = 9;

/** The first token of an amount in the clause before a time. */
function amountBefore(tokens: Token[], from: number): number | undefined {
  for (let k = from - 1; k >= 0 && k >= from - REACH; k--) {
    if (CLAUSE_STOPS.at(tokens, k)) return undefined;
    if (isDigitOrWord(tokens[k] as Token) && yearAt(tokens, k) === undefined) return k;
  }
  return undefined;
}

const isDigitOrWord = (token: Token) =>
  token.kind === "number" || isScale(token) || NUMBER_VALUES.has(token.w);

/** "were 5 billion", "rose by nearly 5 percent" have their verb; "the 5 billion", "a rise of 5 percent" wait for one. */
function told(tokens: Token[], amount: number): Joint {
  let k = amount;
  while (k >= 0 && (isDigitOrWord(tokens[k] as Token) || BEFORE_AMOUNT.at(tokens, k))) k--;
  const verb = tokenAt(tokens, k);
  if (!verb) return "unclear";
  if (ARTICLES_OF.of(verb) || ARTICLES_OF.at(tokens, k - 1) || verb.w.endsWith("ing"))
    return "list";
  return isVerb(verb) ? "clause" : "unclear";
}

/** "rose in", "fell sharply in". */
function isMove(tokens: Token[], from: number): boolean {
  let k = from - 1;
  while (tagsAt(tokens, k) & T.prep || word(tokens, k).endsWith("ly")) k--;
  return (tagsAt(tokens, k) & (T.up | T.down)) !== 0 && !ARTICLES_OF.at(tokens, k - 1);
}
