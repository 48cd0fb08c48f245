/** What a bare number counts where the sentence before told: "Of these, 240 are in operation", "Another 50,000 Peruvians arrived". */

import type { Item, QuantityItem } from "../marks/items.ts";
import type { Noun } from "../marks/nouns.ts";
import type { Family } from "../marks/topics.ts";
import type { Memory } from "../memory/context.ts";
import { words } from "../words/classes.ts";
import { ARE_WERE, S_APOSTROPHE } from "../words/shared.ts";
import { type Token, word as w, wordsOf } from "../words/tokens.ts";

/** The projects that a number of no noun counts, where the sentence before counted some. */
export function projectsAgain(
  item: QuantityItem,
  tokens: Token[],
  before: Item | undefined,
  { goesOn, projects }: Memory,
): Noun | undefined {
  if (item.kind !== "number" || item.noun || item.scaled) return undefined;
  const again = goesOn && projects && (isOfThem(item, tokens) || areThere(item, tokens));
  if (!again && !isAnothers(item, tokens, before)) return undefined;
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

/** "ahead of Japan's 5,200 projects and Singapore's 3,400". */
const isAnothers = ({ hedge, to }: Item, tokens: Token[], before: Item | undefined): boolean =>
  before?.type === "quantity" &&
  before.noun?.family === "invest" &&
  S_APOSTROPHE.at(tokens, hedge - 1) &&
  (to >= tokens.length || ENDS.at(tokens, to));

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

/**
 * What people do who are only said to have come: "Another 50,000 Peruvians arrived", "In August alone, 9,400 came" where the
 * text tells of visitors, "welcomed 1.6 million Koreans" where it speaks of travel (refugees are welcomed, too).
 */
export function peopleAgain(
  { kind, hedge, to, noun, scaled, value }: QuantityItem,
  tokens: Token[],
  { goesOn, topic, flows, survey, tourism }: Memory,
): Family | undefined {
  const telling = goesOn && topic?.family === "tourists";
  // "In the current school year 120 are studying there".
  if (!noun && kind === "number" && flows.students && areStudying(to, tokens)) return "students";
  if (!noun)
    return telling && kind === "number" && (scaled || value >= FEWEST) && ARRIVING.at(tokens, to)
      ? "tourists"
      : undefined;
  if (!noun.people) return undefined;
  if ((telling || tourism) && ARRIVING.at(tokens, noun.to)) return "tourists";
  if (tourism && GREETING.at(tokens, hedge - 1)) return "tourists";
  const told = telling || tourism || flows.tourists !== undefined || survey?.kind === "tourists";
  // "The four-month total included 1.6 million Koreans".
  const listed = INCLUDING.at(tokens, hedge - 1) && TOTALS.within(tokens, 0, hedge);
  return told && (listed || RECEIVING.at(tokens, hedge - 1)) ? "tourists" : undefined;
}
const INCLUDING = words("including included includes");
const TOTALS = words("total figure number arrivals visitors tourists");
function areStudying(at: number, tokens: Token[]): boolean {
  const verb = ARE_WERE.at(tokens, at) ? at + 1 : at;
  const behind = tokens[verb + 1];
  return STUDYING.at(tokens, verb) && (behind?.kind !== "word" || behind.w === "there");
}
const STUDYING = words("studying enrolled studied study");
const FEWEST = 100;
const ARRIVING = words("arrived arrive came followed visited entered flocked headed flew crossed");
const GREETING = words(
  "welcomed welcomes welcome welcoming greeted greets drew draws drawing lured attracted attracts attracting",
);
const RECEIVING = words(
  "received receives receive receiving hosted hosts hosting saw sees seeing recorded records recording registered logged",
);
