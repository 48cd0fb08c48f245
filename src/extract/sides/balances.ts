/** Who has a surplus or a deficit, and with whom, where more than "with" tells it. */

import type { Topic } from "../marks/topics.ts";
import { type Memory, other as otherOf, type Pair } from "../memory/context.ts";
import { words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import { HYPHEN_SLASH } from "../words/shared.ts";
import { tagsAt, word as w } from "../words/tokens.ts";
import { named, ONE_SIDE, pick, type Reach, type Resolved } from "./reach.ts";

const SEVERAL_COUNTRIES = words("countries nations economies partners those");
const HAVING = words("had has have ran runs posted recorded");
const IT = words("it");
const RANKED = words("second third fourth fifth next place");

/** "the India-China (trade) deficit": of the one that is named first. */
export function compoundBefore({ from }: Topic, { tokens, left }: Reach): Pair | undefined {
  const second = lastOf(left, (role) => role.to <= from);
  const first = second && left.find((role) => role.to === second.from - 1);
  if (!first || !named(first) || !named(second) || !HYPHEN_SLASH.at(tokens, first.to))
    return undefined;
  return from - second.to <= 1 ? { home: first.code, partner: second.code } : undefined;
}

/** The pair told by who has it; `farSide` tells who the other one is for a country, by the pair before or without it. */
export function havingPair(
  topic: Topic,
  { tokens, left, right, subject }: Reach,
  farSide: (area: string, alone: boolean) => string | undefined,
): Pair | undefined {
  // "The U.S. bought half of the exports, when the surplus with it was": of the one that sold.
  const it = w(tokens, topic.from + 1) === "with" && w(tokens, topic.from + 2) === "it";
  const buyer = it ? pick(left, (role) => role.prep === "") : undefined;
  const seller = buyer && farSide(buyer, true);
  if (buyer && seller) return { home: seller, partner: buyer };
  // "Taiwan was the fifth partner of the U.S. and had a surplus of 13 billion with it".
  const had = HAVING.within(tokens, topic.from - 3, topic.from) && w(tokens, 0) !== "with";
  const holder = had && right.length === 0 && left.length === 0 ? subject : undefined;
  const other =
    holder && IT.within(tokens, topic.to, tokens.length) ? farSide(holder, false) : undefined;
  if (holder && other) return { home: holder, partner: other };
  // "the deficit for Dhaka was 12 billion": of the one that has it.
  if (w(tokens, topic.to) !== "for") return undefined;
  const near = (from: number) => from > topic.to && from <= topic.to + 2;
  const haver = pick([...left, ...right], (role) => near(role.from));
  const far = haver && farSide(haver, false);
  return haver && far ? { home: haver, partner: far } : undefined;
}

/** Behind one that has a balance, the next who have one with the same country; undefined where no list goes on. */
export function listedPair(
  holder: string,
  topic: Topic | undefined,
  reach: Reach,
  before: Pair | undefined,
  memory: Memory,
): Resolved<Pair> | undefined {
  const against = (partner: string | undefined): Resolved<Pair> =>
    partner && partner !== holder ? { found: { home: holder, partner } } : { reason: ONE_SIDE };
  if (topic && ofSeveral(topic, reach))
    return against(memory.trade?.pair.partner ?? before?.partner);
  if (!before) {
    const next = nextPair(holder, reach, memory);
    return next && { found: next };
  }
  // "The U.S. was next with a surplus, followed by Japan", told of Korea's: it goes on with whom Korea has one.
  const ofPartners = reach.subject === before.partner;
  return !ofPartners && ranksHolders(reach) ? against(before.partner) : undefined;
}

/** "China has the largest surplus with the U.S. Japan comes second, with a surplus of 45 billion": with the same. */
export function nextPair(area: string, reach: Reach, memory: Memory): Pair | undefined {
  const last = memory.trade?.pair;
  if (!last || otherOf(last, area) || !RANKED.within(reach.tokens, reach.start, reach.at))
    return undefined;
  // "Korea's largest surplus was with Vietnam. The U.S. was next with a surplus of 28 billion": the text is on Korea's.
  const told = last.home === memory.focus || last.home === memory.main?.home;
  return told ? { home: last.home, partner: area } : { home: area, partner: last.partner };
}

/** "Other countries with a surplus were Japan with 34 billion": who is listed has the balance. */
function ofSeveral({ from }: Topic, { tokens }: Reach): boolean {
  for (let k = from - 1; k > Math.max(0, from - 5); k--)
    if (w(tokens, k) === "with") return SEVERAL_COUNTRIES.at(tokens, k - 1);
  return false;
}

/**
 * "has the largest surplus with the U.S., followed by Japan", "Japan came second with a surplus, followed by Mexico": ranked
 * are those who have one; "its largest deficit", "the second largest deficit was with" rank partners.
 */
function ranksHolders({ tokens, at }: Reach): boolean {
  for (let k = 2; k < at; k++) {
    const placed = RANKED.at(tokens, k) && w(tokens, k - 1) !== "the";
    if (placed && !(tagsAt(tokens, k + 1) & (T.superlative | T.balance | T.trade))) return true;
    if (!(tagsAt(tokens, k) & T.balance)) continue;
    const most = w(tokens, k - 1) === "trade" ? k - 2 : k - 1;
    if (tagsAt(tokens, most) & T.superlative && w(tokens, most - 1) === "the") return true;
  }
  return false;
}
