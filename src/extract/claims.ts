/** The figures of one sentence: each number and rank with its topic, pair and period, or the reason why it was left alone. */

import { parsePeriod } from "../model/period.ts";
import { type Annotated, annotate, type Item } from "./annotate.ts";
import { direction, isAveraged, isMultiple, shareOf } from "./change.ts";
import { type Flow, type Memory, other, type Pair } from "./context.ts";
import type { Draft } from "./draft.ts";
import { type FlowKind, flowOf } from "./flows.ts";
import { blockedBy, worthReason } from "./guards.ts";
import { T } from "./lexicon.ts";
import type { Noun } from "./nouns.ts";
import { directedPair, sharedPair } from "./pairs.ts";
import { placesOf } from "./places.ts";
import { type RankState, readRank } from "./rank-claims.ts";
import {
  isPartial,
  joinedPair,
  named,
  ownerBefore,
  type Reach,
  type Resolved,
  TO_ALL,
} from "./reach.ts";
import { type Role, rolesOf } from "./roles.ts";
import type { Sentence } from "./sentences.ts";
import { tiePair } from "./ties.ts";
import { basePeriod, type Main, periodFor, type Settled, settlePeriod } from "./timing.ts";
import type { Token } from "./tokens.ts";
import { type Family, sameKind, type Topic, topicAfter, topicFor } from "./topics.ts";

/** Something read between two UTF-16 offsets. */
export type Placed<X> = X & { start: number; end: number };

export interface Reading {
  figures: Placed<{ draft: Draft }>[];
  left: Placed<{ reason: string }>[];
  annotated: Annotated;
  roles: Role[];
}

/** What was settled earlier in the same sentence. */
interface Here extends RankState {
  trade?: Pair;
  flows: Partial<Record<FlowKind, Flow>>;
  /** Token index up to which countries belong to an earlier figure. */
  reached: number;
  /** Topic and period of the last figure that nothing was compared with. */
  topic?: Topic;
  main: Main | undefined;
}

type QuantityItem = Item & { type: "quantity" };
const w = (tokens: Token[], i: number) => tokens[i]?.w ?? "";
const TRADE = /^(trade|exports|imports|balance)$/;

const NUMERIC = /^(one|two|first)$/;
const RANK_NOUN = /^(place|position|largest|among|in)$/;

/** Whether a sentence can hold a figure or a date: a number, a rank or a multiple. Most sentences of an article hold none. */
export function mayHoldFigures(tokens: Token[]): boolean {
  return tokens.some(
    (token, k) =>
      token.kind === "number" ||
      token.kind === "ordinal" ||
      (token.tags & T.superlative) !== 0 ||
      ((token.tags & T.number) !== 0 &&
        (!NUMERIC.test(token.w) || RANK_NOUN.test(w(tokens, k + 1)))),
  );
}

/** Notes the countries of a sentence that holds no figure. */
export function passSentence({ tokens }: Sentence, memory: Memory): void {
  const places = placesOf(tokens);
  if (places.length === 0) return;
  const roles = rolesOf(tokens, places);
  notePair(roles, memory);
  noteSubject(roles, tokens, memory);
}

export function readSentence(sentence: Sentence, memory: Memory): Reading {
  const home = memory.trade?.pair.home ?? memory.main?.home ?? "";
  const calendar = { published: memory.published, current: memory.period, home };
  const annotated = annotate(sentence.tokens, calendar, memory.currency);
  const { tokens, items } = annotated;
  const roles = rolesOf(tokens, annotated.places);
  const first = items[0]?.hedge ?? tokens.length;
  notePair(
    roles.filter((role) => role.to <= first),
    memory,
  );
  const here: Here = { flows: {}, reached: 0, main: undefined, pairs: new Map() };
  const results = new Map<Item, Resolved<Draft>>();
  // Ranks first: "With 205 projects, Vietnam is among the top five investors in Cambodia" says whose projects they are.
  for (const item of items)
    if (item.type === "rank") results.set(item, readRank(item, annotated, roles, here, memory));
  if (here.invest) here.flows.invest = here.invest;
  else if (here.pair) here.trade = here.pair;

  for (const item of items)
    if (item.type === "quantity")
      results.set(item, readQuantity(item, annotated, roles, here, memory));
  const reading: Reading = { figures: [], left: [], annotated, roles };
  for (const item of items) {
    const start = (tokens[item.hedge] as Token).start;
    const end = (tokens[item.to - 1] as Token).end;
    const result = results.get(item) as Resolved<Draft>;
    if ("reason" in result) reading.left.push({ start, end, reason: result.reason });
    else reading.figures.push({ start, end, draft: result.found });
  }
  if (!here.trade && !here.pair) notePair(roles, memory);
  remember(roles, tokens, here, memory);
  for (const one of annotated.idle)
    reading.left.push({
      start: (tokens[one.hedge] as Token).start,
      end: (tokens[one.to - 1] as Token).end,
      reason: one.reason,
    });
  return reading;
}

