/** What numbers are about: "bilateral trade", "Vietnam's exports", "trade deficit", "registered capital". */

import type { Span } from "../../model/types.ts";
import { placeAt } from "../places/places.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { DID_DO_DOES_DONE_DOING, HAVE_HAS_HAD } from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";
import {
  ALL_GOODS,
  areOfCountry,
  areTwoSums,
  explains,
  firmsCommit,
  goesFromTo,
  inTrade,
  isOneSum,
  isPaid,
  moneyInto,
  opensAmount,
  sells,
  sendsCount,
  sendsThem,
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
const DELIVERED = words("delivered delivers delivering supplied supplying");
const VERBS_OF_INVESTING = words(
  "put poured pours pouring pumping injecting pumped injected sunk sank ploughed plowed channelled channeled registered",
);
const COMMITTED_PLEDGED = words("committed pledged");
const NOUNS_OF_COMMERCE = words("exchange exchanges turnover trade");
const IN_NAMES = words("fund funds area");
const FREE_FAIR = words("free fair");
const DONOR_DONORS = words("donor donors");
const SHIPMENT_SHIPMENTS = words("shipment shipments");
const INBOUND_INCOMING_INWARD = words("inbound incoming inward");
const DASH_AND_SLASH_X = words("- and / &");
const BILATERAL_MUTUAL_RECIPROCAL = words("bilateral mutual reciprocal");
const SPENT_THERE = words(
  "spending expenditure expenditures receipts revenue revenues earnings income exports",
);
const COST_COSTS = words("cost costs");
const TOGETHER = words("together combined");
const TWO_DASH = words("two -");

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

/** Goods that go one way. */
export const isGoods = ({ family }: Topic): boolean => family === "exports" || family === "imports";

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
  "partner partners minister ministers ministry office offices fair fairs agreement agreements promotion cooperation relations relationship ties tie market markets counsellor counselor department official officials representative representatives war barrier barriers expo centre center forum links link policy policies destination destinations source sources facilitation corridor connectivity mission body bodies talks negotiations union unions hub route routes association associations agency committee commission environment climate conference summit pact treaty deal law licence license remedies defence defense attache sector activities opportunities exchanges fund funds incentives zone gate gates week visas visa card guide guides development group company companies firm firms season sites site spot spots attractions product products rate price prices quota tariff duty tax goal target database databases portal",
);
const VALUE_NOUNS = words(
  "turnover value volume revenue revenues earnings figures exchange flows trade bill receipts",
);
const VERB_FORM = words(
  "exported exporting imported importing sold sell sells selling bought buy buys buying purchased purchasing shipped ships shipping invested invest invests investing exchanged put poured pumped injected sunk sank ploughed plowed",
);

export const TOPICAL =
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
  "exchange exchanged flow flows spent did do does done doing put poured pours pumped injected sunk sank ploughed plowed channelled channeled registered sent sends sending pouring pumping injecting committed pledged living residing working nationals balance balances excess delivered delivers delivering supplied supplying lent earnings studying enrolled visiting travelling traveling touring going coming visited travelled traveled toured went came",
);

/** What people of a country do of whom a sentence tells by a verb: "Vietnamese studying in", "Koreans who visited". */
function doingOf(tokens: Token[], i: number): "students" | "tourists" | undefined {
  const who = w(tokens, i - 1) === "who" ? 2 : 1;
  const goes = GOING.at(tokens, i) || (who === 2 && WENT.at(tokens, i));
  const visits = VISITING.at(tokens, i) || (who === 2 && VISITED.at(tokens, i));
  // "Vietnamese going to Japan to work".
  const travels = goes && w(tokens, i + 1) === "to" && !WORKING.within(tokens, i + 2, i + FAR_WORK);
  if (!STUDYING.at(tokens, i) && !visits && !travels) return undefined;
  const family = STUDYING.at(tokens, i) ? "students" : "tourists";
  return placeAt(tokens, i - who)?.form === "demonym" ? family : undefined;
}
const STUDYING = words("studying enrolled");
const WORKING = words(
  "work working jobs job labour labor nurses trainees workers refuge refugees asylum live settle",
);
const FAR_WORK = 8;
const VISITING = words("visiting touring");
const VISITED = words("visited toured");
const GOING = words("going coming travelling traveling");
const WENT = words("went came travelled traveled");

