/** Numbers of those who are no country: a firm or state that trades or invests itself, and what tariffs are laid on. */

import type { Annotated, Item } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import { isThing } from "../marks/things.ts";
import type { Topic } from "../marks/topics.ts";
import type { Place } from "../places/places.ts";
import { isUnknownName } from "../places/unknown.ts";
import { either, SoughtWords, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { FIRMS, IN_AT } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

const LEVIES = words("tariff tariffs duty duties levy levies sanctions");
const LEVYING = new SoughtWords([...LEVIES, "cost"]);
const CLAUSE = words("; , : while whereas but although though when which that");
const COUNTED = T.exports | T.imports | T.trade | T.balance | T.invest;
const HELPING = words("has have had also already together since then recently alone itself");

/** "tariffs on 34 billion of imports", "the pandemic cost exports 5 billion": nothing that was traded. */
export function isLevied(item: Item, { tokens }: Annotated): Reason | undefined {
  if (!LEVYING.in(tokens)) return undefined;
  // "collected 3 billion USD in import duties".
  const kind = tagsAt(tokens, item.to + 1) & COUNTED ? item.to + 2 : item.to + 1;
  if (w(tokens, item.to) === "in" && LEVIES.at(tokens, kind)) return `about ${w(tokens, kind)}`;
  for (let k = item.hedge - 1; k >= 0; k--) {
    const token = tokens[k] as Token;
    if (CLAUSE.of(token)) return undefined;
    if (LEVIES.of(token)) return `about ${token.w}`;
    if (token.w === "cost" && tagsAt(tokens, k - 1) === 0 && k > 0) return "about cost";
    // "Tariffs pushed exports to 50 billion": the exports are said.
    if (token.tags & COUNTED && w(tokens, item.hedge - 1) !== "on" && !costs(tokens, k))
      return undefined;
  }
  return undefined;
}

/** "cost Vietnam's exports 5 billion". */
function costs(tokens: Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) if (w(tokens, k) === "cost") return true;
  return false;
}

/** Whose trade is the country's, where no word before them says that they are some of them only. */
const TRADERS = either(
  FIRMS,
  words("exporters importers traders entrepreneurs suppliers buyers sellers consumers shippers"),
);
const SOME = words("local some several many these those private two three such small");

/** "farmers exported", "the company sold", "local firms shipped": some of a country do it. */
function isGroup(tokens: Token[], k: number, { family }: Topic): boolean {
  const noun = tokens[k] as Token;
  if (family !== "exports" && family !== "imports") return false;
  if (tagsAt(tokens, k - 1) & T.prep) return false;
  // "The FDI sector exported 253 billion".
  if (noun.tags & T.part || noun.w === "sector") return true;
  return TRADERS.of(noun) ? SOME.at(tokens, k - 1) : isThing(noun) && noun.w.endsWith("s");
}

/** "Texas exported 89 billion to Mexico", "Samsung has invested 17 billion": a name that is no country does it. */
export function isByOther(topic: Topic, annotated: Annotated): boolean {
  if (!topic.verb || topic.from < 1) return false;
  const { tokens, places, periods, items, topics } = annotated;
  let k = topic.from - 1;
  while (k > 0 && HELPING.at(tokens, k)) k--;
  const name = tokens[k] as Token;
  if (name.kind === "word" && !name.cap && isGroup(tokens, k, topic)) return true;
  // "Exporters sold 24 billion".
  if (k === 0 && TRADERS.of(name)) return false;
  if (isArmAbroad(k, annotated)) return true;
  if (name.kind !== "word" || !name.cap || (name.tags & ~T.part) !== 0) return false;
  // "Investors from Osaka invested": whose they are is told elsewhere.
  if (tagsAt(tokens, k - 1) & T.prep) return false;
  return ![places, periods, items, topics].some((list) =>
    list.some((one) => one.from <= k && k < one.to),
  );
}

