/** The figures of one sentence: each number and rank with its topic, pair and period, or the reason why it was left alone. */
import { type Period, printPeriod } from "../model/period.ts";
import type { Qualifier, StatedFigure } from "../model/types.ts";
import { type Annotated, annotate, type Family, type Topic } from "./annotate.ts";
import { type Flow, type Memory, other, type Pair } from "./context.ts";
import { blockedBy } from "./guards.ts";
import { T } from "./lexicon.ts";
import { nounOf } from "./nouns.ts";
import { directedPair, flowOf, type Reach, type Resolved, sharedPair } from "./pairs.ts";
import { fiscalYear, type PeriodNode, shift } from "./periods.ts";
import type { Quantity } from "./quantities.ts";
import type { Rank } from "./ranks.ts";
import { type Role, rolesOf } from "./roles.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

export type Draft = Omit<StatedFigure, "source"> & { start: number; end: number };
export interface Left {
  start: number;
  end: number;
  reason: string;
}
export interface Reading {
  figures: Draft[];
  left: Left[];
  roles: Role[];
  annotated: Annotated;
}

type Item = ({ type: "quantity" } & Quantity) | ({ type: "rank"; hedge: number } & Rank);

/** What was settled earlier in the same sentence. */
interface Here {
  trade?: Pair;
  flows: Partial<Record<"invest" | "students" | "tourists" | "aid", Flow>>;
  /** Where the reach of the last figure ended. */
  reached: number;
  last?: { family: Family; draft: Draft };
}

const w = (tokens: Token[], i: number) => tokens[i]?.w ?? "";
const FLOW_FAMILIES = new Set<Family>(["invest", "students", "tourists", "aid"]);

export function readSentence(sentence: Sentence, memory: Memory): Reading {
  const calendar = { published: memory.published, current: memory.period };
  const annotated = annotate(sentence.tokens, calendar, memory.currency);
  const { tokens } = annotated;
  const roles = rolesOf(tokens, annotated.places);
  const reading: Reading = { figures: [], left: [], roles, annotated };
  const items: Item[] = [
    ...annotated.quantities.map((q) => ({ type: "quantity" as const, ...q })),
    ...annotated.ranks.map((r) => ({ type: "rank" as const, hedge: r.from, ...r })),
  ].sort((a, b) => a.from - b.from);
  notePair(roles, memory);
  const here: Here = { flows: {}, reached: 0 };
  items.forEach((item, index) => {
    const start = (tokens[item.hedge] as Token).start;
    const end = (tokens[item.to - 1] as Token).end;
    const result = readItem(item, index, items, annotated, roles, here, memory);
    if ("reason" in result) {
      if (result.reason) reading.left.push({ start, end, reason: result.reason });
    } else reading.figures.push({ ...result.found, start, end });
  });
  remember(annotated, roles, reading, memory);
  return reading;
}

/** A sentence that names just two countries sets the pair for what follows. */
function notePair(roles: Role[], memory: Memory): void {
  const codes = new Set<string>();
  for (const role of roles) {
    if (role.form === "bloc" || role.aside) continue;
    if (
      role.form === "capital" &&
      !roles.some((mate) => mate !== role && mate.group === role.group)
    )
      continue;
    codes.add(role.code);
  }
  const [home, partner, ...more] = codes;
  if (home && partner && more.length === 0)
    memory.pair =
      memory.main && other(memory.main, home) === partner ? memory.main : { home, partner };
}

function remember(annotated: Annotated, roles: Role[], reading: Reading, memory: Memory): void {
  const subject = roles.find(
    (role) =>
      role.prep === "" &&
      role.form !== "bloc" &&
      !role.aside &&
      (!role.owner || role.form === "name"),
  );
  const lead = w(annotated.tokens, 0);
  if (subject) memory.subject = subject.code;
  else if (
    lead !== "it" &&
    roles.length > 0 &&
    !annotated.tokens.slice(0, 6).some((t) => t.w === "it")
  )
    memory.subject =
      roles.find((role) => role.owner && role.form !== "bloc")?.code ?? memory.subject;
  const last = reading.figures.at(-1);
  const main = [...annotated.periods]
    .reverse()
    .find(
      (node) =>
        node.role !== "base" &&
        node.relative !== "year-before" &&
        node.period &&
        node.period.start.day === undefined,
    );
  if (main?.period) {
    memory.period = main.period;
    memory.periodAge = 0;
  }
  const first = reading.figures.find((figure) => figure.indicator !== "growth");
  if (first && !first.periodFromDocument && first.period) memory.periodAge = 0;
  if (last) memory.family = familyOf(last);
}

