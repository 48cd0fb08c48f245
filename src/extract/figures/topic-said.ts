/** The topic of a number that names none beside it: of the sentence before, of a rank, of the level that a change leads to. */

import {
  type Annotated,
  type Item,
  itemBefore,
  itemBehind,
  type QuantityItem,
  rankBefore,
} from "../marks/items.ts";
import { startAhead } from "../marks/start-ahead.ts";
import { isThing } from "../marks/things.ts";
import { ownTopic, topicAfter, topicFor } from "../marks/topic-for.ts";
import { type Family, isGoods, plainTopic, type Topic, TRADE } from "../marks/topics.ts";
import type { Memory } from "../memory/context.ts";
import type { Here } from "../memory/here.ts";
import { type RankKind, rankedAs } from "../memory/rank-state.ts";
import type { Role } from "../places/roles.ts";
import { holderBefore } from "../sides/holder.ts";
import { marketOf } from "../sides/sides.ts";
import { soughtWords, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  ACCOUNTING,
  HEADS,
  IT_THAT_THIS,
  ITS_THEIR_THE,
  MAKING,
  PURCHASES,
  THE_THIS_THAT,
  THEY_THESE_THOSE,
  WITH_AT_OPEN,
} from "../words/shared.ts";
import { type Token, tagsWithin, word as w, wordsOf } from "../words/tokens.ts";
import { sumOfSold, sumTopic, totalOf } from "./sums.ts";
import { isAfterThings, isOfPlace, surveyed } from "./surveyed.ts";
import { toldInTurn } from "./told-in-turn.ts";
import { topicInTurn } from "./topic-in-turn.ts";

const FINAL_ACTUAL_REAL = words("final actual real");
const AND_COMMA_BUT_SO = words("and , but so ;");

/** What a number is of; `counted` says that its own noun tells. One "of all partners" is given as such by `total`. */
export function topicOf(
  item: QuantityItem,
  annotated: Annotated,
  roles: Role[],
  here: Here,
  memory: Memory,
  counted: boolean,
): Topic | undefined {
  const { tokens } = annotated;
  const again = counted ? undefined : toldInTurn(item, annotated, memory);
  if (again) return again.topic;
  const pointed =
    apposed(item, annotated) ??
    topicInTurn(item, annotated, memory) ??
    totalOf(item, annotated) ??
    sumTopic(item, annotated) ??
    actualOf(item, annotated) ??
    startAhead(item, annotated)?.topic;
  if (pointed) return pointed;
  if (isOfEither(item, annotated, memory) && !ownTopic(item, annotated)) return undefined;
  const own = itself(item, annotated, topicFor(item, annotated), here);
  if (own)
    return rankedApart(own, item, annotated, here) ?? ofKnownSign(own, item, tokens, here, memory);
  const market = marketOf(item, annotated, undefined, here);
  const said =
    counted && item.kind === "number"
      ? undefined
      : ((market ? undefined : rankTopic(item, annotated, here)) ??
        sumOfSold(item, annotated, memory) ??
        ofTotal(item, annotated, memory) ??
        anaphor(item, tokens, here, memory) ??
        soldAgain(item, tokens, here, memory) ??
        (isAfterThings(item, annotated) ? undefined : listed(item, tokens, roles, memory)));
  // "Of 3 million foreigners who visited Laos, 1 million came from Thailand": no longer of all.
  const { survey } = memory;
  if (said?.total && survey?.kind === said.family && item.kind === "number")
    if (isOfPlace(item, tokens, roles, survey.host)) return { ...said, total: false };
  return (
    said ??
    topicAfter(item, annotated) ??
    wholeTopic(item, annotated) ??
    partTopic(item, annotated) ??
    levelTopic(item, annotated) ??
    surveyed(item, annotated, roles, memory)
  );
}

/**
 * "Laos had a surplus of 3 billion. The gap has widened to 5 billion", "Its gap widened to a surplus of 5 billion from 3
 * billion": of the same sign.
 */
function ofKnownSign(
  topic: Topic,
  item: QuantityItem,
  tokens: Token[],
  here: Here,
  memory: Memory,
): Topic {
  const at = w(tokens, topic.from) === "trade" ? topic.from - 1 : topic.from;
  // "swung to a surplus from a gap of 2 billion" tells another sign.
  const same = item.compared && here.topic !== undefined && w(tokens, topic.from - 1) !== "a";
  const before = same ? here.topic : memory.topic;
  const gap = topic.family === "balance" && GAP.at(tokens, topic.to - 1);
  const plain = gap && (same || THE_THIS_THAT.at(tokens, at - 1));
  return plain && before?.family === "balance" && before.sign && before.sign !== topic.sign
    ? { ...topic, sign: before.sign }
    : topic;
}
const GAP = words("gap imbalance difference");

