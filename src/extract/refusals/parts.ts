/** Numbers of one commodity or of several items, told by the words before them: "tuna, accounting for 51%", "11 items with turnover over 1 billion". */

import { type Annotated, type Item, itemBefore, rankBefore } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import { isUnlisted, WIDE } from "../marks/things.ts";
import type { Topic } from "../marks/topics.ts";
import type { Place } from "../places/places.ts";
import { soughtWords, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  AFTER_BEHIND,
  COMMA_SEMICOLON,
  FIRMS,
  IT_THAT_THIS,
  PHRASE_BREAKS,
  THE_ITS,
} from "../words/shared.ts";
import { type Token, tagsAt, tagsWithin, tokenAt, word as w } from "../words/tokens.ts";
import { isCovered } from "./goods.ts";
import { ofGrownThing } from "./grown.ts";
import { TOLD_BEFORE } from "./parts-of-sum.ts";

const BEFORE_VERB = words("has have had also now currently alone together each which that");
const THESE_THOSE_SUCH = words("these those such");
const ARTICLES_AND_TOTALS = words("a an the total its export import");
const THAN_OPEN_SHUT_SEMICOLON = words("than ( ) ;");
const SEVERAL_COUNTRIES = soughtWords("markets countries partners economies");
const COMMA_AND_X_THE = words(", and & the");
const VERBS_OF_EARNING = words("generating earning fetching bringing");

const SOLD = words("market markets importer importers buyer buyers supplier suppliers exporter");
const BREAKS = words("; while whereas but although -- .");
const SHARING = soughtWords(
  "accounting accounted accounts account representing represented represents represent making made makes taking took takes take constituting constituted constitutes constitute comprising comprised comprise holding held holds hold",
);
const TURNOVER = words("turnover value revenue");
const ITEMS = soughtWords("items products commodities groups categories lines staples");
const MAIN = words("main major key top leading principal primary chief staple biggest largest");
const LISTING = words("are were is was include includes included including comprise comprised");
const LINKS = words(
  "that which are were is was include includes included including with earning comprise comprised",
);

/** Why a number is only of a part of the trade; undefined where nothing says so. */
export function partOf(
  item: Item,
  annotated: Annotated,
  topic: Topic | undefined,
): Reason | undefined {
  if (item.type !== "quantity" || item.kind === "number") return undefined;
  if (ofSeveral(item, annotated) || isThreshold(item, annotated.tokens))
    return "of several countries together";
  if (earnedBy(item, annotated)) return "only the part in one commodity";
  if (besideCommodity(item, annotated, topic)) return "only the part in one commodity";
  const grown = ofGrownThing(item, annotated);
  if (grown) return grown;
  const share = item.kind === "percent" || item.kind === "fraction";
  if (share && (sharedByGoods(item, annotated) || ofGoods(item, annotated.tokens)))
    return "the share of one commodity";
  if (share && ofThingBefore(item, annotated)) return "the share of one commodity";
  if (!share && sharedByGoods(item, annotated)) return "only the part in one commodity";
  if (share && isOfBiggest(item, annotated.tokens)) return "only the part in one of several items";
  return topic && listed(item, annotated, topic)
    ? "only the part in one of several items"
    : undefined;
}

/** "the largest importer of tuna, accounting for 51% with 374 million": goes on with a rank in one commodity. */
function besideCommodity(item: Item, { tokens, items }: Annotated, topic: Topic | undefined) {
  const rank = rankBefore(item.hedge, items);
  if (rank?.of !== "other" || !SOLD.at(tokens, rank.to - 1)) return false;
  // "the biggest supplier of aid", "the biggest ODA supplier".
  if (tagsWithin(tokens, rank.from, rank.to + 2) & T.aid) return false;
  const said = topic && topic.from >= rank.to && !TURNOVER.at(tokens, topic.from);
  if (said) return false;
  for (let k = rank.to; k < item.hedge; k++) if (BREAKS.at(tokens, k)) return false;
  return true;
}

/** "consumer goods taking up 4 percent": what has the share is no country. */
function sharedByGoods(item: Item, annotated: Annotated): boolean {
  const { tokens } = annotated;
  if (!SHARING.in(tokens)) return false;
  for (let k = item.hedge - 1; k >= Math.max(0, item.hedge - 4); k--) {
    if (!SHARING.at(tokens, k)) {
      // "represented increases of 24 percent".
      if (w(tokens, k) !== "up" && (tokens[k] as Token).tags & (T.up | T.down)) return false;
      continue;
    }
    let b = k - 1;
    while (BEFORE_VERB.at(tokens, b)) b--;
    // "rice, which accounts for", "cotton was the largest item, accounting for".
    const sole = w(tokens, k).endsWith("ing") && ONE_ITEM.at(tokens, b - 1);
    if (w(tokens, b) === "," && (sole || w(tokens, b + 1) === "which")) b--;
    const noun = tokens[b];
    if (noun?.kind !== "word" || (noun.cap && b > 0) || FIRMS.of(noun)) return false;
    // "Lao goods made up 3 percent": all that came from there.
    if (noun.tags & T.goods && annotated.places.some((place) => place.to === b)) return false;
    if (areOfGood(b, tokens)) return true;
    return !isCovered(annotated, b) && ((noun.tags & T.goods) !== 0 || sole || isGood(noun));
  }
  return false;
}

