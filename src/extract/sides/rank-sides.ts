/** Who ranks whom: "China is Vietnam's second largest export market", "of Cambodia's partners, Vietnam is the biggest". */

import {
  type Annotated,
  type Item,
  itemBefore,
  itemBehind,
  type RankItem,
} from "../marks/items.ts";
import { isThing } from "../marks/things.ts";
import { type Memory, other, type Pair } from "../memory/context.ts";
import type { RankKind, RankState } from "../memory/rank-state.ts";
import type { Role } from "../places/roles.ts";
import { words } from "../words/classes.ts";
import { T, TRADING } from "../words/lexicon.ts";
import { INVESTORS, S_APOSTROPHE, STAYED, TO_FROM_WITH, WHICH_WHO } from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";
import { apposed, apposedLast, madeIts } from "./rank-apposed.ts";
import { besideRank } from "./rank-beside.ts";
import { clauseEnd, clauseStart } from "./rank-clause.ts";
import { named } from "./reach.ts";

const OF_IN_FOR_AMONG_INTO = words("of in for among into");
const PARTNERS_INVESTORS = words(
  "partners investors suppliers buyers customers markets sources importers exporters",
);
const PREPOSITIONS_OF_RANKED = words(" with by as from made");

const INVESTING = words(
  "investors firms companies enterprises businesses investment investments capital",
);
const isOwn = ({ prep, headWord }: Role) => prep === "" && INVESTING.has(headWord);

const last = <X>(list: X[]): X | undefined => (list.length > 0 ? list[list.length - 1] : undefined);

const usable = (role: Role) => named(role) || (role.form === "capital" && role.owner);

