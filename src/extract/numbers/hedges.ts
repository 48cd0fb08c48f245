/** "About", "nearly", "over", "less than": how exact a number is said to be. */

import type { Qualifier } from "../../model/types.ts";
import { words } from "../words/classes.ts";
import { type Token, tokenAt, word as w } from "../words/tokens.ts";

const MORE_HIGHER_LESS_LOWER = words("more higher less lower");
const JUST_SLIGHTLY_BIT = words("just slightly bit");
/** What goes up to a level, and is not hedged by that. */
const BEFORE_UP_TO = words(
  "go goes going went gone rise rises rose risen rising climb climbs climbed climbing shot shoots move moves moved moving pick picks picked jump jumps jumped grow grows grew grown growing edge edges edged edging inch inches inched inching creep creeps crept creeping tick ticks ticked ticking nudge nudged nudging leap leaped leapt surged soared crawled pushed is was were are add adds added adding sum sums summed",
);
const HANDED_HAND_TOOK_TAKEN = words("handed hand took taken");
const BEFORE_HEDGE = words("well just slightly far a little");

const ABOUT = words("about around some approximately roughly circa estimated approx near");

const NEARLY = words(
  "nearly almost neared nearing nears approached approaching approaches approximates approximating approximated",
);

const ABOVE = words(
  "over above exceeding exceeded exceeds exceed topped topping tops top surpassed surpassing surpasses surpass passed passing crossed crossing",
);

const NARROWLY = words("just slightly marginally barely little");

const BELOW = words("under below");

const GONE = words("gone went is are climbed risen moved grown shot");

/** Signs of size that stand before a number: "~500 million", "< 2 billion". */
const SIGNS = new Map<string, Qualifier>([
  ["~", "about"],
  ["≈", "about"],
  ["<", "at-most"],
  ["≤", "at-most"],
  [">", "at-least"],
  ["≥", "at-least"],
]);

export interface Hedge {
  at: number;
  qualifier: Qualifier;
  nearly: boolean;
}

const hedge = (at: number, qualifier: Qualifier, nearly = false): Hedge => ({
  at,
  qualifier,
  nearly,
});

/** The hedge that ends right before token `i`. */
export function hedgeBefore(tokens: Token[], i: number): Hedge {
  let k = i - 1;
  // "crossed the $100 billion mark".
  if (w(tokens, k) === "the" && ABOVE.at(tokens, k - 1) && w(tokens, k - 1) !== "over") k--;
  if (w(tokens, k) === "a" && i - k === 1) k--;
  const a = w(tokens, k);
  const b = w(tokens, k - 1);
  const c = w(tokens, k - 2);
  if (a === "than" && NARROWLY.at(tokens, k - 2) && MORE_HIGHER_LESS_LOWER.at(tokens, k - 1))
    return hedge(k - 2, b === "more" || b === "higher" ? "at-least" : "at-most");
  if (a === "than") {
    const no = c === "no" || c === "not";
    if (b === "more" || b === "greater" || b === "higher")
      return hedge(no ? k - 2 : k - 1, no ? "at-most" : "at-least");
    if (b === "less" || b === "fewer" || b === "lower")
      return hedge(no ? k - 2 : k - 1, no ? "at-least" : "at-most");
  }
  if (a === "least" && b === "at") return hedge(k - 1, "at-least");
  if (a === "most" && b === "at") return hedge(k - 1, "at-most");
  if (a === "of" && b === "excess") return hedge(k - 2, "at-least");
  if (a === "of" && b === "upwards") return hedge(k - 1, "at-least");
  if (a === "to" && (b === "close" || b === "closer")) return hedge(k - 1, "about", true);
  // "just over", "slightly below": still a bound.
  if (NARROWLY.at(tokens, k - 1) && (a === "over" || a === "above"))
    return hedge(k - 1, "at-least");
  if (NARROWLY.at(tokens, k - 1) && (a === "under" || a === "below"))
    return hedge(k - 1, "at-most");
  if (a === "of" && b === "shy")
    return hedge(JUST_SLIGHTLY_BIT.at(tokens, k - 2) ? k - 2 : k - 1, "about", true);
  if (a === "to" && b === "up" && !BEFORE_UP_TO.at(tokens, k - 2)) return hedge(k - 1, "at-most");
  if (a === "at" && b === "estimated") return hedge(k - 1, "about");
  if (a === "estimated" && b === "an") return hedge(k - 1, "about");
  const sign = tokenAt(tokens, k)?.kind === "mark" ? SIGNS.get(a) : undefined;
  if (sign) return hedge(k, sign);
  if (NEARLY.at(tokens, k)) return hedge(k, "about", true);
  if (ABOUT.at(tokens, k)) return hedge(k, "about");
  // "over" before a number may be the preposition of a comparison ("rose over 2018"), but those are periods, not numbers.
  if (ABOVE.at(tokens, k) && !(a === "over" && HANDED_HAND_TOOK_TAKEN.at(tokens, k - 1)))
    return hedge(BEFORE_HEDGE.at(tokens, k - 1) ? k - 1 : k, "at-least");
  // "has gone past 2 billion".
  if (a === "past" && GONE.at(tokens, k - 1)) return hedge(k, "at-least");
  if (BELOW.at(tokens, k)) return hedge(b === "well" ? k - 1 : k, "at-most");
  return hedge(i, "exact");
}