/** A sentence that names just two countries sets the pair for what follows. */
function notePair(roles: Role[], memory: Memory): void {
  const codes = new Set<string>();
  for (const role of roles) {
    if (role.form === "bloc" || role.aside) continue;
    const paired =
      role.form !== "capital" || roles.some((mate) => mate !== role && mate.group === role.group);
    if (paired) codes.add(role.code);
  }
  const [home, partner, ...more] = codes;
  if (home && partner && more.length === 0)
    memory.pair = other(memory.main, home) === partner ? memory.main : { home, partner };
}

function remember(roles: Role[], tokens: Token[], here: Here, memory: Memory): void {
  noteSubject(roles, tokens, memory);
  if (here.topic) memory.topic = here.topic;
  if (here.pair && !here.invest) memory.trade = { pair: here.trade ?? here.pair, age: 0 };
  if (here.invest) memory.flows.invest = here.flows.invest ?? here.invest;
}

/** The country that "it" in the next sentence stands for. */
function noteSubject(roles: Role[], tokens: Token[], memory: Memory): void {
  const subject = roles.find(
    (role) =>
      role.prep === "" &&
      role.form !== "bloc" &&
      !role.aside &&
      (!role.owner || role.form === "name"),
  );
  const owner = roles.find((role) => role.owner && role.form !== "bloc");
  const it = tokens.slice(0, 6).some((token) => token.w === "it");
  if (subject) memory.subject = subject.code;
  else if (owner && !it) memory.subject = owner.code;
}

/** How far to the right of a number its own words go. */
function rightEnd(
  item: Item,
  { tokens, items, places, topics }: Annotated,
  people: boolean,
): number {
  const next = items.find((one) => one.from >= item.to);
  const limit = next?.hedge ?? tokens.length;
  for (let k = item.to; k < limit; k++) {
    const token = tokens[k] as Token;
    if (/^(;|\.|:|\)|\(|--)$/.test(token.w) || (token.w === "," && !people)) return k;
    if (
      token.w === "and" &&
      places.some((place) => place.to === k) &&
      places.some((place) => place.from === k + 1)
    )
      continue;
    if ((token.tags & T.conj && !/^(as|or)$/.test(token.w)) || token.w === "followed") return k;
    const verb = (token.tags & T.verb) !== 0 && (token.tags & (T.adj | T.invest)) === 0;
    if (!people && verb && !/^(worth|valued|registered|disbursed|invested|made)$/.test(token.w))
      return k;
    if (
      next &&
      topics.some((topic) => topic.from === k && TRADE.test(topic.family)) &&
      k > item.to + 3
    )
      return k;
  }
  return limit;
}

const POINTING =
  /^(it|figure|figures|number|value|this|that|they|total|volume|sum|amount|tally|which|those)$/;
const ADDING =
  /^(added|registered|pledges|pledge|pledged|approvals|commitments|disbursed|licensed|registrations|inflows|inflow|outlays)$/;