const ONE_ITEM = words("item product commodity category crop earner export import");

/** "(Raw) cotton", "garments": nothing that stands for a country. */
const isGood = ({ tags, w: noun }: Token): boolean =>
  tags === 0 && !TOLD_BEFORE.has(noun) && !WIDE.has(noun) && /^[a-z-]{3,}$/.test(noun);

/** "garment exports". */
const areOfGood = (at: number, tokens: Token[]): boolean =>
  (tagsAt(tokens, at) & (T.exports | T.imports)) !== 0 && at > 0 && isGood(tokens[at - 1] as Token);

/** "Garments fetched 2 billion, accounting for 32 percent": of what had the amount that is left alone. */
function ofThingBefore(item: Item, { tokens, items, places }: Annotated): boolean {
  const before = itemBefore(item, items);
  if (before?.type !== "quantity" || before.left !== "nothing says what it measures") return false;
  const verb = before.to + 1;
  if (w(tokens, before.to) !== "," || !SHARING.at(tokens, verb)) return false;
  if (!w(tokens, verb).endsWith("ing") || item.hedge - verb > 3) return false;
  return !places.some((place) => place.to <= before.hedge);
}

/** "The ten biggest projects made up 79 percent": of what was invested, as much as the biggest took. */
function isOfBiggest(item: Item, tokens: Token[]): boolean {
  if (!SHARING.in(tokens)) return false;
  for (let k = item.hedge - 1; k > Math.max(1, item.hedge - 4); k--)
    if (SHARING.at(tokens, k)) {
      let b = k - 1;
      while (BEFORE_VERB.at(tokens, b)) b--;
      const biggest = (tagsAt(tokens, b - 1) & T.superlative) !== 0;
      return biggest && (PROJECTS.at(tokens, b) || (tagsAt(tokens, b) & T.goods) !== 0);
    }
  return false;
}
const PROJECTS = words("projects deals ventures plants investments");

/** "11 export items with turnover over 1 billion", "the main imports are steel and machinery, with 7 billion". */
function listed(item: Item, { tokens, items, idle }: Annotated, topic: Topic): boolean {
  for (const one of idle)
    if (one.to <= item.hedge)
      for (let k = one.to; k < Math.min(one.to + 3, item.hedge); k++)
        if (ITEMS.at(tokens, k)) return true;
  if (ofItems(item, tokens)) return true;
  if (topic.from < 0 || topic.from >= item.hedge) return false;
  if (ofOne(tokens, topic)) return true;
  const goods = topic.family !== "balance";
  if (goods && MAIN.at(tokens, topic.from - 1) && isList(tokens, topic.to)) return true;
  // "Fuel was the main import with 63 million".
  const one = ONE_GOOD.at(tokens, topic.from) && ENDS_GOOD.at(tokens, topic.from + 1);
  if (one && MAIN.at(tokens, topic.from - 1) && THE_ITS.at(tokens, topic.from - 2)) return true;
  // "imports of these commodities".
  if (w(tokens, topic.to) === "of" && THESE_THOSE_SUCH.at(tokens, topic.to + 1)) return true;
  return TURNOVER.at(tokens, topic.from) && endsList(tokens, topic.from, items);
}

/** "Export of garments was the main item, with the export value of 10 billion": of what the sentence began with. */
function ofOne(tokens: Token[], topic: Topic): boolean {
  const at = tagsAt(tokens, 0) & (T.exports | T.imports) ? 0 : 1;
  return (
    topic.from > at + 3 &&
    (tagsAt(tokens, at) & (T.exports | T.imports)) !== 0 &&
    w(tokens, at + 1) === "of" &&
    isUnlisted(tokens[at + 2])
  );
}

const ONE_GOOD = words("import export");
const ENDS_GOOD = words("with at , ( of for");

/** "main imports from Japan are": a list follows. */
function isList(tokens: Token[], to: number): boolean {
  for (let k = to; k < to + 6; k++) if (LISTING.at(tokens, k)) return true;
  return false;
}

const CLAUSE = words("; while whereas meanwhile");

