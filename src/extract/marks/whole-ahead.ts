/** The whole of a share where it does not stand right behind it as words alone. */

import { words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T, TRADING } from "../words/lexicon.ts";
import { TO_FROM, TO_FROM_WITH_OF } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import { type Annotated, itemBehind, type QuantityItem } from "./items.ts";
import type { Topic } from "./topics.ts";

const TRADED = new Set(["exports", "imports"]);
const TELLING = T.verb | T.up | T.down;
const GOING = words(
  "went goes go going gone came comes come coming was were is are sold shipped sent exported imported bought bound headed destined originated originating",
);
const PART = words("; : while whereas but which");

/**
 * The goods that a share is of, told before it: "Of Vietnam's exports (in 2023) 17 percent went to China and 7 percent to
 * Japan", where "of" opens the clause before it and what follows tells where they went.
 */
export function wholeAhead(
  item: QuantityItem,
  { tokens, topics, places, items }: Annotated,
): Topic | undefined {
  if (item.kind !== "percent" && item.kind !== "fraction") return undefined;
  let going = item.to;
  while (GOING.at(tokens, going)) going++;
  const side = places.find(({ from }) => from > going && from <= going + 2);
  if (!TO_FROM.at(tokens, going) || !side) return undefined;
  const near = (one: Topic) => TRADED.has(one.family) && !one.verb && one.to <= item.hedge;
  const topic = lastOf(topics, near);
  if (!topic || !opensWhole(topic, tokens)) return undefined;
  // "Of its exports of rice", "of its exports to the region": of a part.
  if (TO_FROM_WITH_OF.at(tokens, topic.to) || PART.within(tokens, topic.to, item.hedge))
    return undefined;
  const before = items.filter((one) => one.from >= topic.to && one.to <= item.hedge);
  const first = before[0]?.hedge ?? item.hedge;
  for (let k = topic.to; k < first; k++)
    if (tagsAt(tokens, k) & TELLING || GOING.at(tokens, k)) return undefined;
  return before.every((one) => one.type === "quantity" && one.kind === item.kind)
    ? topic
    : undefined;
}

/** "16 percent of Laos's 3 billion dollar imports": the amount that the whole comes to, between its owner and its noun. */
export function wholeAmount(share: QuantityItem, annotated: Annotated): QuantityItem | undefined {
  const next = amountOfWhole(share, annotated);
  return next && areOwning(share.to + 1, next.hedge, annotated, 0) ? next : undefined;
}

/** The same behind its noun, "80 percent of Mexico's exports of 230 billion dollars go to the U.S.". */
export function wholeGoing(share: QuantityItem, annotated: Annotated): QuantityItem | undefined {
  const { tokens } = annotated;
  const next = amountOfWhole(share, annotated);
  if (!next || !GOES.at(tokens, next.to) || !OF_WORTH.at(tokens, next.hedge - 1)) return undefined;
  return areOwning(share.to + 1, next.hedge - 1, annotated, TRADING) ? next : undefined;
}

const GOES = words("go goes went come comes came");

function amountOfWhole(
  share: QuantityItem,
  { tokens, items }: Annotated,
): QuantityItem | undefined {
  if (share.kind !== "percent" && share.kind !== "fraction") return undefined;
  const next = itemBehind(share, items);
  const money = next?.type === "quantity" && next.kind === "money" && w(tokens, share.to) === "of";
  return money ? next : undefined;
}

/** Whether all from one token up to another tell whose a whole is, or have one of some tags. */
const areOwning = (from: number, to: number, { tokens, places }: Annotated, tags: number) =>
  tokens
    .slice(from, to)
    .every(
      (token, k) =>
        (token.tags & (T.adj | tags)) !== 0 ||
        OWNING.of(token) ||
        places.some((place) => place.from <= from + k && from + k < place.to),
    );
const OWNING = words("the its their ' 's total overall global worldwide all");
const OF_WORTH = words("of worth");

/** Whether "of" opens the words of a whole: "Of Vietnam's total exports", "In 2023, of the exports". */
function opensWhole({ from }: Topic, tokens: Token[]): boolean {
  for (let k = from - 1; k >= Math.max(0, from - MOST); k--) {
    if (w(tokens, k) === "of") return k === 0 || w(tokens, k - 1) === ",";
    const tags = tagsAt(tokens, k);
    const verb = tags & T.verb && !(tags & T.adj) && w(tokens, k) !== "total";
    if (verb || tags & T.conj || w(tokens, k) === ",") return false;
  }
  return false;
}
const MOST = 7;
