/** Targets, forecasts and plans: numbers that are not of what was. */

import type { Annotated, Item } from "../marks/items.ts";
import { soughtWords, tagsIn, words } from "../words/classes.ts";
import { T, TRADING } from "../words/lexicon.ts";
import { COMMA_SEMICOLON_OPEN, HAVE_HAS_HAD, IT_THEY } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

const WORDS_OF_TARGETS = words(
  "target targets goal targeted expected planned projected forecast hoped sought wanted aimed",
);
const IN_OF_BY_SINCE = words("in of by since");
const PLAN_PLANS = words("plan plans");
const VERBS_OF_PLEDGING = words(
  "committed pledged commit commits pledge pledges need needs seek seeking promised promises agreed agree agrees",
);
const NOUNS_OF_TARGETS = words("target goal targets goals");
const PASSED = words("exceeding exceeded beyond met above surpassing surpassed reached past");
const DETERMINERS = words("the a this that its their");

const PLAN = words("plan target goal quota");
const PAST = words("had has have was were");
const HAPPENED = words("put stood rose fell came grew sold bought did became brought took");
const FACT_AGAIN = words("; while whereas but although after when since because");

/** A word of the future governs the number: from its clause's start, or right behind it. */
export function isFuture(item: Item, { tokens }: Annotated): boolean {
  for (let k = item.to; k < Math.min(tokens.length, item.to + 3); k++) {
    if (WORDS_OF_TARGETS.at(tokens, k)) return true;
    // "is 1.9 billion and is expected to pass 3 billion".
    if (w(tokens, k) === "and") break;
    if ((tokens[k] as Token).kind === "mark" && w(tokens, k) !== "-") break;
  }
  if (isToCome(item, tokens) || hadPlanned(item, tokens)) return true;
  // "110 percent of the year's plan", "60 percent of this year's target".
  if (w(tokens, item.to) === "of")
    for (let k = item.to + 1; k < Math.min(tokens.length, item.to + 8); k++) {
      if (PLAN.at(tokens, k)) return true;
      if ((tokens[k] as Token).tags & T.prep || COMMA_SEMICOLON_OPEN.at(tokens, k)) break;
    }
  if (isHeadline(item, tokens)) return true;
  if ((tagsIn(tokens) & T.future) === 0) return false;
  let past = false;
  let paused = false;
  let told = false;
  let was = false;
  for (let k = item.hedge - 1; k >= 0; k--) {
    const token = tokens[k] as Token;
    // A dash with spaces opens a clause of its own where a verb of the past follows.
    past ||= PAST.of(token);
    was ||=
      HAPPENED.of(token) ||
      (token.w.endsWith("ed") && (token.tags & (T.future | T.verb)) === T.verb);
    // "It would end two years of decline: trade stood at 3 billion in 2014": what is told behind the colon was so.
    if (token.w === ":" && (past || was)) return false;
    const dash = token.w === "-" && token.spaced && tokens[k + 1]?.spaced === true;
    // "passed 90 billion - the goal set by both - and amounted to 96 billion": what stands between is an aside.
    const opens =
      (dash || token.w === "--") && w(tokens, k + 1) === "and" ? asideFrom(tokens, k) : k;
    if (opens < k) {
      k = opens;
      continue;
    }
    if ((dash || token.w === "--") && past) return false;
    // "agreed to boost trade, which reached 24 billion": what is said of it was so.
    if (token.w === "which" && !paused && w(tokens, k - 1) === ",") return false;
    // "expects the pact to help trade that grew ninefold".
    if (token.w === "that" && HAPPENED.at(tokens, k + 1) && tagsAt(tokens, k - 1) & TRADING)
      return false;
    paused ||= token.w === ",";
    if (FACT_AGAIN.of(token) || (token.w === "as" && IT_THEY.at(tokens, k + 1))) return false;
    // "past the target - topping 5 billion by 2020": what the target is.
    if (told && (token.w === "target" || token.w === "goal")) return true;
    told ||= dash && !past && w(tokens, k + 1).endsWith("ing");
    if ((token.tags & T.future) !== 0 && isWish(tokens, k, item.hedge)) return true;
  }
  return false;
}

/** "40,000 Koreans are expected there", "5,000 students will study there". */
function isToCome(item: Item, tokens: Token[]): boolean {
  if (item.type !== "quantity" || item.kind !== "number") return false;
  let k = Math.max(item.to, item.noun?.to ?? 0);
  while (BEING.at(tokens, k)) k++;
  return WORDS_OF_TARGETS.at(tokens, k) || w(tokens, k) === "will";
}
const BEING = words("more others are is were was now also currently still");

