/** What numbers are about: "bilateral trade", "Vietnam's exports", "trade deficit", "registered capital". */

import type { Span } from "../../model/types.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { type Token, word as w } from "../words/tokens.ts";
import type { Annotated, Item } from "./annotate.ts";
import {
  explains,
  firmsCommit,
  inTrade,
  isOneSum,
  moneyInto,
  opensAmount,
  sells,
  shareIn,
  signOfBalance,
  spentOn,
  toEachOther,
} from "./topic-signs.ts";

const GOODS_ON_THE_MOVE = words("flow flows exchange exchanged traffic traded");
const FLOWS_OF_GOODS = words("exchange exchanged flow flows");
const OPENS_AMOUNT = words("some about over goods nearly more $ us usd almost");
const SENT_SENDS_SENDING = words("sent sends sending");
const LIVING_RESIDING_WORKING = words("living residing working");
const DID_DO_DOES_DONE_DOING = words("did do does done doing");
const VERBS_OF_INVESTING = words(
  "put poured pours pouring pumping injecting pumped injected sunk sank ploughed plowed channelled channeled registered",
);
const COMMITTED_PLEDGED = words("committed pledged");
const NOUNS_OF_COMMERCE = words("exchange exchanges turnover trade");
const FREE_FAIR = words("free fair");
const DONOR_DONORS = words("donor donors");
const SHIPMENT_SHIPMENTS = words("shipment shipments");
const INBOUND_INCOMING_INWARD = words("inbound incoming inward");
const DASH_AND_SLASH_X = words("- and / &");
const BILATERAL_MUTUAL_RECIPROCAL = words("bilateral mutual reciprocal");
const TWO_DASH = words("two -");
const WAS_WERE_ARE_IS = words("was were are is");
const ITS_THEIR_THE = words("its their the");
const BETWEEN_AMOUNT_AND_TOPIC = words("worth - 's country kingdom nation share");
const YEAR_ON_WAY_TWO_ANNUAL = words("year on way two annual");
const MARKET_COUNTRY_NATION = words("market country nation");
const CLAUSE_BREAKS = words(", ; ( while which but to");
const IT_ITS_THEY_HAS_HAVE = words("it its they has have");

export type Family =
  | "trade"
  | "exports"
  | "imports"
  | "balance"
  | "invest"
  | "students"
  | "tourists"
  | "aid"
  | "tie"
  | "other";

/** Families of goods trade. */
export const TRADE = new Set(["trade", "exports", "imports", "balance"]);

export interface Topic {
  from: number;
  to: number;
  family: Family;
  /** For a balance: 1 surplus, -1 deficit. */
  sign?: 1 | -1;
  /** "two-way", "bilateral". */
  mutual: boolean;
  /** A verb ("exported"), whose subject is the owner. */
  verb: boolean;
  /** It was said of all partners together. */
  total?: boolean;
  /** Its words, for where `from` and `to` no longer tell: UTF-16 offsets. */
  said?: Span;
}

/** Nouns that make the word before them an adjective: "trade minister", "export market", "investment cooperation". */
const NOT_TOPIC = words(
  "partner partners minister ministers ministry office offices fair fairs agreement agreements promotion cooperation relations relationship ties tie market markets counsellor counselor department official officials representative representatives war barrier barriers expo centre center forum links link policy policies destination destinations source sources facilitation corridor connectivity mission body bodies talks negotiations union unions hub route routes association associations agency committee commission environment climate conference summit pact treaty deal law licence license remedies defence defense attache sector activities opportunities exchanges fund funds incentives zone gate gates week visas visa card guide guides development group company companies firm firms season sites site spot spots attractions product products rate price prices quota tariff duty tax goal target",
);
const VALUE_NOUNS = words(
  "turnover value volume revenue revenues earnings figures exchange flows trade bill receipts",
);
const VERB_FORM = words(
  "exported exporting imported importing sold sell sells selling bought buy buys buying purchased purchasing shipped ships shipping invested invest invests investing exchanged put poured pumped injected sunk sank ploughed plowed",
);

const TOPICAL =
  T.trade |
  T.exports |
  T.imports |
  T.balance |
  T.invest |
  T.project |
  T.student |
  T.tourist |
  T.aid |
  T.other;