function familyOf(draft: Draft): Family {
  const id =
    draft.indicator === "growth" || draft.indicator === "multiple"
      ? (draft.of ?? "other")
      : draft.indicator;
  if (id === "trade-turnover" || id === "trade-partner-rank") return "trade";
  if (id === "trade-balance") return "balance";
  if (id.startsWith("fdi") || id === "investor-rank") return "invest";
  return id as Family;
}

/** How far to the right of a figure its own words go. */
function rightEnd(
  item: Item,
  index: number,
  items: Item[],
  annotated: Annotated,
  people: boolean,
): number {
  const { tokens } = annotated;
  const next = items[index + 1];
  const limit = next ? next.hedge : tokens.length;
  let k = item.to;
  for (; k < limit; k++) {
    const token = tokens[k] as Token;
    if (
      token.w === ";" ||
      token.w === "." ||
      token.w === ":" ||
      token.w === ")" ||
      token.w === "(" ||
      token.w === "--"
    )
      break;
    if (token.w === "," && !people) break;
    if (token.w === "and" && joinsPlaces(annotated, k)) continue;
    if (token.tags & T.conj && token.w !== "as" && token.w !== "or") break;
    if (
      !people &&
      item.type === "quantity" &&
      token.tags & T.verb &&
      !(token.tags & (T.adj | T.invest)) &&
      !/^(worth|valued|registered|disbursed|invested|made)$/.test(token.w)
    )
      break;
    if (
      annotated.topics.some(
        (topic) =>
          topic.from === k &&
          topic.family !== "invest" &&
          topic.family !== "tourists" &&
          topic.family !== "students" &&
          k > item.to + 3 &&
          !ownTopic(item, annotated),
      ) &&
      next
    )
      break;
  }
  return k;
}

function joinsPlaces({ places }: Annotated, k: number): boolean {
  return places.some((place) => place.to === k) && places.some((place) => place.from === k + 1);
}

/** The topic said with a number: "$5 billion in exports", "a 30 billion dollar trade surplus", "a 5 percent rise in imports". */
function ownTopic(item: Item, annotated: Annotated): Topic | undefined {
  const { tokens, topics } = annotated;
  let k = item.to;
  const stop = Math.min(tokens.length, item.to + 9);
  let linked = false;
  for (; k < stop; k++) {
    const token = tokens[k] as Token;
    const topic = topics.find((t) => t.from === k);
    if (topic && topic.family !== "other") return topic.verb ? undefined : topic;
    if (topic) return topic;
    if (token.w === "of" && w(tokens, k + 1) === "which") return undefined;
    if (/^(in|of)$/.test(token.w)) {
      if (linked && token.w === "in") return undefined;
      linked = true;
      // "in 2018", "in Vietnam" end the words of the number.
      if (annotated.periods.some((p) => p.from === k + 1 || p.from === k + 2)) return undefined;
      continue;
    }
    if (token.w === "worth") continue;
    if (token.tags & (T.up | T.down | T.adj | T.goods) || token.w === "-" || token.w === "'s")
      continue;
    if (annotated.places.some((p) => p.from <= k && k < p.to)) continue;
    if (token.kind === "word" && token.tags === 0 && !token.cap) continue;
    if (/^(year|on|way|two|annual)$/.test(token.w) && linked) continue;
    return undefined;
  }
  return undefined;
}

/** The last topic before a number that no earlier number has for its own, else one right behind it, else the last sentence's. */
function topicFor(
  item: Item,
  index: number,
  items: Item[],
  annotated: Annotated,
): Topic | undefined {
  const own = item.type === "quantity" ? ownTopic(item, annotated) : undefined;
  if (own) return own;
  let found: Topic | undefined;
  for (const topic of annotated.topics) {
    if (topic.from >= item.hedge) break;
    if (
      items
        .slice(0, index)
        .some((earlier) => earlier.type === "quantity" && ownTopic(earlier, annotated) === topic) &&
      found
    )
      continue;
    found = topic;
  }
  return found;
}

