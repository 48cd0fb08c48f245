/** A number read as a figure, step by step: what it measures, whom its words reach, whose it is, of when; or the reason why it is none. */

import { printPeriod } from "../../model/period.ts";
import { type Counter, countedBy } from "../attribution/attribution.ts";
import { type Annotated, rankBefore } from "../marks/annotate.ts";
import { shareOf } from "../marks/change.ts";
import { levelLedTo } from "../marks/ends.ts";
import { FUNDED, isOfPart } from "../marks/reasons.ts";
import { relativeClause, reporterBehind } from "../marks/relative-clause.ts";
import { startAhead } from "../marks/start-ahead.ts";
import { type Family, plainTopic, type Topic, TRADE } from "../marks/topics.ts";
import type { Memory, Pair } from "../memory/context.ts";
import { implausible } from "../memory/plausible.ts";
import { rankedAs } from "../memory/rank-state.ts";
import { span } from "../periods/calendar.ts";
import type { PeriodNode } from "../periods/periods.ts";
import type { Role } from "../places/roles.ts";
import { blockedBy } from "../refusals/guards.ts";
import { worthReason } from "../refusals/worth.ts";
import { hostOfAll, isPartOf, partPair } from "../sides/flows.ts";
import { ONE_SIDE, partnersIn } from "../sides/pairs.ts";
import {
  isEithers,
  isOfBloc,
  isPartial,
  named,
  ofManySubjects,
  PRONOUN,
  type Reach,
  type Resolved,
  TO_ALL,
  unknownPartner,
} from "../sides/reach.ts";
import { intoRegion, isOfRegion } from "../sides/regions.ts";
import { levelInTurn, respective } from "../sides/respective.ts";
import { ofSeveral } from "../sides/several.ts";
import { marketOf, reporterAhead, rightEnd, sidesOf, wholeOf } from "../sides/sides.ts";
import { lookAt, lookInto } from "../time/asides.ts";
import { notePeriods } from "../time/base-periods.ts";
import { periodFor } from "../time/said-periods.ts";
import { yearToDate } from "../time/timing.ts";
import { RESPECTIVELY, TO_FROM_WITH } from "../words/shared.ts";
import { word as w, wordsOf } from "../words/tokens.ts";
import { hadBefore, isEarlier, isOfEither, isOfPairs, isOfUnknown, owning } from "./claim-signs.ts";
import { isBloc, isWholeOf, ofClause } from "./clauses.ts";
import type { Draft } from "./draft.ts";
import { isInvesting, kindOf } from "./kinds.ts";
import { listedWhole } from "./listed-share.ts";
import { areOnlyOthers } from "./passing.ts";
import { draftOf } from "./quantity-draft.ts";
import type { Asked, Measured, Reached, Timed } from "./quantity-steps.ts";
import { timeOf } from "./quantity-time.ts";
import { rankShare } from "./rank-share.ts";
import { settle } from "./settle.ts";
import { noteSurvey, noteTotal } from "./surveyed.ts";
import { groundAmount, groundPeriod, groundSides, keepPeriod } from "./told.ts";
import { topicOf } from "./topic-said.ts";

const BLOC = "of a bloc or region, not a country";
const OTHERS = "compared with another's, not with an earlier time";
const APART = "times that compare no two sizes";
const PLANNED = "a target, forecast or plan, not what was";
const REGION = "of a part of the country or a company";

export function readQuantity(asked: Asked): Resolved<Draft> {
  const measured = measure(asked);
  if ("reason" in measured) return measured;
  const reached = reachOf(measured.found);
  if ("reason" in reached) return reached;
  const pair = pairOf(reached.found);
  if ("reason" in pair) return pair;
  const timed = timeOf(reached.found, pair.found);
  if ("reason" in timed) return timed;
  remember(timed.found);
  return draftOf(timed.found);
}

