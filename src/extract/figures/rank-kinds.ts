/** What a rank is in: trade, exports, imports or investment. */

import { type Annotated, itemBefore, type RankItem } from "../marks/items.ts";
import { isOfPart, OF_FIRM } from "../marks/reasons.ts";
import { isThing } from "../marks/things.ts";
import { TRADE } from "../marks/topics.ts";
import type { Memory } from "../memory/context.ts";
import type { RankKind, RankState } from "../memory/rank-state.ts";
import { blockedBy } from "../refusals/guards.ts";
import { tagsIn, words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import {
  AFTER_BEHIND,
  AMONG_OF,
  COMMA_SEMICOLON,
  INVESTORS,
  ITS_THEIR,
  OF_FOR,
  PARTNERS,
  S_APOSTROPHE,
  THE_ITS,
  WITH_AT,
} from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";

const WORDS_FOR_RECIPIENTS = words(
  "receiving recipient recipients destination destinations host hosts",
);
const AMOUNT_SUM = words("amount sum");
const NOUNS_OF_INVESTORS = words("investor investors investing investment fdi");

const GLOBAL = words("globally worldwide");

/** What the rank is in, where its own noun does not say: from the sentence, then from the sentence before. */
export function kindOf(
  item: RankItem,
  annotated: Annotated,
  state: RankState,
  memory: Memory,
): RankKind {
  const { tokens, topics } = annotated;
  // "Globally, the United States was the largest importer".
  if (GLOBAL.at(tokens, 0) || isOfWorld(item, tokens)) return "other";
  if (item.earlier) return [...state.ranks.values()].at(-1)?.kind ?? "other";
  if (item.of === "market") return soldTo(item, annotated, memory) ? "exports" : "other";
  // "exports of farm products were 18 billion, the third largest market": of those goods.
  // "Texas exported 95 billion to Mexico, its largest customer": of that state.
  if (THE_ITS.at(tokens, item.from - 1) && w(tokens, item.from - 2) === ",") {
    const topic = lastOf(annotated.topics, (one) => one.to <= item.from);
    const amount = itemBefore(item, annotated.items);
    const part = amount && topic && blockedBy(amount, annotated, topic, topic.family);
    if (isOfPart(part) || part === OF_FIRM) return "other";
  }
  if (item.of === "other" && isSourceOfAll(item, tokens, memory)) return "imports";
  if (item.of !== undefined && item.of !== "open") return item.of;
  // "in first place for arrivals".
  const after = behind(item, tokens);
  if (
    item.of === undefined &&
    after.slice(0, 5).some((token) => (token.tags & (T.tourist | T.student)) !== 0)
  )
    return "other";
  // "first among providers of aid", "second among partners in labour".
  if (item.of === undefined) {
    const said = after.findIndex((token) => kindSaid(token) !== undefined);
    const aid = after.findIndex((token) => token.tags & T.aid || GIVING.of(token));
    if (aid >= 0 && (said < 0 || aid < said)) return "other";
  }
  // "13,000 Vietnamese students attend the colleges, ranking ninth": of students.
  const told = lastOf(annotated.topics, (one) => one.to <= item.from)?.family;
  const counted = lastOf(annotated.items, (one) => one.to <= item.from)?.noun?.family;
  if (item.of === undefined && !after.some(kindSaid))
    if ([told, counted].some((one) => one === "students" || one === "tourists")) return "other";
  // "second among countries receiving Vietnamese investment" ranks the host.
  if (item.of === undefined && after.some((token) => WORDS_FOR_RECIPIENTS.of(token)))
    return "other";
  const listed = item.of === undefined ? listedAhead(item, tokens) : undefined;
  if (listed) return listed;
  if (item.of === undefined) {
    // "third among those running surpluses with the US".
    if (after.some((token) => (token.tags & T.balance) !== 0)) return "other";
    const said = after.map(kindSaid).find((one) => one !== undefined);
    const capital = annotated.topics.some((one) => one.family === "invest" && one.to <= item.from);
    if (said === "partner" && capital && !trading(annotated)) return "investor";
    if (said) return said;
    // "number two among its export markets".
    const place = after.findIndex((token) => MARKETS.of(token));
    const sold = place < 0 ? 0 : (after[place - 1]?.tags ?? 0) & (T.exports | T.imports);
    if (sold) return sold & T.exports ? "exports" : "imports";
    // "China had led the list": the one that ranks were told of before.
    const people = (tagsIn(tokens) & (T.tourist | T.student)) !== 0;
    const again = people || w(tokens, item.to) === "of" ? undefined : memory.rank?.kind;
    // "Foreign firms put 900 million into it. Laos topped the list": of those.
    const listed = !people && memory.goesOn && memory.investedIn ? "investor" : undefined;
    if (item.list) return invested(annotated, item) ? "investor" : (again ?? listed ?? "other");
  }
  // "its capital amounted to 7 billion, ranking 10th": in what the amount before is of.
  const amounts = item.of === undefined && w(tokens, item.from - 1) === "ranking";
  const last = itemBefore(item, annotated.items);
  // "the growth rate reached 37 percent, ranking first".
  if (amounts && last?.type === "quantity" && last.kind === "percent" && item.from - last.to <= 2)
    return "other";
  if (amounts && told === "invest") return "investor";
  if (amounts && told === "trade") return "partner";
  const partners = PARTNERS.within(tokens, 0, tokens.length);
  const inTrade = partners || trading(annotated);
  const investing =
    state.invest !== undefined ||
    topics.some((topic) => topic.family === "invest") ||
    (tagsIn(tokens) & T.invest) !== 0;
  if (item.of === "open") {
    const partner = w(tokens, item.to - 1).startsWith("partner");
    const sum = AMOUNT_SUM.at(tokens, item.to - 1);
    if (sum) return investing ? "investor" : "other";
    const among = AMONG_OF.at(tokens, item.to) ? after.map(kindSaid).find(Boolean) : undefined;
    if (among && ownedByPart(item.to, tokens)) return "other";
    if (among && after.some((token) => token.w.endsWith("s") && kindSaid(token))) return among;
    if (w(tokens, item.to) === "among" && investing && !inTrade) return "investor";
    // "investment was 5 billion, the second largest after Japan's".
    if (AFTER_BEHIND.at(tokens, item.to) && told === "invest") return "investor";
    if (partner) return inTrade || !investing ? "partner" : "investor";
    // "Germany was the second largest with 13 percent", behind the largest investor.
    const again = memory.goesOn && memory.rank?.kind === "investor" && !inTrade;
    if (again && WITH_AT.at(tokens, item.to)) return "investor";
    return PARTNERS.within(tokens, 0, item.from)
      ? "partner"
      : INVESTORS.within(tokens, 0, item.from)
        ? "investor"
        : "other";
  }
  const others = AMONG_OF.at(tokens, item.to) || w(tokens, item.to + 1) === "of";
  if (partners && !(others && investing && !trading(annotated))) return "partner";
  if (investing) return "investor";
  if (inTrade) return "partner";
  return memory.topic?.family === "invest" ? "investor" : (memory.rank?.kind ?? "other");
}

/** "the world's second largest importer", of no one country. */
const isOfWorld = ({ from, to }: RankItem, tokens: Token[]): boolean =>
  w(tokens, from - 2) === "world" &&
  S_APOSTROPHE.at(tokens, from - 1) &&
  !(tagsAt(tokens, to) & T.prep && tagsAt(tokens, to + 1) & T.place);

/** The next words of its clause: "ranking tenth, while trade fell" tells of the trade no more. */
function behind({ to, list }: RankItem, tokens: Token[]): Token[] {
  const next = tokens.slice(to, to + (list ? 14 : 8));
  const end = next.findIndex((token) => COMMA_SEMICOLON.of(token));
  return end < 0 ? next : next.slice(0, end);
}

/** "first among investors", "second in trade": what follows a rank decides before what the sentence says elsewhere. */
function kindSaid(token: Token): RankKind | undefined {
  const { w: x, tags } = token;
  if (x === "partner" || x === "partners" || tags & T.trade) return "partner";
  if (NOUNS_OF_INVESTORS.of(token)) return "investor";
  if (x === "exporters" || x === "suppliers") return "imports";
  return x === "importers" || x === "buyers" ? "exports" : undefined;
}

const trading = ({ topics }: Annotated) => topics.some((topic) => topic.family === "trade");

/** "Japan invested 9 billion, topping the list": those who invest are listed. */
const invested = ({ topics }: Annotated, item: RankItem) =>
  topics.some((topic) => topic.family === "invest" && topic.verb && topic.to <= item.from);

/** "the second largest of Hai Phong's investors": of a city or province. */
function ownedByPart(at: number, tokens: Token[]): boolean {
  for (let k = at + 1; k < at + LONGEST; k++) {
    const owner = tokenAt(tokens, k);
    if (!owner || owner.tags & (T.verb | T.conj)) return false;
    if (S_APOSTROPHE.at(tokens, k + 1)) return owner.cap && !(owner.tags & T.place);
  }
  return false;
}

/** "Among Kenya's suppliers China came first and India second": what the words that open the sentence list. */
function listedAhead({ from }: RankItem, tokens: Token[]): RankKind | undefined {
  if (!AMONG_AMONGST_OF.at(tokens, 0)) return undefined;
  for (let k = 1; k < Math.min(from, LONGEST); k++) {
    const token = tokens[k] as Token;
    if (token.tags & (T.verb | T.conj) && !(token.tags & T.adj)) return undefined;
    // "Among the markets for coffee", "Among the suppliers of rice".
    const goods = isThing(tokens[k + 2]) && OF_FOR.at(tokens, k + 1);
    if (goods || (S_APOSTROPHE.at(tokens, k + 3) && isThing(tokens[k + 4]))) return "other";
    if (MARKETS.of(token)) return (tagsAt(tokens, k - 1) & T.imports) !== 0 ? "imports" : "exports";
    if (token.w.endsWith("s") && !(token.tags & T.trade)) {
      const kind = kindSaid(token);
      if (kind) return kind;
    }
  }
  return undefined;
}
const AMONG_AMONGST_OF = words("among amongst of");
const LONGEST = 8;

const MARKETS = words("markets destinations sources");
const GIVING = words("providers donors lenders labour labor tourism");

/** "Its imports were 82 billion. China was the largest source": of what it bought from all. */
const isSourceOfAll = ({ to }: RankItem, tokens: Token[], memory: Memory): boolean =>
  SOURCES.at(tokens, to - 1) &&
  (tokens[to]?.kind === "mark" || WITH_AT.at(tokens, to)) &&
  memory.goesOn === true &&
  memory.topic?.total === true &&
  memory.topic.family === "imports" &&
  !memory.mixed &&
  Boolean(memory.totals);
const SOURCES = words("source origin");

/** "exports to the United States, its largest market": a market for what is sold there, all goods together. */
function soldTo(
  item: RankItem,
  annotated: Annotated,
  { goesOn, mixed, topic: told, totals }: Memory,
): boolean {
  const topic = lastOf(annotated.topics, (one) => one.to <= item.from);
  // "Cambodia exported goods worth 22 billion. The US was the biggest market".
  if (!topic && goesOn && totals) return !mixed && told?.family === "exports";
  // "Bangladesh's trade with India was 14 billion. Its largest market is the US".
  if (!topic && goesOn && told && ITS_THEIR.at(annotated.tokens, item.from - 1))
    return TRADE.has(told.family);
  return topic?.family === "exports" && !blockedBy(item, annotated, topic, "exports");
}
