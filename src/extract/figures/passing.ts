/** What a sentence leaves for the next ones, whether or not it holds a figure. */

import { type Topic, TRADE, topicAt } from "../marks/topics.ts";
import { abroadIn } from "../memory/abroad.ts";
import { type Memory, other } from "../memory/context.ts";
import { placesOf } from "../places/places.ts";
import { type Role, rolesOf } from "../places/roles.ts";
import { isUnknownName } from "../places/unknown.ts";
import { isOneFirm, ONE_FIRM } from "../sides/firms.ts";
import { directedPair, sharedPair } from "../sides/pairs.ts";
import { ownsApart } from "../sides/traders.ts";
import { notePeriod } from "../time/passing-periods.ts";
import { either, soughtWords, tagsIn, words } from "../words/classes.ts";
import { T, TRADING } from "../words/lexicon.ts";
import type { Sentence } from "../words/sentences.ts";
import {
  AND,
  IS_WAS_REMAINS_BECAME,
  S_APOSTROPHE,
  TO_FROM_WITH,
  WHICH_THAT,
} from "../words/shared.ts";
import { type Token, tagsAt, tagsWithin, word as w, wordsOf } from "../words/tokens.ts";
import { notePeople } from "./people-told.ts";
import { noteArea } from "./told.ts";

const GLOBAL = soughtWords("world worldwide global globally overall");
const ONE_WAY = T.exports | T.imports | T.balance;
const NUMERIC = words("one two first");

const RANK_NOUN = words("place position largest among in");

const PERCENT = words("percent pct per times fold");

/** Whether a sentence can hold a figure or a date: a number, a rank or a multiple. Most sentences of an article hold none. */
export function mayHoldFigures(tokens: Token[]): boolean {
  return tokens.some(
    (token, k) =>
      token.kind === "number" ||
      token.kind === "ordinal" ||
      (token.tags & T.superlative) !== 0 ||
      ((token.tags & T.number) !== 0 &&
        (!NUMERIC.of(token) || RANK_NOUN.at(tokens, k + 1) || PERCENT.at(tokens, k + 1))) ||
      (token.w === "most" && w(tokens, k + 1) === "important"),
  );
}

/** Notes the countries of a sentence that holds no figure. */
export function passSentence({ tokens }: Sentence, memory: Memory): void {
  notePeriod(tokens, memory);
  const places = placesOf(tokens);
  const roles = rolesOf(tokens, places);
  noteTotals(roles, tokens, memory);
  if (places.length > 0) notePair(roles, tokens, memory);
  noteSubject(roles, tokens, memory);
  noteTopic(roles, tokens, memory);
  memory.abroad = abroadIn(roles, tokens, memory.abroad);
  notePeople(roles, tokens, memory);
  memory.goesOn = false;
}

/**
 * "Laos has long had a surplus with Thailand.", "Trade is growing fast as well." is what "the figure" of the next sentence
 * goes on with, and whose it is.
 */
export function noteTopic(roles: Role[], tokens: Token[], memory: Memory): void {
  if ((tagsIn(tokens) & TRADING) === 0) return;
  let topic: Topic | undefined;
  for (let k = 0; k < tokens.length; ) {
    const next = topicAt(tokens, k);
    k = next?.to ?? k + 1;
    if (!next || !TRADE.has(next.family)) continue;
    // Of more than one thing: of the one that the sentence opens with.
    if (topic && topic.family !== next.family && !opens(topic, tokens)) return;
    topic ??= next;
  }
  // "A railway that lifted trade was opened": of the railway.
  if (!topic || WHICH_THAT.within(tokens, 0, topic.from)) return;
  memory.topic = { ...topic, from: -1, to: -1, said: wordsOf(tokens, topic.from, topic.to) };
  memory.mixed = false;
  const end = tokens.length;
  const reach = { tokens, left: roles, right: [], start: 0, at: end, to: end, end };
  const sides =
    topic.family === "trade"
      ? sharedPair(reach, topic, undefined, memory)
      : directedPair(topic.family, topic, reach, undefined, memory);
  if ("reason" in sides) return;
  const { home, partner } = sides.found;
  const codes = new Set(roles.map(({ code }) => code));
  if (codes.size !== 2 || !codes.has(home) || !codes.has(partner)) return;
  // Who reports is told by figures, not by "trade between A and B".
  const before = topic.family === "trade" ? (memory.trade?.pair ?? memory.main) : undefined;
  const same = before && other(before, home) === partner;
  // "Analysts pointed to trade between India and China": the text goes on with the two it told of.
  if (before && !same) return;
  const pair = same ? before : sides.found;
  memory.trade = { pair, age: 0 };
}

/** Words before a topic that opens its sentence: "Bilateral trade", "Meanwhile, two-way trade". */
const FAR = 8;
const BEFORE_TOPIC = words("the two - way overall 's merchandise");

/** Whether a sentence opens with a topic: with what grows or falls, or at once. */
function opens({ from, verb }: Topic, tokens: Token[]): boolean {
  if (verb || from > FAR) return false;
  const moves = (tagsIn(tokens) & (T.up | T.down)) !== 0;
  for (let k = 0; k < from; k++) {
    const tags = tagsAt(tokens, k);
    const opening = tags & (T.place | T.bilateral) || BEFORE_TOPIC.at(tokens, k);
    if (!opening && (!moves || tags & T.verb)) return false;
  }
  return true;
}

/** "The world surplus came from higher prices": what follows without a partner is of all partners too. */
export function noteTotals(roles: Role[], tokens: Token[], memory: Memory): void {
  if ((tagsIn(tokens) & ONE_WAY) === 0) return;
  const [one, ...more] = new Set(roles.filter((role) => role.form !== "bloc").map((r) => r.code));
  if (GLOBAL.in(tokens)) memory.totals = one ?? memory.subject ?? "";
  // "The U.S. deficit rose in August": nobody is named with whom.
  else if (one && more.length === 0 && !memory.trade && roles.every((role) => role.owner))
    memory.totals = one;
}

