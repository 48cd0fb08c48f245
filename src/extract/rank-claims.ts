/** Who ranks whom: "China is Vietnam's second largest export market", "of Cambodia's partners, Vietnam is the biggest". */
import type { Annotated, Item } from "./annotate.ts";
import { type Flow, type Memory, other, type Pair } from "./context.ts";
import type { Draft } from "./draft.ts";
import { blockedBy } from "./guards.ts";
import { T } from "./lexicon.ts";
import type { Rank } from "./ranks.ts";
import { named, type Resolved } from "./reach.ts";
import type { Role } from "./roles.ts";
import { periodFor, settlePeriod } from "./timing.ts";
import { type Token, word as w } from "./tokens.ts";

type RankItem = Item & { type: "rank" };
const last = <X>(list: X[]): X | undefined => list[list.length - 1];

/** The ranks settled so far in this sentence. */
export interface RankState {
  pair?: Pair;
  invest?: Flow;
  /** Whose rank each was. */
  pairs: Map<Item, Pair>;
}

export function readRank(
  item: RankItem,
  annotated: Annotated,
  roles: Role[],
  state: RankState,
  memory: Memory,
): Resolved<Draft> {
  const { tokens } = annotated;
  const of = kindOf(item, annotated, state, memory);
  if (item.vague) return { reason: "a rank without a number of its own" };
  if (of === "other") return { reason: "a rank that is not one in trade or investment" };
  const blocked = blockedBy(item, annotated, undefined, undefined);
  if (blocked) return { reason: blocked };
  const pair = sidesOf(item, of, annotated, roles, state, memory);
  if (!pair) return { reason: "who ranks whom is not said" };
  state.pair = pair;
  state.pairs.set(item, pair);
  if (of === "investor") state.invest = { from: pair.partner, to: pair.home };
  const node = periodFor(item, annotated, of === "investor" ? "invest" : "trade");
  const settled = settlePeriod(node, "other", pair, memory, item, false, tokens, undefined);
  if (settled.period && !settled.fromDocument && node?.role === "during" && !item.compared)
    memory.period = node.period ?? memory.period;
  if (settled.future) return { reason: "a period still to come" };
  const scope = scopeOf(item, of, annotated, roles);
  return {
    found: {
      indicator: of === "investor" ? "investor-rank" : "trade-partner-rank",
      refArea: pair.home,
      counterpartArea: pair.partner,
      value: item.value,
      unit: "rank",
      low: item.atMost ? null : item.value,
      high: item.atMost ? item.value : (item.alternative ?? item.value),
      period: settled.period,
      qualifier: item.atMost ? "at-most" : item.alternative === undefined ? "exact" : "about",
      ...(scope ? { scope } : {}),
      ...(settled.fromDocument ? { periodFromDocument: true } : {}),
    },
  };
}

type Kind = NonNullable<Rank["of"]>;

/** What the rank is in, where its own noun does not say: from the sentence, then from the sentence before. */
function kindOf(
  item: RankItem,
  { tokens, topics }: Annotated,
  state: RankState,
  memory: Memory,
): Kind {
  if (item.of !== undefined && item.of !== "open") return item.of;
  // "in first place for arrivals".
  const after = tokens.slice(item.to, item.to + 8);
  if (
    item.of === undefined &&
    after.slice(0, 5).some((token) => (token.tags & (T.tourist | T.student)) !== 0)
  )
    return "other";
  // "second among countries receiving Vietnamese investment" ranks the host.
  if (
    item.of === undefined &&
    after.some((token) => /^(receiving|recipients?|destinations?|hosts?)$/.test(token.w))
  )
    return "other";
  if (item.of === undefined) {
    // "first among investors", "second in trade": what follows decides before what the sentence says elsewhere.
    const said = after.find(
      (token) =>
        /^(investors?|partners?)$/.test(token.w) ||
        (token.tags & T.trade) !== 0 ||
        /^(investing|investment)$/.test(token.w),
    );
    if (said) return /^invest/.test(said.w) ? "investor" : "partner";
  }
  const trading =
    tokens.some((token) => /^partners?$/.test(token.w)) ||
    topics.some((topic) => topic.family === "trade");
  const investing =
    state.invest !== undefined ||
    topics.some((topic) => topic.family === "invest") ||
    tokens.some((token) => (token.tags & T.invest) !== 0);
  if (item.of === "open") {
    const partner = w(tokens, item.to - 1).startsWith("partner");
    const sum = /^(amount|sum)$/.test(w(tokens, item.to - 1));
    if (sum) return investing ? "investor" : "other";
    if (w(tokens, item.to) === "among" && investing && !trading) return "investor";
    if (partner) return trading || !investing ? "partner" : "investor";
    return tokens.slice(0, item.from).some((token) => /^partners?$/.test(token.w))
      ? "partner"
      : tokens.slice(0, item.from).some((token) => /^investors?$/.test(token.w))
        ? "investor"
        : "other";
  }
  if (trading && tokens.some((token) => /^partners?$/.test(token.w))) return "partner";
  if (investing) return "investor";
  return trading ? "partner" : memory.topic?.family === "invest" ? "investor" : "other";
}

