/** Amounts whose clause has a subject of its own that is no country: "; steel was the biggest item with 48 million", "with coal leading at 312 million". */

import type { Annotated, Item } from "../marks/items.ts";
import { isThing } from "../marks/things.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { AND, THE_ITS } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

const OPENS = words("; , with while whereas but");
const BESIDE = words("also again alone still itself being");
const HAS = words(
  "was were is are being remained remains stayed led leads leading headed heading topped tops topping dominated made came had has recorded recording saw seeing posted posting registered registering brought bringing contributed contributing fetched fetching earned earning generated generating",
);
/** What stands for the trade itself. */
const STANDS_FOR = words(
  "former latter first second third others other rest remainder difference gap level levels tally amount figure figures number numbers value volume total sum turnover both all half part most pair side sides country countries nation nations partner partners market markets neighbour neighbours neighbor neighbors bloc corresponding same average record peak target goal period year month quarter decade pace rate growth rise fall increase decrease decline drop trend result outcome picture",
);
const LONGEST = 5;

/** Whether a thing or a name that is no country's has the amount, in a clause that says nothing else of what is measured. */
export function hasOwnSubject({ hedge }: Item, annotated: Annotated, topic: number): boolean {
  const { tokens, items } = annotated;
  for (let k = hedge - 2; k >= Math.max(topic, hedge - FAR); k--) {
    // "the pace was 17 percent, which took it to 5 billion": another number is what the subject has.
    if (items.some((one) => one.type === "quantity" && one.hedge === k)) return false;
    if (k < 0 || OPENS.at(tokens, k)) {
      const sold = sellsThing(k + 1, annotated);
      if (sold !== undefined) return sold < hedge && !isSaid(annotated, sold, hedge);
      const verb = endOfSubject(k + 1, annotated);
      if (verb !== undefined && HAS.at(tokens, verb) && verb < hedge)
        return !isSaid(annotated, verb, hedge);
    }
    // "mainly cashew nuts, which earned 1.1 billion".
    const which = w(tokens, k) === "which" && w(tokens, k - 1) === ",";
    if (which && isThing(tokens[k - 2]) && EARNING.at(tokens, k + 1) && !isHeld(annotated, k - 2))
      return !STANDS_FOR.at(tokens, k - 2) && !isSaid(annotated, k + 1, hedge);
    if (w(tokens, k) === ";" || w(tokens, k) === "followed") return false;
  }
  return false;
}
const FAR = 16;

/** Behind "Seafood sales (there)", which no partner makes a topic of their own. */
function sellsThing(from: number, annotated: Annotated): number | undefined {
  let k = from;
  while (k - from < LONGEST && isOfSubject(k, annotated)) k++;
  const sales = k > from && SALES.at(annotated.tokens, k) && !isHeld(annotated, k);
  return sales ? k + 1 : undefined;
}
const EARNING = words("earned fetched brought generated contributed");
const SALES = words("sales");

/** Where the verb behind "(the) crude oil", "phones and parts", "An Giang", "Tay Ninh province" stands. */
function endOfSubject(from: number, annotated: Annotated): number | undefined {
  const { tokens } = annotated;
  const start = AND.at(tokens, from) ? from + 1 : from;
  let k = THE_ITS.at(tokens, start) ? start + 1 : start;
  const first = k;
  while (k - first < LONGEST && isOfSubject(k, annotated)) k++;
  const last = tokens[k - 1];
  if (k === first || !last || last.w === "and" || last.tags & T.adj) return undefined;
  // "analysts saw 5 billion".
  if (SAW.at(tokens, k) && isThing(last)) return undefined;
  k = behindRelative(k, tokens);
  while (BESIDE.at(tokens, k) && !HAS.at(tokens, k)) k++;
  return k;
}

const SAW = words("saw seeing");

/** "Tay Ninh, which has a long border with Cambodia, recorded". */
function behindRelative(at: number, tokens: Token[]): number {
  if (w(tokens, at) !== "," || !RELATIVE.at(tokens, at + 1)) return at;
  for (let k = at + 2; k < at + FAR; k++) if (w(tokens, k) === ",") return k + 1;
  return at;
}
const RELATIVE = words("which where whose home");

function isOfSubject(k: number, annotated: Annotated): boolean {
  const token = annotated.tokens[k];
  if (token?.kind !== "word" || STANDS_FOR.of(token) || HAS.of(token)) return false;
  if (token.w === "and") return true;
  return (isThing(token) || isName(token) || (token.tags & T.adj) !== 0) && !isHeld(annotated, k);
}

const isName = ({ cap, upper, tags }: Token) =>
  ((cap && !upper) || tags !== 0) && (tags & ~T.part) === 0;

const isHeld = ({ places, periods, topics }: Annotated, k: number) =>
  [places, periods, topics].some((list) => list.some((one) => one.from <= k && k < one.to));

/** Whether a country, or what is measured, is told between. */
const isSaid = ({ places, topics, tokens }: Annotated, from: number, to: number): boolean => {
  const within = (one: { from: number; to: number }) => one.from >= from && one.to <= to;
  if (places.some(within)) return true;
  return topics.some((one) => within(one) && !one.verb && !ITEM.at(tokens, one.to));
};
const ITEM = words("item items product products commodity commodities earner earners good goods");
