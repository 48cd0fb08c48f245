/** The figures of one sentence: each number and rank with its topic, pair and period, or the reason why it was left alone. */

import { type Annotated, annotate, type Item, type QuantityItem } from "../marks/annotate.ts";
import { direction, isAveraged, shareOf } from "../marks/change.ts";
import { groundsOf } from "../marks/grounds.ts";
import type { Reason } from "../marks/reasons.ts";
import { type Topic, TRADE } from "../marks/topics.ts";
import type { Memory } from "../memory/context.ts";
import { type Here, nothingYet } from "../memory/here.ts";
import { implausible, isBeyond, noteLevel } from "../memory/plausible.ts";
import type { Calendar } from "../periods/calendar.ts";
import { type Role, rolesOf } from "../places/roles.ts";
import { blockedBy, worthReason } from "../refusals/guards.ts";
import { ofTheirTime, withEpithets } from "../sides/epithets.ts";
import {
  holderBefore,
  isOfBloc,
  isPartial,
  named,
  ofManySubjects,
  ownerBefore,
  type Reach,
  type Resolved,
  saysBoth,
  TO_ALL,
  unknownPartner,
} from "../sides/reach.ts";
import { apartFrom, ofSeveral } from "../sides/several.ts";
import {
  levelInTurn,
  marketOf,
  reporterAhead,
  respective,
  rightEnd,
  sidesOf,
  wholeOf,
} from "../sides/sides.ts";
import { basePeriod, changeSpan, notePeriods } from "../time/base-periods.ts";
import { fiscalFrom, notePeriod } from "../time/passing-periods.ts";
import { periodFor } from "../time/said-periods.ts";
import { settlePeriod } from "../time/timing.ts";
import { words } from "../words/classes.ts";
import type { Sentence } from "../words/sentences.ts";
import { type Token, word as w } from "../words/tokens.ts";
import {
  countsYen,
  hadBefore,
  isEarlier,
  isOfUnknown,
  isOthers,
  levelAt,
  owning,
} from "./claim-signs.ts";
import { confidenceOf, doubtsOf } from "./confidence.ts";
import type { Draft } from "./draft.ts";
import type { Explanation } from "./explain.ts";
import { indicatorOf, negate, scopeOf, signOf, UNSIGNED, unitOf } from "./figure.ts";
import { freshBefore, isInvesting, kindOf } from "./kinds.ts";
import { notePair, noteSubject, noteTotals } from "./passing.ts";
import { readRank } from "./rank-claims.ts";
import { settle } from "./settle.ts";
import { groundAmount, groundPeriod, groundSides, keepPeriod } from "./told.ts";
import { topicOf } from "./topic-said.ts";

const TO_FROM_WITH = words("to from with");
const TO_FROM_WITH_BETWEEN = words("to from with between");

/** Something read between two UTF-16 offsets. */
export type Placed<X> = X & { start: number; end: number };

export interface Reading {
  figures: Placed<{ draft: Draft } & Explanation>[];
  left: Placed<{ reason: Reason }>[];
  annotated: Annotated;
  roles: Role[];
}