/** "Hue University alone has 420 Lao students", "300 Koreans at Hanoi University": of one house, not of its country. */
export function isOfHouse({ hedge, to }: Item, { tokens, places }: Annotated): boolean {
  let k = hedge - 1;
  while (HOUSING.at(tokens, k) || HELPING.at(tokens, k)) k--;
  // "Quang Ninh received 500,000 Chinese tourists".
  const received = k < hedge - 1 && RECEIVED.within(tokens, k + 1, hedge);
  if (received && isUnknownName(tokens, places, k) && isNamed(tokens, k)) return true;
  if (isOwnedByTown(hedge, tokens, places)) return true;
  if (k < hedge - 1 && isHouse(tokens, w(tokens, k - 1) === "of" ? k - 2 : k)) return true;
  for (let at = Math.max(0, hedge - FAR_HOUSE); at < to + FAR_HOUSE; at++) {
    if (at >= to && CLAUSE.at(tokens, at)) return false;
    if (!IN_AT.at(tokens, at)) continue;
    // "the number at language schools".
    const many = PLURAL_HOUSES.at(tokens, at + 1) || PLURAL_HOUSES.at(tokens, at + 2);
    if (at < hedge && many && !tokens[at + 1]?.cap && NUMBER.at(tokens, at - 1)) return true;
    let end = w(tokens, at + 1) === "the" ? at + 2 : at + 1;
    while (tokens[end]?.cap && !isHouse(tokens, end)) end++;
    if (isHouse(tokens, end)) return at >= to || !CLAUSE.within(tokens, end, hedge);
  }
  return false;
}
const RECEIVED = words("received welcomed served hosts hosted attracted");
/** A name of two words, or one that is no plural word with which the sentence opens: "Guangxi received". */
const isNamed = (tokens: Token[], at: number) =>
  (tokens[at]?.tags ?? 0) === 0 &&
  (at > 0
    ? tokens[at - 1]?.cap === true || w(tokens, at - 1) === ","
    : !w(tokens, at).endsWith("s"));

/** "South Korea was Da Nang's largest market, with 1.6 million tourists". */
function isOwnedByTown(hedge: number, tokens: Token[], places: Place[]): boolean {
  for (let k = hedge - 2; k > Math.max(1, hedge - FAR_TOWN); k--) {
    if (!MARKET.at(tokens, k)) continue;
    let s = k - 1;
    while (s > k - FAR_HOUSE && w(tokens, s) !== "'s" && tokens[s]?.kind !== "mark") s--;
    const name = tokens[s - 1];
    return w(tokens, s) === "'s" && name?.tags === 0 && isUnknownName(tokens, places, s - 1);
  }
  return false;
}
const MARKET = words("market source");
const FAR_TOWN = 6;
const FAR_HOUSE = 8;
const HOUSING = words(
  "has had hosts hosted teaches trains trained received welcomed attracted served enrolled counts houses",
);
/** A name of its own, as "the hotel" or "universities" are none. */
const isHouse = (tokens: Token[], at: number): boolean =>
  HOUSES.at(tokens, at) &&
  tokens[at]?.cap === true &&
  (tokens[at - 1]?.cap === true || w(tokens, at + 1) === "of");
const PLURAL_HOUSES = words(
  "schools universities colleges institutes hotels resorts airports gates",
);
const NUMBER = words("number numbers");
const HOUSES = words("university college institute academy school airport hotel museum");

/** "Samsung Vietnam exported 55.7 billion": a firm's name before the country where it stands. */
function isArmAbroad(at: number, { tokens, places }: Annotated): boolean {
  const country = places.find((one) => one.from === at && one.to === at + 1);
  if (country?.form !== "name" || !isUnknownName(tokens, places, at - 1)) return false;
  // "Similarly Vietnam exported", "Neighbouring Laos sold".
  return !LIKE_ADJECTIVE.test(w(tokens, at - 1)) && !DESCRIBING.at(tokens, at - 1);
}
const LIKE_ADJECTIVE = /(ly|ing|ed|ist|ward|while|time|day|wise|er|al|an|ese|ern|ent|ous|ic)$/;
const DESCRIBING = words(
  "rival mainland republic kingdom also so overall here still yet instead what when where who which that if as since then how why today now",
);
