/** Numbers that stand in one list: "12, 13 and 14 billion USD". */

import { bounds, tidy } from "../numbers/interval.ts";
import { COMMA_AND, RESPECTIVELY } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";
import type { Annotated, Item, QuantityItem } from "./annotate.ts";
import { sameKind } from "./topic-for.ts";

interface Stretch {
  from: number;
  to: number;
}

/** Whether a comma or "and", or both, is all that stands between two stretches of tokens. */
export function areJoined(one: Stretch, next: Stretch, tokens: Token[]): boolean {
  const joint = w(tokens, one.to) === "," && w(tokens, one.to + 1) === "and" ? 2 : 1;
  return next.from === one.to + joint && COMMA_AND.at(tokens, one.to);
}

const isListed = (one: Item, next: Item, tokens: Token[]) =>
  areJoined(one, { from: next.hedge, to: next.to }, tokens);

/** The numbers of one kind in whose list an item stands, itself among them. */
export function listOf(item: Item, { items, tokens }: Annotated): Item[] {
  const goesOn = (k: number) => {
    const one = items[k];
    const next = items[k + 1];
    return (
      one !== undefined && next !== undefined && sameKind(one, next) && isListed(one, next, tokens)
    );
  };
  let from = items.indexOf(item);
  let to = from + 1;
  while (goesOn(from - 1)) from--;
  while (goesOn(to - 1)) to++;
  return items.slice(from, to);
}

/**
 * Gives numbers the unit of the last one of their list, where they are said to be told in turn: elsewhere "14" and
 * "3 billion" may well be of two things.
 */
export function shareUnits({ tokens, items }: Annotated): void {
  if (!RESPECTIVELY.in(tokens)) return;
  for (let n = items.length - 2; n >= 0; n--) {
    const item = items[n] as Item;
    const last = items[n + 1] as Item;
    if (item.type === "rank" || last.type === "rank" || item.from + 1 !== item.to) continue;
    const bare = item.kind === "number" && !item.noun;
    if (bare && isListed(item, last, tokens)) measureAs(last, item, tokens);
  }
}

/** Gives a bare number the scale, unit and noun of another. */
function measureAs(other: QuantityItem, item: QuantityItem, tokens: Token[]): void {
  const own = tokens[item.from] as Token;
  const measured = tokens[other.from] as Token;
  if (own.kind !== "number" || measured.kind !== "number" || measured.value === 0) return;
  const scale = tidy(other.value / measured.value);
  const value = tidy(own.value * scale);
  const unit = scale * 10 ** -own.decimals;
  const { kind, scaled, currency, noun } = other;
  const { low, high } = bounds({ value, unit, scaled }, item.qualifier);
  Object.assign(item, { kind, scaled, currency, noun, value, low, high });
}
