/** Whose a number is, or the reason why nobody can say. */

import { printPeriod } from "../../model/period.ts";
import { type Counter, countedBy } from "../attribution/attribution.ts";
import { itemBefore, itemBehind, rankBefore } from "../marks/items.ts";
import { isOfPart, OF_FIRM, type Reason } from "../marks/reasons.ts";
import { reporterBehind } from "../marks/relative-clause.ts";
import { type Family, plainTopic, type Topic, TRADE } from "../marks/topics.ts";
import type { Pair } from "../memory/context.ts";
import { rankedAs } from "../memory/rank-state.ts";
import { span } from "../periods/calendar.ts";
import type { PeriodNode } from "../periods/periods.ts";
import type { Role } from "../places/roles.ts";
import { tellsOfAll } from "../sides/all-people.ts";
import { isByOneFirm } from "../sides/firms.ts";
import { hostOfAll, sourceOfAll } from "../sides/flows.ts";
import { isEithers, isOfBloc } from "../sides/holder.ts";
import { partnersIn } from "../sides/pairs.ts";
import { partPair } from "../sides/part-of-all.ts";
import {
  isPartial,
  named,
  ONE_SIDE,
  ofManySubjects,
  PRONOUN,
  type Reach,
  type Resolved,
  TO_ALL,
  unknownPartner,
} from "../sides/reach.ts";
import { intoRegion, isOfRegion } from "../sides/regions.ts";
import { levelInTurn } from "../sides/respective.ts";
import { ofSeveral } from "../sides/several.ts";
import { ALL_PARTNERS, isToldBehind, reporterAhead, sidesOf, wholeOf } from "../sides/sides.ts";
import { lookAt } from "../time/asides.ts";
import { notePeriods } from "../time/base-periods.ts";
import { periodFor } from "../time/said-periods.ts";
import { words } from "../words/classes.ts";
import { AFTER_BEHIND, S_APOSTROPHE, THEY_THESE_THOSE, TO_FROM_WITH } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";
import { hadBefore, isEarlier, isOfPairs } from "./claim-signs.ts";
import { isBloc, isWholeOf } from "./clauses.ts";
import { goesBack } from "./other-way.ts";
import { areOnlyOthers } from "./passing.ts";
import type { Asked, Reached } from "./quantity-steps.ts";
import { ofLike } from "./sums.ts";
import { noteTotal } from "./surveyed.ts";
import { keepPeriod } from "./told.ts";

const BLOC = "of a bloc or region, not a country";
const OTHERS = "compared with another's, not with an earlier time";
const APART = "times that compare no two sizes";

/** Whose it is. */
export function pairOf(reached: Reached): Resolved<Pair> {
  const { measured, reach } = reached;
  const { asked, topic, kind, share } = measured;
  const { item, annotated, here, memory } = asked;
  if (share) return { found: { home: share.home, partner: share.partner } };
  if (measured.again) return { found: measured.again };
  // Countries in the whole of a share ("of all South Korean exports") are not the sides of it.
  const whole = kind === "share" ? wholeOf(item, topic, annotated, reach, here, memory) : undefined;
  if (kind === "share") {
    // "against 18 percent for the US": whose share it is.
    const isTheirs = ({ prep, from }: Role) =>
      item.compared && prep === "for" && from <= item.to + 2;
    reach.right = reach.right.filter((role) => TO_FROM_WITH.has(role.prep) || isTheirs(role));
  }
  const reason = ofNoTwo(reached);
  if (reason) {
    noteTime(asked);
    return { reason };
  }
  const resolved = sidesSaid(reached, whole);
  const sides: Resolved<Pair> = isWholeOf(resolved, reached) ? { reason: TO_ALL } : resolved;
  if ("found" in sides) return settledPair(reached, sides.found);
  noteUnsided(reached, sides.reason);
  return sides;
}

/** "15 percent of Vietnam's exports to Japan are textiles": the share of a part of what the two trade. */
function isPartOfTwo({ measured }: Reached): boolean {
  const { asked, topic, kind, family } = measured;
  if (kind !== "share" || !TRADE.has(family) || !topic || topic.verb) return false;
  const { tokens } = asked.annotated;
  if (topic.from < asked.item.to || isBloc(topic.to + 1, tokens, asked.roles)) return false;
  const the = w(tokens, topic.to + 1) === "the" ? topic.to + 2 : topic.to + 1;
  return TO_FROM_WITH.at(tokens, topic.to) && !EVERYWHERE.at(tokens, the);
}
/** "2 percent of its exports to the world" are of all it sold. */
const EVERYWHERE = words("world globe");

