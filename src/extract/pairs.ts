/** Which two economies a figure is about, and which way it goes. */
import type { Family, Topic } from "./annotate.ts";
import { type Flow, type Memory, other, type Pair } from "./context.ts";
import { T } from "./lexicon.ts";
import type { Role } from "./roles.ts";
import type { Token } from "./tokens.ts";

/** Roles to the left and right of a figure, in reach of it. */
export interface Reach {
  tokens: Token[];
  left: Role[];
  right: Role[];
  /** Words in reach, for verbs and pronouns: token indices, `end` exclusive. */
  start: number;
  end: number;
}

export type Resolved<R> = { found: R } | { reason: string };

const TO_ALL = "a total over all partners, or a partner that is not named";
const country = (role: Role) => role.form !== "bloc" && !role.aside;
const named = (role: Role) => country(role) && role.form !== "capital";

/** A country in this role, the nearest to the figure first. */
function pick(roles: Role[], test: (role: Role) => boolean): string | undefined {
  for (let i = roles.length - 1; i >= 0; i--) {
    const role = roles[i] as Role;
    if (country(role) && test(role)) return role.code;
  }
  return undefined;
}

/** Two countries joined into one party ("Vietnam-China", "between Laos and China"), the last such. */
export function joinedPair(roles: Role[]): Pair | undefined {
  for (let i = roles.length - 1; i > 0; i--) {
    const b = roles[i] as Role;
    const a = roles[i - 1] as Role;
    if (a.group !== b.group || a.code === b.code || !country(a) || !country(b)) continue;
    if (
      roles.filter((role) => role.group === a.group && role.code !== a.code && role.code !== b.code)
        .length > 0
    )
      continue;
    return { home: a.code, partner: b.code };
  }
  return undefined;
}

const has = (reach: Reach, test: RegExp) => {
  for (let k = reach.start; k < reach.end; k++)
    if (test.test((reach.tokens[k] as Token).w)) return true;
  return false;
};

const PRONOUN = /^(it|its|they|their)$/;
const BOTH = /^(bilateral|mutual|reciprocal|both|two-way)$/;

/** Says that both sides of the known pair are meant: "the two countries", "bilateral", "two-way". */
function saysBoth(reach: Reach): boolean {
  for (let k = reach.start; k < reach.end; k++) {
    const w = (reach.tokens[k] as Token).w;
    if (BOTH.test(w)) return true;
    if (
      w === "two" &&
      /^(-|way|countries|sides|nations|neighbou?rs|economies|states)$/.test(
        reach.tokens[k + 1]?.w ?? "",
      )
    )
      return true;
    if (w === "each" && reach.tokens[k + 1]?.w === "other") return true;
    if (w === "between" && reach.tokens[k + 1]?.w === "them") return true;
  }
  return false;
}

/** The pair of a figure both sides share: turnover, or its growth. */
export function sharedPair(
  reach: Reach,
  topic: Topic | undefined,
  before: Pair | undefined,
  memory: Memory,
): Resolved<Pair> {
  const { left, right } = reach;
  const bloc = (role: Role) =>
    role.form === "bloc" &&
    (role.prep === "with" ||
      role.prep === "between" ||
      role.prep === "to" ||
      role.prep === "from" ||
      [...left, ...right].some((mate) => mate !== role && mate.group === role.group));
  const after = joinedPair(right);
  if (after) return { found: after };
  if (right.some(bloc)) return { reason: "trade with a bloc, not a country" };
  const behind = pick(right, (role) => /^(with|for|of|between|from|to)$/.test(role.prep));
  if (behind && before && behind !== before.home && behind !== before.partner) {
    // "..., against 15.5% for Malaysia": the other side stays.
    return { found: { home: behind, partner: before.partner } };
  }
  const joined = joinedPair(left);
  if (
    joined &&
    !left.some(
      (role) =>
        role.prep === "with" &&
        role.group > (left.find((x) => x.code === joined.partner)?.group ?? 99),
    )
  )
    return { found: joined };
  if (left.some(bloc)) return { reason: "trade with a bloc, not a country" };
  const partner = pick(
    [...left, ...right],
    (role) =>
      (role.prep === "with" || role.prep === "between" || role.prep === "to") &&
      role.form !== "capital",
  );
  const owner = pick(
    left,
    (role) =>
      named(role) &&
      role.code !== partner &&
      (role.owner || role.prep === "" || role.prep === "of" || role.prep === "for"),
  );
  if (partner) {
    const home =
      owner ??
      other(memory.pair, partner) ??
      other(memory.main, partner) ??
      (memory.main && memory.main.home !== partner ? memory.main.home : memory.subject);
    return home && home !== partner
      ? { found: { home, partner } }
      : { reason: "only one side is named" };
  }
  if (owner) {
    const known = pairWith(owner, memory);
    if (topic?.mutual || saysBoth(reach) || before)
      return before && other(before, owner)
        ? { found: before }
        : known
          ? { found: known }
          : { reason: "only one side is named" };
    return { reason: TO_ALL };
  }
  if (before) return { found: before };
  const pair = memory.pair ?? memory.main;
  return pair ? { found: pair } : { reason: "no pair of countries is known here" };
}

