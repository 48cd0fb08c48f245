/** Money for one undertaking: "put 300 million into a plant", "investment in a solar farm"; no sum of what a country invests. */

import { type Annotated, type Item, itemBefore, itemBehind } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import type { Topic } from "../marks/topics.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { type Token, word as w } from "../words/tokens.ts";

const GOING_TO = words("in into for on towards to");
const MAKING = words(
  "build building construct constructing set up setting expand expanding buy buying",
);
const ONE = words("a an one another its their the this that single");
/** Of one undertaking each; the plural may be all of them. */
const UNDERTAKINGS = words(
  "plant factory project park mill port mine smelter refinery brewery warehouse resort hotel railway farm complex venture company firm startup start-up facility shipyard dam pipeline terminal airport hospital workshop",
);
const CLAUSE = words("; , ( ) while whereas but although which where");
/** So many words may describe the undertaking. */
const LONGEST = 6;

/** Why money is of one undertaking only; undefined where none is named as what it goes to. */
export function inUndertaking(
  item: Item,
  { tokens, items, places }: Annotated,
  topic: Topic | undefined,
): Reason | undefined {
  const since = itemBefore(item, items)?.to ?? 0;
  // "Chinese investment in a battery plant was".
  for (let k = Math.max(since, topic?.to ?? 0); k < item.hedge; k++) {
    const noun = undertakingAt(tokens, k);
    if (noun) return `only the part in ${noun}`;
  }
  const limit = itemBehind(item, items)?.hedge ?? tokens.length;
  for (let k = item.to; k < limit && !CLAUSE.at(tokens, k); k++) {
    const noun = undertakingAt(tokens, k);
    if (noun) return `only the part in ${noun}`;
    const joined = w(tokens, k) === "and" && !places.some((place) => place.from === k + 1);
    if (joined) return undefined;
  }
  return undefined;
}

/** "presented a list of 48 projects", and what they would cost: wished for so far. */
export function isWishList(item: Item, { tokens, items }: Annotated): boolean {
  const listed = (one: Item) => w(tokens, one.hedge - 1) === "of" && LIST.at(tokens, one.hedge - 2);
  if (item.type !== "quantity") return false;
  if (item.noun?.family === "invest") return listed(item);
  const before = itemBefore(item, items);
  return (
    before?.type === "quantity" &&
    before.noun?.family === "invest" &&
    listed(before) &&
    COSTING.within(tokens, before.to, item.hedge)
  );
}
const LIST = words("list lists catalogue catalog");
const COSTING = words("costing worth valued totalling totaling");

/** The head of "into a new steel mill" at `at`. */
function undertakingAt(tokens: Token[], at: number): string | undefined {
  if (!GOING_TO.at(tokens, at)) return undefined;
  let k = at + 1;
  while (MAKING.at(tokens, k)) k++;
  if (!ONE.at(tokens, k)) return undefined;
  for (const end = Math.min(tokens.length, k + LONGEST); ++k < end; ) {
    const token = tokens[k] as Token;
    const more = tokens[k + 1];
    if (UNDERTAKINGS.of(token) && !(more && UNDERTAKINGS.of(more))) return token.w;
    if (token.kind !== "word" && token.w !== "-") return undefined;
    if (token.tags & (T.prep | T.conj) && (token.tags & T.adj) === 0) return undefined;
  }
  return undefined;
}