/** Verbs and nouns that make a topic only with what follows them. */
const LEADING = words(
  "exchange exchanged flow flows spent did do does done doing put poured pours pumped injected sunk sank ploughed plowed channelled channeled registered sent sends sending pouring pumping injecting committed pledged living residing working nationals balance excess",
);

/** The topic that the words from `i` to `to` make. */
function topic(tokens: Token[], i: number, to: number, family: Family, sign?: 1 | -1): Topic {
  const made: Topic = {
    from: i,
    to,
    family,
    mutual: isMutual(tokens, i),
    verb: VERB_FORM.of(tokens[i] as Token),
  };
  if (sign) made.sign = sign;
  return made;
}

/** Where "turnover", "value" and the like behind a topic end. */
function valueEnd(tokens: Token[], from: number): number {
  let to = from;
  while (VALUE_NOUNS.at(tokens, to)) to++;
  return to;
}

export function topicAt(tokens: Token[], i: number): Topic | undefined {
  const token = tokens[i] as Token;
  if ((token.tags & (TOPICAL | T.goods)) === 0 && !LEADING.of(token)) return undefined;
  const next = w(tokens, i + 1);
  // "goods flows", "goods exchanged by", "exchange of goods", "do business worth".
  if (token.tags & T.goods && GOODS_ON_THE_MOVE.at(tokens, i + 1))
    return topic(tokens, i, i + 2, "trade");
  if (FLOWS_OF_GOODS.of(token) && next === "of" && (tokens[i + 2]?.tags ?? 0) & T.goods)
    return topic(tokens, i, i + 3, "trade");
  if (token.w === "exchanged" && OPENS_AMOUNT.at(tokens, i + 1))
    return topic(tokens, i, i + 1, "trade");
  if (token.w === "exchanged" && tokens[i + 1]?.kind === "number")
    return topic(tokens, i, i + 1, "trade");
  if (token.w === "spent")
    return spentOn(tokens, i) ? { ...topic(tokens, i, i + 1, "imports"), verb: true } : undefined;
  if (SENT_SENDS_SENDING.of(token))
    return sells(tokens, i) ? { ...topic(tokens, i, i + 1, "exports"), verb: true } : undefined;
  // "the Vietnamese living in Japan": residents, who are no figure here.
  if (LIVING_RESIDING_WORKING.of(token))
    return (tokens[i - 1]?.tags ?? 0) & (T.place | T.person)
      ? topic(tokens, i, i + 1, "other")
      : undefined;
  if (DID_DO_DOES_DONE_DOING.of(token) && next === "business")
    return topic(tokens, i, i + 2, "trade");
  if (VERBS_OF_INVESTING.of(token))
    return moneyInto(tokens, i) ? topic(tokens, i, i + 1, "invest") : undefined;
  if (COMMITTED_PLEDGED.of(token))
    return firmsCommit(tokens, i)
      ? { ...topic(tokens, i, i + 1, "invest"), verb: true }
      : undefined;
  if (token.w === "balance" || token.w === "excess") return balanceSaid(tokens, i);
  const bits = token.tags & TOPICAL;
  if (bits === 0) return undefined;
  if (bits & (T.exports | T.imports)) return goodsTopic(tokens, i, bits);
  if (bits & T.trade) {
    if (token.w === "commercial" && !NOUNS_OF_COMMERCE.at(tokens, i + 1)) return undefined;
    if (NOT_TOPIC.at(tokens, i + 1)) return undefined;
    if ((tokens[i + 1]?.tags ?? 0) & T.balance)
      return topic(tokens, i, i + 2, "balance", sign(next));
    if (next === "balance") return topic(tokens, i, i + 2, "balance", 1);
    // "the balance of trade".
    if (w(tokens, i - 1) === "of" && w(tokens, i - 2) === "balance")
      return { ...topic(tokens, i - 2, i + 1, "balance", 1) };
    if (FREE_FAIR.at(tokens, i - 1)) return undefined;
    if (next === "and" && NOT_TOPIC.at(tokens, i + 3)) return undefined;
    return topic(tokens, i, valueEnd(tokens, i + 1), "trade");
  }
  if (bits & T.balance) return topic(tokens, i, inTrade(tokens, i + 1), "balance", sign(token.w));
  if (bits & (T.invest | T.project)) {
    if (NOT_TOPIC.at(tokens, i + 1)) return undefined;
    const city =
      token.w === "capital" &&
      !(next === "of" && opensAmount(tokens, i + 2)) &&
      !/^(registered|charter|invested|total|investment|fdi|pledged|added|new|foreign|combined|accumulated|approved|legal|disbursed|in|with|and|'s|of|their|its|[a-z]+ed)$/.test(
        w(tokens, i - 1),
      );
    return city ? undefined : topic(tokens, i, i + 1, "invest");
  }
  if (bits & T.student) return topic(tokens, i, i + 1, "students");
  if (bits & T.tourist)
    return NOT_TOPIC.at(tokens, i + 1) ? undefined : topic(tokens, i, i + 1, "tourists");
  if (bits & T.aid) {
    if (DONOR_DONORS.of(token) || NOT_TOPIC.at(tokens, i + 1)) return undefined;
    return topic(tokens, i, i + 1, "aid");
  }
  return topic(tokens, i, i + 1, "other");
}

