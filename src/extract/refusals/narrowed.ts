/** A part of the trade of two countries: of one commodity, port, firm or border. */

import type { Annotated, Item } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import { isThing, isUnlisted } from "../marks/things.ts";
import type { Topic } from "../marks/topics.ts";
import { soughtWords, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { S_APOSTROPHE, THROUGH_VIA } from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";
import { isCovered, tradedPart } from "./goods.ts";
import { PASSAGE } from "./passages.ts";
import { ofSector, SECTOR } from "./sectors.ts";
import { isUnknownHolder } from "./unlike.ts";

const ITEMS = soughtWords(
  "item items product products commodities goods categories groups lines staples",
);
const INVESTED = soughtWords("invested");
const OTHER_OR_TIME = words("other year month quarter half");
const TELLS_WHAT_THEY_ARE = words("are were is was include includes included including");
const LIST_LINKS = words(", and as including like");
const NP = T.adj | T.goods | T.trade | T.invest | T.bilateral;
const FILLER = words(
  "- global worldwide way two customs cleared f o b c i roughly resulting on year",
);

/** "The goods with the highest export turnover are machines, with a value of 3.9 billion". */
function isListed(tokens: Token[], topic: Topic, item: Item): boolean {
  if (!ITEMS.in(tokens) || !ITEMS.within(tokens, 0, topic.from)) return false;
  for (let k = topic.to; k < item.hedge; k++)
    if (TELLS_WHAT_THEY_ARE.at(tokens, k)) return isUnlisted(tokens[k + 1]);
  return false;
}

/** "border trade", which is a part; "cross-border trade" is all of it. */
const isBorder = (tokens: Token[], topic: Topic) =>
  w(tokens, topic.from - 1) === "border"
    ? w(tokens, topic.from - 2) !== "-"
    : w(tokens, topic.from - 1) === "-" && w(tokens, topic.from - 2) === "border";

/** Amounts of a list: of one item, sector, port or company each. */
function oneOfMany(
  tokens: Token[],
  topic: Topic,
  item: Item,
  annotated: Annotated,
): Reason | undefined {
  // "seven items with over a billion dollars each".
  const each = w(tokens, item.to) === "each" && !OTHER_OR_TIME.at(tokens, item.to + 1);
  if (each) return "only the part in one of several items";
  if (INVESTED.in(tokens))
    for (let k = 0; k + 2 < item.hedge; k++)
      if (w(tokens, k) === "foreign" && INVESTED.at(tokens, k + 2))
        return "of foreign-invested firms only";
  if (SECTOR.in(tokens) && ofSector(tokens, topic)) return "only the part in one sector";
  if (isUnknownHolder(item, tokens, annotated.places)) return "of one port, city or company";
  const open = w(tokens, item.hedge - 1);
  const name = tokenAt(tokens, item.hedge - 2);
  if (name?.kind !== "word" || isCovered(annotated, item.hedge - 2)) return undefined;
  // "Laredo ($210 billion), El Paso ($70 billion)".
  if (open === "(" && name.cap && !name.upper && (name.tags & ~T.place) === 0 && item.hedge > 2)
    return "of one port, city or company";
  // "such as textiles with $1.8 billion, phones with $4.5 billion".
  if (open === "with" && isThing(name) && LIST_LINKS.at(tokens, item.hedge - 3))
    return `only the part in ${name.w}`;
  return undefined;
}

/** "rice exports", "exports of coffee", "Guangxi's imports", "trade through the border gate": part of the trade only. */
export function narrowed(annotated: Annotated, topic: Topic, item: Item): Reason | undefined {
  const { tokens, places, periods, idle } = annotated;
  // "shipped 58,000 tonnes of steel for 42.9 million", "rubber (193 million)".
  if (
    idle.some(
      (one) =>
        one.from >= topic.to &&
        one.to <= item.hedge &&
        one.reason !== "a length of time" &&
        tokens[one.from]?.kind === "number",
    )
  )
    return "only the part in one commodity";
  const listed = tokenAt(tokens, item.hedge - 2);
  if (w(tokens, item.hedge - 1) === "(" && listed) {
    if (!item.twin && isUnlisted(listed) && !isCovered(annotated, item.hedge - 2))
      return `only the part in ${listed.w}`;
    // "paper products (8 million)".
    const kind = item.hedge - 3;
    if (listed.tags & T.goods && isThing(tokenAt(tokens, kind)))
      return `only the part in ${w(tokens, kind)}`;
  }
  const traded = tradedPart(item, annotated, topic);
  if (traded) return traded;
  const one = oneOfMany(tokens, topic, item, annotated);
  if (one) return one;
  if (isListed(tokens, topic, item)) return "only the part in one of several items";
  if (isBorder(tokens, topic)) return "border trade only";
  let k = topic.from - 1;
  while (tagsAt(tokens, k) & NP || FILLER.at(tokens, k)) k--;
  const owner = tokenAt(tokens, k - 1);
  if (owner && !topic.verb && S_APOSTROPHE.at(tokens, k) && !places.some(({ to }) => to === k))
    if (owner.cap || owner.tags & T.part) return "of a part of the country or a company";
  for (k = topic.to; k < topic.to + 4; k++)
    // "trade through November".
    if (THROUGH_VIA.at(tokens, k) && !periods.some(({ from }) => from > k && from - k <= 2))
      return PASSAGE;
  return undefined;
}
