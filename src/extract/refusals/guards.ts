/** What is printed like a figure and is none: targets, forecasts, increments, money in deals, parts of a country's trade. */

import {
  type Annotated,
  type Item,
  itemBefore,
  itemBehind,
  type QuantityItem,
} from "../marks/annotate.ts";
import { FUNDED, type Reason } from "../marks/reasons.ts";
import { shareOf } from "../marks/shares.ts";
import { isThing, isUnlisted, WIDE } from "../marks/things.ts";
import { type Family, type Topic, TRADE } from "../marks/topics.ts";
import { wholeAmount } from "../marks/whole-ahead.ts";
import { soughtWords, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  ABOVE_BELOW,
  AVERAGE,
  COMMA_AND,
  COMMA_SEMICOLON,
  MAKING,
  PERCENT,
  S_APOSTROPHE,
  THROUGH_VIA,
} from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";
import { isByOther, isLevied } from "./doers.ts";
import { isFact } from "./facts.ts";
import { isCarried, isCovered, thingBehind, tradedPart } from "./goods.ts";
import { noLevel } from "./no-level.ts";
import { partOf } from "./parts.ts";
import { partOfSum } from "./parts-of-sum.ts";
import { isOverPassage } from "./passages.ts";
import { isPriceChange } from "./prices.ts";
import { inSector, isLedBySector, isPartInSector, ofSector, SECTOR } from "./sectors.ts";
import { inUndertaking, isWishList } from "./undertakings.ts";
import {
  isDaily,
  isEqualled,
  isFormer,
  isMarketShare,
  isOften,
  isPrevious,
  isPrice,
  isRanging,
  isUnknownHolder,
  ofPayments,
} from "./unlike.ts";
import { DENYING, PLANNED, unreal } from "./unreal.ts";
import { isFuture } from "./wishes.ts";
import { worthReason } from "./worth.ts";

const MARK_THRESHOLD_MILESTONE = words("mark threshold milestone");
const UNITS_OF_TIME = words("year years month months decade decades");
const TOTAL_GLOBAL = words("total global");
/** "a slightly higher 604 billion": no change. */
const SIZES_COMPARED = words(
  "below larger greater smaller bigger higher lower wider narrower more less",
);
const VERBS_OF_FUNDING = words("funded financed sponsored donated");
const SEMICOLON_WHILE_AND = words("; while and");
const TELLS_WHAT_THEY_ARE = words("are were is was include includes included including");
const LIST_LINKS = words(", and as including like");