/** "more than twice its exports, at 23 billion": of what stands right before. */
function apposed(item: QuantityItem, { tokens, topics }: Annotated): Topic | undefined {
  const at = item.hedge - 2;
  return w(tokens, at) === "," && w(tokens, at + 1) === "at" && item.kind === "money"
    ? topics.find((topic) => topic.to === at && isGoods(topic) && !topic.verb)
    : undefined;
}

/** "planned to spend 9 billion on imports but the final figure was 13 billion": of what the number before it is. */
function actualOf(item: QuantityItem, annotated: Annotated): Topic | undefined {
  const { tokens, items, topics } = annotated;
  const before = POINTING.in(tokens) ? itemBefore(item, items) : undefined;
  if (!before) return undefined;
  for (let k = before.to; k < item.hedge; k++)
    if (w(tokens, k) === "figure" && FINAL_ACTUAL_REAL.at(tokens, k - 1))
      return topics.some((topic) => topic.from > k && topic.to <= item.hedge)
        ? undefined
        : topicFor(before, annotated);
  return undefined;
}

const THAT_THIS = words("that this");
const IS_WAS = words("is was");
const OPENS_CLAUSE = words("; , : and but --");

/** "Trade was 171 billion, with exports of 61 billion; that is five times the level of 2010": of the one or of the other. */
function isOfEither(item: QuantityItem, { tokens, topics }: Annotated, { mixed }: Memory): boolean {
  if (item.kind !== "times") return false;
  const that = item.hedge - 2;
  if (!THAT_THIS.at(tokens, that) || !IS_WAS.at(tokens, that + 1)) return false;
  if (that === 0) return mixed === true;
  if (!OPENS_CLAUSE.at(tokens, that - 1)) return false;
  const before = topics.filter((topic) => topic.to <= that);
  return before.some((topic) => topic.family !== before[0]?.family);
}

const POINTING = soughtWords(
  "it figure figures number pace value this that they total volume sum amount tally which those",
);
const ADDING = soughtWords(
  "added registered pledges pledge pledged approvals commitments disbursed disbursement disbursements implemented realised realized licensed registrations inflows inflow outlays stock",
);

/** "stock market". */
const ON_THE_BOURSE = words("exchange exchanges market markets index price prices");

const POINTERS = words("the such these those this that its their all foreign new");

/** "the number of such visas", "the volume of cargo": what is counted is said, and is no tie of the two. */
function isOfThings(tokens: Token[], head: number): boolean {
  if (!HEADS.at(tokens, head) || w(tokens, head + 1) !== "of") return false;
  let k = head + 2;
  while (POINTERS.at(tokens, k)) k++;
  return isThing(tokens[k]);
}

/** The topic of the figure before, where this sentence points back to it or goes on with the same. */
function anaphor(item: Item, tokens: Token[], here: Here, memory: Memory): Topic | undefined {
  const before = here.topic ?? memory.topic;
  if (!before) return undefined;
  // "They were worth 39 billion", after a sentence on trade and on exports: which of them is not sure.
  if (!here.topic && memory.mixed && THEY_THESE_THOSE.at(tokens, 0)) return undefined;
  if (!here.topic && !memory.mixed)
    if (isItsLevel(tokens) || isOfShare(tokens) || isItsChange(item, tokens)) return before;
  if (!POINTING.in(tokens) && !ADDING.in(tokens)) return here.topic;
  // "2 billion of it came in the first half".
  if (item.type === "quantity" && item.kind === "money")
    if (w(tokens, item.to) === "of" && IT_THAT_THIS.at(tokens, item.to + 1)) return before;
  // "The media put the volume at 3 billion", behind exports and imports: that of both.
  if (!here.topic && memory.mixed && isGoods(before))
    for (let k = 0; k < item.from; k++)
      if (isVolume(tokens, k) || isItThatMoves(tokens, k, memory))
        return { ...plainTopic(-1, -1, "trade"), mutual: true };
  for (let k = 0; k < tokens.length; k++) {
    if (k < item.from && POINTING.at(tokens, k) && !isOfThings(tokens, k)) return before;
    const added = before.family === "invest" && ADDING.at(tokens, k);
    if (added && !ON_THE_BOURSE.at(tokens, k + 1)) return before;
  }
  return here.topic;
}