/** "The items that brought in 1 billion", "other export products are shoes with 500 million": what the sentence is about. */
function ofItems(item: Item, tokens: Token[]): boolean {
  if (!ITEMS.in(tokens)) return false;
  for (let k = item.hedge - 1; k >= 0; k--) {
    if (CLAUSE.at(tokens, k)) return false;
    if (ITEMS.at(tokens, k) && THESE_THOSE_SUCH.at(tokens, k - 1)) return true;
    if (ITEMS.at(tokens, k) && k < 5 && w(tokens, 0) === "among") return true;
    if (ITEMS.at(tokens, k) && LINKS.at(tokens, k + 1) && w(tokens, k - 1) !== "of") return true;
  }
  return false;
}

/** "machinery, tools and spare parts, with turnover": the turnover of what was listed. */
function endsList(tokens: Token[], turnover: number, items: Item[]): boolean {
  let k = turnover - 1;
  while (ARTICLES_AND_TOTALS.at(tokens, k)) k--;
  if (w(tokens, k) !== "with") return false;
  const at = w(tokens, k - 1) === "," ? k - 2 : k - 1;
  const ranked = items.some((one) => one.type === "rank" && one.from <= at && at < one.to);
  if (ranked || !isUnlisted(tokenAt(tokens, at))) return false;
  for (let b = at - 1; b >= at - 3; b--) if (w(tokens, b) === "and") return true;
  return false;
}

const TOGETHER = words("combined together members countries rest all");

/** "combined purchases of Germany, France and Italy (191 billion)", "the rest of Latin America (168 billion)". */
function ofSeveral(item: Item, { tokens, places }: Annotated): boolean {
  if (w(tokens, item.hedge - 1) !== "(") return false;
  for (let k = item.hedge - 2; k >= Math.max(0, item.hedge - 24); k--) {
    if (THAN_OPEN_SHUT_SEMICOLON.at(tokens, k)) break;
    // "second among the countries that invest there, after Japan (60 billion)": of the one that is passed.
    if (AFTER_BEHIND.at(tokens, k) && w(tokens, k - 1) === ",") break;
    // "Of the 90 countries Laos led with 85 billion, followed by Chile (74 billion)": one after the other.
    if (w(tokens, k) === "followed") break;
    if (w(tokens, k) === "all" && !TOGETHER.at(tokens, k + 1)) continue;
    if (TOGETHER.at(tokens, k) && w(tokens, k - 1) !== "two") return true;
  }
  const near = places.filter((one) => one.to < item.hedge && item.hedge - one.to <= 12).slice(-3);
  const [one, two, three] = near;
  return three !== undefined && isListed(tokens, one, two) && isListed(tokens, two, three);
}

/** "The two other markets with import turnover of over 6 billion were": a mark that several pass. */
function isThreshold(item: Item, tokens: Token[]): boolean {
  if (!SEVERAL_COUNTRIES.in(tokens)) return false;
  for (let k = item.hedge - 1; k > Math.max(0, item.hedge - 12); k--) {
    if (COMMA_SEMICOLON.at(tokens, k)) return false;
    // "11 countries whose purchases are worth over a billion".
    if (w(tokens, k) === "whose") return SEVERAL_COUNTRIES.at(tokens, k - 1);
    if (w(tokens, k) === "with") return SEVERAL_COUNTRIES.at(tokens, k - 1) && k < 8;
  }
  return false;
}

/** Only a comma or an "and" stands between a place and the one before it. */
function isListed(tokens: Token[], before: Place | undefined, place: Place | undefined): boolean {
  const from = place?.from ?? 0;
  for (let b = before?.to ?? 0; b < from; b++) if (!COMMA_AND_X_THE.at(tokens, b)) return false;
  return true;
}

/** "Fruits and vegetables stood out, earning 306 million in exports", "Copper earned 230 million of this": what earned it is no country. */
function earnedBy(item: Item, { tokens, places }: Annotated): boolean {
  if (places.some((place) => place.to <= item.hedge)) return false;
  const first = tokens[0];
  if (first?.kind !== "word" || first.tags !== 0) return false;
  if (EARNED.within(tokens, 0, item.hedge) && w(tokens, item.to) === "of")
    return IT_THAT_THIS.at(tokens, item.to + 1);
  return first.w.endsWith("s") && VERBS_OF_EARNING.within(tokens, 0, item.hedge);
}
const EARNED = words("earned fetched brought generated made contributed");

/** "62 percent of its fruit and vegetable exports". */
function ofGoods(item: Item, tokens: Token[]): boolean {
  if (w(tokens, item.to) !== "of") return false;
  for (let k = item.to + 2; k < Math.min(tokens.length, item.to + 10); k++) {
    const token = tokens[k] as Token;
    if (PHRASE_BREAKS.of(token)) return false;
    if ((token.tags & (T.exports | T.imports)) === 0) continue;
    return isUnlisted(tokens[k - 1]) && !/(ed|ing|al)$/.test(w(tokens, k - 1));
  }
  return false;
}