/** The reason to leave a number alone; undefined where there is none. */
export function blockedBy(
  item: Item,
  annotated: Annotated,
  topic: Topic | undefined,
  family: Family | undefined,
): Reason | undefined {
  const { tokens } = annotated;
  if (item.type === "quantity" && isWhole(item, annotated)) return "the whole of a share";
  // "the largest trading partner in rice".
  const goods =
    item.type === "rank" && w(tokens, item.to) === "in"
      ? thingBehind(item.to, annotated)
      : undefined;
  if (goods) return goods;
  const passed =
    MARK_THRESHOLD_MILESTONE.at(tokens, item.to) &&
    annotated.items.some((one) => isMoney(one) && one.from < item.from);
  if (passed) return "a mark passed by the figure before";
  const money = isMoney(item);
  if ((money && isPrice(item, tokens)) || isPriceChange(item, annotated)) return "a price";
  if (isRanging(item, tokens)) return "a range over some years";
  if ((money && isEqualled(item, tokens)) || isFormer(item, annotated))
    return "told for comparison, of another time";
  if (isAmount(item) && isPrevious(item, annotated)) return "told for comparison, of another time";
  if (isLater(item, annotated) || isEver(item, tokens)) return "of some years later, not of a year";
  if (isWishList(item, annotated)) return PLANNED;
  const fact = isFact(item, annotated);
  if (!fact && isFuture(item, annotated)) return PLANNED;
  const unsaid = unreal(item, annotated, family);
  const odd =
    (fact && (unsaid === PLANNED || unsaid === DENYING) ? undefined : unsaid) ??
    isLevied(item, annotated) ??
    noLevel(item, annotated) ??
    partOfSum(item, annotated);
  if (odd) return odd;
  if (topic && item.type === "quantity" && isByOther(topic, annotated))
    return "of a part of the country or a company";
  // "down 70 mln from a year earlier", with the currency told before.
  const bare = item.type === "quantity" && item.kind === "number" && item.scaled && !item.noun;
  if ((money || bare) && isDifference(item, annotated))
    return "an increase or decrease, not a level";
  if (money) {
    const worth = worthReason(item, tokens);
    if (worth) return worth;
  }
  if (family === "balance" && ofPayments(item, tokens))
    return "of the current account, not of trade";
  if ((family === "tourists" || family === "students") && isDaily(item, tokens))
    return "a count a day, not a year";
  const people = family === "tourists" || family === "students";
  if (people && isUnknownHolder(item, tokens, annotated.places))
    return "a partner that is no country";
  if (family === "tourists" && isCarried(item, annotated)) return "only the part that came one way";
  if (money && isOften(item, topic, tokens)) return "an amount a day or week, not a year";
  if (item.type === "quantity" && isMarketShare(item, tokens)) return "a share of a market";
  const part = partOf(item, annotated, topic);
  if (part) return part;
  const trade = family !== undefined && TRADE.has(family);
  // "followed at some distance by El Paso with 70 billion".
  if (trade && money && isUnknownHolder(item, tokens, annotated.places))
    return "of one port, city or company";
  if ((trade || family === "tourists") && isOverPassage(item, annotated)) return PASSAGE;
  if (trade && isOfPassageBefore(item, annotated)) return PASSAGE;
  if (family === "invest" && isFunded(item, annotated)) return FUNDED;
  if (item.type === "quantity" && item.noun?.family === "invest" && isBuilt(item, tokens))
    return "projects that are no investment";
  if (family === "invest" && money && isAverage(item, tokens)) return "an average, not a sum";
  if (family === "aid" && w(tokens, item.hedge - 1) === "including")
    return "a part of the sum before";
  if (family === "invest" && (isLedBySector(item, annotated) || isPartInSector(item, annotated)))
    return "only the part in one sector";
  const undertaking =
    family === "invest" && isAmount(item) ? inUndertaking(item, annotated, topic) : undefined;
  if (undertaking) return undertaking;
  if (family === "invest" && money) return inSector(item, annotated);
  return topic && trade && topic.from >= 0 ? narrowed(annotated, topic, item) : undefined;
}

const PASSAGE = "only the part over one border crossing or port";
const isMoney = (item: Item): boolean => item.type === "quantity" && item.kind === "money";
/** Money, also where its currency is told by the numbers before it ("of which 300 million"), and what is counted. */
const isAmount = (item: Item) =>
  isMoney(item) || (item.type === "quantity" && item.kind === "number");

/** "Since then exports have been above a billion": of each year since. */
function isEver(item: Item, tokens: Token[]): boolean {
  if (!THEN.in(tokens)) return false;
  const since = w(tokens, item.to) === "since" && w(tokens, item.to + 1) === "then";
  let been = false;
  for (let k = item.hedge - 1; k > 0; k--) {
    if (w(tokens, k) === ";" || (w(tokens, k) === "," && !been)) return false;
    been ||= STAYING.at(tokens, k);
    if (been && since) return true;
    if (w(tokens, k) === "then" && w(tokens, k - 1) === "since") return been;
  }
  return false;
}
const THEN = soughtWords("then");
const STAYING = words("been stayed remained");

/** "to 16.8 billion five years later". */
const isLater = ({ to }: Item, { tokens, periods }: Annotated): boolean =>
  UNITS_OF_TIME.at(tokens, to + 1) &&
  w(tokens, to + 2) === "later" &&
  !periods.some((one) => one.from === to);

const OF_TWO = words("between bilateral mutual reciprocal");
const OF_WORTH = words("of worth totalling totaling");

const CAME = words("came come comes was were is went goes");

