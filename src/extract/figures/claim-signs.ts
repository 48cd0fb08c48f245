/** What the sentence and the text say of a claim beside its own words: whose it is, which time it looks back to, how much it is worth. */
import type { Period } from "../../model/period.ts";
import { type Annotated, type Item, itemBehind, type QuantityItem } from "../marks/items.ts";
import { listOf } from "../marks/lists.ts";
import { type Family, type Topic, TRADE } from "../marks/topics.ts";
import { type Memory, other, type Pair } from "../memory/context.ts";
import type { Here } from "../memory/here.ts";
import { type Level, levelOf } from "../memory/plausible.ts";
import type { Role } from "../places/roles.ts";
import { named, type Reach } from "../sides/reach.ts";
import { words } from "../words/classes.ts";
import {
  ARE_WERE,
  FORMER_LAST_PREVIOUS,
  IT_THAT_THIS,
  RECORD_HIGH_BEST,
  WAS_WERE,
} from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

/** "largest market (528 billion)", "ranked second with 25 projects": what goes with a rank that no country is named for. */
export function isOfUnknown(
  rank: Item,
  item: Item,
  family: Family,
  tokens: Token[],
  roles: Role[],
): boolean {
  // "the US ranked fourth (780,000)", of where visitors come from.
  const people = family === "tourists" || family === "students";
  if (rank.to === item.hedge - 1 && w(tokens, rank.to) === "(") return !people;
  // "making it the country's largest market, ahead of China with 2 billion and Japan with 1 billion".
  const rivals = w(tokens, rank.to) === "," && AHEAD_BEHIND.at(tokens, rank.to + 1);
  if (rivals && TRADE.has(family) && w(tokens, item.hedge - 1) === "with") return true;
  if (family !== "invest" || !WITH_BY.at(tokens, rank.to)) return false;
  return !roles.some((role) => role.to <= item.hedge && named(role));
}
const AHEAD_BEHIND = words("ahead after behind followed");
const WITH_BY = words("with by");

/** "bought 38 billion and sold 91 billion; a year earlier the figures were 30 and 80 billion": which is of which is not said. */
export function isOfEither(item: QuantityItem, annotated: Annotated): boolean {
  const { tokens, topics } = annotated;
  const list = listOf(item, annotated);
  const [first] = list;
  if (!first || list.length < 2 || !ARE_WERE.at(tokens, first.hedge - 1)) return false;
  const told = topics.filter((topic) => topic.to < first.hedge && topic.family !== "other");
  return FIGURES.at(tokens, first.hedge - 2) && new Set(told.map(({ family }) => family)).size > 1;
}
const FIGURES = words("figures numbers amounts values sums");

/** "had" in the clause of a number. */
export function hadBefore(item: QuantityItem, tokens: Token[], far = 5): boolean {
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - far); k--)
    if (w(tokens, k) === "had") return tagsAt(tokens, k + 1) !== 0 || /ed$/.test(w(tokens, k + 1));
  return false;
}

/** "It was 250 billion in 2016", "That compares with 250 billion in 2016", "The figure for 2016 was 250 billion", behind the amount of 2017: a sentence that only looks back. */
export function wasBefore(tokens: Token[]): boolean {
  if (IT_THAT_THIS.at(tokens, 0)) return WAS_WERE.at(tokens, 1) || TELLS.at(tokens, 1);
  // "In 2016 the figure was 250 billion".
  const at = w(tokens, 0) === "in" && tokens[1]?.kind === "number" ? 2 : 0;
  const the = w(tokens, at) === "," ? at + 1 : at;
  if (w(tokens, the) !== "the" || !THE_FIGURE.at(tokens, the + 1)) return false;
  return at > 0 ? WAS_WERE.at(tokens, the + 2) || STOOD.at(tokens, the + 2) : FOR_IN.at(tokens, 2);
}
const TELLS = words("stood totalled totaled amounted compares compared contrasts followed follows");
const STOOD = words("stood totalled totaled amounted");
const THE_FIGURE = words("figure number total value amount volume turnover");
const FOR_IN = words("for in");

/** "the earlier record of 11 million, reached in January": what is now passed dates nothing behind it. */
export function ofRecordBefore({ hedge }: Item, tokens: Token[]): boolean {
  // "The previous record for trade of the two, 3.5 billion, was reached in 2008".
  if (w(tokens, 0) === "the" && RECORD_HIGH_BEST.at(tokens, 2))
    if (FORMER_LAST_PREVIOUS.at(tokens, 1)) return true;
  for (let k = hedge - 1; k > Math.max(0, hedge - 5); k--)
    if (RECORD_HIGH_BEST.at(tokens, k)) return FORMER_LAST_PREVIOUS.within(tokens, k - 3, k);
  return false;
}

