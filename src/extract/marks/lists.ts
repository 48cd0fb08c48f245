/** Numbers that stand in one list: "12, 13 and 14 billion USD". */

import { tidy } from "../numbers/interval.ts";
import { factorOf, finish } from "../numbers/quantities.ts";
import { T, TRADING } from "../words/lexicon.ts";
import { COMMA_AND, RESPECTIVELY } from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";
import type { Annotated, Item, QuantityItem } from "./items.ts";
import { topicsInTurn, turnsOf } from "./turns.ts";

interface Stretch {
  from: number;
  to: number;
}

/** Whether a comma or "and", or both, is all that stands between two stretches of tokens. */
export function areJoined(one: Stretch, next: Stretch, tokens: Token[]): boolean {
  const joint = w(tokens, one.to) === "," && w(tokens, one.to + 1) === "and" ? 2 : 1;
  return next.from === one.to + joint && COMMA_AND.at(tokens, one.to);
}

/** Amounts are of a kind even where only the last of them prints its currency ("23 billion and 21 billion USD"). */
export const sameKind = (a: Item, b: Item): boolean => kindOf(a) === kindOf(b);

export function kindOf(item: Item) {
  if (item.type === "rank") return "rank";
  return item.kind === "number" && item.scaled && !item.noun ? "money" : item.kind;
}

const isListed = (one: Item, next: Item, tokens: Token[]) =>
  areJoined(one, { from: next.hedge, to: next.to }, tokens);

const goesOn = (one: Item, next: Item, tokens: Token[]) =>
  sameKind(one, next) && isListed(one, next, tokens);

/** The numbers of one kind in whose list an item stands, itself among them. */
export function listOf(item: Item, { items, tokens }: Annotated): Item[] {
  let from = items.indexOf(item);
  let to = from + 1;
  while (from > 0 && goesOn(items[from - 1] as Item, items[from] as Item, tokens)) from--;
  while (to < items.length && goesOn(items[to - 1] as Item, items[to] as Item, tokens)) to++;
  return items.slice(from, to);
}

/**
 * Gives numbers the unit of the last one of their list, where they are said to be told in turn of as many things, or where
 * as many times or flows are listed: elsewhere "14" and "3 billion" may well be of two things.
 */
export function shareUnits(annotated: Annotated): void {
  const { tokens, items, periods, topics } = annotated;
  const told = RESPECTIVELY.in(tokens);
  if (!told && periods.length === 0 && topics.length < 2) return;
  for (let n = items.length - 1; n > 0; ) {
    const last = items[n] as Item;
    let first = n;
    while (isBare(items[first - 1], tokens) && joins(first - 1)) first--;
    // Where two of a list have a unit each has its own.
    const alone = !joins(n) && !(first > 0 && joins(first - 1) && isMeasured(items[first - 1]));
    if (isMeasured(last) && alone && first < n && isInTurn(first, n))
      for (let k = first; k < n; k++) measureAs(last, items[k] as QuantityItem, tokens);
    n = Math.min(first, n - 1);
  }

  function isInTurn(from: number, to: number): boolean {
    const [count, at] = [to + 1 - from, (items[from] as Item).hedge];
    const turns = turnsOf(count, at, annotated);
    if (told ? turns.length > 0 : turns.includes("times")) return true;
    // "exports were 9 billion and imports 4 billion, up 18 and 11 percent".
    const moved = (tagsAt(tokens, at - 1) & (T.up | T.down)) !== 0;
    if (moved && kindOf(items[to] as Item) === "percent" && turns.includes("numbers")) return true;
    return topicsInTurn(count, at, annotated) !== undefined;
  }
  function joins(k: number): boolean {
    const [one, next] = [items[k], items[k + 1]];
    return one !== undefined && next !== undefined && isListed(one, next, tokens);
  }
}

const isMeasured = (item: Item | undefined): item is QuantityItem =>
  item?.type === "quantity" && (item.kind !== "number" || item.scaled || item.noun !== undefined);

/** What stands before an amount; any other word names what is numbered: "group 8", "phase 2", "No. 5". */
const LEADS = T.verb | T.prep | T.up | T.down | T.adj | T.share | T.conj | T.place | TRADING;

/** Digits alone that number nothing. */
function isBare(item: Item | undefined, tokens: Token[]): boolean {
  if (item?.type !== "quantity" || item.kind !== "number" || item.noun) return false;
  if (item.from + 1 !== item.to || tokens[item.from]?.kind !== "number") return false;
  const before = tokenAt(tokens, item.hedge - 1);
  return before?.kind === "word"
    ? (before.tags & LEADS) !== 0 || RESPECTIVELY.of(before)
    : before?.w !== ".";
}

/** Reads a bare number with the scale, unit and noun of another. */
function measureAs(
  { from, kind, value, currency, noun }: QuantityItem,
  item: QuantityItem,
  tokens: Token[],
) {
  const own = tokens[item.from] as Token;
  const measured = tokens[from] as Token;
  if (measured.kind !== "number" || measured.value === 0) return;
  const factor = factorOf(kind);
  const scale = tidy(tidy(value / factor) / measured.value);
  const printed = {
    value: tidy(own.value * scale),
    unit: scale * 10 ** -own.decimals,
    scaled: scale !== 1 || own.decimals > 0,
  };
  Object.assign(item, finish(tokens, item.from, item.to, kind, printed, factor, currency), {
    noun,
  });
}