/** "19.8 percent of the 5.4 million visitors": the number that a share is of. */
function isWhole(item: Item, annotated: Annotated): boolean {
  const { tokens, items, places } = annotated;
  // "Of the 4.9 billion approved, 65 percent came from China".
  const next = w(tokens, 0) === "of" && item.hedge <= 2 ? itemBehind(item, items) : undefined;
  if (next?.type === "quantity" && next.kind === "percent" && CAME.at(tokens, next.to))
    return !places.some((one) => one.from >= item.to && one.to <= next.hedge);
  const share = itemBefore(item, items);
  if (share?.type !== "quantity" || (share.kind !== "percent" && share.kind !== "fraction"))
    return false;
  // "9 percent of exports, or 999 million USD": the share itself.
  if (w(tokens, share.to) !== "of" || w(tokens, item.hedge - 1) === "or") return false;
  // "a third of the deficit, with 5 billion", "of the deficit with 5 billion": the share itself.
  if (w(tokens, item.hedge - 1) === "with") return false;
  // "2 percent of Thai exports and 1 percent of Lao exports": a share of its own.
  if (item.type === "quantity" && item.kind === share.kind && w(tokens, item.to) === "of")
    return false;
  if (item.hedge - share.to <= 4 || wholeAmount(share, annotated) === item) return true;
  // "15 percent of all its trade, which amounted to 317 billion"; of the trade of the two it is their trade.
  const between = tokens.slice(share.to, item.hedge);
  if (
    !between.some((one) => OF_TWO.of(one)) &&
    between.length < 20 &&
    between.some((one, k) => one.w === "which" && between[k - 1]?.w === ",")
  )
    return true;
  // "80 percent of its total global exports of 230 billion", "of its total trade worth 680 billion".
  const global = TOTAL_GLOBAL.within(tokens, share.to, item.hedge);
  const sized = OF_WORTH.at(tokens, item.hedge - 1) || w(tokens, item.hedge - 2) === "valued";
  // "of its total trade, worth 171 billion": the share again.
  const apart = between.some((one) => one.w === ",");
  return global && sized && !apart && item.hedge - share.to <= 9;
}

const CHANGES = words("increase rise decrease decline drop fall gain jump surge reduction");

/** "rose by $500 million", "decreased $0.8 billion to", "32.9 percent ($3.2 billion)": the change itself. */
function isDifference(item: Item, annotated: Annotated): boolean {
  const { tokens, items } = annotated;
  // "fell by a little more than 5 billion".
  const a = w(tokens, item.hedge) === "little" && w(tokens, item.hedge - 1) === "a" ? 1 : 0;
  // "rose by a modest 150 million".
  const modest = WIDE.at(tokens, item.hedge - 1) && w(tokens, item.hedge - 2) === "a" ? 2 : 0;
  const at = item.hedge - 1 - a - modest;
  const before = w(tokens, at);
  const last = itemBefore(item, items);
  const rate = last?.type === "quantity" && last.kind === "percent" ? last : undefined;
  if (before === "(" && rate?.to === at) return true;
  // "5.6 billion above August's shortfall".
  if (ABOVE_BELOW.at(tokens, item.to)) return true;
  // "35 billion or 21 percent lower than".
  const next = itemBehind(item, items);
  const also = w(tokens, item.to) === "or" && next?.type === "quantity" && next.kind === "percent";
  if (also && next.hedge - item.to <= 1 && SIZES_COMPARED.at(tokens, next.to)) return true;
  // "an increase of 20 percent, or 4 billion USD"; "a share of 20 percent, or 4 billion USD" is no change.
  if (before === "or" && rate && at - rate.to <= 1) return !shareOf(rate, annotated);
  const moved = T.up | T.down;
  if (before === "by")
    return (
      (tagsAt(tokens, at - 1) & moved) !== 0 ||
      PERCENT.at(tokens, at - 1) ||
      isMovedToo(item, annotated) ||
      // "sales to Japan exceeded purchases there by 58 billion".
      EXCEEDED.within(tokens, last?.to ?? 0, at) ||
      // "rose by 360 million with Mexico and by 1.6 billion with Japan".
      (w(tokens, at - 1) === "and" && last !== undefined && w(tokens, last.hedge - 1) === "by")
    );
  if (before === "of") return CHANGES.at(tokens, at - 1);
  if (before === "up" && MAKING.at(tokens, at - 1)) return false;
  return (tagsAt(tokens, at) & moved) !== 0 && !SIZES_COMPARED.at(tokens, at);
}

