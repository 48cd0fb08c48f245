/** Trade of a part of a country: "between China's Guangxi and Vietnam", "exports to southern China", "trade of Yunnan with Laos". */

import type { Annotated } from "../marks/items.ts";
import type { Topic } from "../marks/topics.ts";
import { ordinalAt } from "../numbers/quantities.ts";
import { isUnknownName } from "../places/unknown.ts";
import { words } from "../words/classes.ts";
import { T, TRADING } from "../words/lexicon.ts";
import { IN_AT, OF_IN, S_APOSTROPHE, TO_FROM_WITH, TO_FROM_WITH_BETWEEN } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

const DIRECTIONS = words(
  "northern southern eastern western north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern central coastal inland",
);
const LEADING = words("the its their both all neighbouring neighboring neighbour neighbor");
/** "to China's General Administration of Customs": who counts, not with whom was traded. */
const NO_REGION = words(
  "general ministry customs administration department bureau office statistics premier prime chairman ambassador finance commerce",
);
/** Of whole countries: "Republic of India". */
const FORMAL = words(
  "republic kingdom federation union state commonwealth socialist democratic federal",
);
const HAVING = words("saw sees recorded posted registered enjoyed conducted did had reported");
const SOURCES = words("according data figures statistics report reports");
/** The words of trade that a preposition goes on with stand no farther before it. */
const NEAR = 9;

/** Whether a party to the trade that tokens `start` up to `end` tell of is a part of a country. */
export function isOfRegion(
  annotated: Annotated,
  topic: Topic,
  start: number,
  end: number,
): boolean {
  const { tokens, places } = annotated;
  if (isSubject(annotated, topic)) return true;
  // "The trade of Guangxi with Vietnam".
  if (topic.from >= 0 && w(tokens, topic.to) === "of" && isRegionName(annotated, topic.to + 1)) {
    const more = places.some((one) => one.from > topic.to && TO_FROM_WITH.at(tokens, one.from - 1));
    if (more) return true;
  }
  // "exports of Vietnam's largest province to China".
  if (topic.from >= 0 && w(tokens, topic.to) === "of")
    if (partyAt(annotated, topic.to + 1, false)?.region) return true;
  for (let k = start; k < end; k++) {
    if (!TO_FROM_WITH_BETWEEN.at(tokens, k) || !goesOn(tokens, k)) continue;
    const between = w(tokens, k) === "between";
    const one = partyAt(annotated, k + 1, between);
    if (!one) continue;
    if (one.region) return true;
    if (between && w(tokens, one.to) === "and" && partyAt(annotated, one.to + 1, true)?.region)
      return true;
  }
  return false;
}

/** "investment in Shanghai", "invested 30 million in Bac Ninh": into a place that is named and is no country. */
export function intoRegion(annotated: Annotated, from: number, end: number): boolean {
  const { tokens } = annotated;
  for (let k = from; k < end; k++) {
    const at = LEADING.at(tokens, k + 1) ? k + 2 : k + 1;
    if (IN_INTO.at(tokens, k) && !tokens[at]?.upper && isRegionName(annotated, at)) return true;
  }
  return false;
}
const IN_INTO = words("in into");

/** A country or a part of one; a name that stands alone is one only where nothing else may stand (`bare`). */
function partyAt(
  annotated: Annotated,
  at: number,
  bare: boolean,
): { to: number; region: boolean } | undefined {
  const { tokens, places } = annotated;
  let k = at;
  while (LEADING.at(tokens, k)) k++;
  let place = places.find((one) => one.from === k);
  const directed = !place && DIRECTIONS.at(tokens, k);
  if (directed) place = places.find((one) => one.from === k + 1);
  if (!place) return bare && isRegionName(annotated, k) ? { to: k + 1, region: true } : undefined;
  const owned = S_APOSTROPHE.at(tokens, place.to);
  const next = owned ? place.to + 1 : place.to;
  const named = (owned || (bare && place.form === "demonym")) && isRegionName(annotated, next);
  const noun = tagsAt(tokens, next) & T.superlative ? next + 1 : next;
  const part = owned && (DIRECTIONS.at(tokens, next) || (tagsAt(tokens, noun) & T.part) !== 0);
  return { to: place.to, region: directed || named || part };
}