/** Why it can be of no two countries, whatever is said of its sides. */
function ofNoTwo(reached: Reached): Reason | undefined {
  const { measured, reach } = reached;
  const { asked, topic, family, kind, people } = measured;
  const { item, annotated, roles, here, memory } = asked;
  const { tokens } = annotated;
  const { end } = reach;
  const leave = (reason: Reason) => {
    here.refused = { reason, topic };
    return reason;
  };
  if (isPartOfTwo(reached) && !reach.left.some(named)) return "a part of the trade of the two";
  const goesOn = PRONOUN.at(tokens, 0) && !reach.left.some(isSubject);
  const firm = (memory.ofFirm && goesOn) || (family === "invest" && isByOneFirm(reach));
  if (firm || (memory.ofBloc && goesOn) || isOfBloc(reach)) {
    here.reached = end;
    return leave(firm ? OF_FIRM : BLOC);
  }
  const like = ofLike(item, annotated);
  if (like) return like;
  // "Samsung has put 17 billion into Vietnam, and its exports were 60 billion": those of the firm.
  if (here.refused?.reason === OF_FIRM && isItsOwn(reach, here.refused.to ?? 0))
    return leave(OF_FIRM);
  if (isEithers(reach)) return "the other side is not named";
  // "the second largest after the 56 billion recorded with the US".
  const ahead = itemBefore(item, annotated.items);
  if (ahead?.type === "rank" && ahead.to === item.hedge - 2 && w(tokens, item.hedge - 1) === "the")
    if (AFTER_BEHIND.at(tokens, ahead.to) && ![...reach.left, ...reach.right].some(named))
      return OTHERS;
  // "A and B were first with 4 and 3 million visitors, together accounting for 47 percent".
  const both =
    people && kind === "share" && TOGETHER.within(tokens, item.hedge - FAR_BOTH, item.hedge);
  if (both) return "of several countries together";
  if (ofManySubjects(reach)) return "of several countries together";
  if (kind === "share" && areTogether(tokens)) return leave("of several countries together");
  const moved = family === "invest" || people;
  if (topic && (TRADE.has(family) || moved) && unknownPartner(reach, topic.to))
    return "a partner that is no country";
  if (family === "invest") {
    const from = Math.max(reach.start, Math.min(topic?.to ?? item.to, item.to));
    if (intoRegion(annotated, from, end)) return "of one port, city or company";
  }
  if (topic && TRADE.has(family) && isOfRegion(annotated, topic, reach.start, end))
    return leave(OF_FIRM);
  // "With 1.2 billion in loans, Korea was ...": the sides follow.
  const behind = roles.filter((role) => role.from >= item.to);
  if (
    reach.left.length + reach.right.length === 0 &&
    w(tokens, 0) === "with" &&
    behind.length === roles.length
  ) {
    const partners = family === "trade" ? partnersIn(behind) : [];
    if (partners.length > 0) reach.left = partners;
    else reach.right = behind;
  }
  if (isPartial(reach)) return OF_FIRM;
  return kind === "share" ? ofUnknownWhole(reached) : undefined;
}

/** "Together they made up 35 percent", "The two markets combined accounted for": those told of before. */
function areTogether(tokens: Token[]): boolean {
  const they = THEY_THESE_THOSE.at(tokens, 0) || (w(tokens, 0) === "the" && COUNTED.at(tokens, 1));
  if (TOGETHER.at(tokens, 0)) {
    const at = w(tokens, 1) === "," ? 2 : 1;
    return THEY_THESE_THOSE.at(tokens, at) || w(tokens, at) === "the";
  }
  return they && TOGETHER.within(tokens, 1, FAR_BOTH);
}
const TOGETHER = words("together combined jointly");
const COUNTED = words("two three four five six");
const FAR_BOTH = 5;
/** "its", with no country before it that it could stand for. */
function isItsOwn({ tokens, left, at }: Reach, from: number): boolean {
  let its = at - 1;
  while (its > from && w(tokens, its) !== "its") its--;
  return its > from && !left.some((role) => role.from > from && isSubject(role));
}

/** Why the whole of a share is not known. */
function ofUnknownWhole({ measured, reach }: Reached): Reason | undefined {
  const { item, roles, here, memory } = measured.asked;
  const { refused } = here;
  if (!refused) return undefined;
  // "an overall surplus of 15 billion, 95 percent of it with the US", of one that is not named.
  if (refused.reason === TO_ALL && memory.totals === "" && !reach.left.some(named))
    return "neither side is named";
  // "... steel for 42 million, which accounted for 17.5 percent of the total": the share of the goods.
  const taker = (role: Role) =>
    role.prep === "" && role.from >= (refused.to ?? 0) && role.to <= item.hedge;
  return isOfPart(refused.reason) && !roles.some(taker) ? refused.reason : undefined;
}

