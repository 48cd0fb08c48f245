/** What is printed like a level or a growth and is neither: a part of the amount before, a difference, a rate that moves from one to another, an average. */

import { type Annotated, type Item, itemBefore, type QuantityItem } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import { shareOf } from "../marks/shares.ts";
import { isUnlisted } from "../marks/things.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { A_PER_EACH, COMMA_OPEN, S_APOSTROPHE, UP_DOWN } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

const A_THE = words("a the");
const SINGLE_INVESTMENTS = words("project venture company firm");
const COMPARATIVES = words("more less fewer higher lower");
const STAYED_PUT = words("stayed stays remained remains kept held hovered");
const MARKS = words("line mark threshold level barrier");
const STAKE = words("stake share");
/** How far behind its amount a stake in a project may be told. */
const FAR = 10;
const GROWTH_PACE_RATE = words("growth pace rate");

const FROM_ON = words("from on since over");
const SIZES = words("smaller larger bigger wider narrower greater");

const CHANGES = words("increase rise decrease decline drop fall");

const CHANGED = words("lost gained added shed");
const GAINED = words("gained lost added shed gain lose");

/** Why a number is neither a level nor a growth; undefined where nothing says so. */
export function noLevel(item: Item, annotated: Annotated): Reason | undefined {
  if (item.type !== "quantity") return undefined;
  const { tokens, items } = annotated;
  const behind = w(tokens, item.to);
  const before = w(tokens, item.hedge - 1);
  const earlier = w(tokens, item.hedge - 2);
  if (item.kind === "percent") {
    if (behind === "of" && ofPart(item, tokens)) return "of a part of the country or a company";
    // "increases of 23 percent for autos".
    if (behind === "for" && isUnlisted(tokens[item.to + 1]))
      return "only the part in one commodity";
    return movesTo(item, annotated) ? "a rate that moves from one to another" : undefined;
  }
  // "an increase of 81 projects and 4 billion USD".
  if (before === "of" && CHANGES.at(tokens, item.hedge - 2) && item.kind === "number")
    return "an increase or decrease, not a level";
  const last = itemBefore(item, items);
  if (before === "and" && last?.noun && w(tokens, last.hedge - 1) === "of")
    if (CHANGES.at(tokens, last.hedge - 2)) return "an increase or decrease, not a level";
  // "up 210 students since 2021", "down 75 from the year before".
  const turns = UP_DOWN.at(tokens, item.hedge - 1) && COMMA_OPEN.at(tokens, item.hedge - 2);
  if (item.kind === "number" && turns)
    if (item.noun || FROM_ON.at(tokens, item.to)) return "an increase or decrease, not a level";
  // "the deficit is 10 billion smaller".
  if (item.kind === "money" && SIZES.at(tokens, item.to))
    return "an increase or decrease, not a level";
  const after = item.noun ? item.noun.to : item.to;
  const level = item.kind === "money" || item.kind === "number";
  if (level && (isMore(tokens, item.to) || isMore(tokens, after)))
    return "an increase or decrease, not a level";
  // "visitors fell by 4.9 million to 0.9 million", "lost 5 million visitors".
  if (item.kind === "number" && (before === "by" || CHANGED.at(tokens, item.hedge - 1)))
    if (before !== "by" || (tagsAt(tokens, item.hedge - 2) & (T.up | T.down)) !== 0)
      return "an increase or decrease, not a level";
  // "remained above the four-billion-dollar line": a mark, and nothing that was traded.
  if (level && STAYED_PUT.at(tokens, item.hedge - 1) && MARKS.at(tokens, item.to))
    return "a mark passed by the figure before";
  // "a project of 7 billion in which Korea has a stake".
  if (item.kind === "money" && before === "of" && SINGLE_INVESTMENTS.at(tokens, item.hedge - 2))
    if (A_THE.at(tokens, item.hedge - 3) && STAKE.within(tokens, item.to, item.to + FAR))
      return `the worth of ${earlier}`;
  // "of a total of 18 million".
  if (level && before === "of" && earlier === "total" && A_THE.at(tokens, item.hedge - 3))
    if (w(tokens, item.hedge - 4) === "of") return "the whole of a share";
  if (before === "another" && GAINED.at(tokens, item.hedge - 2))
    return "an increase or decrease, not a level";
  if (item.kind !== "money") return undefined;
  if (before === "for" && earlier === "accounting" && w(tokens, item.hedge - 3) === ",")
    return "a part of the amount before";
  if (A_PER_EACH.at(tokens, item.to) && SINGLE_INVESTMENTS.at(tokens, item.to + 1))
    return "an average, not a sum";
  return undefined;
}

/** "11 percent of the city's total arrivals". */
function ofPart({ to }: Item, tokens: Token[]): boolean {
  for (let k = to + 1; k < Math.min(tokens.length, to + 4); k++)
    if ((tokens[k] as Token).tags & T.part && S_APOSTROPHE.at(tokens, k + 1)) return true;
  return false;
}

/** "2 billion more than in 2019", "4 million fewer in 2020 than": what lies between two levels. */
const isMore = (tokens: Token[], to: number): boolean =>
  COMPARATIVES.at(tokens, to) && tokens.slice(to + 1, to + 7).some((token) => token.w === "than");

/** "sales rose from 0.6 percent of it to 12 percent": neither is a growth. */
function movesTo(item: QuantityItem, annotated: Annotated): boolean {
  const { tokens, items } = annotated;
  const at = items.indexOf(item);
  const [one, two] =
    w(tokens, item.hedge - 1) === "to" ? [items[at - 1], item] : [item, items[at + 1]];
  if (one?.type !== "quantity" || two?.type !== "quantity") return false;
  if (one.kind !== "percent" || two.kind !== "percent") return false;
  if (w(tokens, one.hedge - 1) !== "from" || w(tokens, two.hedge - 1) !== "to") return false;
  for (let k = 0; k < one.hedge; k++) if (GROWTH_PACE_RATE.at(tokens, k)) return false;
  const moved = (tagsAt(tokens, one.hedge - 2) & (T.up | T.down)) !== 0;
  return moved && shareOf(item, annotated) === undefined;
}