/** "Chileans made up 21 percent of the total", behind all arrivals: of what the sentence before told, and a country's. */
function ofTotal(
  item: QuantityItem,
  { tokens, items, places }: Annotated,
  { topic, goesOn, mixed }: Memory,
): Topic | undefined {
  if (!topic || !goesOn || mixed || items[0] !== item) return undefined;
  if (item.kind !== "percent" && item.kind !== "fraction") return undefined;
  const at = w(tokens, item.to + 1) === "the" ? item.to + 2 : item.to + 1;
  if (w(tokens, item.to) !== "of" || w(tokens, at) !== "total" || !isEnd(tokens[at + 1]))
    return undefined;
  const last = item.hedge - 1;
  const made =
    ACCOUNTING.at(tokens, last - 1) || (w(tokens, last) === "up" && MAKING.at(tokens, last - 1));
  return made && places.some(({ to }) => to === last - 1) ? { ...topic, total: false } : undefined;
}
const isEnd = (token: Token | undefined): boolean =>
  token?.kind !== "word" || (token.tags & (T.prep | T.conj)) !== 0;

/** "Laos sold 5 billion of goods to China. In 2004, sales hit 6 billion": what the last figure was of, in another word. */
function soldAgain(item: Item, tokens: Token[], here: Here, memory: Memory): Topic | undefined {
  const before = here.topic ?? memory.topic;
  const words =
    before?.family === "exports" ? SOLD : before?.family === "imports" ? PURCHASES : undefined;
  if (!words || memory.mixed || item.type !== "quantity" || item.kind !== "money") return undefined;
  let k = item.hedge - 1;
  while (k >= 0 && !words.at(tokens, k)) k--;
  return k >= 0 && !isThing(tokens[k - 1]) && w(tokens, k + 1) !== "of" ? before : undefined;
}
const SOLD = words("sales deliveries");

/** "Its highest level, 15 billion, was reached in 2022", "Their peak was": of what the sentence before told. */
function isItsLevel(tokens: Token[]): boolean {
  if (!ITS_THEIR_THE.at(tokens, 0)) return false;
  let k = 1;
  while (EXTREME.at(tokens, k)) k++;
  if (LEVELS.at(tokens, k)) k++;
  return LEVELS.at(tokens, k - 1) && !isOfThings(tokens, k - 1);
}

/** "The percentage is equivalent to 5 billion": of what the share before is. */
const isOfShare = (tokens: Token[]): boolean =>
  THE_THIS_THAT.at(tokens, 0) && SHARES.at(tokens, 1) && EQUALLING.within(tokens, 2, 5);
const SHARES = words("percentage share proportion");
const EQUALLING = words(
  "equal equals equivalent corresponds amounts amounted corresponded equalled",
);

/** "The decline, a 15 percent drop", "This rise of 15 percent": a change of what the sentence before told. */
function isItsChange(item: Item, tokens: Token[]): boolean {
  if (!THE_THIS_THAT.at(tokens, 0) || item.type !== "quantity" || item.kind !== "percent")
    return false;
  return CHANGE.at(tokens, 1) && AFTER_CHANGE.at(tokens, 2) && item.hedge <= NEAR;
}
const CHANGE = words(
  "decline decrease drop fall slump increase rise growth gain jump surge expansion contraction",
);
const AFTER_CHANGE = words(", of was is came reached amounted");
const NEAR = 6;

const EXTREME = words(
  "highest lowest best worst all - time record previous earlier former peak largest smallest top",
);
const LEVELS = words("level peak record high low maximum minimum value volume");

/** "the volume", of nothing that is named. */
const isVolume = (tokens: Token[], k: number): boolean =>
  VOLUME.at(tokens, k) && w(tokens, k - 1) === "the" && w(tokens, k + 1) !== "of";
const VOLUME = words("volume total");

/** "Exports were 5 billion and imports 4 billion. In July alone it was 1 billion": neither of them is "it". */
function isItThatMoves(tokens: Token[], k: number, { flowsTold }: Memory): boolean {
  if (w(tokens, k) !== "it" || !MOVING.at(tokens, k + 1)) return false;
  return ["exports", "imports"].every((flow) => flowsTold?.some(({ family }) => family === flow));
}
const MOVING = words(
  "was is stood reached came hit totalled totaled amounted rose fell grew climbed dropped exceeded topped surpassed",
);

/** "The United States came next with 28 billion": goes on with the sentence before, where that told of one thing. */
function listed(item: Item, tokens: Token[], roles: Role[], memory: Memory): Topic | undefined {
  if (memory.mixed || !memory.topic || item.type !== "quantity") return undefined;
  const left = roles.filter((role) => role.to <= item.hedge);
  const reach = { tokens, left, right: [], start: 0, at: item.hedge, to: item.to, end: item.to };
  return holderBefore(reach) === undefined ? undefined : { ...memory.topic, total: false };
}