/** The sides that its words, or what it goes on with, tell. */
function sidesSaid(reached: Reached, whole: string | undefined): Resolved<Pair> {
  const { measured, reach } = reached;
  const { asked, topic, family, kind, people } = measured;
  const { item, annotated, here, memory } = asked;
  // A number that goes on with one left alone, or is compared with it, is left alone with it.
  const same = topic && reach.right.length === 0 ? here.refused?.topic : undefined;
  // "Imported 3 billion from Laos and exported 1 billion": who did, and with whom, is as unsaid for the second.
  const goesOnDoing = same?.verb && topic?.verb && here.refused?.reason === ONE_SIDE;
  // "of which Laos, the third largest buyer, took 2 percent": the one that is ranked has the share.
  const ranks = kind === "share" && whole !== undefined && reached.place?.pair.home === whole;
  const refused =
    here.refused &&
    !ranks &&
    (item.compared || goesOnDoing || (topic && same === topic)) &&
    reach.left.length === 0
      ? here.refused.reason
      : undefined;
  // "279,000 foreign students, fewer than in 2019, when enrolments reached 312,000": of all again.
  const nobody = [...reach.left, ...reach.right].every(({ code }) => code === memory.survey?.host);
  if (people && !item.noun && nobody && here.refused?.reason === ALL_PARTNERS)
    return { reason: ALL_PARTNERS };
  const part = measured.part ? partPair(reach, memory) : undefined;
  const level = kind === "growth" ? levelInTurn(item, annotated) : undefined;
  const given = (level && here.pairs?.get(level)) ?? part;
  if (refused) return { reason: refused };
  if (given) return { found: given };
  // "1.9 percent of all international students": they are the whole, not whom the share is of.
  const own = kind === "share" && people ? undefined : topic;
  const sides = sidesOf(family, own, item.noun, reach, here, memory, whole);
  if ("reason" in sides) return sides;
  if (people && kind !== "share" && tellsOfAll(item, reach)) return { reason: ALL_PARTNERS };
  if (kind !== "level" || TRADE.has(family)) return sides;
  if (!goesBack(item, annotated)) return sides;
  const { home, partner } = sides.found;
  return { found: { home: partner, partner: home } };
}

/** What is of no two countries says no figure here, but its period goes on. */
function noteTime({ item, annotated, memory }: Asked): PeriodNode | undefined {
  const node = item.compared ? undefined : periodFor(item, annotated);
  // "Mexico had led in 2019, when trade was 614 billion": only looked back at.
  const past = node?.period && hadBefore(item, annotated.tokens, FAR) ? node.period : undefined;
  const said = past && isEarlier(printPeriod(past), memory.period) ? undefined : node;
  // "Last year's deficit came to 7 billion" looks back, as long as its paragraph does.
  if (said?.role === "during" && said.relative !== "year-before") {
    const { period } = memory;
    keepPeriod(said, annotated.tokens, memory);
    if (S_APOSTROPHE.at(annotated.tokens, said.to)) {
      memory.period = period;
      lookAt(said.period, memory);
    }
  }
  notePeriods(item, annotated, null, memory);
  return node;
}

/** "had led in 2019, when all trade was". */
const FAR = 10;

/** Keeps what goes on behind a number whose sides are not those of a figure: its time, its total. */
function noteUnsided({ measured, reach }: Reached, reason: Reason): void {
  const { asked, topic, family, kind, people } = measured;
  const { item, annotated, here, memory } = asked;
  const { tokens } = annotated;
  const said = noteTime(asked);
  if (people && kind === "level") noteTotal(family, said, item, tokens, reach, memory);
  if (
    (topic && reason === TO_ALL) ||
    (people && memory.survey?.kind === family) ||
    (family === "students" && memory.abroad)
  )
    here.topic ??= { ...(topic ?? plainTopic(-1, -1, family)), from: -1, to: -1, total: true };
  const next = people ? reach.right.find((role) => isToldBehind(role, reach)) : undefined;
  here.reached = next ? next.from - 1 : reach.end;
  // "the third biggest market after China, with 63 billion": of one that the sentence ranks, and no total.
  const ranks = here.pair !== undefined && item.hedge > (here.ranks[0]?.end ?? 0);
  if (reason === TO_ALL && TRADE.has(family) && !ranks && !areOnlyOthers(asked.roles, tokens)) {
    memory.totals =
      // "The Japanese imbalance climbed", in a text on another's trade: hers, or the other's with her.
      reach.left.find(
        (role) =>
          named(role) &&
          (role.owner || role.prep === "") &&
          !(family === "balance" && role.form === "demonym" && memory.subject !== role.code),
      )?.code ??
      memory.totals ??
      "";
    memory.worldwide ??= new Set();
    memory.worldwide.add(family + memory.totals);
  }
  if (reason === TO_ALL && family === "invest") {
    memory.outward = true;
    const host = hostOfAll(reach);
    const source = sourceOfAll(reach);
    memory.investedFrom = source ? { source, during: said?.role === "during" } : undefined;
    if (host && !source) memory.investedIn = { host, during: said?.role === "during" };
    if (host && said?.role === "as-of" && said.period?.end)
      memory.investAsOf = { host, period: span(said.period.end) };
  }
  here.refused = { reason, topic };
}

