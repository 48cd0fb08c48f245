/** What a percentage or a multiple says: growth with its direction, a multiple, or a share of a whole. */
import type { Annotated, Item, QuantityItem } from "./annotate.ts";
import { T } from "./lexicon.ts";
import { asWritten, type Token, word as w } from "./tokens.ts";

/** 1 up, -1 down, 0 where no word of change stands with a percentage. */
export function direction(item: QuantityItem, annotated: Annotated): 1 | -1 | 0 {
  const { tokens, items } = annotated;
  const sign = w(tokens, item.from - 1);
  if (sign === "+") return 1;
  if (sign === "-" && /^[(]$/.test(w(tokens, item.from - 2))) return -1;
  // Behind: "a 5.2 percent increase", "13 percent higher", "12.4 pct below their level".
  for (let k = item.to; k < Math.min(tokens.length, item.to + 4); k++) {
    const token = tokens[k] as Token;
    if (token.kind === "mark" && token.w !== "-") break;
    if (token.tags & T.down) return -1;
    if (token.tags & T.up) return 1;
    if (token.tags & (T.verb | T.conj) || /^(to|in)$/.test(token.w)) break;
  }
  let floor = 0;
  for (const one of items)
    if (one.type === "quantity" && one.to <= item.hedge && one.kind === "percent") floor = one.to;
  for (let k = item.hedge - 1; k >= Math.max(floor, item.hedge - 14); k--) {
    const token = tokens[k] as Token;
    if (token.w === ";") break;
    // "more" and "less" belong to the hedge ("more than 5 percent"); "contract" is a deal.
    if (/^(more|less|below|contract|cut)$/.test(token.w)) continue;
    if (token.tags & T.down) return -1;
    if (token.tags & T.up) return 1;
  }
  if (/^(year|annually|annual|yearly|yoy|on)$/.test(w(tokens, item.to))) return 1;
  // "against 15.5% for Malaysia", "and imports 12 percent": the direction of the one before carries over.
  for (let k = items.indexOf(item) - 1; k >= 0; k--) {
    const one = items[k] as Item;
    if (one.type === "quantity" && one.kind === "percent") return direction(one, annotated);
  }
  return 0;
}

const MORE =
  /^(higher|more|larger|bigger|greater|as|that|the|compared|over|from|of|against|those|what|its|than|year|up|increase)$/;

/** Whether "N times" compares sizes, not occasions. */
export function isMultiple(item: QuantityItem, tokens: Token[]): boolean {
  const first = w(tokens, item.from);
  if (/^(doubl|tripl|trebl|quadrupl|quintupl)/.test(first) || first.endsWith("fold")) return true;
  if (w(tokens, item.to - 1) === "fold") return true;
  if (MORE.test(w(tokens, item.to))) return true;
  if (first === "twice") return false;
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - 4); k--)
    if ((tokens[k] as Token).tags & T.up) return true;
  return false;
}

/** An average a year over several, not growth from one period to the next. */
export function isAveraged(item: QuantityItem, tokens: Token[]): boolean {
  for (let k = Math.max(0, item.hedge - 7); k < Math.min(tokens.length, item.to + 6); k++) {
    const x = w(tokens, k);
    if (/^(average|averaged|averaging)$/.test(x)) return true;
    if (
      k >= item.to &&
      /^(a|per|each)$/.test(x) &&
      w(tokens, k + 1) === "year" &&
      !/^(earlier|ago|before)$/.test(w(tokens, k + 2))
    )
      return true;
  }
  return false;
}

/** The whole that a percentage or fraction is part of: "25 percent of Vietnam's total trade", "over one quarter of all visitors". */
export function shareOf(item: QuantityItem, annotated: Annotated): string | undefined {
  if (item.kind !== "percent" && item.kind !== "fraction") return undefined;
  const { tokens, periods } = annotated;
  const of = w(tokens, item.to) === "of";
  let said = false;
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - 6); k--) {
    const token = tokens[k] as Token;
    if (/^[,;]$/.test(token.w) && !of) break;
    if (
      token.tags & T.share ||
      (token.w === "up" && /^(make|makes|made|making)$/.test(w(tokens, k - 1)))
    ) {
      said = true;
      break;
    }
    if (token.tags & (T.up | T.down) && !/^(more|less|top)$/.test(token.w)) return undefined;
    if (token.w === "by" && !of) return undefined;
  }
  // "represented a 1.1 percent decrease" is a change.
  const moves = tokens.slice(item.to, item.to + 2).some((token) => token.tags & (T.up | T.down));
  if (!of) return said && !moves ? "total" : undefined;
  let to = item.to + 1;
  while (
    to < tokens.length &&
    to - item.to < 12 &&
    !/^[,;.()]$/.test(w(tokens, to)) &&
    !periods.some((p) => p.from === to)
  ) {
    const token = tokens[to] as Token;
    if (to > item.to + 2 && token.tags & (T.verb | T.conj) && !(token.tags & (T.adj | T.invest)))
      break;
    to++;
  }
  while (
    (to > item.to + 2 && (tokens[to - 1] as Token).tags & (T.prep | T.conj)) ||
    w(tokens, to - 1) === "the"
  )
    to--;
  const whole = tokens.slice(item.to + 1, to);
  return whole.map((token, k) => (k > 0 && token.spaced ? " " : "") + asWritten(token)).join("");
}