/** The topic of the figure before, where this sentence points back to it or goes on with the same. */
function anaphor(item: Item, tokens: Token[], here: Here, memory: Memory): Topic | undefined {
  const before = here.topic ?? memory.topic;
  if (!before) return undefined;
  for (let k = 0; k < tokens.length; k++) {
    if (k < item.from && POINTING.test(w(tokens, k))) return before;
    if (before.family === "invest" && ADDING.test(w(tokens, k))) return before;
  }
  return here.topic;
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
  const peopleBefore =
    here.topic && /^(students|tourists)$/.test(here.topic.family) ? here.topic.family : undefined;
  const counted = noun?.family ?? (noun?.people ? peopleBefore : undefined);
  if (noun && !counted) return { reason: noun.reason };
  const own = topicFor(item, annotated);
  const said =
    own || (counted && item.kind === "number") ? undefined : anaphor(item, tokens, here, memory);
  if (said?.total) return { reason: TO_ALL };
  const topic = own ?? said ?? topicAfter(item, annotated);
  const family = counted ?? marketOf(item, annotated, topic) ?? topic?.family;
  if (!family) return { reason: worthReason(item, tokens) ?? "nothing says what it measures" };
  if (family === "other") return { reason: `about ${w(tokens, topic?.from ?? 0)}` };
  const kind = kindOf(item, noun, family, annotated, memory);
  if ("reason" in kind) return kind;
  const blocked = blockedBy(item, annotated, topic, family);
  if (blocked) return { reason: blocked };
  if (noun?.family === "invest" && !isInvesting(item, annotated, here, memory))
    return { reason: "projects that are no investment" };

  const people = family === "students" || family === "tourists";
  const end = rightEnd(item, annotated, people);
  // Countries that a rank before has used are spoken for.
  const ranked = annotated.items.findLast((one) => one.type === "rank" && one.to <= item.hedge);
  const rankPair = ranked && here.pairs.get(ranked);
  if (ranked && rankPair && ranked.to > here.reached) {
    // "... market for India": its ranker right behind belongs to it.
    const behind = roles.find(
      (role) => role.from >= ranked.to && role.from - ranked.to <= 3 && role.prep !== "",
    );
    here.reached = behind && behind.to <= item.hedge ? behind.to : ranked.to;
    if (TRADE.test(family)) here.trade = rankPair;
  }
  const sided = respective(item, annotated, roles);
  const reach: Reach = {
    tokens,
    left: sided.filter(
      (role) => (role.from >= here.reached || sided !== roles) && role.to <= item.hedge,
    ),
    right: sided.filter((role) => role.from >= item.to && role.to <= end),
    start: here.reached,
    at: item.hedge,
    to: item.to,
    end,
  };
  // Countries in the whole of a share ("of all South Korean exports") are not the sides of it.
  const whole = kind.found === "share" ? wholeOf(item, annotated, reach, here) : undefined;
  if (kind.found === "share")
    reach.right = reach.right.filter((role) => /^(to|from|with)$/.test(role.prep));
  if (isPartial(reach)) return { reason: "of a part of the country or a company" };
  const sides = sidesOf(family, topic, noun, reach, here, memory, whole);
  if ("reason" in sides) {
    if (topic && sides.reason === TO_ALL)
      here.topic ??= { ...topic, from: -1, to: -1, total: true };
    return sides;
  }
  const pair = sides.found;
  const rivals = item.compared && ownerBefore(reach) !== undefined;
  const fresh = noun?.fresh || freshBefore(item, tokens);
  const node = periodFor(item, annotated, family);
  const settled = settlePeriod(
    node,
    family,
    pair,
    memory,
    item,
    fresh,
    tokens,
    here.main ?? memory.last,
    rivals,
  );
  if (settled.future) return { reason: "a period still to come" };
  here.reached = end;
  settle(family, pair, topic, item, settled, reach, here, memory);

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
    const base = basePeriod(item, annotated, draft.period);
    if (base) draft.base = base;
    if (kind.found === "growth" && isAveraged(item, tokens)) draft.scope = "annual average";
    return { found: draft };
  }
  if (kind.found === "share") {
    draft.of = shareOf(item, annotated) as string;
    draft.indicator = "share";
    draft.unit = "ratio";
    return { found: draft };
  }
  draft.unit = unitOf(item, family, noun, memory);
  if (family === "balance" && signOf(topic, pair, reach) === -1) negate(draft);
  if (family === "invest") draft.measure = settled.measure;
  if (family === "tie" && noun) draft.what = noun.what;
  if (people && settled.annual) draft.rate = "annual";
  const scope = scopeOf(item, family, topic, tokens);
  if (scope) draft.scope = scope;
  return { found: draft };
}

