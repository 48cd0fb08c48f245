/** What words around a verb or noun of trade say of it: goods that cross a border, money that goes into something. */
import { endsAmount, isScale, yearAt } from "../periods/calendar.ts";
import { placeAt } from "../places/places.ts";
import { either, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  ABROAD_OVERSEAS,
  ADVERSE,
  FAVOURABLE,
  FIRMS,
  HAVE_HAS_HAD,
  IN_AT,
  IT_THEM,
  IT_THEY,
  ITS_THEIR,
  OF_IN,
  PERCENT,
  PURCHASES,
  S_APOSTROPHE,
  SEMICOLON_COMMA_STOP,
  SEMICOLON_STOP,
  WAS_WERE,
} from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";

const AND_PLUS_X = words("and plus +");
const OVERSEAS_FOREIGN = words("overseas foreign");
const DOLLAR_US_USD_RMB = words("$ us usd rmb");
const THERE_IT = words("there it");
const NEIGHBOR_NEIGHBOUR_COUNTRY = words("neighbor neighbour country");
const VERBS_OF_TOTALLING = words("totaled totalled totaling totalling");
const BEFORE_TRADE = words("the its their goods merchandise services bilateral mutual");

/** "(exports and imports)" only explains the trade before it. */
export function explains(tokens: Token[], i: number): boolean {
  const first = w(tokens, i - 1) === "(" ? i : i - 2;
  return (
    w(tokens, first - 1) === "(" && AND_PLUS_X.at(tokens, first + 1) && w(tokens, first + 3) === ")"
  );
}

/** "shipped goods worth 587 billion to each other". */
export function toEachOther(tokens: Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 14); k++) {
    if (SEMICOLON_COMMA_STOP.at(tokens, k)) return false;
    if (w(tokens, k) === "each" && w(tokens, k + 1) === "other") return true;
  }
  return false;
}

/** "sold goods", "sales to Japan", "sold US$3.75 billion": selling across a border, not in a shop. */
export function sells(tokens: Token[], i: number): boolean {
  if (returns(tokens, i) || isContact(tokens, i) || isWhatOneDid(tokens, i)) return true;
  if (w(tokens, i) === "sales")
    if (ABROAD_OVERSEAS.at(tokens, i + 1) || OVERSEAS_FOREIGN.at(tokens, i - 1)) return true;
  if (DOLLAR_US_USD_RMB.at(tokens, i + 1) || tokens[i + 1]?.kind === "number") return true;
  // "sold Japan 3 billion dollars", "sold it 3 billion".
  if ((tagsAt(tokens, i + 1) & T.place && tokens[i + 1]?.cap) || IT_THEM.at(tokens, i + 1))
    for (let k = i + 2; k < i + 6 && !SEMICOLON_COMMA_STOP.at(tokens, k); k++)
      if (tokens[k]?.kind === "number") return true;
  if (isSoldIn(tokens, i)) return true;
  for (let k = i + 1; k < Math.min(tokens.length, i + 12); k++) {
    const token = tokens[k] as Token;
    if (token.w === ";" || token.w === ".") return false;
    if ((token.tags & T.goods) !== 0) return true;
    if (token.w !== "to" && token.w !== "from") continue;
    if (THERE_IT.at(tokens, k + 1)) return true;
    for (let b = k + 1; b < k + 4; b++)
      if (tagsAt(tokens, b) & T.place || NEIGHBOR_NEIGHBOUR_COUNTRY.at(tokens, b)) return true;
  }
  return false;
}

/** "twice the 11 billion dollars it bought": behind the amount. */
const isContact = (tokens: Token[], i: number): boolean =>
  IT_THEY.at(tokens, i - 1) && endsAmount(tokens, i - 1);

/** "What it bought (in return) came to 350 million". */
const isWhatOneDid = (tokens: Token[], i: number): boolean =>
  w(tokens, i - 2) === "what" &&
  (!IN_AT.at(tokens, i + 1) || w(tokens, i + 2) === "return") &&
  (IT_THEY.at(tokens, i - 1) || (tagsAt(tokens, i - 1) & T.place) !== 0);

/** "goods sold in Laos": what is exported there. */
export const isSoldIn = (tokens: Token[], i: number): boolean =>
  w(tokens, i) === "sold" &&
  w(tokens, i + 1) === "in" &&
  (tagsAt(tokens, i - 1) & T.goods) !== 0 &&
  (tagsAt(tokens, w(tokens, i + 2) === "the" ? i + 3 : i + 2) & T.place) !== 0;

/** "sent (nearly) 42,600 of them", "sent 289,000 students", "sent 331,600": people. */
export function sendsThem(tokens: Token[], i: number): boolean {
  if (tokens[i + 1]?.kind === "number" && !(tagsAt(tokens, i + 2) & (T.number | T.unit)))
    if (tagsAt(tokens, i + 2) & T.conj || (tokens[i + 2]?.kind ?? "mark") === "mark") return true;
  for (let k = i + 1; k < i + 5; k++) {
    if (SEMICOLON_COMMA_STOP.at(tokens, k)) return false;
    if (tagsAt(tokens, k) & (T.student | T.tourist | T.person)) return true;
    if (w(tokens, k) === "of" && w(tokens, k + 1) === "them") return true;
  }
  return false;
}

