/** What a number is of its topic: a level, its growth, a multiple or a share; and what makes it a flow of investment. */

import { direction, isMultiple } from "../marks/change.ts";
import { ratioStart } from "../marks/ends.ts";
import { mark } from "../marks/grounds.ts";
import { type Annotated, type Item, itemBefore, type QuantityItem } from "../marks/items.ts";
import type { Noun } from "../marks/nouns.ts";
import { isOfLevel, shareOf } from "../marks/shares.ts";
import { type Family, TRADE } from "../marks/topics.ts";
import type { Memory } from "../memory/context.ts";
import type { Here } from "../memory/here.ts";
import { ofStrange } from "../numbers/strange.ts";
import { isMarketShare } from "../refusals/unlike.ts";
import { type Resolved, TO_ALL } from "../sides/reach.ts";
import { soughtWords, tagsIn, words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T, tagsOf } from "../words/lexicon.ts";
import {
  ALL_OVERALL_TOTAL,
  FIRMS,
  HAVE_HAS_HAD,
  OF_IN,
  PAST_LAST_RECENT,
} from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

const WORDS_FOR_IN_FORCE = words("valid active effective operational live");
const IN_ACROSS = words("in across");
const CLAUSE_BREAKS = words(", ; ( and but while");

export type Kind = "level" | "growth" | "multiple" | "share";

/** What the number is, by its unit and the words beside it; a reason where it fits no topic. */
export function kindOf(
  item: QuantityItem,
  noun: Noun | undefined,
  family: Family,
  annotated: Annotated,
  memory: Memory,
): Resolved<Kind> {
  const people = family === "students" || family === "tourists";
  if (item.kind === "times")
    return ((isMultiple(item, annotated.tokens) || isMultipliedToo(item, annotated)) &&
      !withOthers(item, annotated)) ||
      ratioStart(item, annotated)
      ? { found: "multiple" }
      : { reason: "times that compare no two sizes" };
  if (item.kind === "percent" || item.kind === "fraction") {
    if (isOfLevel(item, annotated.tokens))
      return { reason: "a percentage without a direction or a whole" };
    const whole = shareOf(item, annotated);
    if (whole && OF_CHANGE.test(whole))
      return { reason: "a percentage without a direction or a whole" };
    if (whole && TRADE.has(family) && !isTraded(whole) && !isMarketShare(item, annotated.tokens))
      return { reason: "a percentage without a direction or a whole" };
    if (whole) return { found: "share" };
    if (ofAll(item, annotated.tokens)) return { reason: TO_ALL };
    if (isRateBefore(item, annotated))
      return { reason: "a percentage without a direction or a whole" };
    if (isOverOthers(item, annotated))
      return { reason: "compared with another's, not with an earlier time" };
    if (overRecentYears(item, annotated.tokens))
      return { reason: "growth over years that are not said" };
    return direction(item, annotated) === 0
      ? { reason: "a percentage without a direction or a whole" }
      : { found: "growth" };
  }
  if (item.kind === "money")
    return people || family === "tie" ? { reason: "money, not people" } : { found: "level" };
  if (noun) return { found: "level" };
  // A bare number takes its unit from the topic: people from the noun before, money from the last currency.
  if (people) return item.value < 20 ? { reason: "counts something else" } : { found: "level" };
  return item.scaled &&
    item.value >= 1e5 &&
    memory.currency.last &&
    !ofStrange(item, annotated.tokens)
    ? { found: "level" }
    : { reason: "a number without a unit" };
}

/** "multiplied by 142 times and its imports by 240 times": the verb is that of the multiple before. */
function isMultipliedToo(item: QuantityItem, { tokens, items }: Annotated): boolean {
  const before = itemBefore(item, items);
  return (
    w(tokens, item.hedge - 1) === "by" &&
    before?.type === "quantity" &&
    before.kind === "times" &&
    isMultiple(before, tokens)
  );
}

const COUNTED =
  T.trade | T.exports | T.imports | T.balance | T.goods | T.invest | T.tourist | T.student;
const WHOLES = new Set(
  "total whole amount figure sum value turnover market markets overall revenue everything all".split(
    " ",
  ),
);

/** "about half of the growth in exports": a part of a change, not of what was traded. */
const OF_CHANGE =
  /^(the |this |that )?(growth|increase|rise|gain|expansion|decline|decrease|drop|fall|reduction)\b/i;

const POINTING = new Set(["it", "that", "this"]);

/** "78 percent of the people asked" is no share of what was traded. */
const isTraded = (whole: string): boolean =>
  whole
    .toLowerCase()
    .split(/[^a-z]+/)
    .some(
      (word, k) =>
        WHOLES.has(word) || (tagsOf(word) & COUNTED) !== 0 || (k === 0 && POINTING.has(word)),
    );

export function isInvesting(
  item: Item,
  { tokens, topics, places }: Annotated,
  here: Here,
  memory: Memory,
): boolean {
  // "loans to three development projects".
  const aided = topics.some((topic) => topic.family === "aid" && topic.from < item.from);
  if (aided && !topics.some((topic) => topic.family === "invest" && topic.from < item.from))
    return false;
  return (
    here.flows.invest !== undefined ||
    (!memory.funded && (memory.topic?.family === "invest" || memory.flows.invest !== undefined)) ||
    places.some((place) => place.form === "demonym" && place.from === item.to) ||
    WORDS_FOR_IN_FORCE.at(tokens, item.to) ||
    (places.length > 1 && places.some((place) => areIn(place.from, item, tokens))) ||
    (tagsIn(tokens) & T.invest) !== 0 ||
    FIRMS.within(tokens, 0, tokens.length) ||
    TAKING_PART.within(tokens, item.to, tokens.length) ||
    topics.some((topic) => topic.family === "invest" && topic.verb)
  );
}

