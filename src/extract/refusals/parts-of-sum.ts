/** Numbers that a thing has of the amount before: "of which machinery accounted for 30 billion", "of this, 30 billion was machinery". */

import { type Annotated, type Item, itemBefore, type QuantityItem } from "../marks/items.ts";
import { isOfPart, type Reason } from "../marks/reasons.ts";
import { isThing } from "../marks/things.ts";
import { type Topic, TRADE } from "../marks/topics.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  AND_SIGN,
  CAME_WENT_WAS,
  HEADS,
  MAKING,
  THE_THIS_THAT,
  TO_FROM_WITH_INTO,
  WAS_WERE_ARE_IS,
} from "../words/shared.ts";
import { type Token, tagsAt, tagsWithin, tokenAt, word as w } from "../words/tokens.ts";
import { hasOwnSubject } from "./own-subject.ts";

const PART: Reason = "a part of the amount before";

/** Why a number is one thing's part of the amount before; undefined where nothing says so. */
export function partOfSum(item: Item, annotated: Annotated, topic?: Topic): Reason | undefined {
  if (item.type !== "quantity" || item.kind === "fraction") return undefined;
  const said = topic && TRADE.has(topic.family) ? topic.to : undefined;
  if (said !== undefined && item.kind === "money" && hasOwnSubject(item, annotated, said))
    return PART;
  if (isOfNamedPart(item, annotated) || goesOn(item, annotated)) return PART;
  if (item.kind === "percent" || item.compared) {
    const whole = isItsChange(item, annotated);
    if (whole || item.kind === "percent") return whole;
  }
  return isMadeUp(item, annotated) || isSaidToBe(item, annotated) ? PART : undefined;
}

const VERBS = words(
  "accounting accounted accounts account representing represented represents making made makes make constituting constituted constitutes comprising comprised comprises",
);
const TO_THE_NUMBER = words("for up");
const BESIDE_VERB = words("has have had also alone together each itself which that");
/** What stands for a country or for the amount itself. */
export const TOLD_BEFORE = words(
  "latter former it they this these those one ones other others country nation mainland neighbour neighbor neighbours neighbors partner partners side kingdom republic market markets economy bloc giant superpower pair duo value total amount figure volume turnover sum first second",
);
const WHOLE = words("it that this them these which whom");
const BREAKS = words("; : ( ) and but while");
/** So many words may be between "with" or "of which" and the verb. */
const LONGEST_NAME = 6;

/** "with machinery accounting for 30 billion", "machinery made up 30 billion of it": the subject is a thing, and the verb tells of a whole. */
function isMadeUp({ hedge, to }: Item, annotated: Annotated): boolean {
  const { tokens } = annotated;
  const verb = TO_THE_NUMBER.at(tokens, hedge - 1) ? hedge - 2 : hedge - 1;
  // "made up", not "made".
  if (!VERBS.at(tokens, verb) || (verb === hedge - 1 && MAKING.at(tokens, verb))) return false;
  let noun = verb - 1;
  while (BESIDE_VERB.at(tokens, noun)) noun--;
  if (!isNounOfPart(noun, annotated)) return false;
  if (w(tokens, to) === "of" && WHOLE.at(tokens, to + 1)) return true;
  const participle = w(tokens, verb).endsWith("ing");
  for (let k = noun - 1; k >= Math.max(1, noun - LONGEST_NAME); k--) {
    if (w(tokens, k) === "which" && w(tokens, k - 1) === "of") return true;
    if (participle && (w(tokens, k) === "with" || w(tokens, k) === ",")) return true;
    if (BREAKS.at(tokens, k) && w(tokens, k) !== "and") return false;
  }
  return false;
}

/** A noun that the grammar knows nothing else of. */
function isNounOfPart(
  at: number,
  { tokens, places, topics, periods }: Annotated,
  name = false,
): boolean {
  const noun = tokenAt(tokens, at);
  if (noun?.kind !== "word" || (noun.cap && at > 0 && !name) || TOLD_BEFORE.of(noun)) return false;
  // "jute goods", which are an adjective too: "goods trade".
  const plain = noun.tags & T.goods && isThing(tokenAt(tokens, at - 1)) ? T.goods | T.adj : T.goods;
  if ((noun.tags & ~(name ? plain | T.part : plain)) !== 0) return false;
  const holds = (one: { from: number; to: number }) => one.from <= at && at < one.to;
  return !places.some(holds) && !topics.some(holds) && !periods.some(holds);
}

const ENDS = words(", ; . and for in from :");

/** "of which 30 billion was machinery", "of this, 30 billion went on fuel". */
function isSaidToBe({ hedge, to, noun }: QuantityItem, annotated: Annotated): boolean {
  const { tokens } = annotated;
  const comma = w(tokens, hedge - 1) === "," ? 1 : 0;
  const whole = hedge - 1 - comma;
  if (!WHOLE.at(tokens, whole) || w(tokens, whole - 1) !== "of") return false;
  const verb = noun?.to ?? to;
  if (!CAME_WENT_WAS.at(tokens, verb)) return false;
  const moved = !WAS_WERE_ARE_IS.at(tokens, verb);
  // "came from fuel", "went into farming".
  if (moved && !TO_FROM_WITH_INTO.at(tokens, verb + 1)) return false;
  let at = moved ? verb + 2 : verb + 1;
  while (tagsAt(tokens, at) & T.adj && at < verb + 4) at++;
  const thing = tokens[at];
  if (!isThing(thing) || /(ed|ing)$/.test((thing as Token).w)) return false;
  const last = tokens[at + 1];
  return (last === undefined || ENDS.of(last)) && isNounOfPart(at, annotated);
}