function pairWith(area: string, memory: Memory): Pair | undefined {
  for (const pair of [memory.pair, memory.main]) if (pair && other(pair, area)) return pair;
  return undefined;
}

/** From where to where goods go: exports, imports and the balance. `found.home` is who reports. */
export function directedPair(
  family: Family,
  topic: Topic | undefined,
  reach: Reach,
  before: Pair | undefined,
  memory: Memory,
): Resolved<Pair> {
  const all = [...reach.left, ...reach.right];
  if (all.some((role) => role.form === "bloc" && /^(to|from|with|into)$/.test(role.prep)))
    return { reason: "trade with a bloc, not a country" };
  const exporting = family === "exports";
  const at = topic?.from ?? 0;
  const nearTopic = (role: Role) => role.to <= at && at - role.to <= 6;
  const goodsOf = pick(all, (role) => role.owner && role.from > at && (role.head & T.goods) !== 0);
  const fromPlace =
    pick(all, (role) => role.prep === "from" && named(role)) ??
    (family === "imports" ? goodsOf : undefined);
  const toPlace = pick(all, (role) => (role.prep === "to" || role.prep === "into") && named(role));
  const withPlace = pick(
    all,
    (role) =>
      (role.prep === "with" || role.prep === "against" || role.prep === "for") && named(role),
  );
  const owner =
    pick(
      reach.left,
      (role) =>
        named(role) &&
        role.owner &&
        nearTopic(role) &&
        role.code !== toPlace &&
        role.code !== fromPlace,
    ) ??
    pick(
      reach.left,
      (role) =>
        named(role) &&
        (role.prep === "" || role.owner) &&
        role.prep !== "to" &&
        role.prep !== "from" &&
        role.code !== toPlace &&
        role.code !== fromPlace,
    ) ??
    pick(
      all,
      (role) =>
        named(role) &&
        (role.prep === "by" ||
          (role.prep === "of" && !role.owner) ||
          (role.prep === "of" && role.from > at)) &&
        role.code !== toPlace &&
        role.code !== fromPlace,
    );
  const both = joinedPair(reach.left) ?? joinedPair(reach.right);
  let home = owner;
  let partner: string | undefined;
  if (family === "balance") {
    partner = withPlace ?? toPlace ?? fromPlace;
    if (!partner && both) partner = owner === both.home ? both.partner : both.home;
  } else if (exporting) {
    home ??= fromPlace ?? goodsOf;
    partner = toPlace ?? (withPlace !== home ? withPlace : undefined);
    if (!partner && fromPlace && owner && fromPlace !== owner) partner = undefined;
  } else {
    partner = fromPlace ?? (withPlace !== home ? withPlace : undefined);
    if (!home && toPlace) home = toPlace;
  }
  if (home && partner && home !== partner) return { found: { home, partner } };
  const own = has(reach, PRONOUN) && !home ? (before?.home ?? memory.subject) : undefined;
  if (partner && !home) {
    const side =
      own && own !== partner
        ? own
        : (other(before, partner) ??
          other(memory.trade?.pair, partner) ??
          other(memory.pair, partner) ??
          other(memory.main, partner) ??
          (memory.main && memory.main.home !== partner ? memory.main.home : undefined));
    return side ? { found: { home: side, partner } } : { reason: "only one side is named" };
  }
  if (home) {
    const known = before && other(before, home) ? before : pairWith(home, memory);
    const partnerKnown = known && other(known, home);
    if (!partnerKnown) return { reason: TO_ALL };
    if (before || memory.trade || saysBoth(reach))
      return { found: { home, partner: partnerKnown } };
    return { reason: TO_ALL };
  }
  if (before) return { found: before };
  if (memory.trade)
    return {
      found:
        own && other(memory.trade.pair, own)
          ? { home: own, partner: other(memory.trade.pair, own) as string }
          : memory.trade.pair,
    };
  const pair = memory.pair ?? memory.main;
  if (own && pair && other(pair, own) && family === "balance")
    return { found: { home: own, partner: other(pair, own) as string } };
  return pair && saysBoth(reach) ? { found: pair } : { reason: TO_ALL };
}