function readItem(
  item: Item,
  index: number,
  items: Item[],
  annotated: Annotated,
  roles: Role[],
  here: Here,
  memory: Memory,
): Resolved<Omit<Draft, "start" | "end">> {
  const { tokens } = annotated;
  if (item.type === "rank") return readRank(item, index, items, annotated, roles, here, memory);
  const noun = item.kind === "number" ? nounOf(tokens, item.to) : undefined;
  const topic = topicFor(item, index, items, annotated);
  const family: Family | undefined =
    noun?.family ?? topic?.family ?? anaphor(item, annotated, memory);
  if (noun && noun.family === undefined) return { reason: noun.reason };
  if (item.kind === "points") return { reason: "percentage points" };
  if (!family) return { reason: item.kind === "number" ? "" : "nothing says what it measures" };
  const people = family === "students" || family === "tourists";
  const end = rightEnd(item, index, items, annotated, people);
  const reach: Reach = {
    tokens,
    left: roles.filter((role) => role.from >= here.reached && role.to <= item.hedge),
    right: roles.filter((role) => role.from >= item.to && role.to <= end),
    start: here.reached,
    end,
  };
  const blocked = blockedBy(item, annotated, here.reached, topic, family);
  if (blocked) return { reason: blocked };
  if (family === "other") return { reason: `about ${w(tokens, topic?.from ?? 0)}` };

  const share = shareOf(item, annotated, end);
  const multiple = item.kind === "times";
  const growth = item.kind === "percent" && !share;
  if (growth && !direction(item, annotated))
    return { reason: "a percentage without a direction or a whole" };
  if (multiple && !isMultiple(item, tokens)) return { reason: "a number of occasions" };
  if (item.kind === "number" && !noun) {
    // A bare number takes its unit from the topic: money from the last currency, people from the noun before.
    const money = !people && family !== "invest" ? item.scaled : item.scaled && item.value >= 1e6;
    if (!people && !(money && memory.currency.last)) return { reason: "" };
    if (people && item.value < 20) return { reason: "" };
  }
  if (item.kind === "money" && people) return { reason: "money, not people" };
  if (item.kind === "fraction" && !share) return { reason: "" };
  if (/^(projects)$/.test(noun?.word ?? "") && !investing(annotated, memory, here))
    return { reason: "projects that are no investment" };

  const period = periodFor(item, index, items, annotated, family, memory);
  let pair: Pair;
  let indicator: string;
  let value = item.value;
  let { low, high } = item;
  if (noun?.family === "tie") {
    const tie = tiePair(reach, memory);
    if ("reason" in tie) return tie;
    pair = tie.found;
    indicator = "count";
  } else if (family === "trade") {
    const found = sharedPair(reach, topic, here.trade, memory);
    if ("reason" in found) return found;
    pair = found.found;
    if (!reach.right.some((role) => !other(here.trade, role.code)) || !here.trade)
      here.trade = pair;
    indicator = "trade-turnover";
  } else if (family === "exports" || family === "imports" || family === "balance") {
    const found = directedPair(family, topic, reach, here.trade, memory);
    if ("reason" in found) return found;
    pair = found.found;
    here.trade = pair;
    indicator = family === "balance" ? "trade-balance" : family;
    if (family === "balance" && !growth && !share && topic?.sign === -1) {
      value = -value;
      [low, high] = [high === null ? null : -high, low === null ? null : -low];
    }
  } else {
    const kind = family as "invest" | "students" | "tourists" | "aid";
    const found = flowOf(kind, reach, here.flows[kind], memory);
    if ("reason" in found) return found;
    if (
      noun?.all &&
      !(
        "found" in
        flowOf(kind, { ...reach, start: 0, end: 0 }, undefined, {
          ...memory,
          flows: {},
          pair: undefined,
          main: undefined,
          subject: undefined,
        })
      )
    )
      return { reason: "a total over all partners" };
    here.flows[kind] = found.found;
    pair = { home: found.found.to, partner: found.found.from };
    indicator =
      kind === "invest" ? (noun?.word === "projects" ? "fdi-projects" : "fdi-capital") : kind;
    if (kind === "aid") indicator = "aid";
  }
  here.reached = end;
  if (["trade", "exports", "imports", "balance"].includes(family)) memory.trade = { pair, age: 0 };
  if (FLOW_FAMILIES.has(family))
    memory.flows[family as "invest"] = { from: pair.partner, to: pair.home };

  const base: Omit<Draft, "start" | "end"> = {
    indicator,
    refArea: pair.home,
    counterpartArea: pair.partner,
    value,
    unit: "",
    low,
    high,
    period: null,
    qualifier: item.qualifier as Qualifier,
  };
  const resolved = settlePeriod(
    period,
    family,
    pair,
    memory,
    item,
    noun?.fresh ?? false,
    annotated,
  );
  if (resolved.future) return { reason: "a period still to come" };
  base.period = resolved.period;
  if (resolved.fromDocument) base.periodFromDocument = true;
  if (growth || multiple) {
    base.of = indicator;
    base.indicator = growth ? "growth" : "multiple";
    base.unit = growth ? "ratio" : "multiple";
    if (growth && direction(item, annotated) === -1) {
      base.value = -value;
      [base.low, base.high] = [high === null ? null : -high, low === null ? null : -low];
      if (item.qualifier === "at-least") base.qualifier = "at-most";
      else if (item.qualifier === "at-most") base.qualifier = "at-least";
    }
    const from = basePeriod(item, index, items, annotated, base.period);
    if (from) base.base = from;
    if (growth && averaged(item, tokens)) base.scope = "annual average";
  } else if (share) {
    base.of = share;
    base.indicator = "share";
    base.unit = "ratio";
  } else if (indicator === "count") {
    base.unit = "count";
    base.what = noun?.what;
  } else if (noun?.word === "projects") base.unit = "project";
  else if (people) base.unit = "person";
  else base.unit = item.currency ?? memory.currency.last ?? "USD";
  if (family === "invest" && !growth && !multiple && !share) base.measure = resolved.measure;
  if (people && resolved.annual) base.rate = "annual";
  if (/^(trade|exports|imports)$/.test(family) && monthly(item, tokens))
    base.scope = "monthly average";
  if (family === "aid" && !growth && /^non-refundable$|^grants?$/.test(aidWord(item, tokens)))
    base.scope = "grants";
  return { found: base };
}