export function readSentence(sentence: Sentence, memory: Memory): Reading {
  const home = memory.trade?.pair.home ?? memory.main?.home ?? "";
  const { said, fiscalFrom: startOfYear, fiscalArea } = memory.calendar;
  const calendar: Calendar = {
    said,
    fiscalFrom: startOfYear,
    published: memory.published,
    current: memory.period,
    near: memory.period !== memory.periodBefore,
    home: fiscalArea ?? home,
  };
  memory.currency.yen ??= countsYen(memory);
  const annotated = annotate(sentence.tokens, calendar, memory.currency);
  const { tokens, items } = annotated;
  memory.calendar.said = calendar.said;
  memory.calendar.fiscalFrom = fiscalFrom(annotated, calendar);
  annotated.places = withEpithets(tokens, ofTheirTime(annotated.places, memory), memory);
  const roles = rolesOf(tokens, annotated.places);
  const first = items[0]?.hedge ?? tokens.length;
  notePair(
    roles.filter((role) => role.to <= first),
    tokens,
    memory,
  );
  const here = nothingYet();
  const results = new Map<Item, Resolved<Draft>>();
  // Ranks first: "With 205 projects, Vietnam is among the top five investors in Cambodia" says whose projects they are.
  for (const item of items)
    if (item.type === "rank") results.set(item, readRank(item, annotated, roles, here, memory));
  if (here.invest) here.flows.invest = here.invest;
  // A rank behind the amounts is of others: "a surplus of 31 billion, past the US as its top partner".
  else if (here.pair && (items[0]?.type === "rank" || w(tokens, 0) === "with"))
    here.trade = here.pair;

  for (const item of items)
    if (item.type === "quantity") {
      const result = readQuantity(item, annotated, roles, here, memory);
      results.set(item, result);
      if ("reason" in result) here.passed.set(item, result.reason);
    }
  const reading: Reading = { figures: [], left: [], annotated, roles };
  for (const item of items) {
    const start = (tokens[item.hedge] as Token).start;
    const end = (tokens[item.to - 1] as Token).end;
    const result = results.get(item) as Resolved<Draft>;
    if ("reason" in result) reading.left.push({ start, end, reason: result.reason });
    else {
      const draft = result.found;
      const doubts = doubtsOf(item, draft, annotated, roles);
      draft.confidence = confidenceOf(draft.indicator, doubts);
      reading.figures.push({ start, end, draft, grounds: groundsOf(item), doubts });
    }
  }
  // "Changes in 2019:" stands over the lines that follow.
  if (items.length === 0 && tokens.at(-1)?.w === ":")
    keepPeriod(
      annotated.periods.find((node) => node.role === "during"),
      tokens,
      memory,
    );
  if (items.length === 0) notePeriod(tokens, memory);
  if (items.length === 0) noteTotals(roles, tokens, memory);
  if (!here.trade && !here.pair) notePair(roles, tokens, memory);
  remember(roles, annotated, here, memory);
  for (const one of annotated.idle)
    reading.left.push({
      start: (tokens[one.hedge] as Token).start,
      end: (tokens[one.to - 1] as Token).end,
      reason: one.reason,
    });
  return reading;
}

const BLOC = "of a bloc or region, not a country";
const isTrade = (topic: Topic) => TRADE.has(topic.family);

function remember(roles: Role[], { tokens, topics }: Annotated, here: Here, memory: Memory): void {
  noteSubject(roles, tokens, memory);
  if (here.topic) {
    memory.topic = here.topic;
    memory.mixed = new Set(topics.filter(isTrade).map((topic) => topic.family)).size > 1;
  }
  if (here.pair && !here.invest) memory.trade = { pair: here.trade ?? here.pair, age: 0 };
  if (here.invest) memory.flows.invest = here.flows.invest ?? here.invest;
}