/** "India sent 186,000.", "sent 1.2 million to Taiwan": a number of no money. */
export function sendsCount(tokens: Token[], i: number): boolean {
  const printed = tokens[i + 1];
  if (printed?.kind !== "number") return false;
  const scale = w(tokens, i + 2);
  const scaled = scale === "million" || scale === "mln";
  const behind = tokens[scaled ? i + 3 : i + 2];
  const bare = !behind || behind.kind === "mark" || BEHIND_COUNT.of(behind);
  return bare && (scaled || printed.value >= 1000);
}
const BEHIND_COUNT = words("and to there in");

/** "sales to China rose twelvefold, its purchases sevenfold": the other way of what was said to cross a border. */
function returns(tokens: Token[], i: number): boolean {
  const [back, out] = PURCHASES.at(tokens, i) ? [PURCHASES, OUT] : [OUT, PURCHASES];
  // "sold goods worth 80 million against purchases of eight million".
  const against = w(tokens, i - 1) === "against" && w(tokens, i + 1) === "of";
  // "shipments to China came to 2 billion and purchases to 5 billion".
  const joined = AND_WHILE.at(tokens, i - 1) && TO_AT_WERE.at(tokens, i + 1);
  if (!back.at(tokens, i) || !(against || joined || ITS_THEIR.at(tokens, i - 1))) return false;
  for (let k = i - 2; k >= 0 && !SEMICOLON_STOP.at(tokens, k); k--)
    if (out.at(tokens, k)) return sells(tokens, k);
    else if (against && w(tokens, k) === (back === PURCHASES ? "sold" : "bought")) return true;
    // "exported 3 billion to China, while its purchases fell": sent there in any word.
    else if (back === PURCHASES && tagsAt(tokens, k) & T.exports) return true;
  return false;
}
const AND_WHILE = words("and while but");
const TO_AT_WERE = words("to at were came reached rose fell stood totalled totaled");
const OUT = words("sales");

const WORTH_OF = words("worth valued of");
const GOING = words(
  "went go goes going came come comes coming flowed flow flowing travelled traveled moved passed",
);

/** "goods worth 3 billion went from Peru to Chile", "products worth 2 billion came to Peru from Chile". */
export function goesFromTo(tokens: Token[], i: number): boolean {
  if (!WORTH_OF.at(tokens, i + 1)) return false;
  let goes = false;
  let from = false;
  let to = false;
  for (let k = i + 2; k < Math.min(tokens.length, i + 20); k++) {
    if (SEMICOLON_COMMA_STOP.at(tokens, k)) return false;
    goes ||= GOING.at(tokens, k);
    if (!goes || !tokens[k + 1]?.cap || !(tagsAt(tokens, k + 1) & T.place)) continue;
    from ||= w(tokens, k) === "from";
    to ||= w(tokens, k) === "to";
    if (from && to) return true;
  }
  return false;
}

/** "goods from Peru were worth 2 billion", "Peruvian goods came to 2 billion": all that it sold. */
export function areOfCountry(tokens: Token[], i: number): boolean {
  if (!ALL_GOODS.at(tokens, i)) return false;
  let k = i + 1;
  if (w(tokens, k) === "from") {
    if (k + 1 < tokens.length) k = placeAt(tokens, k + 1)?.to ?? k;
  } else {
    const at = S_APOSTROPHE.at(tokens, i - 1) ? i - 2 : i - 1;
    if (at < 0 || !placeAt(tokens, at)) return false;
    // "Seized Peruvian goods" are some of them, "imports of Peruvian goods" tell of themselves.
    if (w(tokens, at - 1).endsWith("ed") || tagsAt(tokens, at - 1) & T.prep) return false;
    // "of which 12 billion was Vietnamese goods".
    if (WAS_WERE.at(tokens, at - 1) && endsAmount(tokens, at - 1))
      return tokens[k]?.kind !== "word";
  }
  if (!AMOUNTED.at(tokens, k)) return false;
  for (let at = k + 1; at < k + FAR_SUM; at++)
    if (tokens[at]?.kind === "number") return isScale(tokens[at + 1]);
  return false;
}
/** "came to a little more than US $ (5 billion)". */
const FAR_SUM = 9;
export const ALL_GOODS = words("goods products merchandise");
const AMOUNTED = words("were was came amounted totalled totaled made accounted");

/** "imports from Chile cost (Peru) 2 billion": what is paid for them, no cost of something else. */
export function isPaid(tokens: Token[], i: number): boolean {
  if (!opensAmount(tokens, i + 1)) return false;
  for (let k = i - 1; k > i - 6 && !SEMICOLON_COMMA_STOP.at(tokens, k); k--)
    if (tagsAt(tokens, k) & T.imports) return true;
  return false;
}

