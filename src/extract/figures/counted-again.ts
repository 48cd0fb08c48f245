/** What a bare number counts where the sentence before told: "Of these, 240 are in operation", "Another 50,000 Peruvians arrived". */

import type { Item, QuantityItem } from "../marks/annotate.ts";
import type { Noun } from "../marks/nouns.ts";
import type { Family } from "../marks/topics.ts";
import type { Memory } from "../memory/context.ts";
import { words } from "../words/classes.ts";
import { ARE_WERE } from "../words/shared.ts";
import { type Token, word as w, wordsOf } from "../words/tokens.ts";

/** The projects that a number of no noun counts, where the sentence before counted some. */
export function projectsAgain(
  item: QuantityItem,
  tokens: Token[],
  { goesOn, projects }: Memory,
): Noun | undefined {
  if (!goesOn || !projects || item.kind !== "number" || item.noun || item.scaled) return undefined;
  if (!isOfThem(item, tokens) && !areThere(item, tokens)) return undefined;
  return {
    family: "invest",
    people: false,
    said: wordsOf(tokens, item.from, item.to),
    to: item.to,
    what: "",
    fresh: false,
    all: false,
    reason: "counts something else",
  };
}

/** "Of these, 240 are in operation", "240 of them are still active": of what kind they are, not where. */
function isOfThem({ hedge, to }: Item, tokens: Token[]): boolean {
  const ahead = w(tokens, 0) === "of" && THESE.at(tokens, 1) && hedge <= AHEAD;
  const behind = w(tokens, to) === "of" && THESE.at(tokens, to + 1);
  return (ahead || behind) && RUNNING.within(tokens, to, tokens.length);
}
const THESE = words("these those them which");
/** "Of these, ". */
const AHEAD = 3;
const RUNNING = words("operation operational active valid effective running underway force");

/** "there were already 60". */
function areThere({ hedge, to }: Item, tokens: Token[]): boolean {
  let k = hedge - 1;
  while (ALREADY.at(tokens, k)) k--;
  return (
    ARE_WERE.at(tokens, k) &&
    w(tokens, k - 1) === "there" &&
    (to >= tokens.length || ENDS.at(tokens, to))
  );
}
const ALREADY = words("already now still");
const ENDS = words(", . ; and with worth");

/** What people of a country do who are only said to have come, where the text tells of such. */
export function peopleAgain(
  { hedge, noun }: QuantityItem,
  tokens: Token[],
  { goesOn, topic, flows, survey }: Memory,
): Family | undefined {
  if (!noun?.people) return undefined;
  const telling = goesOn && topic?.family === "tourists";
  if (telling && ARRIVING.at(tokens, noun.to)) return "tourists";
  const told = telling || flows.tourists !== undefined || survey?.kind === "tourists";
  return told && WELCOMING.at(tokens, hedge - 1) ? "tourists" : undefined;
}
const ARRIVING = words("arrived arrive came followed");
const WELCOMING = words("welcomed welcomes received receives hosted hosts");
