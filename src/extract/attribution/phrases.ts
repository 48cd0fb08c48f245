/** The words around an office that tell that it gives a figure: "according to China's customs", "China's customs said on Tuesday". */
import { either, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { ARTICLES, AS } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import { ENDS, endsFigure } from "./doubts.ts";
import { DATA, type Office } from "./offices.ts";
import { GIVEN, GIVEN_OUT, SAID, SAYS } from "./verbs.ts";

const CITING = words("citing quoting cites cited quotes quoted per");
const RELAYING = words(
  "the a an its their own of from by and & official latest new recent preliminary released published issued compiled provided collected announced government general national state central department office bureau ministry customs trade foreign",
);
const PASSED_ON = either(RELAYING, DATA);
const BY = words("by in on under from");
const LEADING = either(PASSED_ON, GIVEN, BY, AS);
/** Words between an office and what it is cited with, at most. */
const FURTHEST = 9;

/** The last token before some that is none of a class. */
function lastBefore(tokens: Token[], from: number, passed: typeof BY): number {
  let k = from - 1;
  while (k >= 0 && from - k < FURTHEST && passed.at(tokens, k)) k--;
  return k;
}

/** Where "according to", "citing" or "by" before an office begin; undefined where none stands there. */
export function citedFrom(tokens: Token[], { from, to, data }: Office): number | undefined {
  if (w(tokens, from - 1) === "(" && w(tokens, to) === ")") return from - 1;
  const k = lastBefore(tokens, from, PASSED_ON);
  if (w(tokens, k) === "to" && w(tokens, k - 1) === "according") return k - 1;
  if (CITING.at(tokens, k)) return k;
  const near = ARTICLES.at(tokens, from - 1) ? from - 2 : from - 1;
  if (w(tokens, near) === "on" && w(tokens, near - 1) === "based") return near - 1;
  if (SAID.at(tokens, near) && ENDS.at(tokens, to) && endsFigure(tokens, near - 1)) return near;
  if (!BY.at(tokens, near) || !endsFigure(tokens, lastBefore(tokens, near, LEADING)))
    return undefined;
  if (w(tokens, near) === "by" && GIVEN.at(tokens, near - 1))
    return AS.at(tokens, near - 2) ? near - 2 : near - 1;
  // "172 billion USD by Vietnam's customs".
  const counted = w(tokens, near) === "by" && (tagsAt(tokens, near - 1) & T.unit) !== 0;
  return data || counted ? near : undefined;
}

const STEPS = words(
  "has have had also recently officially later then itself on in by for last this week month year earlier released published issued compiled ( ) monday tuesday wednesday thursday friday saturday sunday",
);
const HOW_GIVEN = words("in on by last this earlier");

const isStep = (tokens: Token[], k: number) =>
  STEPS.at(tokens, k) ||
  tokens[k]?.kind === "number" ||
  (tagsAt(tokens, k) & (T.time | T.month)) !== 0;

const SET_APART = words("however meanwhile though by contrast for its their part in turn too");
/** Words between two commas that only set one count apart from another, at most. */
const LONGEST_APART = 3;

/** Behind "(China's customs), however," and the like; where they begin, if nothing of the kind stands there. */
function apartUntil(tokens: Token[], from: number): number {
  if (w(tokens, from) !== ",") return from;
  let k = from + 1;
  while (k - from <= LONGEST_APART && SET_APART.at(tokens, k)) k++;
  return k > from + 1 && w(tokens, k) === "," ? k + 1 : from;
}

/** Behind the verb that an office gives figures with; undefined where it does something else. */
export function saidUntil(tokens: Token[], to: number): number | undefined {
  const from = apartUntil(tokens, to);
  for (let k = from; k < Math.min(tokens.length, from + FURTHEST); k++) {
    const token = tokens[k] as Token;
    const givenOut = GIVEN_OUT.of(token) && HOW_GIVEN.at(tokens, k + 1);
    if (SAYS.of(token) && !givenOut) return k + 1;
    const inBrackets = w(tokens, k - 1) === "(";
    if (!givenOut && !inBrackets && !isStep(tokens, k)) return undefined;
  }
  return undefined;
}

/** Whether nothing but when it was said follows: "customs said on Tuesday". */
export function isLast(tokens: Token[], from: number): boolean {
  let k = from;
  while (k < tokens.length && !ENDS.at(tokens, k) && isStep(tokens, k)) k++;
  return ENDS.at(tokens, k);
}
