/** What is printed like a figure and is none: targets, forecasts, increments, money in deals, parts of a country's trade. */

import type { Annotated, Item, QuantityItem } from "../marks/items.ts";
import { FUNDED, type Reason } from "../marks/reasons.ts";
import { type Family, type Topic, TRADE } from "../marks/topics.ts";
import { soughtWords, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { AVERAGE, COMMA_SEMICOLON, ITS_THEIR_THE } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import { besideLeft } from "./beside-left.ts";
import { isByOther, isLevied, isOfHouse } from "./doers.ts";
import { isFact } from "./facts.ts";
import { isCarried, thingBehind } from "./goods.ts";
import { isDifference } from "./increments.ts";
import { narrowed } from "./narrowed.ts";
import { noLevel } from "./no-level.ts";
import { partOf } from "./parts.ts";
import { partOfSum } from "./parts-of-sum.ts";
import { isOfPassageBefore, isOverPassage, PASSAGE } from "./passages.ts";
import { isPriceChange } from "./prices.ts";
import { inSector, isLedBySector, isPartInSector } from "./sectors.ts";
import { inUndertaking, isWishList } from "./undertakings.ts";
import {
  isDaily,
  isEqualled,
  isFormer,
  isMarketShare,
  isOften,
  isOneIn,
  isPrevious,
  isPrice,
  isRanging,
  isUnknownHolder,
  ofPayments,
} from "./unlike.ts";
import { DENYING, PLANNED, unreal } from "./unreal.ts";
import { isWhole } from "./wholes.ts";
import { isFuture } from "./wishes.ts";
import { worthReason } from "./worth.ts";

const MARK_THRESHOLD_MILESTONE = words("mark threshold milestone");
const UNITS_OF_TIME = words("year years month months decade decades");
const VERBS_OF_FUNDING = words("funded financed sponsored donated");
const SEMICOLON_WHILE_AND = words("; while and");

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
    partOfSum(item, annotated, topic);
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
  if (people && item.type === "quantity" && isOneIn(item, tokens)) return "counts something else";
  if (people && isUnknownHolder(item, tokens, annotated.places))
    return "a partner that is no country";
  if (people && ofOtherThings(item, tokens)) return "counts something else";
  if (people && isOfWorkers(item, tokens)) return "people who are neither students nor tourists";
  if (people && isOfHouse(item, annotated)) return "of a part of the country or a company";
  const beside = people ? besideLeft(item, annotated) : undefined;
  if (beside) return beside;
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

/** "while the number of (its) trainees was 180,000". */
function isOfWorkers({ hedge }: Item, tokens: Token[]): boolean {
  for (let k = hedge - 1; k > Math.max(1, hedge - FAR_NUMBER); k--) {
    if (COMMA_SEMICOLON.at(tokens, k) || tokens[k]?.kind === "number") return false;
    if (WORKERS.at(tokens, k)) return NUMBER_OF.within(tokens, Math.max(0, k - 4), k);
  }
  return false;
}
const FAR_NUMBER = 10;
const WORKERS = words(
  "trainees workers interns labourers laborers employees residents migrants nurses experts teachers brides expatriates",
);
const NUMBER_OF = words("number numbers");

/** "60 percent of (the) bookings from China". */
function ofOtherThings(item: Item, tokens: Token[]): boolean {
  if (w(tokens, item.to) !== "of") return false;
  const at = ITS_THEIR_THE.at(tokens, item.to + 1) ? item.to + 2 : item.to + 1;
  return OTHER_THINGS.at(tokens, at) || OTHER_THINGS.at(tokens, at + 1);
}
const OTHER_THINGS = words(
  "bookings reservations rooms seats tickets flights passengers guests revenue receipts spending visas cancellations",
);

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

/** "the average investment of a project is 15.8 million". */
function isAverage(item: Item, tokens: Token[]): boolean {
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - 10); k--) {
    if (COMMA_SEMICOLON.at(tokens, k)) return false;
    if (AVERAGE.at(tokens, k)) return true;
  }
  return false;
}
