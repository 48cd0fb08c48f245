/** Numbers that are so whatever their sentence plans or hopes: the balance that is to be cut, the rank told beside a name. */

import type { Annotated, Item } from "../marks/items.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { COMPARED_COMPARISON, IN_DURING_OF_FOR, S_APOSTROPHE } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

/** Whether a number is told as what is so, in a sentence of what is to come. */
export const isFact = (item: Item, annotated: Annotated): boolean =>
  isOfTime(item, annotated) ||
  isBase(item, annotated) ||
  (item.type === "rank" ? isBeside(item, annotated) : isToBeChanged(item, annotated.tokens));

/** "would be 13 percent lower than last year's 32 billion": that was so. */
const isOfTime = ({ hedge }: Item, { tokens, periods }: Annotated): boolean =>
  w(tokens, hedge - 1) === "'s" && periods.some((one) => one.to === hedge - 1);

/** "double trade to 6 billion by 2021 from 3 billion in 2016": a base of a time of its own (one that is not over is refused for its time). */
function isBase({ hedge, to }: Item, { tokens, periods }: Annotated): boolean {
  let k = hedge - 1;
  // "from a record 50 billion in 2015".
  while (BEFORE_BASE.at(tokens, k)) k--;
  const compared = WITH_TO.at(tokens, k) && COMPARED_COMPARISON.at(tokens, k - 1);
  const against = FROM_AGAINST.at(tokens, k) && !RANGING.at(tokens, k - 1);
  if (!against && !compared) return false;
  // "the 1 billion recorded in 2014".
  const verb = to + (HAPPENED.at(tokens, to) ? 1 : 0);
  const time = verb + (IN_DURING_OF_FOR.at(tokens, verb) ? 1 : 0);
  return periods.some(({ from, role }) => {
    const begins = from === time || (from === time + 1 && w(tokens, time) === "the");
    return begins && (role === "during" || role === "base");
  });
}
const BEFORE_BASE = words("a the its record high peak previous only just");
const FROM_AGAINST = words("from against versus vs double twice triple over above");
const RANGING = words("range ranging well just");
const HAPPENED = words("recorded registered posted reached achieved seen");
const WITH_TO = words("with to");

const CHANGING = words(
  "cut reduce narrow trim shrink lower slash curb balance erase eliminate redress offset lessen ease close tackle address raise increase boost expand double triple lift grow",
);
const OWNING = words(
  "its their his her our the current existing present huge massive - country nation neighbour neighbor",
);
const TRADED = T.trade | T.balance | T.exports | T.imports;
/** "(to) reduce his country's (7 billion)". */
const LONGEST_OWNER = 6;

/** "to reduce its 7 billion dollar surplus", "to double their 10-billion-dollar trade": what is there and is to be changed. */
function isToBeChanged({ hedge, to }: Item, tokens: Token[]): boolean {
  const noun = w(tokens, to) === "-" ? to + 1 : to;
  const balance = (tagsAt(tokens, noun) | tagsAt(tokens, noun + 1)) & TRADED;
  if (!balance || TARGETS.at(tokens, noun + 1) || TARGETS.at(tokens, noun + 2)) return false;
  let owned = false;
  for (let k = hedge - 1; k > 0 && hedge - k <= LONGEST_OWNER; k--) {
    if (CHANGING.at(tokens, k)) return owned && w(tokens, k - 1) === "to";
    owned ||= OWNING.at(tokens, k) || S_APOSTROPHE.at(tokens, k);
    const place = (tagsAt(tokens, k) & T.place) !== 0;
    if (!OWNING.at(tokens, k) && !S_APOSTROPHE.at(tokens, k) && !place) return false;
  }
  return false;
}
const TARGETS = words(
  "target targets goal goals deal deals agreement pact contract contracts plan",
);

const STAYING = words("continuing remaining being");

/** "cut its surplus with the US, Vietnam's largest market,", "with Thailand continuing to be its top partner". */
function isBeside({ hedge, from }: Item, { tokens, places }: Annotated): boolean {
  for (let k = Math.min(hedge, from) - 1; k > 0 && from - k <= LONGEST_OWNER; k--) {
    if (STAYING.at(tokens, k)) return true;
    // The one that is ranked stands right before the comma.
    if (w(tokens, k) === ",") return places.some((place) => place.to === k);
    const place = (tagsAt(tokens, k) & T.place) !== 0;
    const owner = OWNING.at(tokens, k) || S_APOSTROPHE.at(tokens, k) || BE.at(tokens, k);
    if (!owner && !place && !OF_LANDS.at(tokens, k)) return false;
  }
  return false;
}
const BE = words("to be");
const OF_LANDS = words("island kingdom mainland single");
