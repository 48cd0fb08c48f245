/** So much in each of several times, which is neither their sum nor of any one: "in each of the first three months", "3 billion a year". */

import { isStretch } from "../marks/ends.ts";
import type { Annotated, QuantityItem } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { either, soughtWords, words } from "../words/classes.ts";
import { NUMBER_VALUES } from "../words/number-words.ts";
import { YEARLY } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

const EACH = words("each every");
const RATE = words("a per");
const TOLD_EACH = soughtWords("each every annually yearly year");
const LIGHT = words(
  "of the these those its their past last first previous next recent full fiscal",
);
const UNITS = words("year years month months quarter quarters half halves");
const COUNTED = either(LIGHT, words("calendar financial"));
/** "a year earlier", "each year on": not so much each year. */
const ELSEWHERE = words("earlier ago before later after - on");
const BREAKS = words(", ; : ( ) while whereas but");
const SEVERAL: Reason = "of several times together";

interface Each {
  unit: string;
  /** "each of the years": some that are told. */
  told: boolean;
}

/** The times of which each is meant, told at a token. */
function eachAt(tokens: Token[], at: number): Each | undefined {
  if (YEARLY.at(tokens, at)) return { unit: "year", told: false };
  const each = EACH.at(tokens, at);
  if (!each && !RATE.at(tokens, at)) return undefined;
  let k = at + 1;
  while (each && isLight(tokens[k])) k++;
  const unit = w(tokens, k);
  if (!UNITS.at(tokens, k) || ELSEWHERE.at(tokens, k + 1)) return undefined;
  return each || unit === "year" ? { unit, told: k > at + 1 } : undefined;
}

const isLight = (token: Token | undefined): boolean =>
  token !== undefined &&
  (COUNTED.of(token) || token.kind === "number" || NUMBER_VALUES.has(token.w));

/** So near to a number "yearly" is no adjective: "annually invests some". */
const ADVERB = 3;

/** What is said of a number in its own words: behind it, before it, or at the head of the sentence. */
function eachOf({ hedge, to }: QuantityItem, tokens: Token[]) {
  if (!TOLD_EACH.in(tokens)) return undefined;
  for (let k = to; k < tokens.length && !BREAKS.at(tokens, k); k++) {
    const each = eachAt(tokens, k);
    if (each) return { ...each, at: k };
    if (tokens[k]?.kind === "number") break;
  }
  for (let k = hedge - 1; k >= 0 && !BREAKS.at(tokens, k); k--) {
    const adjective = YEARLY.at(tokens, k) && hedge - k > ADVERB;
    const each = RATE.at(tokens, k) || adjective ? undefined : eachAt(tokens, k);
    if (each) return { ...each, at: k };
    if (tokens[k]?.kind === "number") break;
  }
  const first = EACH.at(tokens, 1) ? 1 : 0;
  const head = EACH.at(tokens, first) ? eachAt(tokens, first) : undefined;
  return head && { ...head, at: first };
}

/** So far from a number "each month" makes a monthly average of it. */
const BEFORE = 6;
const BEHIND = 2;

/**
 * Why a number that is said of each of several times is left alone.
 * @param rate whether so much a year can be told as such
 */
export function ofEach(
  item: QuantityItem,
  node: PeriodNode | undefined,
  rate: boolean,
  { tokens }: Annotated,
): Reason | undefined {
  const each = eachOf(item, tokens);
  if (!each) return undefined;
  const { unit, told, at } = each;
  if (!told && unit === "month" && at >= item.hedge - BEFORE && at <= item.to + BEHIND)
    return undefined;
  if (told || unit !== "year") return SEVERAL;
  if (rate || (node?.period && node.role === "during" && !isStretch(node))) return undefined;
  return node ? SEVERAL : "of a time that is not said";
}