const EXCEEDED = words("exceeded exceed exceeds exceeding outstripped outweighed outpaced");

/** "exports grew by 1 billion to 11 billion, imports by 18 billion (36 percent) to 67 billion": the verb is that of the first. */
function isMovedToo({ hedge }: Item, { tokens, items, topics }: Annotated): boolean {
  const first = items.find((one) => one.hedge < hedge && w(tokens, one.hedge - 1) === "by");
  if (!first || !(tagsAt(tokens, first.hedge - 2) & (T.up | T.down))) return false;
  const gapped = topics.some((one) => !one.verb && one.from > first.to && one.to < hedge);
  for (let k = hedge - 2; k > first.to; k--)
    if (tagsAt(tokens, k) & T.verb || CLAUSE_ENDS.at(tokens, k)) return false;
    else if (COMMA_AND.at(tokens, k)) break;
  return gapped;
}
const CLAUSE_ENDS = words("; while whereas but which");

/** "projects funded by China, totaling 70 million": aid or a contract. */
function isFunded(item: Item, { tokens }: Annotated): boolean {
  for (let k = item.hedge - 1; k >= 0; k--) {
    const before = w(tokens, k - 1) === "-" ? k - 2 : k - 1;
    if (VERBS_OF_FUNDING.at(tokens, k) && w(tokens, before) !== "self") return true;
    if (SEMICOLON_WHILE_AND.at(tokens, k)) return false;
  }
  return false;
}

const BUILT = words("completed complete finished finish inaugurated");
const AUXILIARIES = words("was were been being have has had be");

/** "five projects were completed", "completed 12 projects": works, of which nobody counts what was invested. */
function isBuilt({ hedge, noun }: QuantityItem, tokens: Token[]): boolean {
  if (BUILT.at(tokens, hedge - 1)) return true;
  let k = noun?.to ?? 0;
  // "five projects in Laos had been completed".
  if (w(tokens, k) === "in" && (tagsAt(tokens, k + 1) & T.place) !== 0) k += 2;
  const verb = k;
  while (AUXILIARIES.at(tokens, k)) k++;
  return k > verb && BUILT.at(tokens, k);
}

const NP = T.adj | T.goods | T.trade | T.invest | T.bilateral;
const FILLER = words(
  "- global worldwide way two customs cleared f o b c i roughly resulting on year",
);
/** "The port handled 228 billion in 2019, down 0.4 percent, and 37 percent of the whole": a change or share of what went over it. */
function isOfPassageBefore(item: Item, { tokens, items }: Annotated): boolean {
  const before = itemBefore(item, items);
  if (before?.left !== PASSAGE || item.type !== "quantity" || item.kind === "money") return false;
  for (let k = before.to; k < item.hedge; k++)
    if (SEMICOLON_WHILE_AND.at(tokens, k) ? w(tokens, k) !== "and" : tagsAt(tokens, k) & T.verb)
      return false;
  return true;
}

/** "The goods with the highest export turnover are machines, with a value of 3.9 billion". */
function isListed(tokens: Token[], topic: Topic, item: Item): boolean {
  if (!ITEMS.in(tokens) || !ITEMS.within(tokens, 0, topic.from)) return false;
  for (let k = topic.to; k < item.hedge; k++)
    if (TELLS_WHAT_THEY_ARE.at(tokens, k)) return isUnlisted(tokens[k + 1]);
  return false;
}

/** "the average investment of a project is 15.8 million". */
function isAverage(item: Item, tokens: Token[]): boolean {
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - 10); k--) {
    if (COMMA_SEMICOLON.at(tokens, k)) return false;
    if (AVERAGE.at(tokens, k)) return true;
  }
  return false;
}