/** All fields at once: topics of one form are read faster. */
export const plainTopic = (from: number, to: number, family: Family): Topic => ({
  from,
  to,
  family,
  sign: undefined,
  mutual: false,
  verb: false,
  total: false,
  said: undefined,
});

/** The topic that the words from `i` to `to` make. */
function topic(
  tokens: Token[],
  i: number,
  to: number,
  family: Family,
  { sign, mutual, verb }: Partial<Pick<Topic, "sign" | "mutual" | "verb">> = {},
): Topic {
  const made = plainTopic(i, to, family);
  made.sign = sign;
  made.mutual = mutual ?? isMutual(tokens, i);
  made.verb = verb ?? VERB_FORM.of(tokens[i] as Token);
  return made;
}

/** The topic of a sentence that begins at a token. */
export function topicFrom(topics: readonly Topic[], at: number): Topic | undefined {
  for (const topic of topics) if (topic.from === at) return topic;
  return undefined;
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
  if (FLOWS_OF_GOODS.of(token) && next === "of" && tagsAt(tokens, i + 2) & T.goods)
    return topic(tokens, i, i + 3, "trade");
  if (token.tags & T.goods && (goesFromTo(tokens, i) || areOfCountry(tokens, i)))
    return topic(tokens, i, i + 1, "exports");
  if (token.w === "exchanged" && OPENS_AMOUNT.at(tokens, i + 1))
    return topic(tokens, i, i + 1, "trade");
  if (token.w === "exchanged" && tokens[i + 1]?.kind === "number")
    return topic(tokens, i, i + 1, "trade");
  if (token.w === "spent")
    return spentOn(tokens, i) ? topic(tokens, i, i + 1, "imports", { verb: true }) : undefined;
  if (SENT_SENDS_SENDING.of(token))
    return sells(tokens, i) && !sendsThem(tokens, i) && !sendsCount(tokens, i)
      ? topic(tokens, i, i + 1, "exports", { verb: true })
      : undefined;
  // "the Vietnamese living in Japan": residents, who are no figure here.
  if (LIVING_RESIDING_WORKING.of(token))
    return tagsAt(tokens, i - 1) & (T.place | T.person)
      ? topic(tokens, i, i + 1, "other")
      : undefined;
  if (token.w === "lent")
    return lendsToState(tokens, i) ? topic(tokens, i, i + 1, "aid") : undefined;
  // "Thai suppliers delivered goods for 2 billion".
  // "the number of Vietnamese studying in Japan", "Koreans who visited Vietnam": what those people are there.
  const doing = doingOf(tokens, i);
  if (doing) return topic(tokens, i, i + 1, doing);
  if (DELIVERED.of(token))
    return (ALL_GOODS.at(tokens, i + 1) || isGoodsWorth(tokens, i + 1)) && sells(tokens, i)
      ? topic(tokens, i, i + 1, "exports", { verb: true })
      : undefined;
  if (DID_DO_DOES_DONE_DOING.of(token) && next === "business")
    return topic(tokens, i, i + 2, "trade");
  if (VERBS_OF_INVESTING.of(token))
    return moneyInto(tokens, i) ? topic(tokens, i, i + 1, "invest") : undefined;
  if (COMMITTED_PLEDGED.of(token))
    return firmsCommit(tokens, i) ? topic(tokens, i, i + 1, "invest", { verb: true }) : undefined;
  if (token.w === "balance" || token.w === "balances" || token.w === "excess")
    return balanceSaid(tokens, i);
  // "earnings from India rose": what was sold there.
  if (token.w === "earnings")
    return next === "from" && tagsAt(tokens, i + 2) & T.place && tokens[i + 2]?.cap
      ? topic(tokens, i, i + 1, "exports")
      : undefined;
  const bits = token.tags & TOPICAL;
  if (bits === 0) return undefined;
  if (bits & (T.exports | T.imports)) return goodsTopic(tokens, i, bits);
  if (bits & T.trade) {
    if (token.w === "commercial" && !NOUNS_OF_COMMERCE.at(tokens, i + 1)) return undefined;
    if (NOT_TOPIC.at(tokens, i + 1)) return undefined;
    if (tagsAt(tokens, i + 1) & T.balance)
      return topic(tokens, i, i + 2, "balance", { sign: sign(next) });
    if (next === "balance") return topic(tokens, i, i + 2, "balance", { sign: 1 });
    // "the balance of trade".
    if (w(tokens, i - 1) === "of" && w(tokens, i - 2) === "balance")
      return topic(tokens, i - 2, i + 1, "balance", { sign: 1 });
    if (FREE_FAIR.at(tokens, i - 1)) return undefined;
    if (next === "and" && NOT_TOPIC.at(tokens, i + 3)) return undefined;
    return topic(tokens, i, valueEnd(tokens, i + 1), "trade");
  }
  if (bits & T.balance)
    return topic(tokens, i, inTrade(tokens, i + 1), "balance", { sign: sign(token.w) });
  if (bits & (T.invest | T.project)) {
    if (NOT_TOPIC.at(tokens, i + 1)) return undefined;
    const city =
      token.w === "capital" &&
      !(next === "of" && opensAmount(tokens, i + 2)) &&
      !/^(registered|charter|invested|total|investment|fdi|pledged|added|additional|fresh|new|foreign|combined|accumulated|approved|legal|disbursed|in|with|and|'s|of|their|its|[a-z]+ed)$/.test(
        w(tokens, i - 1),
      );
    if (city || (token.w === "capital" && CAPITAL_THINGS.at(tokens, i + 1))) return undefined;
    return topic(tokens, i, i + 1, token.w === "capital" && isOfAid(tokens, i) ? "aid" : "invest");
  }
  if (bits & T.student) return topic(tokens, i, i + 1, "students");
  // "visitor spending", "tourism receipts": money, and nobody who came.
  if (bits & T.tourist && SPENT_THERE.at(tokens, i + 1)) return topic(tokens, i, i + 2, "other");
  if (bits & T.tourist)
    return NOT_TOPIC.at(tokens, i + 1) ? undefined : topic(tokens, i, i + 1, "tourists");
  if (bits & T.aid) {
    if (DONOR_DONORS.of(token) || NOT_TOPIC.at(tokens, i + 1)) return undefined;
    return topic(tokens, i, i + 1, "aid");
  }
  // "the Economic Development Cooperation Fund" is a name.
  if (IN_NAMES.of(token) && token.cap && tokenAt(tokens, i - 1)?.cap) return undefined;
  return COST_COSTS.of(token) && isPaid(tokens, i) ? undefined : topic(tokens, i, i + 1, "other");
}