/** "Of the total, garments earned 30 billion", "Samsung accounts for 9 billion of this": a subject that is no country, with any verb. */
function isOfNamedPart(item: Item, annotated: Annotated): boolean {
  const { tokens } = annotated;
  let verb = item.hedge - 1;
  if (LEADING.at(tokens, verb)) verb--;
  const from = subjectOf(verb, annotated);
  if (from === undefined || from.verb === verb) return false;
  const moved = (tagsWithin(tokens, from.verb + 1, verb + 1) & (T.up | T.down)) !== 0;
  // "machinery made up 30 percent" is a share, told of elsewhere.
  if (item.type === "quantity" && item.kind === "percent" && !moved) return false;
  if (isWhole(item.to, tokens)) return from.at === 0 || BREAKS.at(tokens, from.at - 1);
  const comma = w(tokens, from.at - 1) === ",";
  if (endsWhole(comma ? from.at - 1 : from.at, tokens)) return true;
  // "Of the 36 billion that it sold in Laos, garments earned 30 billion".
  const first = annotated.items[0]?.hedge ?? item.hedge;
  return w(tokens, 0) === "of" && first <= 2 && comma && first < from.at;
}
const LEADING = words("for at to in up another");

/** Whether "of this", "of which", "of the total" stands at `at`. */
const isWhole = (at: number, tokens: Token[]): boolean => endOfWhole(at, tokens) > at;

function endOfWhole(at: number, tokens: Token[]): number {
  if (w(tokens, at) !== "of") return at;
  const noun = THE_THIS_THAT.at(tokens, at + 1) ? at + 2 : -1;
  // "rubber made up 90 million of the exports".
  if (tagsAt(tokens, noun) & (T.exports | T.imports))
    return TO_FROM_WITH_INTO.at(tokens, noun + 1) && tagsAt(tokens, noun + 2) & T.place
      ? noun + 3
      : noun + 1;
  if (HEADS.at(tokens, noun)) return HEADS.at(tokens, noun + 1) ? noun + 2 : noun + 1;
  return WHOLE.at(tokens, at + 1) ? at + 2 : at;
}

/** Whether they stand right before `at`. */
function endsWhole(at: number, tokens: Token[]): boolean {
  for (let k = at - 2; k >= at - 4; k--)
    if (isWhole(k, tokens)) return endOfWhole(k, tokens) === at;
  return false;
}

/** Where the subject of the verb that ends at `end` begins, and its last word; undefined where it is no thing or name. */
function subjectOf(end: number, annotated: Annotated): { at: number; verb: number } | undefined {
  const { tokens } = annotated;
  let verb = end;
  while (tagsAt(tokens, verb) & (T.verb | T.share | T.up | T.down) || BESIDE_VERB.at(tokens, verb))
    verb--;
  if (!isNamed(verb, annotated)) return undefined;
  let at = verb;
  while (
    !endsWhole(at, tokens) &&
    (isNamed(at - 1, annotated) || AND_SIGN.at(tokens, at - 1) || isDescribed(at - 1, annotated))
  )
    at--;
  return verb - at < LONGEST_NAME ? { at, verb } : undefined;
}

/** A noun of a thing, or a name that is no country's. */
function isNamed(at: number, annotated: Annotated): boolean {
  const token = tokenAt(annotated.tokens, at);
  return (
    isNounOfPart(at, annotated, true) &&
    (token?.cap === true || token?.tags !== 0 || isThing(token))
  );
}

const isDescribed = (at: number, { tokens, places, topics }: Annotated): boolean =>
  (tagsAt(tokens, at) & T.adj) !== 0 &&
  ![...places, ...topics].some((one) => one.from <= at && at < one.to);

/** "machinery accounted for 30 billion and electronics for 40 billion". */
function goesOn(item: Item, annotated: Annotated): boolean {
  const { tokens, items } = annotated;
  const last = itemBefore(item, items);
  if (last?.left !== PART) return false;
  // "seafood was worth 2 billion of it and rice 1 billion".
  const start = endOfWhole(last.to, tokens);
  if (item.hedge - start > LONGEST_NAME + 2) return false;
  // "machinery rose 5 percent to 30 billion".
  if (w(tokens, last.to) === "to" && item.hedge === last.to + 1) return true;
  if (!GOING_ON.at(tokens, start)) return false;
  let noun = item.hedge - 1;
  if (w(tokens, noun) === "," || LEADING.at(tokens, noun)) noun--;
  return (subjectOf(noun, annotated)?.at ?? 0) >= start;
}
const GOING_ON = words(", ; and while whereas");

/** "machinery made up 30 billion of the total, up 5 percent", "600 million worth of shrimp, down 37 percent from 900 million": of the part. */
function isItsChange(item: Item, { tokens, items, places, topics }: Annotated): Reason | undefined {
  const last = itemBefore(item, items);
  if (!last || (last.left !== PART && !isOfPart(last.left))) return undefined;
  const between = (one: { from: number; to: number }) =>
    one.from >= last.to && one.to <= item.hedge;
  if (places.some(between) || topics.some(between)) return undefined;
  for (let k = last.to; k < item.hedge; k++)
    if (BREAKS.at(tokens, k) && w(tokens, k) !== "(") return undefined;
  return last.left;
}