/** "border trade", which is a part; "cross-border trade" is all of it. */
const isBorder = (tokens: Token[], topic: Topic) =>
  w(tokens, topic.from - 1) === "border"
    ? w(tokens, topic.from - 2) !== "-"
    : w(tokens, topic.from - 1) === "-" && w(tokens, topic.from - 2) === "border";

const ITEMS = soughtWords(
  "item items product products commodities goods categories groups lines staples",
);
const INVESTED = soughtWords("invested");
const OTHER_OR_TIME = words("other year month quarter half");
/** Amounts of a list: of one item, sector, port or company each. */
function oneOfMany(
  tokens: Token[],
  topic: Topic,
  item: Item,
  annotated: Annotated,
): Reason | undefined {
  // "seven items with over a billion dollars each".
  const each = w(tokens, item.to) === "each" && !OTHER_OR_TIME.at(tokens, item.to + 1);
  if (each) return "only the part in one of several items";
  if (INVESTED.in(tokens))
    for (let k = 0; k + 2 < item.hedge; k++)
      if (w(tokens, k) === "foreign" && INVESTED.at(tokens, k + 2))
        return "of foreign-invested firms only";
  if (SECTOR.in(tokens) && ofSector(tokens, topic)) return "only the part in one sector";
  if (isUnknownHolder(item, tokens, annotated.places)) return "of one port, city or company";
  const open = w(tokens, item.hedge - 1);
  const name = tokenAt(tokens, item.hedge - 2);
  if (name?.kind !== "word" || isCovered(annotated, item.hedge - 2)) return undefined;
  // "Laredo ($210 billion), El Paso ($70 billion)".
  if (open === "(" && name.cap && !name.upper && (name.tags & ~T.place) === 0 && item.hedge > 2)
    return "of one port, city or company";
  // "such as textiles with $1.8 billion, phones with $4.5 billion".
  if (open === "with" && isThing(name) && LIST_LINKS.at(tokens, item.hedge - 3))
    return `only the part in ${name.w}`;
  return undefined;
}

/** "rice exports", "exports of coffee", "Guangxi's imports", "trade through the border gate": part of the trade only. */
function narrowed(annotated: Annotated, topic: Topic, item: Item): Reason | undefined {
  const { tokens, places, periods, idle } = annotated;
  // "shipped 58,000 tonnes of steel for 42.9 million", "rubber (193 million)".
  if (
    idle.some(
      (one) =>
        one.from >= topic.to &&
        one.to <= item.hedge &&
        one.reason !== "a length of time" &&
        tokens[one.from]?.kind === "number",
    )
  )
    return "only the part in one commodity";
  const listed = tokenAt(tokens, item.hedge - 2);
  if (w(tokens, item.hedge - 1) === "(" && listed) {
    if (!item.twin && isUnlisted(listed) && !isCovered(annotated, item.hedge - 2))
      return `only the part in ${listed.w}`;
    // "paper products (8 million)".
    const kind = item.hedge - 3;
    if (listed.tags & T.goods && isThing(tokenAt(tokens, kind)))
      return `only the part in ${w(tokens, kind)}`;
  }
  const traded = tradedPart(item, annotated, topic);
  if (traded) return traded;
  const one = oneOfMany(tokens, topic, item, annotated);
  if (one) return one;
  if (isListed(tokens, topic, item)) return "only the part in one of several items";
  if (isBorder(tokens, topic)) return "border trade only";
  let k = topic.from - 1;
  while (tagsAt(tokens, k) & NP || FILLER.at(tokens, k)) k--;
  const owner = tokenAt(tokens, k - 1);
  if (owner && !topic.verb && S_APOSTROPHE.at(tokens, k) && !places.some(({ to }) => to === k))
    if (owner.cap || owner.tags & T.part) return "of a part of the country or a company";
  for (k = topic.to; k < topic.to + 4; k++)
    // "trade through November".
    if (THROUGH_VIA.at(tokens, k) && !periods.some(({ from }) => from > k && from - k <= 2))
      return PASSAGE;
  return undefined;
}