/** "58 billion USD worth of goods", "goods worth" of an amount. */
function isGoodsWorth(tokens: Token[], at: number): boolean {
  for (let k = at; k < at + FAR_GOODS && tokens[k]?.w !== ","; k++)
    if (w(tokens, k) === "worth" && w(tokens, k + 1) === "of" && ALL_GOODS.at(tokens, k + 2))
      return true;
  return false;
}
const FAR_GOODS = 7;

/** Machines, where money trades and what it gains: no capital that is invested. */
const CAPITAL_THINGS = words("goods equipment machinery market markets gains city");

/** "Japan has lent Laos 3 billion yen", "Seoul lent 190 million dollars to Hanoi": one state to the other. */
function lendsToState(tokens: Token[], i: number): boolean {
  const lender = HAVE_HAS_HAD.at(tokens, i - 1) ? i - 2 : i - 1;
  const isPlace = (k: number) => (tagsAt(tokens, k) & T.place) !== 0 && tokens[k]?.cap === true;
  if (!isPlace(lender)) return false;
  if (isPlace(i + 1)) return opensAmount(tokens, placeAt(tokens, i + 1)?.to ?? i + 2);
  let k = i + 1;
  while (k < i + FAR_BORROWER && w(tokens, k) !== "to") k++;
  return opensAmount(tokens, i + 1) && w(tokens, k) === "to" && isPlace(k + 1);
}
const FAR_BORROWER = 8;

