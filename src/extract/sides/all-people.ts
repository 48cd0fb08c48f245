/** Visitors or students of all countries together, told beside those of one: "while total arrivals came to 12.6 million". */

import type { QuantityItem } from "../marks/items.ts";
import type { Role } from "../places/roles.ts";
import { either, soughtWords, tagsIn, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { ALL_OVERALL_TOTAL, COUNTRY_KINGDOM_NATION, FROM_ABROAD } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import { country, named, type Reach, saysBoth } from "./reach.ts";

/** Whether the words before a number of people tell that it is of all who came, in a clause of its own that names no other country. */
export function tellsOfAll({ hedge, noun }: QuantityItem, reach: Reach): boolean {
  const { tokens } = reach;
  if (saysBoth(reach) || BACK.in(tokens)) return false;
  const from = subjectOfAll(reach, hedge);
  if (from >= 0) return !namesSource(reach, from);
  if (noun && isSummedUp(reach, hedge)) return true;
  return noun !== undefined && noun.family === "tourists" && isReceived(reach, hedge);
}
/** "received 120,000 in return". */
const BACK = soughtWords("return turn respectively");

/** Where the "total arrivals" or "the total number" that a number is told of begins; -1 where it is told of none. */
function subjectOfAll(reach: Reach, at: number): number {
  const { tokens, start } = reach;
  if (!ALL.in(tokens)) return -1;
  let verb = -1;
  for (let k = at - 1; k >= Math.max(start, at - LONGEST); k--) {
    const tags = tagsAt(tokens, k);
    if (CLAUSE.at(tokens, k)) return -1;
    if (tags & (T.tourist | T.student) && !NO_PEOPLE.at(tokens, k)) {
      const all = allBefore(tokens, k);
      return verb > k ? all : -1;
    }
    // "the total (number) came to"; "the total for ten months" sums up those of one country as often.
    const head = COUNT.at(tokens, k) ? k - 1 : k;
    if (w(tokens, head) === "total")
      return verb === k + 1 && w(tokens, head - 1) === "the" ? head : -1;
    if (tags & (T.verb | T.up | T.down) || COMING.at(tokens, k)) verb = k;
  }
  return -1;
}
/** "total arrivals in the country for the whole of the year rose by 20 percent to". */
const LONGEST = 16;
const ALL = soughtWords("total overall all foreign international inbound overseas domestic");
const CLAUSE = words("; , while when whereas and but with including");
const NO_PEOPLE = words("tourism");
const COUNT = words("number figure tally count");
const COMING = words(
  "came stood stands reached hit totalled totaled numbered exceeded topped surpassed amounted is was were are",
);

/** "total", "foreign", "total number of (foreign)" in front of the people at `noun`. */
function allBefore(tokens: Token[], noun: number): number {
  let k = noun - 1;
  while (KINDS.at(tokens, k)) k--;
  if (BEFORE_ALL.at(tokens, k)) return k;
  if (w(tokens, k) !== "of") return -1;
  if (COUNT.at(tokens, k - 1)) k--;
  return w(tokens, k - 1) === "total" ? k - 1 : -1;
}
const KINDS = words("tourist visitor student annual its");
const BEFORE_ALL = either(either(FROM_ABROAD, ALL_OVERALL_TOTAL), words("domestic"));

/** A country in the clause from which they could be; the one that they come to is no source. */
function namesSource({ left, right, to }: Reach, from: number): boolean {
  const isSource = (role: Role) => country(role) && !HOSTING.has(role.prep);
  const near = [...left, ...right].filter((role) => role.from >= from && role.from <= to + NEAR);
  // "China's foreign tourists to Vietnam"; "Vietnam's total arrivals" are all who come there.
  const owner = left.find((role) => role.owner && role.to >= from - 1 && role.to <= from);
  return (
    near.some(isSource) || (owner !== undefined && near.some(({ code }) => code !== owner.code))
  );
}
const HOSTING = words("in to into");
const NEAR = 4;

/** "Overall, 12.6 million visitors came", "In all, there were 22,000 foreign students". */
function isSummedUp({ tokens, left, right, start }: Reach, at: number): boolean {
  const comma = w(tokens, 1) === "," ? 1 : 2;
  if (start > comma || at > comma + NEAR || w(tokens, comma) !== ",") return false;
  const sum = comma === 1 ? w(tokens, 0) === "overall" : w(tokens, 0) === "in" && SUM.at(tokens, 1);
  return sum && ![...left, ...right].some(country);
}
const SUM = words("all total");

/** "(, when) the country received 12.6 million visitors": whoever they were. */
function isReceived({ tokens, left, right, start }: Reach, at: number): boolean {
  if ((tagsIn(tokens) & T.tourist) === 0 || !RECEIVED.at(tokens, at - 1)) return false;
  if (right.some(country)) return false;
  const host = left.find((role) => role.to === at - 1);
  if (host) return named(host) && opens(tokens, host.from, start) && left.length === 1;
  return COUNTRY_KINGDOM_NATION.at(tokens, at - 2) && w(tokens, at - 3) === "the";
}
const RECEIVED = words("received welcomed attracted hosted greeted drew served had");
const opens = (tokens: Token[], from: number, start: number): boolean =>
  from <= start + 1 || OPENING.at(tokens, from - 1);
const OPENING = words("when while and , ;");