const RECEIVING =
  /^(attract|attracts|attracted|attracting|receive|receives|received|receiving|welcome|welcomes|welcomed|welcoming|draw|draws|drew|lured|host|hosts|hosted|hosting|licensed|granted|absorbed|drawn|home|served)$/;
const HEADS: Record<"invest" | "students" | "tourists" | "aid", number> = {
  invest: T.invest | T.project | T.part,
  students: T.student | T.person,
  tourists: T.tourist | T.person,
  aid: T.aid,
};
const FIRMS = /^(firms|companies|enterprises|businesses|investors|side|money|funds)$/;

/** Where capital or people come from and go to. */
export function flowOf(
  kind: "invest" | "students" | "tourists" | "aid",
  reach: Reach,
  before: Flow | undefined,
  memory: Memory,
): Resolved<Flow> {
  const all = [...reach.left, ...reach.right];
  const receiving = has(reach, RECEIVING);
  const visiting = has(reach, /^(visit|visited|visits|visiting|toured|entered)$/);
  const isTo = (role: Role) =>
    (/^(in|into|to|at|inside|within|for|among)$/.test(role.prep) ||
      (kind === "aid" && role.prep === "for")) &&
    role.form !== "capital";
  const institution = (role: Role) => role.owner && isTo(role);
  let to = pick(
    all,
    (role) =>
      isTo(role) && (!role.owner || institution(role)) && (role.head & HEADS[kind] & ~T.part) === 0,
  );
  let from = pick(
    all,
    (role) =>
      (role.prep === "from" || role.prep === "by" || (kind === "tourists" && role.prep === "of")) &&
      named(role) &&
      role.code !== to,
  );
  const owned = pick(
    all,
    (role) =>
      named(role) &&
      role.owner &&
      !isTo(role) &&
      ((role.head & HEADS[kind]) !== 0 || FIRMS.test(role.headWord)) &&
      role.code !== to,
  );
  const subject = pick(
    reach.left,
    (role) =>
      country(role) &&
      role.prep === "" &&
      (!role.owner || role.form === "name") &&
      role.code !== to &&
      role.code !== from,
  );
  if (visiting && !to)
    to = pick(reach.right, (role) => role.prep === "" && !role.owner && role.code !== owned);
  if (owned && !from) from = owned;
  else if (owned && from && !to && owned !== from) to = owned;
  if (!to && subject && from && subject !== from) to = subject;
  if (!from && subject && subject !== to) {
    if (receiving && !to) to = subject;
    else if (!receiving || to) from = subject;
  }
  const all0 = [from, to].filter(Boolean);
  if (from && to && from !== to) return { found: { from, to } };
  const words = has(reach, PRONOUN);
  if (has(reach, /^there$/) && !to && before) to = before.to !== from ? before.to : to;
  const known = before ?? memory.flows[kind] ?? memory.flows.invest;
  if (all0.length === 0) {
    if (words && memory.subject) {
      const pair = memory.pair ?? memory.main;
      const rest = known && (known.from === memory.subject ? known.to : undefined);
      const end = rest ?? other(pair, memory.subject);
      if (end)
        return {
          found: receiving ? { from: end, to: memory.subject } : { from: memory.subject, to: end },
        };
    }
    if (before) return { found: before };
    if (memory.flows[kind]) return { found: memory.flows[kind] as Flow };
    return { reason: "neither side is named" };
  }
  if (from) {
    const end =
      (before && before.from === from ? before.to : undefined) ??
      other(memory.pair, from) ??
      other(memory.main, from) ??
      before?.to ??
      (memory.flows[kind]?.to !== from ? memory.flows[kind]?.to : undefined) ??
      (memory.main && memory.main.home !== from ? memory.main.home : undefined);
    return end ? { found: { from, to: end } } : { reason: "the other side is not named" };
  }
  if (to) {
    if (before && before.to === to) return { found: before };
    if (words && memory.subject && memory.subject !== to)
      return { found: { from: memory.subject, to } };
    if (before && before.from !== to) return { found: { from: before.from, to } };
    if (saysBoth(reach) && other(memory.pair, to))
      return { found: { from: other(memory.pair, to) as string, to } };
  }
  return { reason: TO_ALL };
}