function goodsTopic(tokens: Token[], i: number, bits: number): Topic | undefined {
  const token = tokens[i] as Token;
  const before = w(tokens, i - 1);
  if (explains(tokens, i)) return undefined;
  let here: Family = bits & T.exports ? "exports" : "imports";
  if (SHIPMENT_SHIPMENTS.of(token) && INBOUND_INCOMING_INWARD.at(tokens, i - 1)) here = "imports";
  const link = w(tokens, i + 1);
  const next = tokens[i + 2];
  // "import-export turnover", "exports and imports": both ways together.
  const opposite = here === "exports" ? T.imports : T.exports;
  if (DASH_AND_SLASH_X.at(tokens, i + 1) && next && next.tags & opposite && !VERB_FORM.of(token)) {
    if (VALUE_NOUNS.at(tokens, i + 3)) return { ...topic(tokens, i, i + 4, "trade"), mutual: true };
    if (link === "-" || link === "/") return { ...topic(tokens, i, i + 3, "trade"), mutual: true };
    if (isOneSum(tokens, i + 3)) return { ...topic(tokens, i, i + 3, "trade"), mutual: true };
  }
  if (link === "-" && before !== "-") return undefined;
  if (VERB_FORM.of(token) && toEachOther(tokens, i))
    return { ...topic(tokens, i, i + 1, "trade"), mutual: true };
  const selling =
    /^(sales|sell|sells|selling|sold|ships|shipping|shipped|bought|buys?|buying|purchased|purchases?|purchasing)$/;
  if (selling.test(token.w) && !sells(tokens, i)) return undefined;
  if ((token.w === "export" || token.w === "import") && NOT_TOPIC.at(tokens, i + 1))
    return link === "market" && shareIn(tokens, i) ? topic(tokens, i, i + 2, here) : undefined;
  return topic(tokens, i, valueEnd(tokens, i + 1), here);
}

/** "a favorable balance": one with a sign. */
function balanceSaid(tokens: Token[], i: number): Topic | undefined {
  const excess =
    w(tokens, i) === "excess" && w(tokens, i + 1) === "of" && w(tokens, i + 3) === "over";
  const more = excess ? (tokens[i + 2]?.tags ?? 0) : 0;
  if (more & (T.exports | T.imports))
    return topic(tokens, i, i + 5, "balance", more & T.exports ? 1 : -1);
  const sign = excess ? undefined : signOfBalance(tokens, i);
  return sign && topic(tokens, i, i + 1, "balance", sign);
}

const sign = (word: string): 1 | -1 => (word.startsWith("surplus") ? 1 : -1);

function isMutual(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (BILATERAL_MUTUAL_RECIPROCAL.at(tokens, k)) return true;
    if (w(tokens, k) === "way" && TWO_DASH.at(tokens, k - 1)) return true;
    if (!((tokens[k] as Token).tags & T.adj)) return false;
  }
  return false;
}