/** Whose it is where its sides are told: as the one that counts it has them, and only where it is of these two alone. */
function settledPair(reached: Reached, sides: Pair): Resolved<Pair> {
  const { measured, reach, sided } = reached;
  const { asked, topic, family, kind } = measured;
  const { item, annotated, roles, here, memory } = asked;
  const { end } = reach;
  const unsaid = !here.trade && !reach.left.some(owns) && !reach.right.some(named);
  const goods = family === "exports" || family === "imports";
  const way = goods ? wayOfRank(sides, reached) : sides;
  const turned = unsaid && goods ? reporterAhead(way, reach, roles, annotated.topics) : way;
  const counter =
    TRADE.has(family) && kind !== "share" ? countedBy(item.hedge, end, annotated) : undefined;
  const pair = counter ? countedPair(counter, turned, family, roles) : turned;
  // "imports of 61 billion, against 58 billion that China reported": as the other one counts what it sold.
  const teller = TRADE.has(family) ? reporterBehind(item, annotated)?.code : undefined;
  if (teller === pair.partner && family === "trade")
    return { found: { home: teller, partner: pair.home } };
  if (teller && teller !== pair.home) return { reason: OTHERS };
  if (goods || family === "trade") {
    if (isOfPairs(item, pair, annotated, here.trade ?? memory.trade?.pair)) {
      // Whose the amount behind it is nobody can say either, where the other side is not named.
      if (!reach.left.some((role) => role.code === pair.home))
        here.refused = { reason: APART, topic };
      here.reached = end;
      return { reason: APART };
    }
    if (isPartOfTwo(reached) && annotated.topics.some((one) => isOther(one, topic)))
      return { reason: APART };
  }
  if (family !== "tie" && ofSeveral(pair, reach, sided, roles)) {
    here.refused = { reason: "of several countries together", topic };
    here.reached = end;
    return { reason: "of several countries together" };
  }
  return { found: pair };
}

/**
 * "Mexico was the top exporter to the US, with shipments of 120 billion", "the US was its largest buyer, with imports of 110
 * billion": the first amount behind a rank in goods is of those that it ranks.
 */
function wayOfRank(pair: Pair, { measured, reach }: Reached): Pair {
  const { asked, topic, family } = measured;
  const { item, annotated, here } = asked;
  const rank = rankBefore(item.hedge, annotated.items);
  const ranked = rank && rankedAs(rank, here);
  if (!ranked || !topic || topic.from < rank.to || itemBehind(rank, annotated.items) !== item)
    return pair;
  const { kind } = ranked;
  const { home, partner } = ranked.pair;
  if ((kind !== "exports" && kind !== "imports") || kind === family) return pair;
  if (reach.left.some((role) => role.from >= rank.to)) return pair;
  // "the largest supplier, with exports of 61 billion and imports of 110 billion": as the one who ranks counts them.
  if (annotated.topics.some((one) => one.from >= item.to && TRADE.has(one.family))) return pair;
  return pair.home === home && pair.partner === partner ? { home: partner, partner: home } : pair;
}

/**
 * "According to Hanoi's figures exports were 533 million": of those who count; "according to Beijing's figures exports to
 * Vietnam were 137 billion" too, whoever the text spoke of before.
 */
function countedPair({ area, alone }: Counter, pair: Pair, family: Family, roles: Role[]): Pair {
  const { home, partner } = pair;
  if (area === home) return pair;
  if (area === partner)
    return alone && family !== "trade" ? { home: partner, partner: home } : pair;
  const isNamed = (code: string) => roles.some((role) => role.code === code);
  return isNamed(partner) && !isNamed(home) ? { home: area, partner } : pair;
}

/** "three times the trade with Cambodia and a fifth of its trade with China": trade told of before. */
const isOther = (one: Topic, topic: Topic | undefined) =>
  topic !== undefined && one.family === topic.family && one.to <= topic.from;
const isSubject = (role: Role) => named(role) && role.prep === "";
const owns = (role: Role) => named(role) || (role.owner && role.form === "capital");
