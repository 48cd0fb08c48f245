/** What is traded where that is a part of all trade: "fish exports", "3 billion of rice", "exports to China by rail". */

import { type Annotated, type Item, itemBefore } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import { isThing, WIDE } from "../marks/things.ts";
import type { Topic } from "../marks/topics.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { AND, AREAS, FIRMS, SEMICOLON_STOP, THROUGH_VIA, WITH_AT } from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";

const BUY_PURCHASE_IMPORT = words("buy purchase import");
const COUNTS = words("figures data statistics stats records numbers reckoning count tally");
const BEFORE_NAME = words("to from with and the ,");

/** What "in" and "of" lead to beside goods: "3 billion in value", "in return", "of the sum". */
const WENT = words("went go goes moved travelled traveled came");
const IN = words(
  "subcontinent neighbourhood neighborhood continent hemisphere value worth direction time sum way ways manner total cash return terms fact line comparison favour favor all kind history sum aggregate nominal real general particular addition part spite tandem turn reality recent past present contrast response effect force place nearly just both either produce cited mentioned reviewed opposite reverse other",
);
const ONE = words("commodity product item staple crop");
/** "cross-border trade" is all of it; other reasons tell of border trade. */
const OVER = words("border borders");
const PRODUCTS = words("products items commodities equipment");
const CARRIED = words("rail road sea air land truck train ship container plane waterway waterways");

const part = (token: Token): Reason => `only the part in ${token.w}`;

/** Why money or a change in trade is of a part of it; undefined where no word around the topic or the number tells one. */
export function tradedPart(item: Item, annotated: Annotated, topic: Topic): Reason | undefined {
  const { tokens } = annotated;
  if (topic.from < 0) return undefined;
  // "cotton, its main export commodity".
  if (ONE.at(tokens, topic.to) || ONE.at(tokens, topic.to - 1))
    return "only the part in one commodity";
  const before = tokenAt(tokens, topic.from - 1);
  if (before?.w === "-" && w(tokens, topic.from - 2) === "e") return "only the part in e-commerce";
  const leader = leadingThing(item, tokens);
  if (leader) return part(leader);
  // "electronics, imports of which doubled", "steel products, imports of which doubled".
  const whose = tokens[topic.from - 2];
  const ofWhich = w(tokens, topic.to) === "of" && w(tokens, topic.to + 1) === "which";
  if (ofWhich && before?.w === "," && (isThing(whose) || PRODUCTS.at(tokens, topic.from - 2)))
    return part(whose as Token);
  const capital = topic.from === 1 && before?.cap ? { ...before, cap: false } : before;
  // "the plant's exports", "plant exports".
  if (!topic.verb && before && before.tags & T.part && !OVER.of(before))
    return "of a part of the country or a company";
  // "according to Beijing's figures exports were": those who count, no goods.
  // "the two sides lauded trade of".
  const did = capital?.w.endsWith("ed") && DOERS.at(tokens, topic.from - 2);
  const thing = capital && !did && isThing(capital) && !COUNTS.of(capital) ? capital : undefined;
  if (!topic.verb && thing && !isCovered(annotated, topic.from - 1)) return part(thing);
  // "spent 27 million to buy rubber from Laos".
  const bought = w(tokens, topic.from) === "spent" ? boughtBehind(item.to, annotated) : undefined;
  if (bought) return bought;
  // "exported fish to China".
  const object = tokens[topic.to];
  if (topic.verb && object && isThing(object) && !isCovered(annotated, topic.to))
    return part(object);
  const money = item.type === "quantity" && item.kind === "money";
  if (money) {
    const thing = thingBehind(item.to, annotated);
    if (thing) return thing;
  }
  const behind = behindPartner(topic, annotated);
  // "2 billion of its exports to China went by rail".
  const went = money && WENT.at(tokens, behind) && w(tokens, behind + 1) === "by";
  return thingBehind(went ? behind + 1 : behind, annotated);
}

/** "led by phones at 12 billion", "led by coal with 312 million", "headed by crude oil and iron ore at". */
function leadingThing({ hedge }: Item, tokens: Token[]): Token | undefined {
  const named = tokens[hedge - 2];
  if (!WITH_AT.at(tokens, hedge - 1) || !named || !isThing(named)) return undefined;
  let k = hedge - 3;
  while (k > hedge - 8 && (isThing(tokens[k]) || tagsAt(tokens, k) & T.adj || AND.at(tokens, k)))
    k--;
  const led = w(tokens, k) === "by";
  return led || (w(tokens, k) === "with" && w(tokens, hedge - 1) === "at") ? named : undefined;
}