const aidWord = (item: Quantity, tokens: Token[]) => {
  for (let k = item.to; k < Math.min(tokens.length, item.to + 6); k++) {
    const word = w(tokens, k);
    if (/^grants?$/.test(word)) return word;
    if (word === "refundable") return "non-refundable";
  }
  return "";
};

function monthly(item: Quantity, tokens: Token[]): boolean {
  for (let k = Math.max(0, item.hedge - 6); k < Math.min(tokens.length, item.to + 3); k++)
    if (w(tokens, k) === "monthly" || (w(tokens, k) === "a" && w(tokens, k + 1) === "month"))
      return true;
  return false;
}

function averaged(item: Quantity, tokens: Token[]): boolean {
  for (let k = Math.max(0, item.hedge - 7); k < Math.min(tokens.length, item.to + 6); k++)
    if (
      /^(average|averaged|averaging)$/.test(w(tokens, k)) ||
      (w(tokens, k) === "per" && w(tokens, k + 1) === "year")
    )
      return true;
  return false;
}

/** The family of the sentence before, where this one points back to it. */
function anaphor(item: Item, annotated: Annotated, memory: Memory): Family | undefined {
  if (!memory.family) return undefined;
  const { tokens } = annotated;
  const pointing =
    /^(it|figure|figures|number|value|this|that|they|total|volume|sum|amount|which|those)$/;
  for (let k = 0; k < item.from; k++) if (pointing.test(w(tokens, k))) return memory.family;
  return undefined;
}

function investing(annotated: Annotated, memory: Memory, here: Here): boolean {
  return (
    annotated.tokens.some((token) => (token.tags & T.invest) !== 0) ||
    annotated.ranks.some((rank) => rank.of === "investor") ||
    memory.family === "invest" ||
    here.flows.invest !== undefined
  );
}

/** 1 up, -1 down, 0 where no word of change stands with a percentage. */
function direction(item: Quantity, { tokens, quantities }: Annotated): 1 | -1 | 0 {
  // Behind: "a 5.2 percent increase", "13 percent higher", "15% year on year".
  for (let k = item.to; k < Math.min(tokens.length, item.to + 4); k++) {
    const token = tokens[k] as Token;
    if (token.kind === "mark" && token.w !== "-") break;
    if (token.tags & T.down) return -1;
    if (token.tags & T.up) return 1;
    if (token.tags & (T.verb | T.conj) || token.w === "to" || token.w === "in") break;
  }
  let floor = 0;
  for (const q of quantities) if (q.to <= item.hedge && q.kind === "percent") floor = q.to;
  for (let k = item.hedge - 1; k >= Math.max(floor, item.hedge - 14); k--) {
    const token = tokens[k] as Token;
    if (token.w === ";") break;
    // "more" and "less" belong to the hedge ("more than 5 percent").
    if (/^(more|less|top)$/.test(token.w)) continue;
    if (token.tags & T.down && token.w !== "contract" && token.w !== "cut-") return -1;
    if (token.tags & T.up) return 1;
  }
  if (/^(year|annually|annual|yearly|yoy)$/.test(w(tokens, item.to))) return 1;
  // "..., against 15.5% for Malaysia", "..., and imports 12 percent": the direction carries over.
  const before = [...quantities].reverse().find((q) => q.to <= item.hedge && q.kind === "percent");
  if (before && before !== item) return direction(before, { tokens, quantities } as Annotated);
  return 0;
}