/** A name that is no country, and no letters of a currency ("a deficit of US$2 billion"). */
function isRegionName({ tokens, places, items }: Annotated, k: number): boolean {
  if (!isUnknownName(tokens, places, k) || NO_REGION.at(tokens, k) || FORMAL.at(tokens, k))
    return false;
  return !items.some((one) => one.from <= k && k < one.to);
}

/**
 * "Guangxi saw its trade with Vietnam rise", "China's Yunnan recorded 2 billion in trade with Laos", "Laredo, Texas, was
 * first, with trade of 30 billion", "At Laredo trade came to 30 billion": whose it is opens the sentence.
 */
function isSubject(annotated: Annotated, topic: Topic): boolean {
  const { tokens, places } = annotated;
  const holder = places[0]?.from === 0 ? places[0] : undefined;
  if (holder && !S_APOSTROPHE.at(tokens, holder.to)) return false;
  const at = holder ? holder.to + 1 : IN_AT.at(tokens, 0) ? 1 : 0;
  if (!isRegionName(annotated, at)) return false;
  let k = at;
  while (k < tokens.length && (tokens[k]?.cap || tagsAt(tokens, k) & T.part)) k++;
  // "Laredo, Texas,".
  const within = w(tokens, k) === "," && tokens[k + 1]?.cap && w(tokens, k + 2) === ",";
  if (within) k += 3;
  if (IN_AT.at(tokens, at - 1)) {
    const codes = new Set(places.map(({ code }) => code));
    return topic.from === (w(tokens, k) === "," ? k + 1 : k) && codes.size < 2;
  }
  if (w(tokens, k) === "alone") k++;
  const leads = isWith(tokens, topic.from) && isAhead(tokens, k, within || k - at > 1);
  if (!HAVING.at(tokens, k) && !leads) return false;
  // "Samsung saw Vietnam's exports to China rise": the two are named.
  const partners = places.filter((one) => one.from > (leads ? topic.from : k));
  return partners.every((one) => one.code === partners[0]?.code);
}

/** "with (two-way) trade", "with 25 billion dollars in exports". */
function isWith(tokens: Token[], topic: number): boolean {
  let k = topic - 1;
  if (OF_IN.at(tokens, k))
    for (
      k -= w(tokens, k - 1) === "worth" ? 2 : 1;
      tokens[k]?.kind === "number" || tagsAt(tokens, k) & (T.unit | T.number);
      k--
    );
  while (tagsAt(tokens, k) & (T.adj | T.bilateral) || TWO_WAY.at(tokens, k)) k--;
  return w(tokens, k) === "with";
}

/** "led", "was again first"; behind a word that is surely a name, any "was" or "came". */
function isAhead(tokens: Token[], at: number, name: boolean): boolean {
  if (LEADS.at(tokens, at)) return true;
  if (!STANDS.at(tokens, at)) return false;
  const next = BEFORE_PLACE.at(tokens, at + 1) ? at + 2 : at + 1;
  return (
    name || ordinalAt(tokens, next) !== undefined || (tagsAt(tokens, next) & T.superlative) !== 0
  );
}
const TWO_WAY = words("two - way");
const LEADS = words("led leads topped tops ranked ranks followed");
const STANDS = words("was is came comes stood stands remained remains finished placed");
const BEFORE_PLACE = words("again also still the");

/** Whether the preposition goes on with trade: "trade in 2023 between", "goods worth 9 billion to"; not "according to". */
function goesOn(tokens: Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - NEAR); k--) {
    const token = tokens[k] as Token;
    if (SOURCES.of(token) || token.w === "," || token.w === ";") return false;
    if (token.tags & (TRADING | T.goods)) return true;
  }
  return false;
}
