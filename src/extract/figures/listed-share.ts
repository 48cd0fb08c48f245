/** Shares that name no whole, in a list whose head does: "1.5 billion dollars, or 18 percent, followed by Japan with 1.1 billion (14 percent)". */
import {
  type Annotated,
  type Item,
  itemBefore,
  type QuantityItem,
  rankBefore,
} from "../marks/items.ts";
import { shareOf } from "../marks/shares.ts";
import type { Family } from "../marks/topics.ts";
import type { Memory } from "../memory/context.ts";
import { words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import { PHRASE_BREAKS, WITH_AT } from "../words/shared.ts";
import { type Token, tagsAt, tagsWithin, word as w } from "../words/tokens.ts";
import { isPeople } from "./surveyed.ts";

const AGAINST = words("against versus vs with to and");
const FOR_FROM = words("for from");
/** "more than 14 percent", "less than": no change. */
const HEDGING = words("more less top up");
const ACCOUNTING = words("accounting accounted accounts account");
const BY_OF_TO = words("by of to");

/** The whole that a bare percentage is part of, where the list says it of another one or has told all together. */
export function listedWhole(
  item: QuantityItem,
  family: Family,
  annotated: Annotated,
  { whole, survey }: Memory,
): string | undefined {
  if (item.kind !== "percent") return undefined;
  const rival = rivalsWhole(item, annotated) ?? takenToo(item, annotated);
  if (rival) return rival;
  // "was the second largest with 13 percent", behind the largest one's "44 percent of the total".
  const ranked = WITH_AT.at(annotated.tokens, item.hedge - 1);
  if (ranked && whole?.family === family && rankBefore(item.hedge, annotated.items))
    return whole.text;
  const amount = isApposed(item, annotated);
  if (!amount || amount.left) return undefined;
  if (whole?.family === family) return whole.text;
  const listed = bracketsToo(item, annotated);
  if (listed) return listed;
  // "Of them 319,000, or 31 percent, came from India", behind the total of all.
  if (isPeople(family) && survey?.kind === family && survey.whole) return survey.whole;
  // "Malaysia accounted for 1.2 million arrivals (14 percent)".
  const { tokens } = annotated;
  const takes = w(tokens, amount.hedge - 1) === "for" && ACCOUNTING.at(tokens, amount.hedge - 2);
  return takes && (isPeople(family) || family === "invest") ? "total" : undefined;
}

/** "20 percent of all arrivals, against 18 percent for the US and 9 percent for the UK": another one's share of the same whole. */
function rivalsWhole(item: QuantityItem, annotated: Annotated): string | undefined {
  const { tokens, items, places } = annotated;
  const before = itemBefore(item, items);
  if (before?.type !== "quantity" || before.kind !== "percent" || !item.compared) return undefined;
  const at = w(tokens, item.to + 1) === "the" ? item.to + 2 : item.to + 1;
  if (!FOR_FROM.at(tokens, item.to) || !places.some(({ from }) => from === at)) return undefined;
  if (!AGAINST.at(tokens, item.hedge - 1)) return undefined;
  return shareOf(before, annotated);
}

/** "took 22 percent of its exports, while Japan took 8 percent and Laos 3 percent": of the same whole. */
function takenToo(item: QuantityItem, annotated: Annotated): string | undefined {
  const { tokens, items, places } = annotated;
  // "25 percent of its 3.8 million arrivals, Korea for 22 percent": behind the whole.
  const before = lastOf(items, (one) => one.to <= item.hedge && kindIs(one, "percent"));
  if (before?.type !== "quantity" || item.compared) return undefined;
  if (item.hedge - before.to > FARTHEST || w(tokens, item.to) === "of") return undefined;
  let verb = item.hedge - 1;
  if (w(tokens, verb) === "for") verb--;
  // "followed by Laos with 17 percent", "second to Laos at 37 percent", "ahead of Laos (9 percent)".
  const bracketed = w(tokens, verb) === "(" && w(tokens, item.to) === ")";
  const holds = TAKING.at(tokens, verb) || WITH_AT.at(tokens, verb) || bracketed;
  const at = holds ? verb : verb + 1;
  const taker = places.find((place) => place.to === at);
  const link = taker && (w(tokens, taker.from - 1) === "the" ? taker.from - 2 : taker.from - 1);
  if (link === undefined || !LINKS.at(tokens, link)) return undefined;
  if (w(tokens, link) === "of" && w(tokens, link - 1) !== "ahead") return undefined;
  // "and demand there grew ahead of Japan (9 percent)": how it grew.
  if (tagsWithin(tokens, before.to, item.hedge) & (T.up | T.down)) return undefined;
  return before.whole ?? shareOf(before, annotated);
}
/** "71 billion, 16 percent of the total, followed by Canada with 64 billion (15 percent)": of the same whole, where nothing grew. */
function bracketsToo(item: QuantityItem, annotated: Annotated): string | undefined {
  const { tokens, items } = annotated;
  if (w(tokens, item.hedge - 1) !== "(") return undefined;
  const first = lastOf(items, (one) => one.to <= item.hedge && kindIs(one, "percent"));
  if (first?.type !== "quantity") return undefined;
  if (tagsWithin(tokens, first.to, item.hedge) & (T.up | T.down)) return undefined;
  // "..., with phones at 9 billion (40 percent)", "while imports were 111 billion (34 percent)": of something else.
  const between = (one: { from: number; to: number }) =>
    one.from >= first.to && one.to <= item.hedge;
  if (annotated.topics.some(between) || !annotated.places.some(between)) return undefined;
  return first.whole ?? shareOf(first, annotated);
}
const kindIs = (one: Item, kind: QuantityItem["kind"]): boolean =>
  one.type === "quantity" && one.kind === kind;
const TAKING = words("took takes taking accounted accounts held holds bought received supplied");
const LINKS = words("and while whereas , ; by to of");
const FARTHEST = 16;

/** ", or 18 percent", "(18 percent)" right behind an amount that is no change. */
function isApposed(item: QuantityItem, { tokens, items }: Annotated): QuantityItem | undefined {
  const amount = itemBefore(item, items);
  if (amount?.type !== "quantity" || (amount.kind !== "money" && amount.kind !== "number"))
    return undefined;
  if (amount.compared) return undefined;
  const behind = amount.noun?.to ?? amount.to;
  const open = w(tokens, item.hedge - 1) === "(" && w(tokens, item.to) === ")";
  const or = w(tokens, item.hedge - 1) === "or" && isEnd(item.to, tokens);
  const lead = w(tokens, behind) === "," ? behind + 1 : behind;
  if (!(open && item.hedge - 1 === behind) && !(or && item.hedge - 1 === lead)) return undefined;
  // "rose by 1.5 billion, or 18 percent", "a fall of 1.5 billion (18 percent)".
  for (let k = amount.hedge - 1; k >= Math.max(0, amount.hedge - 6); k--) {
    if (PHRASE_BREAKS.at(tokens, k)) break;
    const moved = (tagsAt(tokens, k) & (T.up | T.down)) !== 0 && !HEDGING.at(tokens, k);
    if (moved && (BY_OF_TO.at(tokens, k + 1) || k === amount.hedge - 1)) return undefined;
  }
  return amount;
}

/** No word of change and no whole stands behind. */
const isEnd = (at: number, tokens: Token[]): boolean =>
  w(tokens, at) !== "of" &&
  (tagsAt(tokens, at) & (T.up | T.down)) === 0 &&
  w(tokens, at) !== "share";
