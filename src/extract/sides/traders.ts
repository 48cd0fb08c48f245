/** What the words around a topic or an amount tell of who sells and who buys. */

import type { Topic } from "../marks/topics.ts";
import type { Memory, Pair } from "../memory/context.ts";
import type { Role } from "../places/roles.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { COUNTRY_KINGDOM_NATION, ITS_THEIR, TO_FROM, WHILE_WHEREAS_BUT } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";
import { named, type Reach } from "./reach.ts";

/** "(109 billion) were Vietnamese exports": who has what the amount is. */
export const ownerBehind = (topic: Topic | undefined, { right }: Reach): string | undefined =>
  right.find(
    (role) =>
      named(role) &&
      role.owner &&
      role.prep === "" &&
      topic !== undefined &&
      role.to <= topic.from &&
      topic.from - role.to <= 1,
  )?.code;

/** "The Japanese imbalance climbed while the gap with China ...": it has a balance of its own, in another clause. */
export const ownsApart = ({ form, head, to }: Role, at: number, tokens: Token[]): boolean =>
  form === "demonym" && (head & T.balance) !== 0 && WHILE_WHEREAS_BUT.within(tokens, to, at);

/** "sold the United States 5 billion worth of": right behind the verb. */
export const isGiven = ({ prep, from, to }: Role, sold: Topic, tokens: Token[]): boolean =>
  w(tokens, to) !== "'s" && prep === "" && from >= sold.to && from - sold.to <= 3;

/** "Vietnam's exports": the owner of one side's trade. */
export const ownsTrade = ({ owner, head }: Role): boolean =>
  owner && (head & (T.exports | T.imports | T.balance)) !== 0;

/** "(exports) to and imports from Laos": the partner that two topics share, for the first of them. */
export function sharedBehind({ family, to }: Topic, { tokens, left }: Reach): Role | undefined {
  if (w(tokens, to) !== (family === "exports" ? "to" : "from")) return undefined;
  const link = w(tokens, to + 1) === "," ? to + 2 : to + 1;
  return w(tokens, link) === "and"
    ? left.find((role) => role.from > link + 1 && role.from <= link + 5)
    : undefined;
}

/**
 * "Laos was Vietnam's fifth market. Sales to it rose": the one that the sentence before was about, where it was the
 * partner there.
 */
export function itBehind(
  { to }: Topic,
  { tokens, left }: Reach,
  memory: Memory,
): string | undefined {
  const { subject, rank, trade } = memory;
  if (!TO_FROM.at(tokens, to) || w(tokens, to + 1) !== "it" || ITS_THEIR.in(tokens))
    return undefined;
  const isPartner = rank ? rank.home !== subject : trade?.pair.partner === subject;
  return isPartner && !left.some(named) ? subject : undefined;
}

/** "its global trade surplus", behind the surplus with one country: no partner is named for it. */
export function isGlobal(
  topic: Topic | undefined,
  { tokens, left, right, start, at }: Reach,
): boolean {
  // "6 percent of its global exports" tells the whole of a share.
  if (!topic || topic.from < start || topic.from >= at) return false;
  let wide = false;
  for (let k = topic.from - 1; k >= topic.from - 2; k--) wide ||= WIDE.at(tokens, k);
  return wide && !isMated(left, topic) && !isMated(right, topic);
}
const isMated = (roles: Role[], { from }: Topic) =>
  roles.some((role) => role.from >= from && PARTNERED.has(role.prep));
const WIDE = words("global worldwide international");
const PARTNERED = words("with to from against");

/** "the country's exports": of the one that the sentence before was about. */
export function saysCountry({ tokens, start, at }: Reach): boolean {
  for (let k = start; k < at; k++)
    if (COUNTRY_KINGDOM_NATION.at(tokens, k) && w(tokens, k + 1) === "'s") return true;
  return false;
}

/** "exports to the same market". */
export function toTheSame({ tokens, start, end }: Reach): boolean {
  for (let k = start; k < end; k++)
    if (w(tokens, k) === "to" && w(tokens, k + 1) === "the" && w(tokens, k + 2) === "same")
      return MARKET_COUNTRY_DESTINATION.at(tokens, k + 3);
  return false;
}
const MARKET_COUNTRY_DESTINATION = words("market country destination");

export const mateOf = (owner: string | undefined, pair: Pair | undefined) =>
  pair ? (owner === pair.partner ? pair.home : pair.partner) : undefined;