function isMultiple(item: Quantity, tokens: Token[]): boolean {
  const first = w(tokens, item.from);
  if (/^(doubl|tripl|trebl|quadrupl|quintupl)/.test(first) || first.endsWith("fold")) return true;
  const unit = w(tokens, item.to - 1);
  if (unit === "fold") return true;
  const next = w(tokens, item.to);
  if (
    /^(higher|more|larger|bigger|greater|as|that|the|compared|over|from|of|against|those|what|its|than|year)$/.test(
      next,
    ) &&
    !/^(a|per|each|every)$/.test(next)
  )
    return true;
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - 4); k--)
    if ((tokens[k] as Token).tags & T.up && unit === "times") return true;
  return false;
}

/** The whole that a percentage or fraction is part of: "25 percent of Vietnam's total trade", "over one quarter of all visitors". */
function shareOf(item: Quantity, annotated: Annotated, end: number): string | undefined {
  if (item.kind !== "percent" && item.kind !== "fraction") return undefined;
  const { tokens } = annotated;
  let said = false;
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - 5); k--) {
    const token = tokens[k] as Token;
    if (token.tags & (T.up | T.down) || token.w === "by") return undefined;
    if (token.tags & T.share) {
      said = true;
      break;
    }
    if (token.w === "," || token.w === ";") break;
  }
  const of = w(tokens, item.to) === "of";
  if (!of && !said) return undefined;
  if (!of) return "total";
  let to = item.to + 1;
  while (
    to < Math.max(end, item.to + 2) &&
    to < tokens.length &&
    !/^[,;.()]$/.test(w(tokens, to)) &&
    to - item.to < 10 &&
    !annotated.periods.some((p) => p.from === to)
  )
    to++;
  while (to > item.to + 2 && (tokens[to - 1] as Token).tags & (T.prep | T.conj)) to--;
  return tokens
    .slice(item.to + 1, to)
    .map((token) => token.w)
    .join(" ")
    .replaceAll(" 's", "'s")
    .replaceAll(" - ", "-");
}

const TIES =
  /^(up|established|signed|concluded|held|built|formed|maintained|maintain|twinned|twinning|inked|have|has|exist|there|ties|relations|created|launched)$/;

function tiePair(reach: Reach, memory: Memory): Resolved<Pair> {
  let tied = false;
  for (let k = reach.start; k < Math.min(reach.tokens.length, reach.end + 8); k++)
    if (TIES.test(w(reach.tokens, k))) tied = true;
  if (!tied) return { reason: "a count that is no tie between the two" };
  const codes = new Set(
    [...reach.left, ...reach.right]
      .filter((role) => role.form === "name" || role.form === "demonym")
      .map((role) => role.code),
  );
  const pair = memory.pair ?? memory.main;
  const [a, b, ...more] = codes;
  if (more.length > 0) return { reason: "a count among more than two countries" };
  if (a && b) return { found: pair && other(pair, a) === b ? pair : { home: a, partner: b } };
  if (a && pair && other(pair, a)) return { found: pair };
  if (a) return { reason: "a count of one country" };
  return pair ? { found: pair } : { reason: "no pair of countries is known here" };
}

