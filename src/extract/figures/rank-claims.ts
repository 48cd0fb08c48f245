/** A rank as a figure: its kind, its two countries, its period and among whom. */

import { printPeriod } from "../../model/period.ts";
import { mark } from "../marks/grounds.ts";
import { type Annotated, itemBehind, type RankItem } from "../marks/items.ts";
import { type Memory, other, type Pair } from "../memory/context.ts";
import { isOneGood, ONE_GOOD } from "../memory/one-good.ts";
import type { RankKind, RankState } from "../memory/rank-state.ts";
import { ordinalAt } from "../numbers/quantities.ts";
import { span } from "../periods/calendar.ts";
import type { Role } from "../places/roles.ts";
import { blockedBy } from "../refusals/guards.ts";
import { besideRank, hasOwnTime } from "../sides/rank-beside.ts";
import { clauseEnd } from "../sides/rank-clause.ts";
import { sidesOf } from "../sides/rank-sides.ts";
import { isPartial, PRONOUN, type Resolved } from "../sides/reach.ts";
import { lookAt } from "../time/asides.ts";
import { settlePeriod } from "../time/timing.ts";
import { words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import { AFTER_BEHIND, AREAS, COMMA_OR, IN_ON, NOWADAYS } from "../words/shared.ts";
import { type Token, tagsAt, tagsWithin, word as w } from "../words/tokens.ts";
import type { Draft } from "./draft.ts";
import { kindOf } from "./rank-kinds.ts";
import {
  amountTime,
  listTime,
  pastYear,
  rowTime,
  thatTime,
  timeOf,
  toldTime,
} from "./rank-times.ts";
import { groundPeriod, groundRank, groundSides } from "./told.ts";

const HISTORY_RECORD = words("history record");
const WORLDWIDE_GLOBALLY_OVERALL = words("worldwide globally overall");
const PREPOSITIONS_OF_FIELDS = words("in within among of from at");
const SINGLE_INDIVIDUAL = words("single individual");

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
  // "the first, second or third largest market": which of them is not said.
  if (isOneOf(tokens, item.from - 1)) return { reason: "a rank without a number of its own" };
  // "it slipped from third place": up to a time that nothing tells.
  const slipped = w(tokens, item.from - 1) === "from" && item.of === undefined && !item.earlier;
  if (slipped) return { reason: "an earlier rank, of a time that is not said" };
  if (isRecord(item, tokens)) return { reason: "a record of one's own, no rank" };
  if (of === "other") {
    noteGiver(item, tokens, roles, memory);
    return { reason: "a rank that is not one in trade or investment" };
  }
  if (of === "investor" && isOfHosts(item, tokens))
    return { reason: "a rank that is not one in trade or investment" };
  const blocked = blockedBy(item, annotated, undefined, undefined);
  if (blocked) return { reason: blocked };
  if ((of === "exports" || of === "imports") && isOneGood(of, memory)) return { reason: ONE_GOOD };
  const beside = besideRank(item, tokens, roles);
  if (beside?.past && !hasOwnTime(item, tokens, annotated.periods))
    return { reason: "an earlier rank, of a time that is not said" };
  // "The retail sector came third": no country is ranked.
  const left = roles.filter((role) => role.to <= item.from);
  const { from, to } = item;
  const holders = left.filter((role) => !role.owner);
  if (isPartial({ tokens, left: holders, right: [], start: 0, at: from, to, end: to }))
    return { reason: "of a part of the country or a company" };
  const subject = lastOf(left, (role) => role.prep === "" && !role.owner && !role.aside);
  if (subject?.form === "bloc") return { reason: "the rank of a bloc, not of a country" };
  const pair = item.earlier ? state.pair : sidesOf(item, of, annotated, roles, state, memory);
  if (!pair) return { reason: "who ranks whom is not said" };
  const list = item.of === undefined && memory.rank?.kind === of && memory.rank.home === pair.home;
  const node = timeOf(item, annotated, memory);
  if (item.earlier && !node) return { reason: "an earlier rank, of a time that is not said" };
  const main = item.earlier
    ? { period: state.ranked ?? null, measure: "flow" as const }
    : undefined;
  const settled = settlePeriod(node, "other", pair, memory, item, false, tokens, main);
  // "imports from China, Korea's largest supplier, fell": nothing that it is compared with.
  if (!node && !settled.period && item.of !== undefined && !item.earlier && memory.publishedText) {
    settled.period = memory.publishedText;
    settled.fromDocument = true;
  }
  // "Canada was No. 2": of the same time as the rank before it in the list.
  const today =
    NOWADAYS.within(tokens, item.from - 3, item.to + 2) || w(tokens, item.from - 1) === "ranks";
  const also = w(tokens, 0) === "it" && w(tokens, 1) === "was" && w(tokens, 2) === "also";
  const goesOn = list || (also && memory.rank?.home === pair.home);
  if (!node && goesOn && !today && settled.fromDocument && memory.rank?.period) {
    settled.period = memory.rank.period;
    settled.fromDocument = false;
  }
  // "The US was its largest market, and China its largest supplier": without a verb of its own, of the same time.
  const own = node && node.from - item.to <= NEAR ? node : undefined;
  const lasting = state.ranked?.endsWith("/..") === true;
  if (
    !own &&
    !lasting &&
    (settled.fromDocument || node) &&
    state.ranked &&
    state.pair?.home === pair.home
  )
    if (isVerbless(item, annotated)) {
      settled.period = state.ranked;
      settled.fromDocument = state.fromDocument === true;
    }
  groundRank(item, tokens);
  groundSides({ item, tokens, near: roles, roles, here: state, memory }, pair);
  groundPeriod(item, node, settled, tokens, memory);
  const then = node ? undefined : thatTime(item, tokens, state, memory);
  if (then && !then.period) return { reason: "an earlier rank, of a time that is not said" };
  const year =
    then?.period ??
    toldTime(tokens, memory) ??
    rowTime(item, tokens, memory) ??
    pastYear(item, tokens, memory) ??
    (of === "investor" ? listTime(item, memory) : undefined) ??
    amountTime(item, annotated, memory);
  if (!node && settled.fromDocument && year) {
    settled.period = printPeriod(year);
    settled.fromDocument = false;
  }
  if (!item.earlier) {
    state.pair = pair;
    state.ranked = settled.period;
    state.fromDocument = settled.fromDocument;
    const end = spokenFor(item, pair, annotated, roles);
    state.ranks.push({ rank: item, kind: of, pair, end });
    memory.rank = {
      kind: of,
      home: pair.home,
      period: settled.fromDocument ? null : settled.period,
    };
    if (of === "investor") state.invest = { from: pair.partner, to: pair.home };
    // "It was the biggest investor as of September 2022. Its capital of 80 billion": of the same day.
    const day = node?.role === "as-of" ? node.period?.end : undefined;
    if (of === "investor" && day) memory.investAsOf = { host: pair.home, period: span(day) };
  }
  if (settled.period && !settled.fromDocument && node?.role === "during" && !item.compared)
    lookAt(node.period, memory);
  if (settled.future) return { reason: "a period still to come" };
  if (settled.unknown) return { reason: "of a fiscal year whose months are not said" };
  const scope = scopeOf(item, of, annotated, roles);
  const value = placeOf(item, tokens, roles);
  return {
    found: {
      indicator: of === "investor" ? "investor-rank" : "trade-partner-rank",
      refArea: pair.home,
      counterpartArea: pair.partner,
      value,
      unit: "rank",
      low: item.atMost ? null : value,
      high: item.atMost ? value : (item.alternative ?? value),
      period: settled.period,
      qualifier: item.atMost ? "at-most" : item.alternative === undefined ? "exact" : "about",
      ...(scope ? { scope } : {}),
      ...(settled.fromDocument ? { periodFromDocument: true } : {}),
    },
  };
}

