/** Indicator, unit, sign and scope of a figure whose sides and period are settled. */

import { signBefore } from "../marks/change.ts";
import { mark } from "../marks/grounds.ts";
import type { QuantityItem } from "../marks/items.ts";
import type { Noun } from "../marks/nouns.ts";
import type { Reason } from "../marks/reasons.ts";
import { type Family, type Topic, TRADE } from "../marks/topics.ts";
import type { Memory, Pair } from "../memory/context.ts";
import { bothWays, boundsOf } from "../memory/sold.ts";
import type { Role } from "../places/roles.ts";
import { soughtWords, words } from "../words/classes.ts";
import {
  ADVERSE,
  AVERAGE,
  EACH,
  EARLIER_AGO_BEFORE,
  FAVOUR,
  FAVOURABLE,
  OF_IN,
} from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";
import type { Draft } from "./draft.ts";

const GRANT_GRANTS = words("grant grants");
const LOAN_LOANS = words("loan loans");
const AND_GOODS = words("and goods");
const AND_AS = words("and as");
const GOODS_SERVICES = words("goods services");

export function indicatorOf(family: Family, noun: Noun | undefined): string {
  if (family === "trade") return "trade-turnover";
  if (family === "balance") return "trade-balance";
  if (family === "invest") return noun?.family === "invest" ? "fdi-projects" : "fdi-capital";
  return family === "tie" ? "count" : family;
}

export function unitOf(
  item: QuantityItem,
  family: Family,
  noun: Noun | undefined,
  memory: Memory,
): string {
  if (family === "tie") return "count";
  if (family === "students" || family === "tourists") return "person";
  if (noun?.family === "invest") return "project";
  return item.currency ?? memory.currency.last ?? "USD";
}

export function negate(draft: Draft): void {
  const { low, high, qualifier } = draft;
  draft.value = -draft.value;
  draft.low = high === null ? null : -high;
  draft.high = low === null ? null : -low;
  if (qualifier === "at-least") draft.qualifier = "at-most";
  else if (qualifier === "at-most") draft.qualifier = "at-least";
}

/**
 * A balance from its reporter's side; "in China's favour" is China's surplus whatever the word, and a printed
 * minus is a deficit. 0 where nothing says which side gains: "a trade balance of 5 billion".
 */
export function signOf(
  item: QuantityItem,
  topic: Topic | undefined,
  pair: Pair,
  tokens: Token[],
  roles: Role[],
  sold?: Memory["sold"],
): 1 | -1 | 0 {
  const favoured = roles.find(
    (role) =>
      (role.owner && FAVOUR.at(tokens, role.to + 1)) ||
      (role.prep === "of" && FAVOUR.at(tokens, role.from - 2)),
  );
  if (favoured) return favoured.code === pair.home ? 1 : -1;
  const printed = signBefore(tokens, item.from);
  if (printed === -1) return -1;
  // "The surplus was lower than the record 5 billion imbalance of April".
  const word = w(tokens, (topic?.to ?? 0) - 1);
  const plain = topic && (word === "balance" || word === "imbalance" || word === "gap");
  const gap = plain ? differenceOfSold(item, pair, sold) : undefined;
  if (gap) return gap;
  if (plain) for (let k = topic.from - 1; k >= 0; k--) if (/^surplus/.test(w(tokens, k))) return 1;
  if (topic && word === "balance" && printed === 0)
    return FAVOURABLE.at(tokens, topic.from - 1) ? 1 : ADVERSE.at(tokens, topic.from - 1) ? -1 : 0;
  return topic?.sign ?? 1;
}
/** "sold 25 billion and bought 11 billion; the gap, 14 billion": whose surplus it is, where it is what lies between the two. */
function differenceOfSold(
  item: QuantityItem,
  { home }: Pair,
  sold: Memory["sold"],
): 1 | -1 | undefined {
  const both = bothWays(sold, item);
  if (!both) return undefined;
  const [one, other] = both;
  const [more, less] = one.low > other.high ? [one, other] : [other, one];
  const { low, high } = boundsOf(item);
  if (low > more.high - less.low || high < more.low - less.high) return undefined;
  return more.from === home ? 1 : more.to === home ? -1 : undefined;
}

/** Why a balance that `signOf` gives no sign is left alone. */
export const UNSIGNED: { reason: Reason } = { reason: "which side has the surplus is not said" };

/** "averaged 700 million USD a year", "an average of". */
export function isAverageAmount(item: QuantityItem, tokens: Token[]): boolean {
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - 3); k--)
    if (/^averag/.test(w(tokens, k))) return true;
  return false;
}