/** What the number measures. */
function measure(asked: Asked): Resolved<Measured> {
  const { item, annotated, roles, here, memory } = asked;
  const { tokens } = annotated;
  const { noun } = item;
  if (item.kind === "points") return { reason: "percentage points" };
  const passed = levelInTurn(item, annotated)?.left;
  if (passed) return { reason: passed };
  const share = rankShare(item, annotated, roles, here);
  if (share) {
    const { family } = share;
    const reason = blockedBy(item, annotated, undefined, family);
    const topic = plainTopic(-1, -1, family);
    return reason
      ? { reason }
      : { found: { asked, topic, family, kind: "share", people: false, part: false, share } };
  }
  if (isOfEither(item, annotated)) return { reason: "nothing says what it measures" };
  const peopleBefore =
    here.topic && (here.topic.family === "students" || here.topic.family === "tourists")
      ? here.topic.family
      : undefined;
  const counted = noun?.family ?? (noun?.people ? peopleBefore : undefined);
  if (noun && !counted) return { reason: noun.reason };
  const topic = topicOf(item, annotated, roles, here, memory, counted !== undefined);
  const part =
    topic?.family === "invest" &&
    (topic.total || here.part || here.topic?.total) === true &&
    isPartOf(item, annotated, roles, memory);
  if (part) here.part = true;
  else if (topic?.total) return { reason: TO_ALL };
  const family = counted ?? marketOf(item, annotated, topic, here) ?? topic?.family;
  if (!family) return { reason: worthReason(item, tokens) ?? "nothing says what it measures" };
  if (family === "other") return { reason: `about ${w(tokens, topic?.from ?? 0)}` };
  item.whole = listedWhole(item, family, annotated, memory);
  const kind = kindOf(item, noun, family, annotated, memory);
  if ("reason" in kind) return kind;
  const blocked = blockedBy(item, annotated, topic, family);
  if (blocked) {
    if (blocked === FUNDED) memory.funded = true;
    if (blocked === PLANNED)
      keepPlanned({ asked, topic, family, kind: kind.found, people: false, part });
    if (isOfPart(blocked)) here.refused = { reason: blocked, topic, to: item.to };
    return { reason: blocked };
  }
  if (noun && w(tokens, noun.to - 1) === "ones" && memory.topic?.family !== "invest")
    return { reason: "counts something else" };
  const odd =
    item.kind === "money" && (TRADE.has(family) || family === "invest")
      ? implausible(item.value, item.currency)
      : undefined;
  if (odd) return { reason: odd };
  if (noun?.family === "invest" && !isInvesting(item, annotated, here, memory))
    return { reason: "projects that are no investment" };
  const people = family === "students" || family === "tourists";
  return { found: { asked, topic, family, kind: kind.found, people, part } };
}

/** "is to give 3 billion in aid. Of the amount, 700 million was paid": what the text goes on with, though it is planned. */
function keepPlanned(measured: Measured): void {
  const { asked, topic, family } = measured;
  const { item, annotated, here, memory } = asked;
  if (!topic || topic.from < 0) return;
  const said = wordsOf(annotated.tokens, topic.from, topic.to);
  here.topic ??= { ...topic, from: -1, to: -1, said };
  if (family !== "aid") return;
  const reached = reachOf(measured);
  if ("reason" in reached) return;
  const sides = sidesOf(family, topic, item.noun, reached.found.reach, here, memory);
  if ("found" in sides) memory.flows.aid = { from: sides.found.partner, to: sides.found.home };
}

/** Whom its words reach; countries that a rank or figure before has used are spoken for. */
function reachOf(measured: Measured): Resolved<Reached> {
  const { asked, topic, family, people } = measured;
  const { item, annotated, roles, here } = asked;
  const { tokens } = annotated;
  // What grew is said before the growth: "a rise of 4 percent, the minister said in Hanoi".
  const end = rightEnd(item, annotated, people && item.kind === "number");
  // Countries that a rank before has used are spoken for.
  const ranked = rankBefore(item.hedge, annotated.items);
  const place = ranked && rankedAs(ranked, here);
  // "the EU is the largest market ($528 billion)": a rank left alone takes its amount with it.
  if (ranked && !place && isOfUnknown(ranked, item, family, tokens, roles))
    return { reason: "the amount of a rank that is left alone" };
  if (place && ranked.to > here.reached) {
    here.reached = Math.min(place.end, item.hedge);
    if (TRADE.has(family)) here.trade = owning(place.pair, topic, ranked, tokens, roles);
    if (place.kind === "investor")
      here.flows.invest = { from: place.pair.partner, to: place.pair.home };
  }
  const sided = respective(item, annotated, roles);
  const said = relativeClause(item, annotated)?.subject;
  const ahead = startAhead(item, annotated);
  const doer = said && roles.find((role) => role.from === said.from);
  const before = ahead
    ? within(sided, ahead.from, ahead.to)
    : within(sided, sided === roles ? here.reached : 0, item.hedge);
  const behind = within(sided, doer?.to ?? item.to, end);
  const reach: Reach = {
    tokens,
    left: doer ? [doer] : ofClause(before, behind, topic, tokens),
    // "The figure is 4 percent higher than that of Mexico's exports": the country is of the one compared with.
    right: topic && topic.from < 0 && w(tokens, item.to + 1) === "than" ? [] : behind,
    start: here.reached,
    at: item.hedge,
    to: item.to,
    end,
    subject: roles.find((role) => named(role) && role.prep === "" && role.to <= item.hedge)?.code,
  };
  return { found: { measured, reach, sided, place } };
}