/** The period said of a figure: right behind it, else before it, else elsewhere in its sentence. */
function periodFor(
  item: Item,
  index: number,
  items: Item[],
  annotated: Annotated,
  family: Family,
  _memory: Memory,
): PeriodNode | undefined {
  const { tokens, periods } = annotated;
  const next = items[index + 1];
  const usable = (node: PeriodNode) =>
    node.role !== "base" &&
    !(node.period?.start.day !== undefined && node.role === "during" && !node.period.end);
  const dayOf = (node: PeriodNode) =>
    node.role === "during" &&
    node.period?.start.day !== undefined &&
    node.period.start === node.period.end;
  const good = (node: PeriodNode) => usable(node) && !dayOf(node);
  const comparing = comparative(item, tokens);
  const strongBreak = (from: number, to: number) => {
    for (let k = from; k < to; k++) {
      const x = w(tokens, k);
      if (x === ";" || x === "while" || x === "whereas" || x === "but") return true;
      if (x === "(" || x === ")") return true;
    }
    return false;
  };
  // Right behind, before the next number.
  for (const node of periods) {
    if (node.from < item.to) continue;
    if (next && node.from >= next.hedge) break;
    if (
      strongBreak(item.to, node.from) &&
      !(w(tokens, item.to) === "(" && node.from === item.to + 1) &&
      !(w(tokens, node.from - 1) === "(")
    )
      break;
    let comma = false;
    for (let k = item.to; k < node.from; k++)
      if (w(tokens, k) === "," || (tokens[k] as Token).tags & T.conj) comma = true;
    if (
      comparing &&
      (node.relative === "year-before" || node.relative === "same" || node.role === "base")
    )
      return node;
    if (comma || !good(node)) continue;
    return node;
  }
  if (comparing) return undefined;
  // Before, skipping those that belong to a number compared with.
  const owned = (node: PeriodNode) =>
    items.some(
      (one, k) =>
        k < index &&
        one.to <= node.from &&
        !(items[k + 1] && node.from >= (items[k + 1] as Item).hedge) &&
        comparative(one, tokens),
    );
  for (let k = periods.length - 1; k >= 0; k--) {
    const node = periods[k] as PeriodNode;
    if (node.to > item.hedge || !good(node) || node.relative === "year-before" || owned(node))
      continue;
    return node;
  }
  // Elsewhere behind, in the same clause.
  for (const node of periods)
    if (
      node.from >= item.to &&
      good(node) &&
      node.relative !== "year-before" &&
      !strongBreak(item.to, node.from) &&
      (family === "invest" || item.type === "rank" || !next)
    )
      return node;
  return undefined;
}

/** "from 3.5 billion a year earlier", "against 9 billion in 2017": a figure another is compared with. */
function comparative(item: Item, tokens: Token[]): boolean {
  let k = item.hedge - 1;
  while (k > 0 && /^(the|a|only|just)$/.test(w(tokens, k))) k--;
  const x = w(tokens, k);
  if (x === "from" || x === "against" || x === "than" || x === "versus" || x === "vs") return true;
  return (x === "with" || x === "to") && /^(compared|comparison)$/.test(w(tokens, k - 1));
}

interface Settled {
  period: string | null;
  fromDocument: boolean;
  measure: "stock" | "flow";
  annual: boolean;
  future: boolean;
}

const STOCK =
  /^(cumulative|cumulated|accumulated|accumulative|valid|active|existing|operational|total|totalling|totaling|combined|stock|effective|now|currently|outstanding|date)$/;

function settlePeriod(
  node: PeriodNode | undefined,
  family: Family,
  pair: Pair,
  memory: Memory,
  item: Item,
  fresh: boolean,
  annotated: Annotated,
): Settled {
  const { tokens } = annotated;
  const stockLike =
    item.type === "rank" || family === "students" || family === "aid" || family === "other";
  let period = node?.fiscal !== undefined ? fiscalYear(node.fiscal, pair.home) : node?.period;
  let fromDocument = false;
  const trade =
    family === "trade" ||
    family === "exports" ||
    family === "imports" ||
    family === "balance" ||
    family === "tourists";
  const annual = tokens.some(
    (token, k) =>
      token.w === "annually" ||
      token.w === "yearly" ||
      ((token.w === "a" || token.w === "per" || token.w === "each" || token.w === "every") &&
        w(tokens, k + 1) === "year" &&
        !/^(earlier|ago|before)$/.test(w(tokens, k + 2))),
  );
  let flow = fresh || (node !== undefined && node.role === "during");
  if (!fresh && node?.role === "as-of") flow = false;
  if (!node) {
    if (
      trade &&
      memory.period &&
      memory.periodAge === 0 &&
      !annual &&
      !(item.type === "quantity" && comparative(item, tokens))
    )
      period = memory.period;
    else if (
      family === "invest" &&
      memory.investAsOf &&
      memory.periodAge === 0 &&
      item.type === "quantity"
    )
      period = memory.investAsOf;
    else if (item.type === "quantity" && comparative(item, tokens)) period = undefined;
  } else if (
    trade &&
    node.role === "as-of" &&
    period?.end?.year !== undefined &&
    period.end.month !== undefined &&
    period.start.year === period.end.year
  ) {
    // Trade "as of the end of November" runs from January.
    const end = period.end;
    period =
      end.month === 12
        ? { start: { year: end.year as number }, end: { year: end.year as number } }
        : end.month === 1
          ? {
              start: { year: end.year as number, month: 1 },
              end: { year: end.year as number, month: 1 },
            }
          : {
              start: { year: end.year as number, month: 1 },
              end: { year: end.year as number, month: end.month as number },
            };
  } else if (node.role === "since" && period) period = { start: period.start };
  else if (node.role === "as-of" && period?.end && family === "invest") {
    period = { start: period.end, end: period.end };
    memory.investAsOf = period;
  }
  if (family === "invest" && !fresh) {
    for (let k = Math.max(0, item.hedge - 8); k < Math.min(tokens.length, item.to + 4); k++)
      if (
        STOCK.test(w(tokens, k)) &&
        !(node?.role === "during" && /^(total|totalling|totaling|now)$/.test(w(tokens, k)))
      )
        flow = false;
  }
  if (family === "invest" && !node) flow = fresh;
  let text: string | null = period ? printPeriod(period) : null;
  if (!text && !(item.type === "quantity" && comparative(item, tokens)) && memory.publishedText) {
    text = memory.publishedText;
    fromDocument = true;
  }
  void stockLike;
  const limit = memory.published?.year;
  const future = limit !== undefined && period?.end?.year !== undefined && period.end.year > limit;
  return { period: text, fromDocument, measure: flow ? "flow" : "stock", annual, future };
}

