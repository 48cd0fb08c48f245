/** One sentence with its periods, quantities, ranks, places and topics marked. */
import { T } from "./lexicon.ts";
import { type Calendar, type PeriodNode, periodAt } from "./periods.ts";
import { type Place, placeAt } from "./places.ts";
import { type Quantity, quantityAt } from "./quantities.ts";
import { type Rank, rankAt } from "./ranks.ts";
import type { Token } from "./tokens.ts";

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

/** What numbers after it are about: "bilateral trade", "Vietnam's exports", "trade deficit". */
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
}

export interface Annotated {
  tokens: Token[];
  places: Place[];
  periods: PeriodNode[];
  quantities: Quantity[];
  ranks: Rank[];
  topics: Topic[];
}

/** Nouns that make the word before them an adjective: "trade minister", "export market", "investment cooperation". */
const NOT_TOPIC = new Set(
  "partner partners minister ministers ministry office offices fair fairs agreement agreements promotion cooperation relations relationship ties tie market markets counsellor counselor department official officials representative representatives war barrier barriers expo centre center forum links link policy policies destination destinations source sources facilitation corridor connectivity mission body bodies talks negotiations union unions hub route routes association associations agency committee commission environment climate conference summit pact treaty deal law licence license liberalisation liberalization remedies defence defense attache sector activities and- opportunities exchanges fund funds incentives zone gate gates mix finance pavilion week visas visa card guide guides development group companies firm firms season sites site spot spots attractions product".split(
    " ",
  ),
);
const VALUE_NOUNS = new Set(
  "turnover value volume revenue revenues earnings figures exchange flows growth trade bill receipts".split(
    " ",
  ),
);
const VERB_FORM =
  /^(exported|exporting|imported|importing|sold|sells?|selling|bought|buys?|buying|purchased|purchasing|shipped|ships|shipping|invested|invests?|investing)$/;

function topicAt(tokens: Token[], i: number): Topic | undefined {
  const token = tokens[i] as Token;
  const bits =
    token.tags &
    (T.trade |
      T.exports |
      T.imports |
      T.balance |
      T.invest |
      T.project |
      T.student |
      T.tourist |
      T.aid |
      T.other);
  if (bits === 0) return undefined;
  const w = (k: number) => tokens[k]?.w ?? "";
  const before = w(i - 1) === "-" ? w(i - 3) + w(i - 2) : w(i - 1);
  const mutual =
    /^(bilateral|mutual|reciprocal)$/.test(w(i - 1)) ||
    (w(i - 1) === "way" && /^(two|-)$/.test(w(i - 2))) ||
    (((tokens[i - 1]?.tags ?? 0) & T.adj && (w(i - 2) === "way" || w(i - 2) === "bilateral")) !==
      0 &&
      (w(i - 2) === "way" || w(i - 2) === "bilateral"));
  const topic = (to: number, family: Family, extra: Partial<Topic> = {}): Topic => ({
    from: i,
    to,
    family,
    mutual,
    verb: VERB_FORM.test(token.w),
    ...extra,
  });
  if (bits & (T.exports | T.imports)) {
    const here = bits & T.exports ? "exports" : "imports";
    const link = w(i + 1);
    const next = tokens[i + 2];
    // "import-export turnover", "exports and imports": both ways together.
    if (
      (link === "-" || link === "and" || link === "/" || link === "&") &&
      next &&
      next.tags & (here === "exports" ? T.imports : T.exports) &&
      !VERB_FORM.test(token.w)
    ) {
      const noun = tokens[i + 3]?.w ?? "";
      if (VALUE_NOUNS.has(noun)) return topic(i + 4, "trade", { mutual: true });
      if (link === "-" || link === "/") return topic(i + 3, "trade", { mutual: true });
    }
    if (link === "-") return undefined;
    if (
      /^(sales|sell|sells|selling|sold|shipments?|ships|shipping|shipped)$/.test(token.w) &&
      !sells(tokens, i)
    )
      return undefined;
    if (/^(export|import)$/.test(token.w) && NOT_TOPIC.has(link)) return undefined;
    if (/^(partner|destination)/.test(w(i + 2)) && /market/.test(link)) return undefined;
    let to = i + 1;
    while (VALUE_NOUNS.has(w(to)) && w(to) !== "growth") to++;
    return topic(to, here);
  }
  if (bits & T.trade) {
    if (token.w === "commercial" && !/^(exchange|exchanges|turnover|trade)$/.test(w(i + 1)))
      return undefined;
    if (NOT_TOPIC.has(w(i + 1)) && w(i + 1) !== "exchange") return undefined;
    if ((tokens[i + 1]?.tags ?? 0) & T.balance)
      return { ...topic(i + 2, "balance"), sign: sign(w(i + 1)) };
    if (w(i + 1) === "balance") return { ...topic(i + 2, "balance"), sign: 1 };
    if (before === "free" || before === "fair" || before === "border-") return undefined;
    if (w(i + 1) === "and" && NOT_TOPIC.has(w(i + 3))) return undefined;
    let to = i + 1;
    while (VALUE_NOUNS.has(w(to)) && w(to) !== "growth") to++;
    return topic(to, "trade");
  }
  if (bits & T.balance) return { ...topic(i + 1, "balance"), sign: sign(token.w) };
  if (bits & (T.invest | T.project)) {
    if (NOT_TOPIC.has(w(i + 1))) return undefined;
    if (
      token.w === "capital" &&
      /^(city|of|cities)$/.test(w(i + 1)) &&
      !/^(registered|charter|invested|total|investment|fdi|pledged|added|new|foreign|combined|accumulated)$/.test(
        w(i - 1),
      )
    )
      return undefined;
    return topic(i + 1, "invest");
  }
  if (bits & T.student) return topic(i + 1, "students");
  if (bits & T.tourist) return NOT_TOPIC.has(w(i + 1)) ? undefined : topic(i + 1, "tourists");
  if (bits & T.aid) {
    if (token.w === "donor" || token.w === "donors" || NOT_TOPIC.has(w(i + 1))) return undefined;
    return topic(i + 1, "aid");
  }
  return topic(i + 1, "other");
}