/** "its largest export market with a turnover of 27 billion": the money is what is exported there. */
function marketOf(
  item: Item,
  { items, tokens }: Annotated,
  topic: Topic | undefined,
): Family | undefined {
  const rank = items.findLast((one) => one.type === "rank" && one.to <= item.hedge);
  if (rank?.type !== "rank" || (rank.of !== "exports" && rank.of !== "imports")) return undefined;
  const plain =
    !topic || topic.from < rank.from || /^(turnover|value)$/.test(w(tokens, topic.from));
  return plain && item.hedge - rank.to <= 24 ? rank.of : undefined;
}

/** What the number is, by its unit and the words beside it; a reason where it fits no topic. */
function kindOf(
  item: QuantityItem,
  noun: Noun | undefined,
  family: Family,
  annotated: Annotated,
  memory: Memory,
): Resolved<"level" | "growth" | "multiple" | "share"> {
  const people = family === "students" || family === "tourists";
  if (item.kind === "times")
    return isMultiple(item, annotated.tokens)
      ? { found: "multiple" }
      : { reason: "a number of occasions" };
  if (item.kind === "percent" || item.kind === "fraction") {
    if (shareOf(item, annotated)) return { found: "share" };
    return direction(item, annotated) === 0
      ? { reason: "a percentage without a direction or a whole" }
      : { found: "growth" };
  }
  if (item.kind === "money")
    return people || family === "tie" ? { reason: "money, not people" } : { found: "level" };
  if (noun) return { found: "level" };
  // A bare number takes its unit from the topic: people from the noun before, money from the last currency.
  if (people) return item.value < 20 ? { reason: "counts something else" } : { found: "level" };
  return item.scaled && item.value >= 1e5 && memory.currency.last
    ? { found: "level" }
    : { reason: "a number without a unit" };
}

function isInvesting(
  item: Item,
  { tokens, topics, places }: Annotated,
  here: Here,
  memory: Memory,
): boolean {
  return (
    here.flows.invest !== undefined ||
    memory.topic?.family === "invest" ||
    memory.flows.invest !== undefined ||
    places.some((place) => place.form === "demonym" && place.from === item.to) ||
    (places.length > 1 &&
      places.some(
        (place) =>
          place.from > item.to &&
          place.from - item.to <= 4 &&
          /^(in|across)$/.test(w(tokens, place.from - 1)),
      )) ||
    tokens.some((token) => (token.tags & T.invest) !== 0) ||
    topics.some((topic) => topic.family === "invest" && topic.verb)
  );
}

const FRESH = /^(new|newly|fresh|additional|added)$/;
function freshBefore(item: Item, tokens: Token[]): boolean {
  for (let k = Math.max(0, item.hedge - 7); k < item.hedge; k++)
    if (FRESH.test(w(tokens, k))) return true;
  return false;
}

function sidesOf(
  family: Family,
  topic: Topic | undefined,
  noun: Noun | undefined,
  reach: Reach,
  here: Here,
  memory: Memory,
  whole?: string,
): Resolved<Pair> {
  if (family === "tie") return tiePair(reach, memory);
  if (whole) {
    const subject =
      reach.left.findLast((role) => named(role) && role.code !== whole && role.prep === "") ??
      reach.left.findLast((role) => named(role) && role.code !== whole && role.prep === "with");
    if (subject && TRADE.test(family)) return { found: { home: whole, partner: subject.code } };
  }
  if (family === "trade") return sharedPair(reach, topic, here.trade, memory);
  if (family === "exports" || family === "imports" || family === "balance")
    return directedPair(family, topic, reach, here.trade, memory);
  const kind = family as FlowKind;
  const flow = flowOf(kind, reach, here.flows[kind], memory);
  if ("reason" in flow) return flow;
  const { from, to } = flow.found;
  const sourceSaid = [...reach.left, ...reach.right].some((role) => role.code === from);
  if (noun?.all && !sourceSaid) return { reason: "a total over all partners" };
  return { found: { home: to, partner: from } };
}