/** The period a growth or multiple is measured from. */
function basePeriod(
  item: Quantity,
  index: number,
  items: Item[],
  annotated: Annotated,
  period: string | null,
): string | undefined {
  const { tokens, periods } = annotated;
  const next = items[index + 1];
  for (const node of periods) {
    if (node.from < item.to || (next && node.from >= next.hedge && next.type === "quantity"))
      continue;
    if (node.role !== "base" && node.relative !== "year-before" && node.role !== "since") continue;
    if (node.period)
      return printPeriod(
        node.role === "since"
          ? { start: node.period.start, end: node.period.end ?? node.period.start }
          : node.period,
      );
  }
  const main = period && annotatedPeriod(period);
  if (!main) return undefined;
  for (let k = Math.max(0, item.hedge - 8); k < Math.min(tokens.length, item.to + 6); k++) {
    const yoy =
      w(tokens, k) === "year" &&
      (w(tokens, k + 1) === "-" ? w(tokens, k + 2) : w(tokens, k + 1)) === "on";
    if (yoy || /^(annually|yoy)$/.test(w(tokens, k))) return printPeriod(shift(main, -1));
  }
  return undefined;
}

import { parsePeriod } from "../model/period.ts";

const annotatedPeriod = (text: string): Period | undefined => {
  const parsed = parsePeriod(text);
  return parsed?.end && parsed.start.year !== undefined ? parsed : undefined;
};

