/** Which two countries the words that a number reaches name. */

import { type Annotated, type Item, type QuantityItem, rankBefore } from "../marks/items.ts";
import type { Noun } from "../marks/nouns.ts";
import { isPartTaken, shareBefore } from "../marks/shares.ts";
import { type Family, type Topic, TRADE } from "../marks/topics.ts";
import { type FlowKind, type Memory, other, type Pair } from "../memory/context.ts";
import type { Here } from "../memory/here.ts";
import { rankedAs } from "../memory/rank-state.ts";
import type { Role } from "../places/roles.ts";
import { SoughtWords, soughtWords, words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import {
  ALL_OVERALL_TOTAL,
  COMMA_SEMICOLON,
  COUNTRY_KINGDOM_NATION,
  FROM_ABROAD,
  THE_THIS_THAT,
  TO_FROM_WITH,
  WHOLE_ENTIRE,
  WITH_AT_OPEN,
} from "../words/shared.ts";
import { type Token, tagsAt, tagsWithin, word as w } from "../words/tokens.ts";
import { withoutScenes, withoutTellers } from "./asides.ts";
import { flowOf } from "./flows.ts";
import { holderBefore } from "./holder.ts";
import { directedPair, sharedPair } from "./pairs.ts";
import { named, PRONOUN, type Reach, type Resolved, saysBoth, TO_ALL } from "./reach.ts";
import { tiePair } from "./ties.ts";

const TURNOVER_VALUE = words("turnover value");
const WHOLE = new SoughtWords([...WHOLE_ENTIRE, "nationwide"]);
const FROM_OF_BY_WITH_AS = words("from of by with as");
const WHILE_WHEREAS_AND = words("while whereas and");

const TRADED = T.trade | T.exports | T.imports;
const LED = soughtWords("led");
/** How many words stand between an owner and the amount: "'s", and "record" or "total of". */
const MOST_LIGHT = 3;

/** "its largest export market with a turnover of 27 billion": the money is what is exported there. */
export function marketOf(
  item: Item,
  { items, tokens }: Annotated,
  topic: Topic | undefined,
  here: Here,
): Family | undefined {
  const rank = rankBefore(item.hedge, items);
  if (!rank || item.type !== "quantity" || item.kind === "number") return undefined;
  // "second in trade (61.5 billion)".
  if (
    rank.of === undefined &&
    w(tokens, item.hedge - 1) === "(" &&
    (!topic || topic.from < rank.from) &&
    (tagsWithin(tokens, rank.to, item.from) & T.trade) !== 0
  )
    return "trade";
  // "third among its exporters with a turnover of 304 million": what it is ranked in.
  const open = rank.of === undefined || rank.of === "market";
  const of = open ? rankedAs(rank, here)?.kind : rank.of;
  // "its third partner, after China (5 billion) and Japan (3 billion)": what each of them traded.
  if (rank.of === "partner" && w(tokens, item.hedge - 1) === "(")
    return !topic || topic.from < rank.from ? "trade" : undefined;
  if (of !== "exports" && of !== "imports") return undefined;
  // "the surplus with its largest customer was 16 billion".
  const balance = topic?.family === "balance" && !WITH_AT_OPEN.at(tokens, item.hedge - 1);
  if (balance) return undefined;
  const plain = !topic || topic.from < rank.from || TURNOVER_VALUE.at(tokens, topic.from);
  return plain && item.hedge - rank.to <= 24 ? of : undefined;
}

/** "the import and export value of the whole country", "nationwide". */
function ofWholeCountry({ tokens, start, at }: Reach): boolean {
  if (!WHOLE.in(tokens)) return false;
  for (let k = start; k < at; k++) {
    if (w(tokens, k) === "nationwide") return true;
    if (COUNTRY_KINGDOM_NATION.at(tokens, k + 1) && WHOLE_ENTIRE.at(tokens, k)) return true;
  }
  return false;
}

/** "total newly registered and additional capital", "while total FDI disbursement rose", of investors that are not named. */
function ofAllInvestors({ tokens, left, right, start, at }: Reach): boolean {
  const [owner, ...more] = left;
  // "Vietnam's total new and additional capital": who owns it is the host or the investor.
  if (more.length + right.length > 0 || (owner && !owner.owner)) return false;
  const words = new Set(tokens.slice(start, at).map((token) => token.w));
  // "With additional capital, the total reached": of what was told before.
  for (let k = start; k < at; k++)
    if (w(tokens, k) === "total" && w(tokens, k - 1) === "the" && tagsAt(tokens, k + 1) & T.verb)
      return false;
  if (!words.has("total") || words.has("its") || words.has("their")) return false;
  if (words.has("additional")) return true;
  for (let k = start; k < at; k++) {
    if (w(tokens, k) !== "total" || owner || !OPENS_CLAUSE.at(tokens, k - 1)) continue;
    let inflow = k + 1;
    while (BEFORE_INFLOW.at(tokens, inflow)) inflow++;
    if (INFLOWS.at(tokens, inflow)) return true;
  }
  return false;
}
const OPENS_CLAUSE = words(" , while but ;");
const BEFORE_INFLOW = words("net new foreign direct annual");
const INFLOWS = words("fdi inflow inflows disbursement disbursements");

export function sidesOf(
  family: Family,
  topic: Topic | undefined,
  noun: Noun | undefined,
  reached: Reach,
  here: Here,
  memory: Memory,
  whole?: string,
): Resolved<Pair> {
  const before = TRADE.has(family) ? here.trade : here.flows[family as FlowKind];
  const reach = before ? withoutTellers(reached) : withoutScenes(reached);
  if (!whole && (ofWholeCountry(reach) || (family === "invest" && ofAllInvestors(reach))))
    return { reason: TO_ALL };
  if (family === "tie") return tiePair(reach, memory);
  if (whole) {
    const mate = (test: (role: Role) => boolean) => (role: Role) =>
      role.code !== whole && role.form !== "bloc" && test(role);
    const subject =
      lastOf(
        reach.left,
        mate((role) => named(role) && role.prep === ""),
      ) ??
      lastOf(
        reach.left,
        mate((role) => named(role) && TO_FROM_WITH.has(role.prep)),
      ) ??
      // "7 percent of Vietnam's exports went to Japan", "Tokyo takes 7 percent of".
      reach.right.find(
        mate((role) => named(role) && (role.prep === "to" || role.prep === "from")),
      ) ??
      lastOf(
        reach.left,
        mate((role) => !role.aside && role.prep === ""),
      );
    // "ASEAN took 20 percent of Vietnam's exports".
    if (!subject && reach.left.at(-1)?.form === "bloc" && !(here.trade && saysBoth(reach)))
      return { reason: "the share of a bloc, not of a country" };
    // "They account for 30 percent of Vietnam's exports": firms, ports or goods, hardly a country.
    const they = TRADE.has(family) && !subject && w(reach.tokens, 0) === "they";
    const theirs = they ? partnerOfThese(family, whole, memory) : undefined;
    if (theirs) return { found: { home: whole, partner: theirs } };
    if (they) return { reason: "neither side is named" };
    // "followed by Japan with 7 percent": its own.
    // "Laos took 2 percent of Thai exports and 1 percent of Vietnamese exports", "It took 1 percent of ...".
    const held = holderBefore(reach);
    const partner =
      (held === whole ? undefined : held) ??
      subject?.code ??
      (PRONOUN.at(reach.tokens, 0) && !here.trade ? memory.subject : undefined) ??
      (opensMarket(reach.tokens) ? memory.trade?.pair.partner : undefined) ??
      other(here.trade, whole) ??
      here.trade?.partner;
    if (TRADE.has(family) && partner && partner !== whole)
      return { found: { home: whole, partner } };
  }
  if (family === "trade") return unlessOthers(sharedPair(reach, topic, here.trade, memory), reach);
  if (family === "exports" || family === "imports" || family === "balance")
    return unlessOthers(directedPair(family, topic, reach, here.trade, memory), reach);
  const kind = family as FlowKind;
  const next = nextSource(kind, reach, here);
  if (next) return { found: next };
  const flow = flowOf(kind, reach, here.flows[kind], memory);
  if ("reason" in flow) return flow;
  const { from, to } = flow.found;
  if (kind === "invest" && noun && hasAlone(reach, memory)) return { reason: ALL_PARTNERS };
  const people = kind === "tourists" || kind === "students";
  const all =
    noun?.all ||
    (people &&
      (!here.flows[kind] || LED.in(reach.tokens)) &&
      topic &&
      isOfAll(reach.tokens, topic.from - 1) &&
      !isSourceOfAll(reach, topic.from, to));
  const sourceSaid = [...reach.left, ...reach.right].some(
    (role) =>
      role.code === from &&
      !isAmong(role, reach) &&
      !isToldBehind(role, reach) &&
      (!people || role.owner || role.form === "demonym" || FROM_OF_BY_WITH_AS.has(role.prep)),
  );
  // "Vietnam had 39,000 foreign-invested projects": the host has them, unless another is named.
  const hosts = !people && ![...reach.left, ...reach.right].some((role) => isOther(role, from));
  if (all && (!sourceSaid || hosts)) return { reason: ALL_PARTNERS };
  return { found: { home: to, partner: from } };
}

/** "US imports from Laos were 2 billion. They accounted for 1 percent of US imports": the goods that the sentence before told of. */
function partnerOfThese(family: Family, whole: string, memory: Memory): string | undefined {
  const { topic, trade, totals, goesOn } = memory;
  const told = goesOn && !totals && topic?.family === family && family !== "trade" && !topic.verb;
  return told && trade?.pair.home === whole ? trade.pair.partner : undefined;
}

export const ALL_PARTNERS = "a total over all partners";
const HAVING = words("has have had counted counts boasts boasted hosted hosts");

/** "Vietnam had 39,000 projects": in it, and by all, where no investor was told of before. */
function hasAlone({ tokens, left, right, at }: Reach, { flows, rank }: Memory): boolean {
  const [owner, ...more] = left;
  if (!owner || more.length + right.length > 0 || owner.prep !== "" || owner.owner) return false;
  if (owner.to !== at - 1 || !HAVING.at(tokens, at - 1)) return false;
  // "had 120 and 170 projects in Vietnam".
  for (let k = at; k < tokens.length && !COMMA_SEMICOLON.at(tokens, k); k++)
    if (tagsAt(tokens, k) & T.place && tokens[k]?.cap) return false;
  const told = flows.invest?.from === owner.code || flows.invest?.to === owner.code;
  return !told && rank?.kind !== "investor";
}

const AHEAD_OR_BEHIND = words("after behind against trailing than");

/**
 * "fourth among investors in Vietnam with 4 billion, after 6 billion for Singapore", "24 percent of the arrivals, against
 * 18 percent for the US and 9 percent for the UK": what another one has put there, or how many have come from there.
 */
function nextSource(
  kind: FlowKind,
  { tokens, right, at, to }: Reach,
  here: Here,
): Pair | undefined {
  const flow = kind === "invest" ? here.invest : here.flows[kind];
  const holder = right.find((role) => named(role) && role.prep === "for");
  if (!flow || !holder || holder.from > to + 2 || holder.code === flow.to) return undefined;
  let k = at - 1;
  // Of a list behind "against" the last follows "and".
  if (w(tokens, k) === "and")
    while (k > Math.max(0, at - LONGEST_RIVAL) && !AHEAD_OR_BEHIND.at(tokens, k)) k--;
  return AHEAD_OR_BEHIND.at(tokens, k) ? { home: flow.to, partner: holder.code } : undefined;
}
/** "against 18.1 percent for the United States and". */
const LONGEST_RIVAL = 9;

/** "the biggest source of foreign arrivals, with 3.7 million", "foreign arrivals, with Laos the top market at 4 million": of one of them. */
function isSourceOfAll(reach: Reach, topic: number, host: string): boolean {
  const { tokens, left } = reach;
  const of = FROM_ABROAD.at(tokens, topic - 1) ? topic - 2 : topic - 3;
  if (w(tokens, of) === "of" && SOURCES.at(tokens, of - 1)) return true;
  return left.some(
    (role) => role.from > topic && named(role) && role.code !== host && !isAmong(role, reach),
  );
}
const SOURCES = words("source sources group supplier feeder");

/** "12 million foreign visitors, with China the top market": who is told of next. */
export const isToldBehind = ({ prep, from }: Role, { tokens, to }: Reach): boolean => {
  const lead = w(tokens, from - 1) === "the" ? from - 2 : from - 1;
  return prep === "with" && from >= to && w(tokens, lead - 1) === ",";
};

/** "foreign (arrivals)", "total visitor (arrivals)". */
function isOfAll(tokens: Token[], at: number): boolean {
  const k = tagsAt(tokens, at) & T.tourist ? at - 1 : at;
  return FROM_ABROAD.at(tokens, k) || ALL_OVERALL_TOTAL.at(tokens, k);
}

/** "12 million foreign visitors, led by (mainland) China (with 1.7 million)": who is the first among all. */
function isAmong({ from, to }: Role, { tokens, at }: Reach): boolean {
  const by = [from - 1, from - 2, from - 3].find((k) => w(tokens, k) === "by");
  const own = WITH_AT_OPEN.at(tokens, to) && at === to + 1;
  return by !== undefined && LED.at(tokens, by - 1) && !own;
}

/** "Trade with China passed Japan's (record) 45 billion": an amount is of its owner, who is neither of the two. */
function unlessOthers(pair: Resolved<Pair>, { left, at }: Reach): Resolved<Pair> {
  const owner = left.at(-1);
  if ("reason" in pair || !owner?.owner || at - owner.to > MOST_LIGHT) return pair;
  const { home, partner } = pair.found;
  return owner.code === home || owner.code === partner
    ? pair
    : { reason: "compared with another's, not with an earlier time" };
}

/** Another country, or one whose firms or funds are told of. */
const isOther = (role: Role, area: string): boolean =>
  role.code !== area || role.form === "demonym";

/** "Goods imported came to 1.6 billion, while Laos exported 1.9 billion": who reports is told behind. */
export function reporterAhead(
  pair: Pair,
  { tokens, end }: Reach,
  roles: Role[],
  topics: Topic[],
): Pair {
  const role = roles.find(
    (one) =>
      one.from >= end &&
      one.prep === "" &&
      topics.some((topic) => topic.verb && topic.from === one.to && TRADE.has(topic.family)),
  );
  const turned = role && WHILE_WHEREAS_AND.at(tokens, role.from - 1);
  return turned && pair.partner === role.code ? { home: role.code, partner: pair.home } : pair;
}

const APPOSED = words("or for up representing constituting");

const opensMarket = (tokens: Token[]): boolean =>
  w(tokens, 0) === "the" && w(tokens, 1) === "market";

/** The one at the other end of a trade: who imports what another exports. */
function farSide(kind: number, { left }: Reach): Role | undefined {
  const [flow, prep] = kind & T.imports ? [T.exports, "to"] : [T.imports, "from"];
  if (!(kind & (T.exports | T.imports)) || !left.some(({ owner, head }) => owner && head & flow))
    return undefined;
  return lastOf(left, (role) => named(role) && role.prep === prep && !role.owner);
}

/** "of all exports". */
const FAR_GOODS = 4;

/** Whose whole a share is of: "of Vietnam's total exports", "of its imports". */
export function wholeOf(
  item: QuantityItem,
  topic: Topic | undefined,
  annotated: Annotated,
  reach: Reach,
  here: Here,
  memory: Memory,
): string | undefined {
  const { tokens } = annotated;
  // "Thailand's exports came to 284 billion, of which Laos took 2 percent": of what all took.
  if (memory.totals && isPartTaken(item, annotated)) return memory.totals;
  // "The U.S. deficit was 14 billion. Japan took a third of the deficit".
  const the = w(tokens, item.to) === "of" && THE_THIS_THAT.at(tokens, item.to + 1);
  const same = topic?.family === "balance" && topic.from === item.to + 2;
  if (memory.totals && the && same && !TO_FROM_WITH.at(tokens, topic.to + 1)) return memory.totals;
  // "The market made up 9 percent of the country's exports": of the one that sold there.
  if (opensMarket(tokens) && here.trade === undefined && memory.trade)
    return memory.trade.pair.home;
  // "tops Vietnam's import market with a 27 percent share".
  const market = topic && w(tokens, topic.to - 1) === "market" ? topic.from : -1;
  const host = reach.left.find((role) => role.owner && market >= role.to && market - role.to <= 2);
  const share = w(tokens, item.to) === "share" || w(tokens, item.hedge - 2) === "share";
  if (host && share) return host.code;
  const owner = reach.right.find((role) => role.owner || role.prep === "of");
  if (owner) return owner.code;
  // "while Japan took 8 percent": of the same whole as the share before it.
  if (item.whole && here.trade) return here.trade.home;
  // "Japan's share of Vietnam's exports fell to 7 percent".
  const noun = shareBefore(item, annotated);
  const said = noun < 0 ? undefined : reach.left.find((role) => role.from > noun);
  if (said) return said.code;
  const next = tokens.slice(item.to, item.to + 4);
  if (next.some((token) => token.w === "its")) {
    // "Exports to the U.S. were 5 billion. The U.S. so took 22 percent of its exports": of those of the one that sold.
    const last = memory.trade?.pair;
    const taker = lastOf(reach.left, (role) => named(role) && role.prep === "");
    // "The U.S. bought 76 billion, or 28 percent of its exports": those of the one that it bought from.
    const kind = tagsWithin(tokens, item.to, reach.end) & (T.exports | T.imports);
    const amount = here.topic?.family;
    const turned =
      (amount === "imports" && kind === T.exports) || (amount === "exports" && kind === T.imports);
    if (turned && here.trade && APPOSED.at(tokens, item.hedge - 1)) return here.trade.partner;
    return here.trade?.home ?? (taker && taker.code === last?.partner ? last.home : undefined);
  }
  // "Canada's surplus with the U.S. was 5 billion. The U.S. took 77 percent of all exports": of those of the one that sold.
  const goods = tagsWithin(tokens, item.to, item.to + FAR_GOODS) & (T.exports | T.imports);
  if (goods && w(tokens, item.to) === "of" && !here.trade && !reach.right.some(named)) {
    const taker = lastOf(reach.left, (role) => named(role) && role.prep === "" && !role.owner);
    const last = memory.trade?.pair;
    if (taker && taker.code === last?.partner && !memory.totals) return last.home;
  }
  // "It was Korea's third market. It took 8 percent of the total": of the one whose markets were ranked.
  const ranker = memory.rank?.home;
  const it = PRONOUN.at(tokens, 0) && memory.subject && !here.trade && !reach.left.some(named);
  if (it && ranker && ranker !== memory.subject) return ranker;
  // "7 percent of the country's total trade", said of its partner.
  const country = next.some(
    (token, k) => COUNTRY_KINGDOM_NATION.of(token) && w(tokens, item.to + k + 1) === "'s",
  );
  // "They made up 19 percent of the country's total exports", behind its exports to one country.
  const told = memory.goesOn && w(tokens, 0) === "they" && !memory.totals && !here.trade;
  if (country && told && memory.topic?.family === topic?.family) return memory.trade?.pair.home;
  // "Vietnam's exports to Laos made up 2 percent of the country's total exports": who exports.
  const kind = tagsWithin(tokens, item.to, reach.end) & TRADED;
  const exporter = country && reach.left.find((role) => role.owner && role.head & kind);
  if (exporter) return exporter.code;
  // "Vietnam's exports to Laos took 5 percent of the country's imports": whose goods come in.
  const far = country ? farSide(kind, reach) : undefined;
  if (far) return far.code;
  const subject = country ? lastOf(reach.left, (role) => role.prep === "") : undefined;
  const partnered = reach.left.some((role) => named(role) && TO_FROM_WITH.has(role.prep));
  return subject && !partnered && !here.trade ? other(memory.main, subject.code) : undefined;
}