function readQuantity(
  item: QuantityItem,
  annotated: Annotated,
  roles: Role[],
  here: Here,
  memory: Memory,
): Resolved<Draft> {
  const { tokens } = annotated;
  const { noun } = item;
  if (item.kind === "points") return { reason: "percentage points" };
  const passed = here.passed.get(levelInTurn(item, annotated) ?? item);
  if (passed) return { reason: passed };
  const peopleBefore =
    here.topic && (here.topic.family === "students" || here.topic.family === "tourists")
      ? here.topic.family
      : undefined;
  const counted = noun?.family ?? (noun?.people ? peopleBefore : undefined);
  if (noun && !counted) return { reason: noun.reason };
  const topic = topicOf(item, annotated, roles, here, memory, counted !== undefined);
  if (topic?.total) return { reason: TO_ALL };
  const family = counted ?? marketOf(item, annotated, topic, here) ?? topic?.family;
  if (!family) return { reason: worthReason(item, tokens) ?? "nothing says what it measures" };
  if (family === "other") return { reason: `about ${w(tokens, topic?.from ?? 0)}` };
  const kind = kindOf(item, noun, family, annotated, memory);
  if ("reason" in kind) return kind;
  const blocked = blockedBy(item, annotated, topic, family);
  if (blocked) {
    if (blocked.startsWith("projects that are funded")) memory.funded = true;
    if (blocked.startsWith("only the part")) here.refused = { reason: blocked, topic, to: item.to };
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
  const end = rightEnd(item, annotated, people);
  // Countries that a rank before has used are spoken for.
  const ranked = annotated.items.findLast((one) => one.type === "rank" && one.to <= item.hedge);
  const place = ranked && here.ranks.get(ranked);
  // "the EU is the largest market ($528 billion)": a rank left alone takes its amount with it.
  if (ranked && !place && isOfUnknown(ranked, item, family, tokens, roles))
    return { reason: "the amount of a rank that is left alone" };
  if (place && ranked.to > here.reached) {
    here.reached = Math.min(place.end, item.hedge);
    if (TRADE.has(family)) here.trade = owning(place.pair, topic, ranked, tokens, roles);
    if (family === "invest" && place.kind === "investor")
      here.flows.invest = { from: place.pair.partner, to: place.pair.home };
  }
  const sided = respective(item, annotated, roles);
  const reach: Reach = {
    tokens,
    left: sided.filter(
      (role) => (role.from >= here.reached || sided !== roles) && role.to <= item.hedge,
    ),
    // "The figure is 4 percent higher than that of Mexico's exports": the country is of the one compared with.
    right: sided.filter(
      (role) =>
        role.from >= item.to &&
        role.to <= end &&
        !(topic && topic.from < 0 && w(tokens, item.to + 1) === "than"),
    ),
    start: here.reached,
    at: item.hedge,
    to: item.to,
    end,
    subject: roles.find((role) => named(role) && role.prep === "" && role.to <= item.hedge)?.code,
  };
  // Countries in the whole of a share ("of all South Korean exports") are not the sides of it.
  const whole =
    kind.found === "share" ? wholeOf(item, topic, annotated, reach, here, memory) : undefined;
  if (kind.found === "share")
    reach.right = reach.right.filter((role) => TO_FROM_WITH.has(role.prep));
  // "15 percent of Vietnam's exports to Japan are textiles": a part of what the two trade.
  const within =
    kind.found === "share" && TRADE.has(family) && topic && topic.from >= item.to
      ? w(tokens, topic.to)
      : "";
  if (within && TO_FROM_WITH.has(within) && !reach.left.some(named))
    return { reason: "a part of the trade of the two" };
  if (isOfBloc(reach)) {
    here.refused = { reason: BLOC, topic };
    here.reached = end;
    return { reason: BLOC };
  }
  if (ofManySubjects(reach)) return { reason: "of several countries together" };
  const moved = family === "invest" || people;
  if (topic && (TRADE.has(family) || moved) && unknownPartner(reach, topic.to))
    return { reason: "a partner that is no country" };
  // "With 1.2 billion in loans, Korea was ...": the sides follow.
  if (reach.left.length + reach.right.length === 0 && w(tokens, 0) === "with")
    reach.right = roles.filter((role) => role.from >= item.to);
  if (isPartial(reach)) return { reason: "of a part of the country or a company" };
  // A number that goes on with one left alone, or is compared with it, is left alone with it.
  const refused =
    here.refused &&
    (item.compared ||
      (topic && here.refused.topic === topic && reach.right.length === 0) ||
      (family === "invest" && here.refused.reason === TO_ALL && reach.right.length === 0)) &&
    reach.left.length === 0
      ? here.refused.reason
      : undefined;
  // "... steel for 42 million, which accounted for 17.5 percent of the total": the share of the goods.
  if (kind.found === "share" && here.refused?.reason.startsWith("only the part"))
    if (
      !roles.some((r) => r.prep === "" && r.from >= (here.refused?.to ?? 0) && r.to <= item.hedge)
    )
      return { reason: here.refused.reason };
  const sides = refused
    ? { reason: refused }
    : sidesOf(family, topic, noun, reach, here, memory, whole);
  if ("reason" in sides) {
    // A total says no figure here, but its period goes on.
    const said = item.compared ? undefined : periodFor(item, annotated, family);
    if (said?.role === "during" && said.relative !== "year-before")
      keepPeriod(said, tokens, memory);
    notePeriods(item, annotated, family, memory);
    if (topic && sides.reason === TO_ALL)
      here.topic ??= { ...topic, from: -1, to: -1, total: true };
    here.reached = end;
    if (sides.reason === TO_ALL && TRADE.has(family)) {
      memory.totals =
        reach.left.find((role) => named(role) && (role.owner || role.prep === ""))?.code ??
        memory.totals ??
        "";
      memory.worldwide ??= new Set();
      memory.worldwide.add(family + memory.totals);
    }
    if (sides.reason === TO_ALL && family === "invest") memory.outward = true;
    here.refused = { reason: sides.reason, topic };
    return sides;
  }
  const owns = (role: Role) => named(role) || (role.owner && role.form === "capital");
  const unsaid = !here.trade && !reach.left.some(owns) && !reach.right.some(named);
  const turns = unsaid && (family === "exports" || family === "imports");
  const pair = turns ? reporterAhead(sides.found, reach, roles, annotated.topics) : sides.found;
  if (family !== "tie" && ofSeveral(pair, reach, sided, roles)) {
    here.refused = { reason: "of several countries together", topic };
    here.reached = end;
    return { reason: "of several countries together" };
  }
  const side = family === "balance" ? signOf(item, topic, pair, tokens, roles) : 1;
  if (side === 0 && kind.found === "level") return UNSIGNED;
  const fresh = noun?.fresh || freshBefore(item, tokens);
  const node = periodFor(item, annotated, family);
  // "followed by Japan with 69 billion": of the same time as the one before it in the list.
  const listing =
    holderBefore(reach) !== undefined ||
    (place && !here.main && memory.last?.measure === "flow" && here.ranked === memory.last.period);
  const goesOn = !node && (family === "invest" || family === "students") && listing === true;
  // "Trade was 15 billion, up 1,000 percent since 2001": of the time of the amount, measured from then.
  const grown =
    (kind.found === "growth" || kind.found === "multiple") &&
    node?.role === "since" &&
    node.printedYear &&
    node.from >= item.to
      ? (here.main?.period ?? (w(tokens, 0) === "it" ? memory.last?.period : undefined))
      : undefined;
  const rivals =
    goesOn ||
    (item.compared && (ownerBefore(reach) !== undefined || isOthers(pair, family, reach, here)));
  const settled = settlePeriod(
    grown ? undefined : node,
    family,
    pair,
    memory,
    item,
    fresh,
    tokens,
    here.main ?? memory.last,
    rivals,
    here.main?.period ?? null,
  );
  if (grown) Object.assign(settled, { period: grown, fromDocument: false });
  if (settled.future) return { reason: "a period still to come" };
  // "slowed to 5 percent in 2022 from 12 percent": growth or a share of a time that is not said.
  const earlier = item.compared && !node && w(tokens, item.hedge - 1) === "from";
  if (earlier && kind.found !== "level" && kind.found !== "multiple")
    return { reason: "of an earlier time that is not said" };
  const level = TRADE.has(family)
    ? levelAt(item, annotated, family, pair, settled.period, memory)
    : undefined;
  const alone = !saysBoth(reach) && !topic?.mutual;
  if (level && alone && !reach.left.some(isPartner) && !reach.right.some(isPartner)) {
    if (isBeyond(memory, pair, level)) {
      memory.totals = pair.home;
      here.refused = { reason: TO_ALL, topic };
      return { reason: TO_ALL };
    }
  }
  if (level && kind.found === "level") noteLevel(memory, pair, level);
  here.reached = end;
  if (!item.compared) here.refused = undefined;
  notePeriods(item, annotated, family, memory);
  groundAmount(item, annotated, topic ?? here.topic, family, memory);
  const near = [...reach.left, ...reach.right];
  groundSides({ item, tokens, near, roles, here, memory }, pair);
  groundPeriod(item, rivals ? undefined : node, settled, tokens, memory);
  const current = memory.period;
  settle(family, pair, topic, item, settled, reach, here, memory);
  // "The gap was 150 million a year earlier" looks back; the text goes on where it was.
  // So does "it had peaked at 9 billion in 2019".
  const back = node && hadBefore(item, tokens) && isEarlier(settled.period, current);
  if (node?.relative === "year-before" || back) memory.period = current;

  const draft: Draft = {
    indicator: indicatorOf(family, noun),
    refArea: pair.home,
    counterpartArea: pair.partner,
    value: item.value,
    unit: "",
    low: item.low,
    high: item.high,
    period: settled.period,
    qualifier: item.qualifier,
  };
  if (settled.fromDocument) draft.periodFromDocument = true;
  if (kind.found === "growth" || kind.found === "multiple") {
    draft.of = draft.indicator;
    draft.indicator = kind.found;
    draft.unit = kind.found === "growth" ? "ratio" : "multiple";
    if (kind.found === "growth" && direction(item, annotated) === -1) negate(draft);
    const averaged = kind.found === "growth" && isAveraged(item, tokens);
    const years = changeSpan(item, annotated);
    if (years) draft.period = averaged ? years.whole : years.period;
    if (years) delete draft.periodFromDocument;
    const said = node !== undefined;
    const base = averaged
      ? undefined
      : (years?.base ?? basePeriod(item, annotated, draft.period, said, pair, memory));
    if (base && base === draft.period) return { reason: "measured from its own time" };
    if (base) draft.base = base;
    if (averaged) draft.scope = "annual average";
    return { found: draft };
  }
  if (kind.found === "share") {
    draft.of = shareOf(item, annotated) as string;
    draft.indicator = "share";
    draft.unit = "ratio";
    return { found: draft };
  }
  draft.unit = unitOf(item, family, noun, memory);
  if (family === "balance" && side === -1) negate(draft);
  if (family === "invest") draft.measure = settled.measure;
  if (family === "tie" && noun) draft.what = noun.what;
  if (people && settled.annual) draft.rate = "annual";
  const apart = people ? undefined : apartFrom(item, tokens, roles, end);
  const scope = scopeOf(item, family, topic, tokens) ?? apart;
  if (scope) draft.scope = scope;
  return { found: draft };
}

const isPartner = (role: Role) => role.form !== "bloc" && TO_FROM_WITH_BETWEEN.has(role.prep);