/** "the 17th largest investor, with a stock of 54 billion", "Canada was No. 2 at 66 billion": money behind a rank. */
function rankTopic(item: Item, { items, tokens }: Annotated, here: Here): Topic | undefined {
  if (item.type !== "quantity" || item.kind !== "money") return undefined;
  const rank = rankBefore(item.hedge, items);
  if (!rank) return undefined;
  const topic = (family: Family): Topic => ({
    ...plainTopic(-1, -1, family),
    said: wordsOf(tokens, rank.from, rank.to),
  });
  if (rank.of === "investor") return topic("invest");
  // "the largest ODA donor, having provided 27 billion", "the second largest aid provider: it lent 3 billion".
  const aid = (tagsWithin(tokens, rank.from, rank.to) & T.aid) !== 0;
  if (aid && GAVE.within(tokens, rank.to, item.hedge)) return topic("aid");
  if (!WITH_AT_OPEN.at(tokens, item.hedge - 1)) return undefined;
  if (aid) return topic("aid");
  const kind = rankedAs(rank, here)?.kind;
  const family = kind && OF_RANKS[kind];
  return family && topic(family);
}
const GAVE = words(
  "contributions commitments contributed gave given lent provided granted extended committed disbursed providing lending",
);

/** "Japan gave 3 billion in aid and is its fourth trading partner, with 45 billion": of the rank, not of the aid before it. */
function rankedApart(
  own: Topic,
  item: QuantityItem,
  annotated: Annotated,
  here: Here,
): Topic | undefined {
  const rank = rankBefore(item.hedge, annotated.items);
  if (!rank || own.to > rank.from) return undefined;
  const topic = rankTopic(item, annotated, here);
  return topic && TRADE.has(topic.family) !== TRADE.has(own.family) ? topic : undefined;
}

/** Of ranks in exports or imports `marketOf` tells. */
const OF_RANKS: Partial<Record<RankKind, Family>> = { partner: "trade", investor: "invest" };

/** "..., and it declined to", "; in 2023 it declined to": the sentence's first topic again, whatever stands between. */
function itself(
  item: Item,
  { tokens, periods }: Annotated,
  topic: Topic | undefined,
  here: Here,
): Topic | undefined {
  if (!topic || !here.topic || topic.from > item.to || !POINTING.in(tokens)) return topic;
  for (let k = topic.to; k < item.hedge; k++) {
    if (w(tokens, k) !== "it") continue;
    const time = periods.find((node) => node.to === k)?.from ?? k + 1;
    const opens = w(tokens, time - 2) === ";" || w(tokens, time - 2) === "but";
    if (opens || AND_COMMA_BUT_SO.at(tokens, k - 1)) return here.topic;
  }
  return topic;
}

/** "19.8 percent of the 5.4 million visitors": what the whole behind a share counts. */
function wholeTopic(item: QuantityItem, { tokens, items }: Annotated): Topic | undefined {
  const whole = itemBehind(item, items);
  const noun = whole?.type === "quantity" ? whole.noun : undefined;
  if (!whole || !noun?.family) return undefined;
  if (whole.hedge - item.to > 4 || w(tokens, item.to) !== "of") return undefined;
  return { ...plainTopic(-1, -1, noun.family), said: noun.said };
}

/** "Japan led with 4.1 billion, making up 65 percent of all FDI": an amount is of what its share is part of. */
function partTopic(item: QuantityItem, annotated: Annotated): Topic | undefined {
  const { tokens, items } = annotated;
  const share = item.kind === "money" ? itemBehind(item, items) : undefined;
  if (share?.type !== "quantity" || w(tokens, share.to) !== "of") return undefined;
  if (w(tokens, item.to) !== "," || share.hedge - item.to > FAR_SHARE) return undefined;
  if (!SHARING.at(tokens, item.to + 1)) return undefined;
  const whole = annotated.topics.find(({ from }) => from > share.to && from - share.to < FAR_WHOLE);
  // Whose exports the amount would be is another matter.
  return whole && isGoods(whole) ? undefined : whole;
}
const SHARING = words("accounting making representing or constituting");
const FAR_SHARE = 5;
const FAR_WHOLE = 8;

/** "a jump of 11 percent to 10.6 billion in trade": of what the level is that a change leads to. */
function levelTopic(item: QuantityItem, annotated: Annotated): Topic | undefined {
  const level = itemBehind(item, annotated.items);
  const leads = item.kind === "percent" && level && w(annotated.tokens, level.hedge - 1) === "to";
  return leads ? ownTopic(level, annotated) : undefined;
}