/** "its largest in ASEAN in 2023". */
const NEAR = 6;

/** No verb stands between the rank before and this one. */
function isVerbless({ from }: RankItem, { tokens, items }: Annotated): boolean {
  const before = lastOf(items, (one) => one.type === "rank" && one.to <= from);
  return before !== undefined && !(tagsWithin(tokens, before.to, from) & T.verb);
}

/** "first among the countries where Vietnamese companies have invested": of one that is invested in. */
function isOfHosts({ to }: RankItem, tokens: Token[]): boolean {
  for (let k = to; k < to + FAR && tokens[k]?.kind !== "mark"; k++)
    if (HOSTS.at(tokens, k) && w(tokens, k + 1) !== "and") return isInvestedIn(tokens, k + 1);
  return false;
}

/** "where", "in which", "that Vietnam invests in", "receiving Vietnamese capital". */
function isInvestedIn(tokens: Token[], at: number): boolean {
  if (w(tokens, at) === "where" || (w(tokens, at) === "in" && w(tokens, at + 1) === "which"))
    return true;
  if (HOSTING.at(tokens, at)) return true;
  if (w(tokens, at) !== "that" && w(tokens, at) !== "which") return false;
  return HOSTING.at(tokens, at + 1) || (tagsAt(tokens, at + 1) & T.place) !== 0;
}
const HOSTING = words("receive receives receiving host hosting hosts get getting attracting");
const HOSTS = words("territories destinations economies markets nations countries");
const FAR = 9;