/** "spent 849 million dollars on goods from Laos". */
export function spentOn(tokens: Token[], i: number): boolean {
  let goods = false;
  for (let k = i + 1; k < Math.min(tokens.length, i + 14); k++) {
    const token = tokens[k] as Token;
    if (SEMICOLON_COMMA_STOP.of(token)) return false;
    if (token.tags & (T.goods | T.imports)) goods = true;
    if (goods && token.w === "from") return true;
    // "on Chinese goods".
    if (
      goods &&
      token.tags & T.goods &&
      tokenAt(tokens, k - 1)?.cap &&
      tagsAt(tokens, k - 1) & T.place
    )
      return true;
  }
  return false;
}

/** "put 2 billion dollars into": money that goes into something. */
export function moneyInto(tokens: Token[], i: number): boolean {
  let number = false;
  for (let k = i + 1; k < Math.min(tokens.length, i + 14); k++) {
    const token = tokens[k] as Token;
    if (token.kind === "number" || token.w === "$") number = true;
    if (number && ABROAD_OVERSEAS.at(tokens, k)) return true;
    if (number && (token.w === "into" || token.tags & (T.invest | T.project))) return true;
    if (number && token.w === "in" && tokens[k + 1]?.cap && (tokens[k + 1] as Token).tags & T.place)
      return true;
    if (token.w === ";" || token.w === ".") return false;
  }
  return false;
}

const COMMITTING = either(FIRMS, words("investors"));

/** "imports and exports (to the US totaled 290 billion dollars)", "(between the two came to 62 billion)": one sum for both, and no second one behind it. */
export function isOneSum(tokens: Token[], from: number): boolean {
  let summed = w(tokens, from) === "between";
  let number = -1;
  for (let k = from; k < Math.min(tokens.length, from + 24); k++) {
    const token = tokens[k] as Token;
    if (number < 0 && SEMICOLON_COMMA_STOP.of(token)) return false;
    if (VERBS_OF_TOTALLING.of(token)) summed = true;
    if (token.w === "respectively") return false;
    if (token.kind !== "number" || yearAt(tokens, k) !== undefined) continue;
    if (number >= 0 && k - number < 7) return false;
    if (number < 0 && !summed) return false;
    if (number < 0) number = k;
  }
  return number >= 0;
}

/**
 * "export and import turnover (with China was 61 billion and 110 billion)": a sum for each. Of what else there may be two is
 * told by "(with China and Japan was)" and "(were 160 billion and 171 billion in 2022 and 2023)".
 */
export function areTwoSums(tokens: Token[], from: number): boolean {
  const numbers: number[] = [];
  const ands: number[] = [];
  for (let k = from; k < Math.min(tokens.length, from + 24) && !SEMICOLON_STOP.at(tokens, k); k++) {
    if (w(tokens, k) === "and") ands.push(k);
    if (tokens[k]?.kind === "number" && yearAt(tokens, k) === undefined) numbers.push(k);
  }
  const [first, second, ...more] = numbers;
  const [and] = ands;
  if (first === undefined || second === undefined || and === undefined) return false;
  return ands.length + more.length === 1 && first < and && and < second && second - and <= 3;
}

/** "share of Vietnam's (import market)", "15 percent of its (import market)", "tops its (import market) with a 27 percent share". */
export function shareIn(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k > Math.max(0, i - LONGEST_WHOLE); k--) {
    if (w(tokens, k) === "of" && PERCENT.at(tokens, k - 1)) return true;
    if (SEMICOLON_COMMA_STOP.at(tokens, k)) break;
  }
  for (let k = i - 1; k > Math.max(0, i - 6); k--)
    if (w(tokens, k) === "share" && OF_IN.at(tokens, k + 1)) return true;
  if (w(tokens, i + 2) !== "with") return false;
  for (let k = i + 3; k < i + 9; k++) if (w(tokens, k) === "share") return true;
  return false;
}

/** "of the Federal Republic of Germany's 1.4 trillion euro import market". */
const LONGEST_WHOLE = 10;

/** "its companies committed $6 billion". */
export function firmsCommit(tokens: Token[], i: number): boolean {
  const before = HAVE_HAS_HAD.at(tokens, i - 1) ? i - 2 : i - 1;
  return COMMITTING.at(tokens, before) && opensAmount(tokens, i + 1);
}

/** "a favourable balance", "an adverse balance of trade": from the side of who has it. */
export function signOfBalance(tokens: Token[], i: number): 1 | -1 | undefined {
  const before = w(tokens, i - 1) === "trade" ? w(tokens, i - 2) : w(tokens, i - 1);
  if (FAVOURABLE.has(before)) return 1;
  return ADVERSE.has(before) ? -1 : undefined;
}

/** "the deficit in the trade of goods with China": one topic. */
export function inTrade(tokens: Token[], from: number): number {
  if (w(tokens, from) !== "in") return from;
  let k = from + 1;
  while (BEFORE_TRADE.at(tokens, k)) k++;
  if (w(tokens, k) !== "trade") return from;
  k++;
  return w(tokens, k) === "of" && tagsAt(tokens, k + 1) & T.goods ? k + 2 : k;
}

/** "a capital of nearly $5 million". */
export function opensAmount(tokens: Token[], from: number): boolean {
  for (let k = from; k < from + 4; k++)
    if (w(tokens, k) === "$" || tokens[k]?.kind === "number") return true;
  return false;
}
