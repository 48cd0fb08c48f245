/** Whose statistics a sentence names: "China's customs", "figures from the Ministry of Commerce of China", "Vietnamese data". */

import type { Place } from "../places/places.ts";
import { either, soughtWords, words } from "../words/classes.ts";
import { T, TRADING } from "../words/lexicon.ts";
import { ARTICLES, S_APOSTROPHE } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";
import { ENDS } from "./doubts.ts";
import { ADVERBS, SAYS } from "./verbs.ts";

export interface Office {
  from: number;
  to: number;
  /** ISO 3166-1 alpha-3. */
  area: string;
  /** Named by what it gives: "China's count". */
  data: boolean;
  /** Named together with the office of another country: what they give is neither one's. */
  shared: boolean;
}

/** What those who count give. */
export const DATA = words("data figures statistics stats count tally reckoning");
const BODIES = words(
  "customs office bureau administration authority authorities department agency service services ministry officials",
);
/** What a ministry that gives figures of trade is of. */
const TRADES = words("commerce trade industry finance");
const ADJECTIVES = words(
  "official own government federal national central general state latest preliminary provisional recent new monthly annual import export foreign of and & the",
);
/** What an office does that counts. */
const COUNTING = words("statistical census");
const MEMBERS = either(DATA, BODIES, TRADES, ADJECTIVES, COUNTING);
const GIVING = words("of from by");
const LINKS = either(GIVING, words("and & the"));
const JOINING = words("and or & / -");
const BETWEEN_JOINED = either(JOINING, words(", nor the those that of by from both as well with"));
/** Without one of these nobody's statistics are named. */
const NAMED = soughtWords(
  "data figures statistics stats numbers count counts counted tally tallies records reckoning customs ministry report reports reported according statistical census put puts",
);

/** Whether a sentence may name any. */
export const mayName = (tokens: Token[]): boolean => NAMED.in(tokens);

export function officesIn(tokens: Token[], places: Place[]): Office[] {
  const offices: Office[] = [];
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as Place;
    const before = i > 0 ? places[i - 1] : undefined;
    const joined = isJoined(tokens, before, place) || isJoined(tokens, place, places[i + 1]);
    if (place.form === "bloc" || joined) continue;
    const office =
      behind(tokens, place) ??
      inFront(tokens, place) ??
      unsaid(tokens, place, offices.length > 0) ??
      alone(tokens, place);
    if (!office) continue;
    const last = offices.at(-1);
    if (last && last.area !== office.area && areJoined(tokens, last.to, office.from))
      last.shared = office.shared = true;
    offices.push(office);
  }
  return offices;
}

/** "China's customs and those of Vietnam": nothing but joining words between them. */
function areJoined(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!BETWEEN_JOINED.at(tokens, k)) return false;
  return true;
}

const owned = (tokens: Token[], { to }: Place) => (S_APOSTROPHE.at(tokens, to) ? to + 1 : to);

/** "Chinese and Vietnamese customs": of both, and no one's. */
function isJoined(tokens: Token[], one: Place | undefined, other: Place | undefined): boolean {
  if (!one || !other) return false;
  let to = owned(tokens, one);
  if (w(tokens, to) === ",") to++;
  return JOINING.at(tokens, to) && other.from === to + 1;
}

/** "China's General Administration of Customs", "Chinese trade data". */
function behind(tokens: Token[], place: Place): Office | undefined {
  const first = owned(tokens, place);
  let end = first;
  while (MEMBERS.at(tokens, end)) end++;
  const to = closed(tokens, first, end);
  if (to === undefined || goesOn(tokens, to)) return undefined;
  // "the General Department of Vietnam Customs", "figures from China's customs" begin before the country.
  const from = beginning(tokens, place.from);
  return { from, to, area: place.code, data: DATA.at(tokens, to - 1), shared: false };
}