export const isEarlier = (period: string | null, than: Period | undefined): boolean =>
  period !== null && (than?.start.year ?? 0) > Number(period.slice(0, 4));

/** A text on Japan that is not one on China. */
export const countsYen = ({ main, focus }: Memory): boolean =>
  focus === "JPN" || (main !== undefined && ![undefined, "CHN"].includes(other(main, "JPN")));

/** "Vietnam was the seventh biggest partner of the US, with its exports ...": the exports of the one that is ranked. */
export function owning(
  pair: Pair,
  topic: Topic | undefined,
  rank: Item,
  tokens: Token[],
  roles: Role[],
): Pair {
  // "the largest partner of Laos, with 11 percent of its trade": of the trade of the one that ranks.
  const its =
    topic &&
    topic.from > rank.to &&
    w(tokens, topic.from - 1) === "its" &&
    w(tokens, topic.from - 2) !== "of";
  const subject = roles.find((role) => role.prep === "" && !role.owner && role.to <= rank.from);
  // "China ranked third, shipping goods to it": what the one that is ranked does.
  const does = topic?.verb && topic.from > rank.to && w(tokens, topic.from - 1) === ",";
  return (its || does) && subject?.code === pair.partner
    ? { home: pair.partner, partner: pair.home }
    : pair;
}

/** The amount of money of a figure, or that its growth leads to: "rose 5 percent to 684 billion". */
export function levelAt(
  item: QuantityItem,
  { items, tokens }: Annotated,
  family: Family,
  pair: Pair,
  period: string | null,
  memory: Memory,
): Level | undefined {
  const next = itemBehind(item, items);
  const leads = item.kind === "percent" && next?.type === "quantity";
  const one = leads && w(tokens, next.hedge - 1) === "to" ? next : item;
  const unit = one.currency ?? memory.currency.last;
  return one.kind === "money" && unit && period && family !== "balance"
    ? levelOf(family, pair, one.value, unit, period)
    : undefined;
}

/** "62,000 came from Vietnam, compared with 121,000 from China": another country's for the same time, not another time. */
export function isOthers(pair: Pair, family: Family, { right }: Reach, here: Here): boolean {
  const flow = here.flows[family as keyof Here["flows"]];
  const last = flow ? { home: flow.to, partner: flow.from } : here.trade;
  const same = last && (last.partner === pair.partner || last.home === pair.partner);
  return last !== undefined && !same && right.some((role) => role.code === pair.partner);
}

/** "36 million trips to Mexico, against 13 million to Canada": of the same people, to another host at the same time. */
export function isElsewhere({ home, partner }: Pair, family: Family, { flows }: Here): boolean {
  const flow = flows[family as keyof Here["flows"]];
  return flow !== undefined && flow.from === partner && flow.to !== home;
}

/** "delivered goods for 2 billion, against 1 billion sold by Japanese firms": what came the other way at the same time. */
export const isReturned = ({ home, partner }: Pair, { trade }: Here): boolean =>
  trade !== undefined && trade.home === partner && trade.partner === home;

/** Whether "that" can be the amount told before: of the same trade of the same two. */
export function isOfThat(
  family: Family,
  pair: Pair,
  topic: Topic | undefined,
  here: Here,
  memory: Memory,
): boolean {
  const before = here.trade ?? memory.trade?.pair;
  const told = here.topic ?? memory.topic;
  const alike = topic === undefined || topic.from < 0 || topic.family === told?.family;
  return TRADE.has(family) && alike && other(before, pair.home) === pair.partner;
}

/**
 * "Trade with China was four times as large", behind the trade with Japan: two pairs of one time are compared, not two
 * times of one pair.
 */
export function isOfPairs(
  item: QuantityItem,
  pair: Pair,
  { tokens, periods }: Annotated,
  before: Pair | undefined,
): boolean {
  if (item.kind !== "times" || !before || other(before, pair.home) === pair.partner) return false;
  if (!LIKENING.at(tokens, item.to)) return false;
  return !periods.some((node) => node.role === "base" || node.from >= item.to);
}
const LIKENING = words("as that those larger bigger higher greater more");
