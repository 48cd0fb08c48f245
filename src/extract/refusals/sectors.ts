/** Amounts of one sector of the economy: "in mining (7 billion)", "the transport sector, for which imports grew", "Farming led with 30 projects". */

import type { Annotated, Item } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import { isThing } from "../marks/things.ts";
import type { Topic } from "../marks/topics.ts";
import { either, soughtWords, words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import { FIRMS, IN_INTO_TO, THE_THIS_THAT, WHERE_WHICH, WITH_AT } from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";
import { isUnknownHolder } from "./unlike.ts";

const LIST_LINKS_OR_DOER = words(", and by as including like");
const IN_OF_BY_FROM = words("in of by from");
const INVESTING = either(FIRMS, words("entrepreneurs"));

/** "invested in mining (7.1 billion)", "this was followed by transport with 109 million": why capital is not all of it. */
export function inSector(item: Item, annotated: Annotated): Reason | undefined {
  const { tokens } = annotated;
  if (isUnknownHolder(item, tokens, annotated.places)) return "of one port, city or company";
  const at = item.hedge - 2;
  if (!isThing(tokenAt(tokens, at)) || INVESTING.at(tokens, at)) return undefined;
  const listed = WITH_AT.at(tokens, at + 1) && LIST_LINKS_OR_DOER.at(tokens, at - 1);
  return listed || w(tokens, at + 1) === "(" ? `only the part in ${w(tokens, at)}` : undefined;
}

const LEADING = words("took takes led leads topped tops drew draws attracted attracts lured");
const JOINING = words("and , &");
/** So many words may name the sectors. */
const LONGEST = 6;

/** "Farming and forestry took the lion's share with 30 projects": what leads is no country. */
export function isLedBySector(item: Item, { tokens, places, topics }: Annotated): boolean {
  let k = 0;
  // The large letter of the first word is the sentence's.
  const named = (one: Token | undefined, first: boolean) =>
    isThing(one && first ? { ...one, cap: false } : one);
  while (k < LONGEST && (named(tokens[k], k === 0) || (k > 0 && JOINING.at(tokens, k)))) k++;
  if (k === 0 || k >= item.hedge || !LEADING.at(tokens, k)) return false;
  return ![...places, ...topics].some(({ from }) => from < k);
}

const SUM = words("these those them which this that it");
const MOST = words("most bulk majority half third part");
const WAS_IN = words("was were is are went invested concentrated");
/** "were in operation": what they are, not where. */
const STATE = words("operation progress force place effect value terms kind cash equity part full");
/** "in the processing and manufacturing industry". */
const LONGEST_SECTOR = 6;

/** "Of these, 112 projects worth 2 billion were in farming", "2 billion of it went into the energy sector". */
export function isPartInSector({ hedge, to }: Item, annotated: Annotated): boolean {
  const { tokens } = annotated;
  const start = sumBefore(hedge, tokens);
  const from = w(tokens, to) === "of" && SUM.at(tokens, to + 1) ? to : start;
  if (from === undefined) return intoSector(hedge, annotated);
  for (let k = from; k < tokens.length && !ENDS.at(tokens, k); k++) {
    // "4 billion came from Korea, which led in the energy sector".
    if (k >= to && WHERE_WHICH.at(tokens, k)) return false;
    if (!IN_INTO_TO.at(tokens, k)) continue;
    if (namesSector(k + 1, tokens)) return true;
    const thing = isThing(tokenAt(tokens, k + 1)) && !STATE.at(tokens, k + 1);
    if (thing && w(tokens, k) !== "to" && WAS_IN.at(tokens, k - 1)) return true;
  }
  return false;
}
const ENDS = words("; while whereas");

/** "Its direct investment in manufacturing came to": of that sector, which no one word names as one. */
function intoSector(hedge: number, { tokens, topics }: Annotated): boolean {
  const topic = lastOf(topics, ({ to }) => to <= hedge);
  if (topic?.family !== "invest" || w(tokens, topic.to) !== "in") return false;
  const at = topic.to + 1;
  const thing = isThing(tokenAt(tokens, at)) && !STATE.at(tokens, at);
  return thing && (tagsAt(tokens, at + 1) & T.verb) !== 0 && at + 1 < hedge;
}

/** Where the sum stands that a number is a part of: "of these", "of the 930 projects", "most of its investment". */
function sumBefore(hedge: number, tokens: Token[]): number | undefined {
  for (let k = hedge - 1; k > 0; k--) {
    if (ENDS.at(tokens, k)) return undefined;
    if (w(tokens, k - 1) !== "of") continue;
    const counted = w(tokens, k) === "the" && tokens[k + 1]?.kind === "number";
    if (counted || SUM.at(tokens, k) || MOST.at(tokens, k - 2)) return k;
  }
  return undefined;
}

/** "the energy sector", "processing and manufacturing industries". */
function namesSector(at: number, tokens: Token[]): boolean {
  for (let k = at; k < at + LONGEST_SECTOR; k++) {
    if (SECTOR.at(tokens, k)) return true;
    if (tokens[k]?.kind !== "word" || IN_INTO_TO.at(tokens, k)) return false;
  }
  return false;
}

export const SECTOR = soughtWords(
  "sector sectors industry industries category categories segment group groups",
);

/** "the transport sector, for which imports grew", "imports in this sector rose". */
export function ofSector(tokens: Token[], topic: Topic): boolean {
  for (let k = topic.from - 1; k > topic.from - 6; k--)
    if (WHERE_WHICH.at(tokens, k)) {
      const back = w(tokens, k - 1) === "for" || w(tokens, k - 1) === "in" ? k - 2 : k - 1;
      if (SECTOR.at(tokens, w(tokens, back) === "," ? back - 1 : back)) return true;
    }
  const inIt = IN_OF_BY_FROM.at(tokens, topic.to) && THE_THIS_THAT.at(tokens, topic.to + 1);
  return inIt && SECTOR.at(tokens, topic.to + 2);
}