/** A sentence that names just two countries sets the pair for what follows. */
export function notePair(roles: Role[], tokens: Token[], memory: Memory): void {
  let home: string | undefined;
  let partner: string | undefined;
  if (areOnlyOthers(roles, tokens)) return;
  for (const role of roles) {
    const { code, form } = role;
    if (form === "bloc" || role.aside || code === home || code === partner) continue;
    if (form === "capital" && !hasMate(role, roles)) continue;
    if (partner !== undefined) return;
    if (home === undefined) home = code;
    else partner = code;
  }
  if (home === undefined || partner === undefined || arePartnersOfTwo(roles, tokens)) return;
  memory.pair = other(memory.main, home) === partner ? memory.main : { home, partner };
  for (const role of roles)
    if (role.code === home || role.code === partner) noteArea(role, tokens, memory);
}

/** "Only the US and China bought more": who is measured against the one that is told of. */
export function areOnlyOthers([opening]: Role[], tokens: Token[]): boolean {
  if (w(tokens, 0) !== "only" || !opening) return false;
  return (
    opening.from === (w(tokens, 1) === "the" ? 2 : 1) &&
    MORE.within(tokens, opening.to, tokens.length)
  );
}
const MORE = words("more higher larger bigger ahead better");

/** "exports to China and imports from Japan": what neither trades with the other. */
function arePartnersOfTwo(roles: Role[], tokens: Token[]): boolean {
  const [one, two, ...more] = roles;
  if (!one || !two || more.length > 0) return false;
  // "The Japanese imbalance climbed while the gap with China surged".
  if (ownsApart(one, two.from, tokens)) return true;
  const partners = [one, two].every(({ prep, owner }) => TO_FROM_WITH.has(prep) && !owner);
  const joined = AND.within(tokens, one.to, two.from);
  return partners && joined && (tagsWithin(tokens, one.to, two.from) & TRADING) !== 0;
}

/** A capital in a list of places stands for its country. */
const hasMate = (role: Role, roles: Role[]): boolean =>
  roles.some((mate) => mate !== role && mate.group === role.group);

/** Its first words have "it". */
function startsWithIt(tokens: Token[]): boolean {
  for (let k = 0; k < 6; k++) if (w(tokens, k) === "it") return true;
  return false;
}

const FIRM = either(
  ONE_FIRM,
  words(
    "companies firms groups makers manufacturers producers carmakers automakers retailers banks",
  ),
);
/** How far the noun of a predicate may stand behind its verb. */
const PREDICATE = 9;

/** "Samsung is the largest foreign-invested firm in the country": what is told of next is the firm. */
function isFirm(tokens: Token[], roles: Role[]): boolean {
  if (!isUnknownName(tokens, roles, 0) || tagsAt(tokens, 0) !== 0) return false;
  let k = 1;
  while (tokens[k]?.cap) k++;
  return IS_WAS_REMAINS_BECAME.at(tokens, k) && FIRM.within(tokens, k + 1, k + PREDICATE);
}

/** "Guangxi's foreign trade rose": what is told of next is the province. */
const isRegion = (tokens: Token[], roles: Role[]): boolean =>
  isUnknownName(tokens, roles, 0) &&
  tagsAt(tokens, 0) === 0 &&
  S_APOSTROPHE.at(tokens, 1) &&
  (tagsWithin(tokens, 2, 2 + NEAR) & TRADING) !== 0;
/** "total foreign trade". */
const NEAR = 4;

/** "Laredo, Texas, kept its first place among the nation's gateways": what is told of next is the town. */
function isGateway(tokens: Token[], roles: Role[]): boolean {
  const at = GATEWAYS.in(tokens) ? tokens.findLastIndex((token) => GATEWAYS.of(token)) : -1;
  if (!AMONG.within(tokens, at - FAR_AMONG, at + 1)) return false;
  const named = w(tokens, 0) === "port" && tokens[1]?.cap === true;
  return named || isUnknownName(tokens, roles, 0);
}
const GATEWAYS = soughtWords(
  "port ports airport airports seaport seaports gateway gateways crossing crossings",
);

const AMONG = words("among amongst");
/** "among the nation's 450 airports, seaports and border crossings". */
const FAR_AMONG = 8;

/** The country that "it" in the next sentence stands for. */
export function noteSubject(roles: Role[], tokens: Token[], memory: Memory): void {
  const [opening] = roles;
  if (opening?.prep === "in" && opening.from <= 2 && opening.form !== "bloc")
    memory.scene = opening.code;
  if (
    isFirm(tokens, roles) ||
    isGateway(tokens, roles) ||
    isRegion(tokens, roles) ||
    (opening?.prep === "" && isOneFirm(opening, tokens))
  ) {
    memory.ofFirm = true;
    return;
  }
  if (areOnlyOthers(roles, tokens)) return;
  const subject = roles.find(
    (role) =>
      role.prep === "" &&
      role.form !== "bloc" &&
      !role.aside &&
      (!role.owner || role.form === "name"),
  );
  const owner = roles.find((role) => role.owner && role.form !== "bloc");
  const found = subject ?? (owner && !startsWithIt(tokens) ? owner : undefined);
  if (!found) {
    // "ASEAN's trade with China rose": "it" is the bloc.
    if (opening?.form === "bloc" && opening.prep === "" && !opening.aside) memory.ofBloc = true;
    return;
  }
  memory.ofBloc = false;
  memory.ofFirm = false;
  memory.subject = found.code;
  noteArea(found, tokens, memory);
}