/** The roles, in their order, that stand between two tokens. */
function within(roles: Role[], from: number, to: number): Role[] {
  let first = 0;
  while (first < roles.length && (roles[first] as Role).from < from) first++;
  let end = first;
  while (end < roles.length && (roles[end] as Role).to <= to) end++;
  return roles.slice(first, end);
}

/** Whose it is. */
function pairOf(reached: Reached): Resolved<Pair> {
  const { measured, reach, sided } = reached;
  const { asked, topic, family, kind, people } = measured;
  const { item, annotated, roles, here, memory } = asked;
  const { tokens } = annotated;
  const { noun } = item;
  const { end } = reach;
  const { share } = measured;
  if (share) return { found: { home: share.home, partner: share.partner } };
  // Countries in the whole of a share ("of all South Korean exports") are not the sides of it.
  const whole = kind === "share" ? wholeOf(item, topic, annotated, reach, here, memory) : undefined;
  if (kind === "share") {
    // "against 18 percent for the US": whose share it is.
    const isTheirs = ({ prep, from }: Role) =>
      item.compared && prep === "for" && from <= item.to + 2;
    reach.right = reach.right.filter((role) => TO_FROM_WITH.has(role.prep) || isTheirs(role));
  }
  // "15 percent of Vietnam's exports to Japan are textiles": a part of what the two trade.
  const within =
    kind === "share" && TRADE.has(family) && topic && !topic.verb && topic.from >= item.to
      ? w(tokens, topic.to)
      : "";
  const wide = topic && isBloc(topic.to + 1, tokens, roles);
  if (within && TO_FROM_WITH.has(within) && !wide && !reach.left.some(named))
    return { reason: "a part of the trade of the two" };
  if (memory.ofFirm && PRONOUN.at(tokens, 0) && !reach.left.some(isSubject)) {
    here.refused = { reason: REGION, topic };
    here.reached = end;
    return { reason: REGION };
  }
  const goesOn = memory.ofBloc && PRONOUN.at(tokens, 0) && !reach.left.some(isSubject);
  if (goesOn || isOfBloc(reach)) {
    here.refused = { reason: BLOC, topic };
    here.reached = end;
    return { reason: BLOC };
  }
  if (isEithers(reach)) return { reason: "the other side is not named" };
  if (ofManySubjects(reach)) return { reason: "of several countries together" };
  const moved = family === "invest" || people;
  if (topic && (TRADE.has(family) || moved) && unknownPartner(reach, topic.to))
    return { reason: "a partner that is no country" };
  if (family === "invest") {
    const from = Math.max(reach.start, Math.min(topic?.to ?? item.to, item.to));
    if (intoRegion(annotated, from, end)) return { reason: "of one port, city or company" };
  }
  if (topic && TRADE.has(family) && isOfRegion(annotated, topic, reach.start, end)) {
    here.refused = { reason: REGION, topic };
    return { reason: REGION };
  }
  // "With 1.2 billion in loans, Korea was ...": the sides follow.
  if (reach.left.length + reach.right.length === 0 && w(tokens, 0) === "with") {
    const behind = roles.filter((role) => role.from >= item.to);
    const partners = family === "trade" ? partnersIn(behind) : [];
    if (partners.length > 0) reach.left = partners;
    else reach.right = behind;
  }
  if (isPartial(reach)) return { reason: REGION };
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
  // "an overall surplus of 15 billion, 95 percent of it with the US", of one that is not named.
  if (kind === "share" && here.refused?.reason === TO_ALL && memory.totals === "")
    if (!reach.left.some(named)) return { reason: "neither side is named" };
  // "... steel for 42 million, which accounted for 17.5 percent of the total": the share of the goods.
  if (kind === "share" && here.refused && isOfPart(here.refused.reason))
    if (
      !roles.some((r) => r.prep === "" && r.from >= (here.refused?.to ?? 0) && r.to <= item.hedge)
    )
      return { reason: here.refused.reason };
  const part = measured.part ? partPair(reach, memory) : undefined;
  const level = kind === "growth" ? levelInTurn(item, annotated) : undefined;
  const given = (level && here.pairs?.get(level)) ?? part;
  const resolved = refused
    ? { reason: refused }
    : given
      ? { found: given }
      : // "1.9 percent of all international students": they are the whole, not whom the share is of.
        sidesOf(
          family,
          kind === "share" && people ? undefined : topic,
          noun,
          reach,
          here,
          memory,
          whole,
        );
  const sides: Resolved<Pair> = isWholeOf(resolved, reached) ? { reason: TO_ALL } : resolved;
  if ("reason" in sides) {
    // A total says no figure here, but its period goes on.
    const said = item.compared ? undefined : periodFor(item, annotated);
    if (said?.role === "during" && said.relative !== "year-before")
      keepPeriod(said, tokens, memory);
    notePeriods(item, annotated, memory);
    if (people && kind === "level") noteTotal(family, said, item, tokens, reach, memory);
    if ((topic && sides.reason === TO_ALL) || (people && memory.survey?.kind === family))
      here.topic ??= { ...(topic ?? plainTopic(-1, -1, family)), from: -1, to: -1, total: true };
    here.reached = end;
    if (sides.reason === TO_ALL && TRADE.has(family) && !areOnlyOthers(asked.roles, tokens)) {
      memory.totals =
        reach.left.find((role) => named(role) && (role.owner || role.prep === ""))?.code ??
        memory.totals ??
        "";
      memory.worldwide ??= new Set();
      memory.worldwide.add(family + memory.totals);
    }
    if (sides.reason === TO_ALL && family === "invest") {
      memory.outward = true;
      const host = hostOfAll(reach);
      if (host) memory.investedIn = { host, during: said?.role === "during" };
      if (host && said?.role === "as-of" && said.period?.end)
        memory.investAsOf = { host, period: span(said.period.end) };
    }
    here.refused = { reason: sides.reason, topic };
    return sides;
  }
  const unsaid = !here.trade && !reach.left.some(owns) && !reach.right.some(named);
  const goods = family === "exports" || family === "imports";
  const turned =
    unsaid && goods ? reporterAhead(sides.found, reach, roles, annotated.topics) : sides.found;
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
    if (TO_FROM_WITH.has(within) && !wide && annotated.topics.some((one) => isOther(one, topic)))
      return { reason: APART };
  }
  if (family !== "tie" && ofSeveral(pair, reach, sided, roles)) {
    here.refused = { reason: "of several countries together", topic };
    here.reached = end;
    return { reason: "of several countries together" };
  }
  return { found: pair };
}