/** "the Ministry of Commerce of China", "data from Vietnam". */
function inFront(tokens: Token[], place: Place): Office | undefined {
  if (place.form !== "name" || owned(tokens, place) > place.to) return undefined;
  const next = tokens[place.to];
  if (!GIVING.at(tokens, the(tokens, place.from) - 1)) return undefined;
  if (next?.kind === "word" && (next.cap || goesOn(tokens, place.to))) return undefined;
  const from = beginning(tokens, place.from);
  const to = closed(tokens, from, the(tokens, place.from) - 1);
  return to === undefined
    ? undefined
    : { from, to: place.to, area: place.code, data: DATA.at(tokens, to - 1), shared: false };
}

/** "and 175 billion according to Vietnam's": of what was named before. */
function unsaid(tokens: Token[], place: Place, before: boolean): Office | undefined {
  const to = owned(tokens, place);
  if (!before || to === place.to || goesOn(tokens, to)) return undefined;
  return { from: place.from, to, area: place.code, data: true, shared: false };
}

/** "China counts imports of", "China puts it at", "as reported by China", "according to China". */
function alone(tokens: Token[], { from, to, code, form }: Place): Office | undefined {
  if (form === "demonym") return undefined;
  const counts =
    (COUNTS.at(tokens, to) && w(tokens, to + 1) !== "on" && w(tokens, from - 1) !== "by") ||
    (PUTS.at(tokens, to) && isPutAt(tokens, to + 1));
  const counted = w(tokens, from - 1) === "by" && COUNTED.at(tokens, from - 2);
  const before = the(tokens, from) - 1;
  const cited =
    w(tokens, before) === "to" && w(tokens, before - 1) === "according" && ENDS.at(tokens, to);
  return counts || counted || cited
    ? { from, to, area: code, data: false, shared: false }
    : undefined;
}
const COUNTS = words("counts counted reports reported");
const COUNTED = words("counted reported measured");
const PUTS = words("put puts");

/** "(puts) the trade deficit at 5 billion"; "put its trade at risk" counts nothing. */
function isPutAt(tokens: Token[], from: number): boolean {
  let at = from;
  while (at < from + FAR_AT && w(tokens, at) !== "at") at++;
  if (w(tokens, at) !== "at") return false;
  for (let k = at + 1; k < at + FAR_NUMBER; k++) if (tokens[k]?.kind === "number") return true;
  return false;
}
const FAR_AT = 5;
/** "at more than US$". */
const FAR_NUMBER = 6;

const the = (tokens: Token[], i: number) => (w(tokens, i - 1) === "the" ? i - 1 : i);

/** Words of an office before its country, at most. */
const LONGEST = 12;

/** Where the words that belong to an office begin, before its country. */
function beginning(tokens: Token[], at: number): number {
  let from = at;
  const first = Math.max(0, at - LONGEST);
  while (from > first && (MEMBERS.at(tokens, from - 1) || GIVING.at(tokens, from - 1))) from--;
  while (from < at && LINKS.at(tokens, from)) from++;
  return from;
}

/** The end of the last word that names an office or what it gives; undefined where no figures of trade come from there. */
function closed(tokens: Token[], from: number, end: number): number | undefined {
  let [counts, ministry, trade] = [false, false, false];
  let to: number | undefined;
  for (let k = from; k < end; k++) {
    const word = w(tokens, k);
    ministry ||= word === "ministry";
    trade ||= TRADES.at(tokens, k);
    counts ||= word === "customs" || DATA.at(tokens, k) || COUNTING.at(tokens, k);
    // "the Ministry of Commerce", but no end in "Chinese trade".
    if (DATA.at(tokens, k) || BODIES.at(tokens, k) || (ministry && TRADES.at(tokens, k)))
      to = k + 1;
  }
  return counts || (ministry && trade) ? to : undefined;
}

/** "China's customs duties", "Chinese data centres": the noun is another one. */
function goesOn(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  if (S_APOSTROPHE.at(tokens, at)) return true;
  if (next?.kind !== "word") return false;
  // "according to Beijing's figures exports were", "the surplus was".
  if (DATA.at(tokens, at - 1) && (next.tags & TRADING || ARTICLES.of(next))) return false;
  return (next.tags & ENDING) === 0 && !SAYS.of(next) && !ADVERBS.of(next);
}
const ENDING = T.prep | T.conj | T.verb | T.time | T.pronoun | T.up | T.down;