const DOERS = words("sides countries leaders ministers officials parties governments they both");

/** "to buy rubber", "on wood" behind what was spent. */
function boughtBehind(at: number, annotated: Annotated): Reason | undefined {
  const { tokens } = annotated;
  const buying = BUY_PURCHASE_IMPORT.at(tokens, at + 1);
  const to = w(tokens, at) === "to" && buying ? at + 2 : w(tokens, at) === "on" ? at + 1 : -1;
  const thing = tokens[to];
  return thing && isThing(thing) && !isCovered(annotated, to) ? part(thing) : undefined;
}

/** "of rice", "worth of Chinese fruit", "in electronics", "by rail" at `at`. */
export function thingBehind(at: number, annotated: Annotated): Reason | undefined {
  const { tokens, places } = annotated;
  const worth = w(tokens, at) === "worth" ? at + 1 : at;
  const lead = w(tokens, worth);
  if (lead === "by")
    return CARRIED.at(tokens, worth + 1) ? `only the part in ${w(tokens, worth + 1)}` : undefined;
  if (THROUGH_VIA.at(tokens, worth) || (lead !== "of" && lead !== "in")) return undefined;
  let k = worth + 1;
  for (; k < Math.min(tokens.length, worth + 5); k++) {
    const token = tokens[k] as Token;
    const adjective = places.find((place) => place.from === k);
    if (adjective) {
      // "in China": no goods; "of Chinese coal", "of China's coal": what follows is.
      if (lead === "in") return undefined;
      k = w(tokens, adjective.to) === "'s" ? adjective.to : adjective.to - 1;
      continue;
    }
    if (token.tags & T.adj || WIDE.of(token)) continue;
    break;
  }
  const thing = tokenAt(tokens, k);
  if (!thing || !isThing(thing) || isCovered(annotated, k)) return undefined;
  // "the largest partner in the bloc".
  if (lead === "in" && AREAS.of(thing)) return undefined;
  if (IN.of(thing) || FIRMS.of(thing)) return undefined;
  // "of Vietnam's southern provinces".
  if (tagsAt(tokens, k + 1) & T.part) return undefined;
  return part(thing);
}

/** "arrivals by air were 700,000", "90,000 came by road", "air arrivals rose to 700,000": the part of the people that took one way. */
export function isCarried(item: Item, { tokens, items }: Annotated): boolean {
  const byWay = (k: number) => w(tokens, k) === "by" && CARRIED.at(tokens, k + 1);
  const behind = item.type === "quantity" ? (item.noun?.to ?? item.to) : item.to;
  for (let k = behind; k < behind + 2; k++) if (byWay(k)) return true;
  if (CARRIED.at(tokens, behind - 2) && ARRIVALS.at(tokens, behind - 1)) return true;
  const before = itemBefore(item, items);
  // "air arrivals rose 7 percent to 10 million".
  const led = before !== undefined && before.to === item.hedge - 1;
  const start = (led ? itemBefore(before, items) : before)?.to ?? 0;
  for (let k = item.hedge - 2; k >= start && !SEMICOLON_STOP.at(tokens, k); k--)
    if (byWay(k) || (CARRIED.at(tokens, k) && ARRIVALS.at(tokens, k + 1))) return true;
  return false;
}
const ARRIVALS = words("arrivals visitors passengers");

/** The place behind a topic and its partners: "exports to China and Japan" -> behind "Japan". */
function behindPartner(topic: Topic, { tokens, places }: Annotated): number {
  let at = topic.to;
  for (let steps = 0; steps < 4; steps++) {
    const from = BEFORE_NAME.at(tokens, at) ? at + 1 : at;
    const start = w(tokens, from) === "the" ? from + 1 : from;
    const place = places.find((one) => one.from === start || one.from === from);
    if (!place || from === at) return at;
    at = place.to;
  }
  return at;
}

/** Whether the word is part of a period, a place or another topic. */
export function isCovered({ periods, places, topics }: Annotated, at: number): boolean {
  const holds = (one: { from: number; to: number }) => one.from <= at && at < one.to;
  return periods.some(holds) || places.some(holds) || topics.some(holds);
}