const GIVERS = words("provider donor lender source");

/** "It was also the second biggest provider of aid. Loans totalled 1.2 billion": who gives what is told of next. */
function noteGiver({ to }: RankItem, tokens: Token[], roles: Role[], memory: Memory): void {
  if (!GIVERS.at(tokens, to - 1) || !(tagsWithin(tokens, to, to + 6) & T.aid)) return;
  const subject = roles.find((role) => role.to <= to && role.prep === "" && !role.owner);
  const giver = subject?.code ?? (PRONOUN.at(tokens, 0) ? memory.subject : undefined);
  const host = roles.find((role) => role.code !== giver && role.form !== "bloc");
  const home = host?.code ?? (giver && other(memory.main, giver));
  if (giver && home) memory.flows.aid = { from: giver, to: home };
}

/** The last of ordinals that are listed, by the word before it. */
function isOneOf(tokens: Token[], at: number): boolean {
  let k = at;
  while (COMMA_OR.at(tokens, k)) k--;
  return k < at && ordinalAt(tokens, k) !== undefined;
}

/** "the largest sum in history". */
const isRecord = ({ to }: RankItem, tokens: Token[]): boolean =>
  w(tokens, to) === "ever" || (IN_ON.at(tokens, to) && HISTORY_RECORD.at(tokens, to + 1));

/** "the largest market after the United States" is the second. */
function placeOf(item: RankItem, tokens: Token[], roles: Role[]): number {
  const superlative = (tagsAt(tokens, item.from) & T.superlative) !== 0;
  const ahead = roles.find((role) => role.from > item.to && role.from - item.to <= 2);
  if (!superlative || item.value !== 1 || !ahead || !AFTER_BEHIND.at(tokens, item.to))
    return item.value;
  return 1 + roles.filter((role) => role.group === ahead.group).length;
}

function scopeOf(
  item: RankItem,
  of: RankKind,
  { tokens }: Annotated,
  roles: Role[],
): string | undefined {
  const next = clauseEnd(tokens, item.to, tokens.length);
  const field = w(tokens, item.to) === "in" && w(tokens, item.to + 1) === "the" ? item.to + 2 : -1;
  const world = w(tokens, field) === "world" && of === "partner";
  if (WORLDWIDE_GLOBALLY_OVERALL.at(tokens, item.to) || world) return "overall";
  // "the largest partner in the region".
  if (AREAS.at(tokens, field)) {
    mark(item, "scope", tokens, item.to, field + 1);
    return `within the ${w(tokens, field)}`;
  }
  const bloc = roles.find(
    (role) =>
      role.form === "bloc" &&
      PREPOSITIONS_OF_FIELDS.has(role.prep) &&
      ((role.from >= item.to && role.from < next) ||
        (role.to <= item.from && role.prep === "in" && (item.of === "open" || role.from <= 2))),
  );
  if (bloc) {
    mark(item, "scope", tokens, bloc.from, bloc.to);
    return `within ${bloc.code.startsWith("Association of South") ? "ASEAN" : bloc.code}`;
  }
  for (let k = item.from; k < next; k++)
    if (SINGLE_INDIVIDUAL.at(tokens, k)) {
      mark(item, "scope", tokens, k);
      return "single countries";
    }
  if (of === "exports" || of === "imports") return of;
  if (of === "investor") return w(tokens, item.to - 1) === "amount" ? "new capital" : undefined;
  return "overall";
}

/** Where the countries end that stand behind a rank and belong to it: "ranked third in trade with the US". */
function spokenFor(
  item: RankItem,
  { home, partner }: Pair,
  { tokens, items }: Annotated,
  roles: Role[],
): number {
  const to = clauseEnd(tokens, item.to, itemBehind(item, items)?.hedge ?? tokens.length);
  const last = lastOf(
    roles,
    (role) =>
      role.from >= item.to &&
      role.to <= to &&
      role.prep !== "" &&
      (role.code === home || role.code === partner),
  );
  return last?.to ?? item.to;
}