/** "an average monthly", "a monthly average". */
const isMonthlyAverage = (tokens: Token[], k: number): boolean =>
  w(tokens, k) === "monthly" && (AVERAGE.at(tokens, k - 1) || AVERAGE.at(tokens, k + 1));

const SCOPES = soughtWords("monthly month year refundable grant grants loan loans services");

/** What narrows the figure, said close by. */
export function scopeOf(
  item: QuantityItem,
  family: Family,
  topic: Topic | undefined,
  tokens: Token[],
): string | undefined {
  if (family === "aid" && topic && w(tokens, topic.from) === "lent" && topic.to === topic.from + 1)
    return narrowedBy(item, tokens, topic.from, 1, "loans");
  if (!SCOPES.in(tokens)) return undefined;
  const trade = TRADE.has(family);
  const told = family === "aid" && topic && topic.to <= item.hedge ? topic.to - 1 : -1;
  // "its loans to the country have reached 3 billion, its grants 1 billion".
  if (told >= 0 && !AND_GOODS.at(tokens, told - 1) && !AND_AS.within(tokens, told, item.hedge)) {
    if (GRANT_GRANTS.at(tokens, told)) return narrowedBy(item, tokens, told, 1, "grants");
    if (LOAN_LOANS.at(tokens, told)) return narrowedBy(item, tokens, told, 1, "loans");
  }
  const from = Math.max(0, item.hedge - 6);
  for (let k = from; k < Math.min(tokens.length, item.to + 6); k++) {
    const x = w(tokens, k);
    const close = k < item.to + 3;
    if (
      close &&
      (trade || family === "tourists") &&
      (isMonthlyAverage(tokens, k) ||
        (EACH.at(tokens, k) &&
          w(tokens, k + 1) === "month" &&
          !EARLIER_AGO_BEFORE.at(tokens, k + 2) &&
          w(tokens, k + 2) !== "later"))
    )
      return narrowedBy(item, tokens, k, 1, "monthly average");
    if (trade && k >= item.to && EACH.at(tokens, k) && w(tokens, k + 1) === "year")
      if (isAverageAmount(item, tokens) && !EARLIER_AGO_BEFORE.at(tokens, k + 2))
        return narrowedBy(item, tokens, k, 2, "annual average");
    if (
      family !== "aid" ||
      (k < item.to && k < item.hedge - 3) ||
      (k < item.hedge && w(tokens, item.hedge - 1) === "and")
    )
      continue;
    if (isOfBoth(tokens, k)) return undefined;
    if (x === "refundable" || GRANT_GRANTS.at(tokens, k))
      return narrowedBy(item, tokens, k, 1, "grants");
    if (LOAN_LOANS.at(tokens, k)) return narrowedBy(item, tokens, k, 1, "loans");
  }
  if (trade && topic) {
    // "the average monthly trade between the two exceeded 10 billion".
    for (let k = Math.max(0, topic.from - 3); k < topic.from; k++)
      if (isMonthlyAverage(tokens, k)) return narrowedBy(item, tokens, k, 1, "monthly average");
    if (OF_IN.at(tokens, topic.to) && w(tokens, topic.to + 1) === "services") return "services";
    for (let k = Math.max(0, topic.from - 4); k < topic.to + 3; k++)
      if (GOODS_SERVICES.at(tokens, k) && w(tokens, k + 1) === "and")
        if (GOODS_SERVICES.at(tokens, k + 2))
          return narrowedBy(item, tokens, k, 3, "goods and services");
    for (let k = Math.max(0, topic.from - 3); k < topic.to; k++)
      if (w(tokens, k) === "services" && !AND_GOODS.at(tokens, k - 1))
        return narrowedBy(item, tokens, k, 1, "services");
  }
  return undefined;
}

/** "loans and grants". */
function isOfBoth(tokens: Token[], k: number): boolean {
  const other = GRANT_GRANTS.at(tokens, k) ? LOAN_LOANS : GRANT_GRANTS;
  if (!GRANT_GRANTS.at(tokens, k) && !LOAN_LOANS.at(tokens, k)) return false;
  return (
    (w(tokens, k - 1) === "and" && other.at(tokens, k - 2)) ||
    (w(tokens, k + 1) === "and" && other.at(tokens, k + 2))
  );
}

function narrowedBy(item: QuantityItem, tokens: Token[], k: number, words: number, scope: string) {
  mark(item, "scope", tokens, k, k + words);
  return scope;
}