const sign = (word: string): 1 | -1 => (word.startsWith("surplus") ? 1 : -1);

/** "sold goods", "sales to", "shipped products": selling across a border, not in a shop. */
function sells(tokens: Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 12); k++) {
    const token = tokens[k] as Token;
    if (token.w === ";" || token.w === ".") return false;
    if ((token.tags & T.goods) !== 0) return true;
    if (
      token.w === "to" &&
      ((tokens[k + 1]?.tags ?? 0) & T.place || (tokens[k + 2]?.tags ?? 0) & T.place)
    )
      return true;
  }
  return false;
}

/** Marks a sentence; `calendar.current` follows the periods it reads. */
export function annotate(
  tokens: Token[],
  calendar: Calendar,
  currency: { last?: string },
): Annotated {
  const marked: Annotated = {
    tokens,
    places: [],
    periods: [],
    quantities: [],
    ranks: [],
    topics: [],
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const rank = rankAt(tokens, i);
    if (rank) {
      marked.ranks.push(rank);
      i = rank.to;
      continue;
    }
    const period = periodAt(tokens, i, calendar);
    if (period) {
      marked.periods.push(period);
      if (
        period.period &&
        period.role !== "base" &&
        period.relative !== "year-before" &&
        period.period.start.day === undefined
      )
        calendar.current = period.period;
      i = period.to;
      continue;
    }
    const quantity = quantityAt(tokens, i, currency.last);
    if (quantity) {
      marked.quantities.push(quantity);
      if (quantity.currency) currency.last = quantity.currency;
      i = quantity.to;
      continue;
    }
    const place = token.tags & T.place ? placeAt(tokens, i) : undefined;
    if (place) {
      if (place.form !== "trap") marked.places.push(place);
      i = place.to;
      continue;
    }
    const topic = token.tags === 0 ? undefined : topicAt(tokens, i);
    if (topic) {
      marked.topics.push(topic);
      i = topic.to;
      continue;
    }
    i++;
  }
  return marked;
}