/** Behind the same amount in brackets ("149 million USD (15 crore) to India"), which ends nothing. */
export function afterAgain(item: Item, tokens: Token[], items: Item[]): number {
  if (item.twin && w(tokens, item.to) === ")") return item.to + 1;
  if (w(tokens, item.to) !== "(") return item.to;
  for (let k = item.to + 1; k < Math.min(tokens.length, item.to + 9); k++) {
    if (w(tokens, k) !== ")") continue;
    const inside = items.filter((one) => one.from > item.to && one.to <= k);
    const money =
      tokens[k - 1]?.kind === "number" || ((tokens[k - 1]?.tags ?? 0) & (T.unit | T.number)) !== 0;
    return money && inside.every((one) => one.twin) ? k + 1 : item.to;
  }
  return item.to;
}

const CAME = words("came comes coming was were is");

/** The topic said with a number: "$5 billion in exports", "a 30 billion dollar trade surplus", "a 5 percent rise in imports". */
export function ownTopic(item: Item, annotated: Annotated): Topic | undefined {
  if (item.type === "rank") return undefined;
  const { tokens, topics, places, periods, items } = annotated;
  let linked = false;
  const from = afterAgain(item, tokens, items);
  const next = items.find((one) => one.from >= from);
  const stop = Math.min(tokens.length, from + 9, next?.hedge ?? tokens.length);
  for (let k = from; k < stop; k++) {
    const token = tokens[k] as Token;
    const topic = topics.find((t) => t.from === k);
    if (topic) return topic.verb && topic.family !== "other" ? undefined : topic;
    if (token.w === "of" && w(tokens, k + 1) === "which") return undefined;
    // "$276 billion were exports".
    if (
      k === item.to &&
      WAS_WERE_ARE_IS.of(token) &&
      topics.some((t) => t.from === k + 1 && !t.verb)
    )
      continue;
    // A dash with spaces opens the next line of a list.
    if (token.w === "-" && token.spaced && tokens[k + 1]?.spaced) return undefined;
    // "14.8 billion came from Vietnam's exports".
    if (k === item.to && CAME.of(token) && w(tokens, k + 1) === "from") continue;
    if (k === item.to + 1 && token.w === "from" && CAME.at(tokens, k - 1)) continue;
    // "and 46.7 billion from its imports".
    const owner = token.w === "from" && places.find((p) => p.from === k + 1);
    if (k === item.to && token.w === "from")
      if (
        ITS_THEIR_THE.at(tokens, k + 1) ||
        (owner &&
          (w(tokens, owner.to) === "'s" ||
            ((tokens[owner.to]?.tags ?? 0) & (T.exports | T.imports)) !== 0))
      )
        continue;
    // "earned 778 million from exports to Vietnam".
    if (k === item.to && token.w === "from" && (tokens[k + 1]?.tags ?? 0) & T.exports) continue;
    // "spent 10 billion on imports".
    if (k === item.to && token.w === "on" && (tokens[k + 1]?.tags ?? 0) & T.imports) continue;
    if (token.w === "in" || token.w === "of") {
      if (linked && token.w === "in") return undefined;
      linked = true;
      // "in 2018", "in Vietnam" end the words of the number.
      if (periods.some((p) => p.from === k + 1 || p.from === k + 2)) return undefined;
      if (
        token.w === "in" &&
        places.some(
          (p) =>
            (p.from === k + 1 || p.from === k + 2) && p.form === "name" && w(tokens, p.to) !== "'s",
        )
      )
        return undefined;
      continue;
    }
    if (linked && (token.w === "(" || token.w === ")")) continue;
    // "711 billion in goods and services trade".
    const both = token.w === "and" && w(tokens, k - 1) === "goods";
    if (linked && both && w(tokens, k + 1) === "services") continue;
    if (BETWEEN_AMOUNT_AND_TOPIC.of(token)) continue;
    if (token.tags & (T.up | T.down | T.adj | T.goods | T.bilateral)) continue;
    if (places.some((p) => p.from <= k && k < p.to)) continue;
    if (token.kind === "word" && token.tags === 0 && !token.cap) continue;
    if (YEAR_ON_WAY_TWO_ANNUAL.of(token) && linked) continue;
    return undefined;
  }
  return undefined;
}

