/** Of when a rank is: by its own words, else by the amounts that it is told with. */

import { type Period, parsePeriod } from "../../model/period.ts";
import { type Annotated, itemBehind, type RankItem } from "../marks/items.ts";
import type { Memory } from "../memory/context.ts";
import type { RankState } from "../memory/rank-state.ts";
import { dateOf, span } from "../periods/calendar.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { periodFor } from "../time/said-periods.ts";
import { either, words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import {
  COMMA_SEMICOLON,
  HAS_HAVE,
  IT_THAT_THIS,
  S_APOSTROPHE,
  WAS_WERE,
  WITH_AT_OPEN,
} from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

const SINCE_WHEN_AFTER_BEFORE = words("since when after before");
const WHILE_WAS_WERE_BECAME = words("while was were became");
const ITS_THE_A = words("its the a");
const REFLECTS_REFLECTED_REFLECTING = words("reflects reflected reflecting");

/** The period of a rank: what stands beside it is told of another time ("is the third largest, with 8 billion last year"). */
export function timeOf(
  item: RankItem,
  annotated: Annotated,
  { published }: Memory,
): PeriodNode | undefined {
  const { tokens, periods } = annotated;
  const close = enclosed(item, annotated);
  if (close !== undefined) return periods.find((one) => one.from >= item.to && one.to <= close);
  const node = periodFor(item, annotated);
  if (!node || item.earlier) return node;
  if (node.to <= item.from) {
    // "its largest investor since 2013, and its second largest partner": told of the first.
    const before =
      node.role === "since" ? lastOf(annotated.items, (one) => one.to <= node.from) : undefined;
    if (before?.type === "rank" && node.from - before.to <= NEAR) return undefined;
    if (isPast(node.period, published) && apart(node, item, annotated)) return undefined;
    // "66 billion USD since 1988, making it the top investor": the rank is of now.
    const made = tokens.slice(Math.max(0, item.from - 5), item.from);
    return node.role === "since" &&
      made.some((token) => token.w === "making" || token.w === "makes")
      ? undefined
      : node;
  }
  // "has become the largest partner since ties were set up in 1992".
  for (let k = item.to; k < node.from - 1; k++)
    if (SINCE_WHEN_AFTER_BEFORE.at(tokens, k) && hasVerb(tokens, k, node.from)) return undefined;
  if (node.role === "as-of" || !isNow(tokens, item.from)) return node;
  const next = itemBehind(item, annotated.items);
  // "is the third biggest source, with 304 million in the period": one that still lasts.
  if (node.relative === "same" && node.period && node.role === "during") return node;
  const beside = tokens.slice(item.to, node.from).some((token) => token.w === "with");
  return beside || (next && next.hedge < node.from) ? undefined : node;
}

/** "its largest investor there since". */
const NEAR = 4;

const isPast = (period: Period | undefined, published: Memory["published"]): boolean =>
  (period?.end?.year ?? Number.POSITIVE_INFINITY) < (published?.year ?? 0);

const LINKS = words("and while but ;");
const STANDS = words("is remains");

/** "In 2015 the two traded goods worth 227 billion, and China is the largest buyer": told of an amount; the rank is of now. */
function apart(node: PeriodNode, { from }: RankItem, { tokens, items }: Annotated): boolean {
  const amount = lastOf(items, (one) => one.type === "quantity" && one.to <= from);
  if (!amount || amount.hedge < node.to) return false;
  let stands = false;
  for (let k = from - 1; k >= amount.to; k--) {
    stands ||= STANDS.at(tokens, k);
    if (LINKS.at(tokens, k)) return stands;
  }
  return false;
}

/** "is", "remains", "now" before a rank, in its clause. */
function isNow(tokens: Token[], at: number): boolean {
  for (let k = at - 1; k >= 0; k--) {
    if (NOW.at(tokens, k)) return true;
    if (WHILE_WAS_WERE_BECAME.at(tokens, k)) return false;
  }
  return false;
}
const NOW = words("is are remains remain now currently continues");

function hasVerb(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((tokens[k] as Token).tags & T.verb) return true;
  return false;
}

/** The comma that closes ", its largest market,": what is said outside of the two commas is not of the rank. */
function enclosed(item: RankItem, { tokens }: Annotated): number | undefined {
  // "Japan, Vietnam's third biggest investor, counted".
  let open = item.from - 2;
  if (S_APOSTROPHE.at(tokens, item.from - 1))
    while (tokens[open]?.cap && open > item.from - 5) open--;
  else if (!ITS_THE_A.at(tokens, item.from - 1)) return undefined;
  if (w(tokens, open) !== ",") return undefined;
  for (let k = item.to; k < Math.min(tokens.length, item.to + 8); k++) {
    if (w(tokens, k) === ",") return k;
    if ((tokens[k] as Token).tags & (T.verb | T.conj)) return undefined;
  }
  return undefined;
}

const THAT_THIS_WHICH = words("that this which these those");
const RANKS = words("makes made puts put places placed ranks ranked leaves left");
const BY_ON_WITH_AT = words("by on with at");
const RECKONED = words("measure basis sum amount total level figure value volume count number");

const MIRRORS = words(
  "reflects reflected confirms confirmed underlines underlined cements cemented",
);

/** "It was the largest partner for the sixth month in a row": of the month that the text tells of. */
export function rowTime({ to }: RankItem, tokens: Token[], { period }: Memory): Period | undefined {
  const { start, end } = period ?? {};
  const month = start?.month !== undefined && start.month === end?.month && start.year === end.year;
  for (let k = to; month && k < to + ROW; k++) {
    if (COMMA_SEMICOLON.at(tokens, k)) return undefined;
    if (w(tokens, k) !== "month" || w(tokens, k - 1) === "a") continue;
    const straight = STRAIGHT.at(tokens, k - 1);
    const row = w(tokens, k + 1) === "running" || w(tokens, k + 3) === "row";
    if (straight || row) return period;
  }
  return undefined;
}
/** How far behind a rank its run of months stands: "of the U.S. for the sixth straight month". */
const ROW = 14;
const STRAIGHT = words("straight consecutive successive");

/** "That made it the third largest", "By that measure Laos is the second": of the time of what was told before. */
export function toldTime(tokens: Token[], { last, published }: Memory): Period | undefined {
  const mirrors = IT_THAT_THIS.at(tokens, 0) && MIRRORS.at(tokens, 1);
  const points = THAT_THIS_WHICH.at(tokens, 0)
    ? RANKS.at(tokens, 1) || mirrors
    : mirrors ||
      (BY_ON_WITH_AT.at(tokens, 0) && THAT_THIS_WHICH.at(tokens, 1) && RECKONED.at(tokens, 2));
  const told = points && last?.period ? parsePeriod(last.period) : undefined;
  const year = told?.end?.year ?? told?.start.year;
  // What "makes" it the second is no more than a year old.
  const made = w(tokens, 1) === "made" || (year ?? 0) + 1 >= (published?.year ?? 0);
  return made ? told : undefined;
}

/**
 * "It was the top buyer with 54 billion", "Thailand, the second largest buyer, took": of the time of the amounts, where
 * that is of this year or the last.
 */
export function amountTime(
  item: RankItem,
  { tokens, items }: Annotated,
  { period, published }: Memory,
): Period | undefined {
  const end = period?.end?.year;
  if (end === undefined || published?.year === undefined || published.year - end > 1)
    return undefined;
  const next = itemBehind(item, items);
  const was = WAS.within(tokens, item.from - 4, item.from);
  const amount = next?.type === "quantity" && next.kind === "money" && next.hedge - item.to <= 8;
  const attached = amount && WITH_AT_OPEN.at(tokens, next.hedge - 1);
  if (was && attached) return period;
  let comma = item.from - 1;
  while (comma > item.from - 5 && w(tokens, comma) !== ",") comma--;
  const aside = w(tokens, comma) === "," && w(tokens, item.to) === ",";
  if (aside && /(ed|took|saw|bought|sold|rose|fell|grew)$/.test(w(tokens, item.to + 1)))
    return period;
  return REFLECTS_REFLECTED_REFLECTING.within(tokens, item.from - 4, item.from)
    ? period
    : undefined;
}

const NOT_OVER = either(HAS_HAVE, words("is are"));
const WAS = words("was remained stayed became kept retained came finished ranked");

/** "The two signed a deal in 2014. Laos was then the eighth largest partner": of the year named last. */
export function thatTime(
  { from }: RankItem,
  tokens: Token[],
  { told }: RankState,
  { published }: Memory,
): { period: Period | undefined } | undefined {
  let then = from - 1;
  while (then > from - FAR && w(tokens, then) !== "then") then--;
  if (w(tokens, then) !== "then" || !WAS_WERE.at(tokens, then - 1)) return undefined;
  const year = told?.end?.year;
  const past = year !== undefined && year < (published?.year ?? 0);
  return { period: past ? span(dateOf(year)) : undefined };
}
/** So many words may name whose partner it was then: "then the Republic of Korea's eighth". */
const FAR = 8;

/** "Foreign firms put in 900 million last year. Laos topped the list": of the time of all that came in. */
export function listTime(
  { list, of }: RankItem,
  { goesOn, investedIn, period }: Memory,
): Period | undefined {
  const placed = list || of === undefined;
  return placed && goesOn && investedIn?.during ? period : undefined;
}

/** "It remained the largest supplier" behind figures of the whole of last year is of that year. */
export function pastYear(item: RankItem, tokens: Token[], memory: Memory): Period | undefined {
  const { period, published } = memory;
  const whole = period?.start.month === undefined && period?.start.year === period?.end?.year;
  if (!whole || published?.year === undefined || period?.end?.year !== published.year - 1)
    return undefined;
  for (let k = item.from - 1; k >= Math.max(0, item.from - FAR); k--) {
    if (COMMA_SEMICOLON.at(tokens, k)) return undefined;
    // "has lately ranked third", "is ranked third" are of no year that is over.
    if (WAS.at(tokens, k)) return NOT_OVER.within(tokens, k - 3, k) ? undefined : period;
  }
  return undefined;
}