/** Keeps what later figures may refer to. */
function settle(
  family: Family,
  pair: Pair,
  topic: Topic | undefined,
  item: QuantityItem,
  settled: Settled,
  reach: Reach,
  here: Here,
  memory: Memory,
): void {
  if (TRADE.test(family)) {
    // A comparison with another pair ("above the 9.3 billion between China and Malaysia") is an aside.
    const others = here.trade !== undefined && other(here.trade, pair.home) !== pair.partner;
    const aside = others && (item.compared || joinedPair(reach.right) !== undefined);
    if (!aside) {
      here.trade = pair;
      memory.trade = { pair, age: 0 };
      memory.pair = other(memory.main, pair.home) === pair.partner ? memory.main : pair;
    }
  } else if (family !== "tie" && family !== "other") {
    const flow = { from: pair.partner, to: pair.home };
    const kind = family as FlowKind;
    here.flows[kind] = flow;
    if (!item.compared) memory.flows[kind] = flow;
  }
  const { period, fromDocument, measure } = settled;
  const kept = topic ?? { family, mutual: false, verb: false };
  here.topic ??= { ...kept, from: -1, to: -1, total: false };
  if (item.compared) return;
  const moving = item.kind === "percent" || item.kind === "times";
  here.main = { period, measure: moving ? (memory.last?.measure ?? measure) : measure };
  memory.last = here.main;
  if (period && !fromDocument) memory.period = parsePeriod(period);
}

function indicatorOf(family: Family, noun: Noun | undefined): string {
  if (family === "trade") return "trade-turnover";
  if (family === "balance") return "trade-balance";
  if (family === "invest") return noun?.family === "invest" ? "fdi-projects" : "fdi-capital";
  return family === "tie" ? "count" : family;
}

function unitOf(
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

function negate(draft: Draft): void {
  const { low, high, qualifier } = draft;
  draft.value = -draft.value;
  draft.low = high === null ? null : -high;
  draft.high = low === null ? null : -low;
  if (qualifier === "at-least") draft.qualifier = "at-most";
  else if (qualifier === "at-most") draft.qualifier = "at-least";
}

/** A balance from its reporter's side; "in China's favour" is China's surplus whatever the word. */
function signOf(topic: Topic | undefined, pair: Pair, { tokens, left, right }: Reach): 1 | -1 {
  const favoured = [...left, ...right].find(
    (role) => role.owner && /^favou?r$/.test(w(tokens, role.to + 1)),
  );
  if (favoured) return favoured.code === pair.home ? 1 : -1;
  return topic?.sign ?? 1;
}

/** Whose whole a share is of: "of Vietnam's total exports", "of its imports". */
function wholeOf(item: Item, { tokens }: Annotated, reach: Reach, here: Here): string | undefined {
  const owner = reach.right.find((role) => role.owner || role.prep === "of");
  if (owner) return owner.code;
  const its = tokens.slice(item.to, item.to + 4).some((token) => token.w === "its");
  return its ? here.trade?.home : undefined;
}

/** "exports to the US, China and Japan were A, B and C respectively": to each number its own country. */
function respective(item: QuantityItem, { tokens, items }: Annotated, roles: Role[]): Role[] {
  if (!tokens.some((token) => token.w === "respectively")) return roles;
  const run = items.filter((one) => sameKind(one, item));
  const group = roles.find(
    (role, k) =>
      k > 0 &&
      role.to <= (run[0]?.hedge ?? 0) &&
      roles.filter((mate) => mate.group === role.group).length === run.length,
  );
  if (run.length < 2 || !group) return roles;
  const mates = roles.filter((role) => role.group === group.group);
  return roles.filter((role) => role.group !== group.group || role === mates[run.indexOf(item)]);
}

/** What narrows the figure, said close by. */
function scopeOf(
  item: QuantityItem,
  family: Family,
  topic: Topic | undefined,
  tokens: Token[],
): string | undefined {
  const from = Math.max(0, item.hedge - 6);
  for (let k = from; k < Math.min(tokens.length, item.to + 6); k++) {
    const x = w(tokens, k);
    const close = k < item.to + 3;
    if (
      TRADE.test(family) &&
      close &&
      (x === "monthly" || (x === "a" && w(tokens, k + 1) === "month"))
    )
      return "monthly average";
    if (
      family !== "aid" ||
      (k < item.to && k < item.hedge - 3) ||
      (k < item.hedge && w(tokens, item.hedge - 1) === "and")
    )
      continue;
    if (x === "refundable" || /^grants?$/.test(x)) return "grants";
    if (/^loans?$/.test(x)) return "loans";
  }
  if (TRADE.test(family) && topic) {
    for (let k = Math.max(0, topic.from - 3); k < topic.to; k++)
      if (w(tokens, k) === "services" && !/^(and|goods)$/.test(w(tokens, k - 1))) return "services";
  }
  return undefined;
}