/** The topic of a number: its own, its place in "exports and imports were A and B", else the last one before it. */
export function topicFor(item: Item, annotated: Annotated): Topic | undefined {
  const own = ownTopic(item, annotated);
  if (own) return own;
  const { topics, items, tokens } = annotated;
  const added = trailing(item, annotated);
  if (added) return added;
  let found: Topic | undefined;
  let at = -1;
  topics.forEach((topic, index) => {
    if (topic.from >= item.hedge) return;
    const taken = items.some(
      (earlier) =>
        earlier !== item &&
        earlier.to <= topic.from &&
        ownTopic(earlier, annotated) === topic &&
        !leadsTo(earlier, item, annotated),
    );
    if (taken && found && found.family !== "other") return;
    found = topic;
    at = index;
  });
  const first = topics[at - 1];
  if (found && first && found.from - first.to <= 3 && joined(tokens, first.to, found.from)) {
    const partner = pairedWith(item, annotated);
    if (partner && partner.from > item.from && partner.hedge > (found as Topic).to) return first;
  }
  return found;
}

/** "a 5.9 percent rise in imports to 9 billion": the amount is of what the growth before it is of. */
const leadsTo = (growth: Item, item: Item, { tokens, items }: Annotated): boolean =>
  growth.type === "quantity" &&
  growth.kind === "percent" &&
  items[items.indexOf(growth) + 1] === item &&
  w(tokens, item.hedge - 1) === "to";

/** "4.1 billion worth of exports, a 27 percent increase": the growth is of what the amount before it is of. */
function trailing(item: Item, annotated: Annotated): Topic | undefined {
  const { items, tokens } = annotated;
  const before = items[items.indexOf(item) - 1];
  if (item.type !== "quantity" || item.kind !== "percent" || before?.type !== "quantity")
    return undefined;
  const topic = ownTopic(before, annotated);
  if (!topic || topic.from < before.to || topic.to > item.hedge) return undefined;
  for (let k = topic.to; k < item.hedge; k++) {
    const { tags, w: x } = tokens[k] as Token;
    if (x === "up" || x === "down") continue;
    if (x === "that" && MARKET_COUNTRY_NATION.at(tokens, k + 1)) continue;
    if (tags & (T.conj | T.verb) || tags & TOPICAL) return undefined;
  }
  return topic;
}

/** The topic behind a number with none before it: "some 5 billion dollars of goods were exported". */
export function topicAfter(item: Item, { topics, items, tokens }: Annotated): Topic | undefined {
  const next = items.find((one) => one.from >= item.to);
  const limit = next?.hedge ?? tokens.length;
  return topics.find((topic) => {
    if (topic.from < item.to || topic.from >= limit || topic.family === "other") return false;
    for (let k = item.to; k < topic.from; k++) {
      if (CLAUSE_BREAKS.at(tokens, k)) return false;
      if (w(tokens, k) === "and" && IT_ITS_THEY_HAS_HAVE.at(tokens, k + 1)) return false;
    }
    return topic.verb || topic.family === "invest" || topic.family === "tourists";
  });
}

const joined = (tokens: Token[], from: number, to: number) => {
  for (let k = from; k < to; k++) if (w(tokens, k) === "and") return true;
  return false;
};

/** Amounts are of a kind even where only the last of them prints its currency ("23 billion and 21 billion USD"). */
export function sameKind(a: Item, b: Item): boolean {
  if (a.type === "rank" || b.type === "rank") return a.type === b.type;
  const kind = (item: Item & { type: "quantity" }) =>
    item.kind === "number" && item.scaled && !item.noun ? "money" : item.kind;
  return kind(a) === kind(b);
}

/** The other number of "A and B": of the same kind, with only "and" between. */
function pairedWith(item: Item, { items, tokens }: Annotated): Item | undefined {
  if (item.type === "rank" || w(tokens, item.to) !== "and") return undefined;
  return items.find(
    (one) => one !== item && sameKind(one, item) && one.hedge > item.to && one.hedge - item.to <= 4,
  );
}