const BANKS = words("bank");

function goodsTopic(tokens: Token[], i: number, bits: number): Topic | undefined {
  const token = tokens[i] as Token;
  const before = w(tokens, i - 1);
  if (explains(tokens, i)) return undefined;
  // "the Export-Import Bank".
  if (BANKS.within(tokens, i + 1, i + 5) && token.cap && w(tokens, i + 1) === "-") return undefined;
  if (BANKS.at(tokens, i + 1) && before === "-") return undefined;
  let here: Family = bits & T.exports ? "exports" : "imports";
  if (SHIPMENT_SHIPMENTS.of(token) && INBOUND_INCOMING_INWARD.at(tokens, i - 1)) here = "imports";
  const link = w(tokens, i + 1);
  const next = tokens[i + 2];
  // "import-export turnover", "exports and imports": both ways together.
  const opposite = here === "exports" ? T.imports : T.exports;
  if (DASH_AND_SLASH_X.at(tokens, i + 1) && next && next.tags & opposite && !VERB_FORM.of(token)) {
    if (VALUE_NOUNS.at(tokens, i + 3) && !(link === "and" && areTwoSums(tokens, i + 4)))
      return topic(tokens, i, i + 4, "trade", { mutual: true });
    if (link === "-" || link === "/") return topic(tokens, i, i + 3, "trade", { mutual: true });
    // "exports and imports together".
    if (TOGETHER.at(tokens, i + 3)) return topic(tokens, i, i + 4, "trade", { mutual: true });
    if (isOneSum(tokens, i + 3)) return topic(tokens, i, i + 3, "trade", { mutual: true });
  }
  if (link === "-" && before !== "-") return undefined;
  if (VERB_FORM.of(token) && toEachOther(tokens, i))
    return topic(tokens, i, i + 1, "trade", { mutual: true });
  const selling =
    /^(sales|sell|sells|selling|sold|ships|shipping|shipped|bought|buys?|buying|purchased|purchases?|purchasing)$/;
  if (selling.test(token.w) && !sells(tokens, i)) return undefined;
  if ((token.w === "export" || token.w === "import") && NOT_TOPIC.at(tokens, i + 1))
    return link === "market" && shareIn(tokens, i) ? topic(tokens, i, i + 2, here) : undefined;
  return topic(tokens, i, valueEnd(tokens, i + 1), here);
}

/** "the largest provider of aid, with total capital of 27 billion": of the aid. */
function isOfAid(tokens: Token[], at: number): boolean {
  if (INVESTED.at(tokens, at - 1)) return false;
  for (let k = at - 1; k > Math.max(0, at - FAR_AID); k--) {
    const { tags } = tokens[k] as Token;
    if (tags & (T.invest | T.project | T.conj) || w(tokens, k) === ";") return false;
    if (tags & T.aid) return true;
  }
  return false;
}
const FAR_AID = 14;
const INVESTED = words("registered charter invested");

/** "a favorable balance": one with a sign. */
function balanceSaid(tokens: Token[], i: number): Topic | undefined {
  const excess =
    w(tokens, i) === "excess" && w(tokens, i + 1) === "of" && w(tokens, i + 3) === "over";
  const more = excess ? tagsAt(tokens, i + 2) : 0;
  if (more & (T.exports | T.imports))
    return topic(tokens, i, i + 5, "balance", { sign: more & T.exports ? 1 : -1 });
  const sign = excess ? undefined : signOfBalance(tokens, i);
  return sign && topic(tokens, i, i + 1, "balance", { sign });
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