/** Who ranks whom. */
function readRank(
  rank: Item & { type: "rank" },
  index: number,
  items: Item[],
  annotated: Annotated,
  roles: Role[],
  here: Here,
  memory: Memory,
): Resolved<Omit<Draft, "start" | "end">> {
  const { tokens } = annotated;
  let of = rank.of;
  if (of === undefined) {
    const invest =
      tokens.some((token, k) => k > rank.from - 25 && token.tags & T.invest) ||
      here.flows.invest !== undefined ||
      annotated.topics.some((topic) => topic.family === "invest");
    const partner = tokens.some((token) => /^partners?$/.test(token.w));
    of = partner ? "partner" : invest ? "investor" : "other";
  }
  if (rank.vague) return { reason: "a rank without a number of its own" };
  if (of === "other") return { reason: "a rank that is not one in trade or investment" };
  const blocked = blockedBy(rank, annotated, here.reached, undefined, "trade");
  if (blocked) return { reason: blocked };
  const clauseStart = clauseFrom(tokens, rank.from);
  const clauseEnd = clauseTo(tokens, rank.to, items[index + 1]?.from ?? tokens.length);
  const near = roles.filter(
    (role) => role.form !== "bloc" && !role.aside && role.form !== "capital",
  );
  const left = near.filter((role) => role.from >= clauseStart && role.to <= rank.from);
  const right = near.filter((role) => role.from >= rank.to && role.to <= clauseEnd);
  const last = <X>(list: X[]) => list[list.length - 1];
  const ownerLeft = last(left.filter((role) => role.owner && rank.from - role.to <= 3));
  const ofRight = right.find(
    (role) =>
      /^(of|in|for|among|to|into)$/.test(role.prep) && (role.prep !== "to" || of === "investor"),
  );
  const bareLeft = last(
    left.filter(
      (role) =>
        role !== ownerLeft &&
        (role.prep === "" ||
          role.prep === "with" ||
          role.prep === "by" ||
          role.prep === "as" ||
          role.prep === "from") &&
        role.code !== ownerLeft?.code,
    ),
  );
  const bareRight = right.find((role) => role.prep === "" && role.code !== ownerLeft?.code);
  let ranker = ownerLeft?.code ?? (ofRight ? ofRight.code : undefined);
  let ranked =
    bareLeft?.code ?? (bareRight && bareRight.code !== ranker ? bareRight.code : undefined);
  if (ranker === ranked) ranked = undefined;
  const pair = memory.pair ?? memory.main;
  const flow = here.flows.invest ?? memory.flows.invest;
  if (!ranker && !ranked) {
    const subject = memory.subject;
    if (of === "investor" && flow) {
      ranker = flow.to;
      ranked = flow.from;
    } else if (subject && pair && other(pair, subject)) {
      ranked = subject;
      ranker = other(pair, subject);
    }
  }
  if (ranked && !ranker)
    ranker =
      (of === "investor" && flow?.from === ranked ? flow.to : undefined) ??
      other(pair, ranked) ??
      other(memory.main, ranked) ??
      (memory.main && memory.main.home !== ranked ? memory.main.home : undefined);
  if (ranker && !ranked)
    ranked =
      (memory.subject &&
      memory.subject !== ranker &&
      tokens.slice(clauseStart, rank.from).some((t) => /^(it|which)$/.test(t.w))
        ? memory.subject
        : undefined) ??
      last(
        near.filter((role) => role.to <= clauseStart && role.prep === "" && role.code !== ranker),
      )?.code ??
      other(pair, ranker) ??
      other(memory.main, ranker);
  if (!ranker || !ranked || ranker === ranked) return { reason: "who ranks whom is not said" };
  if (of === "investor") {
    here.flows.invest = { from: ranked, to: ranker };
    memory.flows.invest = here.flows.invest;
  }
  const blocs = roles.filter(
    (role) =>
      role.form === "bloc" &&
      /^(in|within|among|of|from)$/.test(role.prep) &&
      role.from >= rank.to &&
      role.to <= clauseEnd + 2,
  );
  const within = blocs[0]
    ? `within ${tokens
        .slice(blocs[0].from, blocs[0].to)
        .map((t) => (t.upper ? t.w.toUpperCase() : t.w.charAt(0).toUpperCase() + t.w.slice(1)))
        .join(" ")}`
    : undefined;
  const scope = within
    ? within.startsWith("within Association Of")
      ? "within ASEAN"
      : within
    : of === "exports" || of === "imports"
      ? of
      : of === "partner"
        ? "overall"
        : undefined;
  const node = periodFor(
    rank,
    index,
    items,
    annotated,
    of === "investor" ? "invest" : "trade",
    memory,
  );
  const settled = settlePeriod(
    node,
    "other",
    { home: ranker, partner: ranked },
    memory,
    rank,
    false,
    annotated,
  );
  if (settled.future) return { reason: "a period still to come" };
  return {
    found: {
      indicator: of === "investor" ? "investor-rank" : "trade-partner-rank",
      refArea: ranker,
      counterpartArea: ranked,
      value: rank.value,
      unit: "rank",
      low: rank.atMost ? null : rank.value,
      high: rank.atMost ? rank.value : (rank.alternative ?? rank.value),
      period: settled.period,
      qualifier: rank.atMost ? "at-most" : rank.alternative === undefined ? "exact" : "about",
      ...(scope ? { scope } : {}),
      ...(settled.fromDocument ? { periodFromDocument: true } : {}),
    },
  };
}

const BREAK = /^(while|whereas|but|and|whilst|although|;|--)$/;

function clauseFrom(tokens: Token[], at: number): number {
  for (let k = at - 1; k > 0; k--) {
    const x = w(tokens, k);
    if (x === ";" || x === "while" || x === "whereas" || x === "but" || x === "whilst") return k;
    if (x === "and" && w(tokens, k - 1) === ",") return k;
  }
  return 0;
}

function clauseTo(tokens: Token[], at: number, limit: number): number {
  for (let k = at; k < limit; k++) {
    const x = w(tokens, k);
    if (BREAK.test(x) || x === "," || x === ".") return k;
    if (x === "with") return k;
  }
  return limit;
}
