/**
 * Where each field of a figure is told. A country is one of the roles in the figure's reach, else one that memory holds.
 * So that memory can tell where it has it from, `memory.said` keeps for each country and period the words that put it
 * there. Topics carry their words with them.
 */
import { printPeriod } from "../../model/period.ts";
import type { Span } from "../../model/types.ts";
import { DATE, type Ground, groundsOf, IMPLIED } from "../marks/grounds.ts";
import { type Annotated, type Item, type QuantityItem, rankBefore } from "../marks/items.ts";
import type { Family, Topic } from "../marks/topics.ts";
import { type Flow, type Memory, other, type Pair } from "../memory/context.ts";
import type { Here } from "../memory/here.ts";
import type { RankState } from "../memory/rank-state.ts";
import type { PeriodNode } from "../periods/periods.ts";
import type { Role } from "../places/roles.ts";
import { country } from "../sides/reach.ts";
import type { Settled } from "../time/timing.ts";
import { type Token, wordsOf } from "../words/tokens.ts";

/** Words that were said earlier, in this sentence or one before; by rule where there are none. */
function earlier(words: Span | undefined, tokens: Token[]): Ground {
  if (!words) return IMPLIED;
  const here = words.start >= (tokens[0] as Token).start;
  return here ? { how: "said", words, apart: true } : { how: "carried", words };
}

/** Keeps where the country of a role was said. */
export function noteArea({ code, from, to }: Role, tokens: Token[], memory: Memory): void {
  memory.said.set(code, wordsOf(tokens, from, to));
}

/** Keeps the period of words that are no figure's, for the figures that follow. */
export function keepPeriod(node: PeriodNode | undefined, tokens: Token[], memory: Memory): void {
  if (!node?.period) return;
  memory.period = node.period;
  memory.said.set(printPeriod(node.period), wordsOf(tokens, node.from, node.to));
}

/** A figure and what it could be told by. */
interface Told {
  item: Item;
  tokens: Token[];
  /** The countries in its reach, and all of its sentence. */
  near: Role[];
  roles: Role[];
  here: Here | RankState;
  memory: Memory;
}

/** Where the two sides come from; to be asked before they are kept in memory themselves. */
export function groundSides(told: Told, pair: Pair): void {
  const grounds = groundsOf(told.item);
  grounds.refArea = sideGround(told, pair, pair.home);
  grounds.counterpartArea = sideGround(told, pair, pair.partner);
}

function sideGround(told: Told, pair: Pair, code: string): Ground {
  const { item, tokens, here, memory } = told;
  const role = nearest(item, code, told.near) ?? nearest(item, code, told.roles);
  if (role) {
    noteArea(role, tokens, memory);
    return { how: "said", words: wordsOf(tokens, role.from, role.to) };
  }
  const words = memory.said.get(code);
  if (words && isKept(code, pair, here, memory)) return earlier(words, tokens);
  const first = memory.lead.get(code);
  return first ? { how: "lead", words: first } : { how: "lead" };
}

/** The last naming before the figure, else the first behind it; one in an aside only where there is no other. */
function nearest(item: Item, code: string, roles: Role[]): Role | undefined {
  let before: Role | undefined;
  let behind: Role | undefined;
  let aside: Role | undefined;
  for (const role of roles) {
    if (role.code !== code) continue;
    if (!country(role)) aside ??= role;
    else if (role.to <= item.hedge) before = role;
    else behind ??= role;
  }
  return before ?? behind ?? aside;
}

/** Whether sentences before gave the country: with the other one as a pair, else alone, where title and first lines do not give both. */
function isKept(code: string, pair: Pair, here: Here | RankState, memory: Memory): boolean {
  let alone = memory.subject === code || memory.totals === code || memory.rank?.home === code;
  const both = (one: string | undefined, two: string | undefined) => {
    alone ||= one === code || two === code;
    return one === pair.home ? two === pair.partner : two === pair.home && one === pair.partner;
  };
  const { flows } = memory;
  const of = (one: Pair | undefined) => both(one?.home, one?.partner);
  const along = (one: Flow | undefined) => both(one?.to, one?.from);
  if (of(here.pair) || of(memory.trade?.pair) || of(memory.pair)) return true;
  if ("trade" in here && of(here.trade)) return true;
  if (along(flows.invest) || along(flows.students) || along(flows.tourists) || along(flows.aid))
    return true;
  return alone && other(memory.main, pair.home) !== pair.partner;
}

/** Where the period comes from, and keeps its words for later figures. */
export function groundPeriod(
  item: Item,
  node: PeriodNode | undefined,
  { period, fromDocument }: Settled,
  tokens: Token[],
  memory: Memory,
): void {
  if (period === null) return;
  const grounds = groundsOf(item);
  if (fromDocument) grounds.period = DATE;
  else if (node) {
    const words = wordsOf(tokens, node.from, node.to);
    // "The same period" only points to the words that said it.
    if (!node.relative || !memory.said.has(period)) memory.said.set(period, words);
    grounds.period = { how: "said", words };
    // "As of 2019" makes a stock, "in 2019" a flow.
    grounds.measure ??= grounds.period;
  } else grounds.period = earlier(memory.said.get(period), tokens);
}

/** Where the value of a quantity comes from, and its unit and what it measures. */
export function groundAmount(
  item: QuantityItem,
  annotated: Annotated,
  topic: Topic | undefined,
  family: Family,
  memory: Memory,
): void {
  const { tokens } = annotated;
  const { noun } = item;
  const grounds = groundsOf(item);
  const own: Ground = { how: "said", words: wordsOf(tokens, item.from, item.to) };
  const measured = topicGround(item, annotated, topic, family);
  grounds.value = own;
  if (item.kind === "money" || item.kind === "number") grounds.indicator = measured;
  else {
    grounds.of = measured;
    grounds.indicator ??= own;
  }
  const counts = noun?.family || family === "students" || family === "tourists" || family === "tie";
  const amount = item.kind === "number" || item.kind === "money";
  if (item.currency || !amount) grounds.unit = own;
  else grounds.unit = counts ? measured : earlier(memory.currency.said, tokens);
  if (noun?.fresh) grounds.measure ??= measured;
  grounds.qualifier = hedgeGround(item, tokens);
}

/** What is measured: the noun that is counted, the market that a rank speaks of, else the topic. */
function topicGround(
  { hedge, noun }: QuantityItem,
  { tokens, items }: Annotated,
  topic: Topic | undefined,
  family: Family,
): Ground {
  if (noun?.family) return { how: "said", words: noun.said };
  if (family !== topic?.family) {
    const rank = rankBefore(hedge, items);
    if (rank) return { how: "said", words: wordsOf(tokens, rank.from, rank.to) };
  }
  if (!topic || topic.from < 0) return earlier(topic?.said, tokens);
  topic.said = wordsOf(tokens, topic.from, topic.to);
  return { how: "said", words: topic.said };
}

/** What a rank is worth and in, from its own words. */
export function groundRank(item: Item, tokens: Token[]): void {
  const grounds = groundsOf(item);
  const own: Ground = { how: "said", words: wordsOf(tokens, item.from, item.to) };
  grounds.value = own;
  grounds.unit = own;
  grounds.indicator = own;
  grounds.qualifier = hedgeGround(item, tokens);
}

const hedgeGround = ({ hedge, from }: Item, tokens: Token[]): Ground =>
  hedge < from ? { how: "said", words: wordsOf(tokens, hedge, from) } : IMPLIED;
