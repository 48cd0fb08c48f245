/** Numbers that a thing has of the amount before: "of which machinery accounted for 30 billion", "of this, 30 billion was machinery". */

import { type Annotated, type Item, itemBefore, type QuantityItem } from "../marks/annotate.ts";
import type { Reason } from "../marks/reasons.ts";
import { isThing } from "../marks/things.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { COMMA_AND, MAKING, WAS_WERE_ARE_IS } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

const PART: Reason = "a part of the amount before";

/** Why a number is one thing's part of the amount before; undefined where nothing says so. */
export function partOfSum(item: Item, annotated: Annotated): Reason | undefined {
  if (item.type !== "quantity" || item.kind === "percent" || item.kind === "fraction")
    return undefined;
  return isMadeUp(item, annotated) || isSaidToBe(item, annotated) || goesOn(item, annotated)
    ? PART
    : undefined;
}

const VERBS = words(
  "accounting accounted accounts account representing represented represents making made makes make constituting constituted constitutes comprising comprised comprises",
);
const TO_THE_NUMBER = words("for up");
const BESIDE_VERB = words("has have had also alone together each itself which that");
/** What stands for a country or for the amount itself. */
const TOLD_BEFORE = words(
  "latter former it they this these those one ones other others country nation neighbour neighbor neighbours neighbors partner partners side kingdom republic market markets economy bloc giant value total amount figure volume turnover sum first second",
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
function isNounOfPart(at: number, { tokens, places, topics, periods }: Annotated): boolean {
  const noun = tokens[at];
  if (noun?.kind !== "word" || (noun.cap && at > 0) || TOLD_BEFORE.of(noun)) return false;
  if ((noun.tags & ~T.goods) !== 0) return false;
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
  if (!WAS_WERE_ARE_IS.at(tokens, verb)) return false;
  let at = verb + 1;
  while (tagsAt(tokens, at) & T.adj && at < verb + 4) at++;
  const thing = tokens[at];
  if (!isThing(thing) || /(ed|ing)$/.test((thing as Token).w)) return false;
  const last = tokens[at + 1];
  return (last === undefined || ENDS.of(last)) && isNounOfPart(at, annotated);
}

/** "machinery accounted for 30 billion and electronics for 40 billion". */
function goesOn(item: Item, annotated: Annotated): boolean {
  const { tokens, items } = annotated;
  const last = itemBefore(item, items);
  if (last?.left !== PART || item.hedge - last.to > LONGEST_NAME) return false;
  if (!COMMA_AND.at(tokens, last.to)) return false;
  const noun = TO_THE_NUMBER.at(tokens, item.hedge - 1) ? item.hedge - 2 : item.hedge - 1;
  return noun > last.to && isNounOfPart(noun, annotated) && isThing(tokens[noun]);
}