/** `home` ranks, `partner` is ranked. */
function sidesOf(
  item: RankItem,
  of: Kind,
  { tokens, items }: Annotated,
  roles: Role[],
  state: RankState,
  memory: Memory,
): Pair | undefined {
  const from = clauseStart(tokens, item.from);
  const to = clauseEnd(tokens, item.to, items[items.indexOf(item) + 1]?.from ?? tokens.length);
  const usable = (role: Role) => named(role) || (role.form === "capital" && role.owner);
  const left = roles.filter((role) => usable(role) && role.from >= from && role.to <= item.from);
  const right = roles.filter((role) => usable(role) && role.from >= item.to && role.to <= to);
  const ownerLeft = last(left.filter((role) => role.owner && item.from - role.to <= 3));
  const inside = roles.find(
    (role) => usable(role) && role.owner && role.from >= item.from && role.to <= item.to,
  );
  const leftIn =
    of === "investor" ? last(left.filter((role) => /^(in|into)$/.test(role.prep))) : undefined;
  const ofRight =
    inside ??
    right.find(
      (role) =>
        /^(of|in|for|among|into)$/.test(role.prep) ||
        ((of === "investor" || of === "imports") && role.prep === "to"),
    );
  const partners = last(
    left.filter((role) => role.owner && /^partners|investors$/.test(role.headWord)),
  );
  let ranker = (ownerLeft ?? ofRight ?? partners ?? leftIn)?.code;
  const bare = left.filter(
    (role) =>
      role !== ownerLeft &&
      role.code !== ranker &&
      /^(|with|by|as|from|made)$/.test(role.prep) &&
      !(role.owner && role.form === "name"),
  );
  let ranked =
    last(bare)?.code ??
    right.find((role) => role.prep === "" && !role.owner && role.code !== ranker)?.code;
  if (!ranked && of === "investor")
    ranked = last(
      left.filter((role) => role.owner && role !== ownerLeft && role.code !== ranker),
    )?.code;
  const known = memory.pair ?? memory.main;
  const its = tokens
    .slice(Math.max(from, item.from - 3), item.from)
    .some((token) => token.w === "its");
  if (!ranker && !ranked) {
    if (state.pair) return state.pair;
    const flow = of === "investor" ? memory.flows.invest : undefined;
    if (flow) return { home: flow.to, partner: flow.from };
    const { subject } = memory;
    const mate = subject && (other(known, subject) ?? other(memory.main, subject));
    return subject && mate ? { home: mate, partner: subject } : undefined;
  }
  // "Vietnam is China's largest partner, and its fourth largest overall": the same two again.
  if (!ranker && its && state.pair && state.pair.partner === ranked) return state.pair;
  if (!ranker && ranked) {
    const flow = state.invest ?? memory.flows.invest;
    ranker =
      (state.pair?.partner === ranked ? state.pair.home : undefined) ??
      (of === "investor" && flow?.from === ranked ? flow.to : undefined) ??
      other(known, ranked) ??
      other(memory.main, ranked) ??
      (memory.main && memory.main.home !== ranked ? memory.main.home : undefined);
  }
  if (ranker && !ranked) {
    const earlier = last(
      roles.filter(
        (role) =>
          usable(role) &&
          role.to <= from &&
          role.prep === "" &&
          !role.owner &&
          role.code !== ranker,
      ),
    )?.code;
    const pronoun = tokens.slice(from, item.from).some((token) => /^(it|which)$/.test(token.w));
    const subject = memory.subject !== ranker ? memory.subject : undefined;
    ranked =
      (state.pair?.home === ranker ? state.pair.partner : undefined) ??
      earlier ??
      (pronoun ? subject : undefined) ??
      other(known, ranker) ??
      other(memory.main, ranker) ??
      subject;
  }
  return ranker && ranked && ranker !== ranked ? { home: ranker, partner: ranked } : undefined;
}

function scopeOf(
  item: RankItem,
  of: Kind,
  { tokens }: Annotated,
  roles: Role[],
): string | undefined {
  if (/^(worldwide|globally|overall)$/.test(w(tokens, item.to))) return "overall";
  const next = clauseEnd(tokens, item.to, Math.min(tokens.length, item.to + 12));
  const bloc = roles.find(
    (role) =>
      role.form === "bloc" &&
      /^(in|within|among|of|from|at)$/.test(role.prep) &&
      ((role.from >= item.to && role.from < next) ||
        (role.to <= item.from && role.prep === "in" && item.of === "open")),
  );
  if (bloc) return `within ${bloc.code.startsWith("Association of South") ? "ASEAN" : bloc.code}`;
  for (let k = item.from; k < next; k++)
    if (/^(single|individual)$/.test(w(tokens, k))) return "single countries";
  if (of === "exports" || of === "imports") return of;
  if (of === "investor") return w(tokens, item.to - 1) === "amount" ? "new capital" : undefined;
  return "overall";
}

function clauseStart(tokens: Token[], at: number): number {
  for (let k = at - 1; k > 0; k--) {
    const x = w(tokens, k);
    if (/^(;|while|whereas|but|whilst|--)$/.test(x)) return k;
    if (/^(and|making|makes|so)$/.test(x) && w(tokens, k - 1) === ",") return k;
  }
  return 0;
}

function clauseEnd(tokens: Token[], at: number, limit: number): number {
  for (let k = at; k < limit; k++)
    if (/^(while|whereas|but|and|whilst|although|;|--|,|\.|with|\()$/.test(w(tokens, k))) return k;
  return limit;
}