/** Where the aside that a dash ends has its own dash; the same place where it has none. */
function asideFrom(tokens: Token[], end: number): number {
  for (let k = end - 1; k > Math.max(0, end - LONGEST_ASIDE); k--)
    if (
      w(tokens, k) === "--" ||
      (w(tokens, k) === "-" && tokens[k]?.spaced && tokens[k + 1]?.spaced)
    )
      return k;
  return end;
}
const LONGEST_ASIDE = 15;

/** "passed the 2 billion in trade (that) they had planned for 2011". */
function hadPlanned({ to }: Item, tokens: Token[]): boolean {
  for (let k = to; k < to + FAR_PLANNED && tokens[k]?.kind !== "mark"; k++) {
    if (PLANNERS.at(tokens, k) && HAVE_HAS_HAD.at(tokens, k + 1)) return PLANNED.at(tokens, k + 2);
    if (w(tokens, k) === "than" || ((tokens[k]?.tags ?? 0) & T.verb) !== 0) return false;
  }
  return false;
}
const PLANNERS = words("they it both countries sides neighbours neighbors governments leaders");
const PLANNED = words(
  "planned hoped aimed targeted sought envisaged expected forecast projected set agreed pledged",
);
const FAR_PLANNED = 9;

const CROSSING = soughtWords("cross hit reach touch exceed top surpass near pass");

/** "Deficit with Delhi to cross 5 billion": a headline without a verb of its own. */
function isHeadline(item: Item, tokens: Token[]): boolean {
  if (!CROSSING.in(tokens)) return false;
  const at = item.from - 1;
  let k = at;
  while (k > at - 4 && k > 0 && !CROSSING.at(tokens, k)) k--;
  if (!CROSSING.at(tokens, k) || w(tokens, k - 1) !== "to" || WENT_ON.at(tokens, k - 2))
    return false;
  return tokens.slice(0, k - 1).every(({ tags }) => (tags & (T.verb | T.up | T.down)) === 0);
}

/** "continued to top the list with 40,000": it was so. */
const WENT_ON = words("continued continues continuing went came");

/** "is estimated to rise to": what is still to come; "is estimated to be" may be what was. */
const RISING = words("rise increase grow climb expand soar jump surge exceed surpass top");

/** "are working towards raising trade to 25 billion". */
const WORKING = words(
  "work works working worked strive strives striving move moves moving push pushing",
);

const isWorkedOn = (tokens: Token[], k: number): boolean =>
  WORKING.at(tokens, k - 1) && w(tokens, k + 1).endsWith("ing");
const COMMA = words(",");

/** Whether a word that can speak of the future does so here. */
function isWish(tokens: Token[], k: number, at: number): boolean {
  const token = tokens[k] as Token;
  const before = w(tokens, k - 1);
  if (before === "than") return false;
  if (token.w === "may" && (token.cap || IN_OF_BY_SINCE.at(tokens, k - 1))) return false;
  if (PLAN_PLANS.of(token)) return w(tokens, k + 1) === "to";
  if (VERBS_OF_PLEDGING.of(token)) return w(tokens, k + 1) === "to" && !isNoun(tokens, k + 2);
  if (token.w === "estimated")
    return w(tokens, k + 1) === "to" && RISING.at(tokens, k + 2) && at - k <= 16;
  if (token.w === "likely") return w(tokens, k + 1) === "to";
  if (token.w === "toward" || token.w === "towards")
    return at - k <= 3 || (isWorkedOn(tokens, k) && !COMMA.within(tokens, k, at));
  // "exceeding the target by far with 5 billion".
  return !(NOUNS_OF_TARGETS.of(token) && at - k > 3 && PASSED.within(tokens, k - 2, k));
}

/** "pledged to the country", "committed to only four projects" speak of no wish. */
const isNoun = (tokens: Token[], k: number) =>
  DETERMINERS.at(tokens, k) || tokens[k]?.cap === true || opensNumber(tokens, k);
function opensNumber(tokens: Token[], k: number): boolean {
  const at = LIGHT.at(tokens, k) ? k + 1 : k;
  const counts = (tagsAt(tokens, at) & T.number) !== 0 && !MULTIPLYING.at(tokens, at);
  return tokens[at]?.kind === "number" || counts;
}
/** "agreed to triple trade". */
const MULTIPLYING = words("double triple quadruple treble");
const LIGHT = words("only just some about over nearly");