/** `home` ranks, `partner` is ranked. */
export function sidesOf(
  item: RankItem,
  of: RankKind,
  { tokens, items }: Annotated,
  roles: Role[],
  state: RankState,
  memory: Memory,
): Pair | undefined {
  const from = clauseStart(tokens, item.from);
  const to = clauseEnd(tokens, item.to, itemBehind(item, items)?.from ?? tokens.length);
  const left = roles.filter(
    (role) =>
      usable(role) &&
      role.from >= from &&
      role.to <= item.from &&
      !isBracketed(role, item.from, tokens) &&
      !isInAside(role, item.from, tokens),
  );
  const right = roles.filter((role) => usable(role) && role.from >= item.to && role.to <= to);
  // "Mexico's first position among the exporters to the US" is the place of Mexico.
  const holds = item.of === undefined && S_APOSTROPHE.at(tokens, item.from - 1);
  // "Thai investors ranked ninth in Vietnam": who invests is ranked.
  const invests = of === "investor" && roles.some(({ prep }) => prep === "in");
  const ownerLeft = holds
    ? undefined
    : (last(
        left.filter(
          (role) =>
            role.owner &&
            item.from - role.to <= 3 &&
            // "the Chinese side is the largest investor": the one that is ranked.
            !STAYED.within(tokens, role.to, item.from) &&
            !(invests && isOwn(role)),
        ),
      ) ?? ownerOfList(item, items, tokens, left));
  const inside = roles.find(
    (role) => usable(role) && role.owner && role.from >= item.from && role.to <= item.to,
  );
  const leftIn =
    of === "investor"
      ? last(left.filter((role) => role.prep === "in" || role.prep === "into"))
      : undefined;
  const ofRight =
    inside ??
    right.find(
      (role) =>
        OF_IN_FOR_AMONG_INTO.has(role.prep) ||
        ((of === "investor" || of === "imports") && role.prep === "to") ||
        (of === "exports" && comesFrom(role, tokens)) ||
        role.prep === "with",
    );
  const partners = last(
    left.filter((role) => role.owner && role.prep !== "" && PARTNERS_INVESTORS.has(role.headWord)),
  );
  // "Mexico was the United States No. 1 partner": an owner without its sign.
  const close = left.find((role) => role.to === item.from);
  const article = close && w(tokens, close.from - 1) === "the" ? close.from - 2 : undefined;
  const unsigned =
    item.of !== undefined && article !== undefined && STAYED.at(tokens, article)
      ? close
      : undefined;
  let ranker = (unsigned ?? ownerLeft ?? ofRight ?? partners ?? leftIn)?.code;
  // "China overtook second-ranked Japan as Vietnam's largest investor".
  const isPassed = (role: Role) =>
    items.some((one) => one.type === "rank" && one.ahead && one.to === role.from);
  const bare = left.filter(
    (role) =>
      role !== ownerLeft &&
      role.code !== ranker &&
      !isPassed(role) &&
      PREPOSITIONS_OF_RANKED.has(role.prep) &&
      !(role.owner && role.form === "name"),
  );
  // "China overtook Japan, which is now Vietnam's third largest partner".
  const told = besideRank(item, tokens, roles)?.role;
  let ranked =
    (told && told.form !== "bloc" && told.code !== ranker ? told.code : undefined) ??
    (holds ? left.find((role) => role.to === item.from - 1)?.code : undefined) ??
    bare.find((role) => role.to === item.from)?.code ??
    // "with Japan as the second largest".
    bare.find((role) => w(tokens, role.to) === "as" && item.from - role.to <= 2)?.code ??
    last(bare.filter((role) => role.prep === "" && !role.owner && role.form !== "demonym"))?.code ??
    last(bare)?.code ??
    // "the list was headed by Japan".
    (item.list ? right.find((role) => role.prep === "by")?.code : undefined) ??
    right.find((role) => role.prep === "" && !role.owner && role.code !== ranker)?.code;
  if (!ranked && of === "investor")
    ranked = last(
      left.filter((role) => role.owner && role !== ownerLeft && role.code !== ranker),
    )?.code;
  const known = memory.pair ?? memory.main;
  // "second-ranked Japan": where investment goes, or who ranked before.
  const next = item.ahead ? roles.find((role) => role.from === item.to) : undefined;
  if (next) {
    const host = of === "investor" ? (leftIn?.code ?? memory.flows.invest?.to) : undefined;
    const home = host ?? state.pair?.home ?? memory.rank?.home;
    return home && home !== next.code ? { home, partner: next.code } : undefined;
  }
  // "its second largest market, close to Canada, the largest one": of the partners that the rank before was of.
  const nearby = state.pair && apposedLast(item, tokens, left);
  if (nearby && nearby !== state.pair?.home && state.pair)
    return { home: state.pair.home, partner: nearby };
  // "Vietnam's exports to the United States, its largest market": said of the one right before.
  const beside = apposed(item, tokens, left);
  if (beside) {
    // "Vietnam sold more to China than to Japan, its third market": who acts, before whom else it names.
    const others = left.filter((role) => role.code !== beside);
    const mate =
      (last(others.filter((role) => role.prep === "")) ?? last(others))?.code ??
      other(known, beside) ??
      other(memory.main, beside) ??
      (memory.trade?.pair.home !== beside ? memory.trade?.pair.home : undefined);
    return mate === undefined ? undefined : { home: mate, partner: beside };
  }
  const its = tokens
    .slice(Math.max(from, item.from - 3), item.from)
    .some((token) => token.w === "its");
  const ahead = roles.filter((role) => role.to <= item.from);
  const made = madeIts(item, tokens, ahead);
  const maker =
    made &&
    (ahead.find(({ prep, code }) => TO_FROM_WITH.has(prep) && code !== made)?.code ??
      other(known, made) ??
      other(memory.main, made));
  if (made && maker) return { home: made, partner: maker };
  // "Japan's surplus with its largest partner": its own.
  const whose =
    its && TO_FROM_WITH.at(tokens, item.from - 2)
      ? last(left.filter((role) => role.owner && role.head & TRADING))
      : undefined;
  const mate = whose && (other(known, whose.code) ?? other(memory.main, whose.code));
  if (whose && mate) return { home: whose.code, partner: mate };
  if (!ranker && !ranked) {
    if (rankedThing(tokens, from, item.from)) return undefined;
    // "the trade between Vietnam and Japan ranks fourth": of whose partners is not said.
    if (left.some((role) => role.prep === "between")) return undefined;
    if (state.pair) return state.pair;
    const flow = of === "investor" ? memory.flows.invest : undefined;
    const { subject } = memory;
    // "Thailand is one of the biggest investors there. It now ranks second".
    const it = flow && subject && subject !== flow.to && w(tokens, 0) === "it";
    if (flow) return { home: flow.to, partner: it ? subject : flow.from };
    const mate = subject && (other(known, subject) ?? other(memory.main, subject));
    return subject && mate ? { home: mate, partner: subject } : undefined;
  }
  // "It was the No. 1 partner in August, but it is in second spot for the year": the same two again.
  const before = itemBefore(item, items);
  if (item.of === undefined && state.pair && before?.type === "rank") {
    const between = roles.some(
      (role) => role.from >= before.to && role.to <= item.from && !role.aside,
    );
    const it = tokens.slice(before.to, item.from).some((token) => token.w === "it");
    if (it && !between) return state.pair;
  }
  // "Vietnam is China's largest partner, and its fourth largest overall": the same two again.
  if (!ranker && its && state.pair && state.pair.partner === ranked) return state.pair;
  if (!ranker && ranked) {
    const flow = state.invest ?? memory.flows.invest;
    const told = item.of === undefined || INVESTORS.within(tokens, item.from, to);
    const host = told ? memory.investedIn?.host : undefined;
    // "Peru is second" behind ranks of Peru's partners: in something else.
    const own = item.list && memory.rank?.home === ranked && !state.pair && !state.invest;
    state.elsewhere ||= own === true;
    if (item.of === undefined && state.elsewhere) return undefined;
    // "Canada was No. 2": in the list that the rank before was of.
    const list = item.of === undefined ? (state.pair?.home ?? memory.rank?.home) : undefined;
    ranker =
      (list !== ranked && memory.rank?.kind === of ? list : undefined) ??
      (state.pair?.partner === ranked ? state.pair.home : undefined) ??
      (of === "investor" && host !== ranked ? host : undefined) ??
      // "Vietnam's exports came to 355 billion. The US was the largest market": of the one whose total was told.
      (of !== "investor" && memory.goesOn && memory.totals !== ranked
        ? memory.totals || undefined
        : undefined) ??
      (of === "investor" && flow?.from === ranked ? flow.to : undefined) ??
      // "China is the biggest investor in Laos. Thailand, the top investor until 2009, lost the place".
      (of === "investor" && memory.rank?.kind === of && memory.rank.home !== ranked
        ? memory.rank.home
        : undefined) ??
      other(known, ranked) ??
      other(memory.main, ranked) ??
      // "Korean firms put 50 billion into Vietnam. Japan ranked second": there.
      (of === "investor" && memory.main?.home === flow?.from && flow?.to !== ranked
        ? flow?.to
        : undefined) ??
      (memory.main && memory.main.home !== ranked ? memory.main.home : undefined) ??
      (memory.trade?.pair.home !== ranked ? memory.trade?.pair.home : undefined);
  }
  // "China displaced it as the second largest supplier of that country": of the one that ranked last.
  if (w(tokens, item.to) === "of" && w(tokens, item.to + 1) === "that")
    ranker = memory.rank?.home !== ranked ? memory.rank?.home : undefined;
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
    const pronoun = tokens
      .slice(from, item.from)
      .some((token) => token.w === "it" || token.w === "which");
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

/** "It is Laos' second largest donor, third largest partner and largest investor": who has the first has them all. */
function ownerOfList(
  item: RankItem,
  items: Item[],
  tokens: Token[],
  left: Role[],
): Role | undefined {
  let first: Item = item;
  for (;;) {
    const before = itemBefore(first, items);
    if (before?.type !== "rank") break;
    let k = first.from - 1;
    while (k >= before.to && LINKS.at(tokens, k)) k--;
    if (k >= before.to) break;
    first = before;
  }
  const { from } = first;
  return first === item ? undefined : left.find((role) => role.owner && role.to === from - 1);
}
const LINKS = words(", and as well also the");

/** "the fourth largest destination for goods from Kenya"; "took over as the largest market from Kenya" names no seller. */
function comesFrom({ prep, from }: Role, tokens: Token[]): boolean {
  let k = from - 1;
  while (k > from - 3 && w(tokens, k) !== "from") k--;
  return prep === "from" && (tagsAt(tokens, k - 1) & (T.goods | T.exports)) !== 0;
}

/** "Japan, which has given Vietnam aid, is its fourth partner": told by the way of the one that is ranked. */
function isInAside(role: Role, rank: number, tokens: Token[]): boolean {
  let from = role.from;
  while (from > 0 && w(tokens, from) !== ",") from--;
  let to = role.to;
  while (to < rank && w(tokens, to) !== ",") to++;
  return to < rank && WHICH_WHO.at(tokens, from + 1) && STAYED.at(tokens, to + 1);
}

/** "the second largest market (Japan is the first) and": in brackets that end before token `at`. */
function isBracketed({ to }: Role, at: number, tokens: Token[]): boolean {
  for (let k = to; k < at; k++) {
    if (w(tokens, k) === "(") return false;
    if (w(tokens, k) === ")") return true;
  }
  return false;
}

/** "The retail business ranked second", "scientific work came in third": the noun right before the verb is no country. */
function rankedThing(tokens: Token[], from: number, at: number): boolean {
  let k = at - 1;
  while (k >= from && RANKING.at(tokens, k)) k--;
  const word = tokenAt(tokens, k);
  // "Education came fourth": the large letter is the sentence's.
  const noun = k === 0 && word ? { ...word, cap: false } : word;
  return (
    k >= from &&
    k < at - 1 &&
    noun !== undefined &&
    !noun.cap &&
    (isThing(noun) || (noun.tags & (T.other | T.goods)) !== 0)
  );
}
const RANKING = words(
  "ranked ranks came comes is was stood stands placed in at the took takes also then",
);