/** "40 projects in Laos", "the number of projects in Laos had risen to 40". */
const areIn = (place: number, { to }: Item, tokens: Token[]): boolean =>
  IN_ACROSS.at(tokens, place - 1) && (place > to || (tagsAt(tokens, place - 2) & T.project) !== 0);

/** "58 projects with Thai participation". */
const TAKING_PART = words("participation involvement");

const FRESH = soughtWords("new newly fresh additional added");
export function freshBefore(item: Item, tokens: Token[]): boolean {
  if (!FRESH.in(tokens)) return false;
  // "4 billion added to 257 existing projects".
  const added = w(tokens, item.to) === "added" && w(tokens, item.to + 1) === "to";
  if (added && (tokens[item.to + 2]?.kind === "number" || w(tokens, item.to + 2) === "existing"))
    return true;
  for (let k = Math.max(0, item.hedge - 7); k < item.hedge; k++)
    if (FRESH.at(tokens, k)) {
      mark(item, "measure", tokens, k);
      return true;
    }
  return false;
}

/** "direct investment grew to 1.3 billion, a year-on-year rise of 29 percent": what came in, as it is held against the year before. */
export function movedOnYear(item: Item, { tokens, items }: Annotated): boolean {
  const { hedge, to } = item;
  if (w(tokens, hedge - 1) !== "to") return false;
  if (HELD.within(tokens, Math.max(0, hedge - FAR_HELD), hedge)) return false;
  // "rose 29 percent to 1.3 billion", "doubled to 1.5 billion".
  const change = itemBefore(item, items);
  if (change?.type === "quantity" && change.to === hedge - 1)
    if (change.kind === "percent" || change.kind === "times") return true;
  for (let k = to; k < to + ON_YEAR_REACH; k++) {
    const on = w(tokens, k + 1) === "-" ? k + 2 : k + 1;
    if (w(tokens, k) === "year" && w(tokens, on) === "on") return true;
  }
  return false;
}
/** What there is in all, and what has come about by some day. */
const HELD = words("stock total registered cumulative accumulated has have had end by");
const FAR_HELD = 16;
/** ", marking a (year-on-year) rise". */
const ON_YEAR_REACH = 6;

const COMPARING = words("than those that");

/** "twice as big as that with all other countries", "five times its imports from Laos": of two partners or two kinds of trade, not of two times. */
function withOthers(item: QuantityItem, { tokens, places, topics, items }: Annotated): boolean {
  const next = items.find((one) => one.from >= item.to);
  const end = Math.min(tokens.length, item.to + 12, next?.hedge ?? tokens.length);
  const before = lastOf(topics, (topic) => topic.to <= item.hedge);
  let comparing = false;
  for (let k = item.to; k < end; k++) {
    const x = w(tokens, k);
    if (CLAUSE_BREAKS.at(tokens, k)) return false;
    if ((x === "that" || x === "those") && w(tokens, k + 1) === "with") return true;
    const owned = x === "its" || x === "their";
    comparing ||=
      COMPARING.at(tokens, k) || (owned && topics.some((t) => t.from > k && t.from <= k + 3));
    if (!comparing) continue;
    if (places.some((place) => place.from === k)) return true;
    const topic = topics.find((one) => one.from === k);
    if (before && topic && !topic.verb && topic.family !== before.family) return true;
  }
  return false;
}

/** "4 percent higher than those of Thailand", "9 percent more than its imports"; "than Vietnam sold in 2022" is of another time. */
function isOverOthers(item: QuantityItem, annotated: Annotated): boolean {
  const { tokens, periods } = annotated;
  const than = item.to + 1;
  return (
    w(tokens, than) === "than" &&
    !periods.some((node) => node.from > than) &&
    withOthers(item, annotated)
  );
}

/** "That was up from 28 percent in 2013": a rate of which the sentence tells nothing more. */
function isRateBefore(item: QuantityItem, { tokens, items }: Annotated): boolean {
  const alone = items.every((one) => one === item || one.type === "rank");
  if (w(tokens, item.hedge - 1) !== "from" || !alone) return false;
  return (tagsAt(tokens, item.hedge - 2) & (T.up | T.down)) !== 0;
}

/** "growing 20 percent in recent years". */
function overRecentYears(item: QuantityItem, tokens: Token[]): boolean {
  // "and has since grown 30 percent".
  for (let k = item.hedge - 1; k > Math.max(0, item.hedge - 6); k--)
    if (w(tokens, k) === "since" && HAVE_HAS_HAD.at(tokens, k - 1)) return true;
  for (let k = item.to; k < Math.min(tokens.length, item.to + 4); k++)
    if (PAST_LAST_RECENT.at(tokens, k) && w(tokens, k + 1) === "years") return true;
  return false;
}

/** "the 16 percent rise of all exports". */
function ofAll({ to }: QuantityItem, tokens: Token[]): boolean {
  const moves = (tagsAt(tokens, to) & (T.up | T.down)) !== 0;
  return moves && OF_IN.at(tokens, to + 1) && ALL_OVERALL_TOTAL.at(tokens, to + 2);
}