/** Keeps what later figures may refer to, and where each field is told. */
function remember(timed: Timed): void {
  const { reached, pair, node, settled, rivals } = timed;
  const { measured, reach } = reached;
  const { asked, topic, family } = measured;
  const { item, annotated, roles, here, memory } = asked;
  const { tokens } = annotated;
  here.reached = reach.end;
  if (!item.compared) here.refused = undefined;
  notePeriods(item, annotated, memory);
  groundAmount(item, annotated, topic ?? here.topic, family, memory);
  const near = [...reach.left, ...reach.right];
  groundSides({ item, tokens, near, roles, here, memory }, pair);
  groundPeriod(item, rivals ? undefined : node, settled, tokens, memory);
  const current = memory.period;
  settle(family, pair, topic, item, settled, reach, here, memory);
  noteSurvey(family, pair, settled, item, memory);
  const whole = measured.share ? `total ${family}` : shareOf(item, annotated);
  if (measured.kind === "share" && !item.compared && whole) memory.whole = { family, text: whole };
  if (RESPECTIVELY.in(tokens)) {
    here.pairs ??= new Map();
    here.pairs.set(item, pair);
  }
  // "while trade with Laos went from 1 billion to 1.6 billion": what it leads to is of the same two.
  if (TRADE.has(family) && levelLedTo(item, annotated)) here.trade = pair;
  if (isHeld(timed)) toDate(settled.period, memory);
  // "The gap was 150 million a year earlier" looks back; the text goes on where it was.
  // So does "it had peaked at 9 billion in 2019".
  const back = node && hadBefore(item, tokens) && isEarlier(settled.period, current);
  if (node?.relative === "year-before" || back) {
    const told = memory.period;
    memory.period = current;
    // "In 2022 exports had been 9 billion" looks at that year as long as the paragraph does.
    if (back && opensSentence(node, annotated)) lookAt(told, memory);
  } else if (node && !item.compared) lookInto(node, current, tokens, memory);
}

/** Nothing that is measured stands before a time. */
const opensSentence = ({ from }: PeriodNode, { topics, items }: Annotated): boolean =>
  [...topics, ...items].every((one) => one.from > from);

/** What there was on a date: capital, projects, students. */
const isHeld = ({ node, settled, reached: { measured } }: Timed): boolean =>
  (measured.family === "invest" || measured.family === "students") &&
  (measured.kind === "level" || measured.family === "students") &&
  settled.measure === "stock" &&
  node?.role !== "during";

/** "27 billion by the end of 2023. Trade fell to 172 billion": what flows is of the year up to that date. */
function toDate(date: string | null, memory: Memory): void {
  if (!date || !memory.period || printPeriod(memory.period) !== date) return;
  const words = memory.said.get(date);
  memory.period = yearToDate(memory.period);
  if (words) memory.said.set(printPeriod(memory.period), words);
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
