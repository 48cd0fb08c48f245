/** Which two economies a trade figure is about, and which of them reports it. */

import { isSoldIn } from "../marks/topic-signs.ts";
import type { Family, Topic } from "../marks/topics.ts";
import { type Memory, other, type Pair } from "../memory/context.ts";
import type { Role } from "../places/roles.ts";
import { soughtWords, words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import { FAVOUR, IT_THEY, TO_FROM_WITH_INTO } from "../words/shared.ts";
import { word as w } from "../words/tokens.ts";
import { compoundBefore, havingPair, listedPair, nextPair } from "./balances.ts";
import { holderBefore, ownerBefore } from "./holder.ts";
import { homeFor, lastPair, pairWith } from "./known-pair.ts";
import {
  country,
  has,
  joinedPair,
  named,
  ONE_SIDE,
  ofAllCountries,
  PRONOUN,
  pick,
  type Reach,
  type Resolved,
  saysBoth,
  saysTotal,
  TO_ALL,
  withWorld,
} from "./reach.ts";
import {
  isGiven,
  isGlobal,
  itBehind,
  mateOf,
  ownerBehind,
  ownsApart,
  ownsTrade,
  saysCountry,
  sharedBehind,
  toTheSame,
} from "./traders.ts";

const FORMER = soughtWords("former");
const LATTER = soughtWords("latter");
const PREPOSITIONS_OF_PARTNERS = words("with between to from among");
const WITH_FOR_BETWEEN = words("with for between");
const WITH_AGAINST_BETWEEN = words("with against between");
const WITH_AGAINST_BETWEEN_FOR = words("with against between for");
const WITH_BETWEEN_TO = words("with between to");
const NONE_OF_FOR_BY = words(" of for by");
const VERBS_OF_REPORTING = words("reported reports recorded put counted logged");
const THAT_THOSE = words("that those");
const FAR_IT = 12;
const BY_OF_FOR = words("by of for");

const PARTNER = /^partners?$/;
/** Who tells of a figure, which need not be of its country's whole trade. */
const SPEAKER = words(
  "media data statistics figures customs government ministry official officials embassy ambassador minister newspaper newspapers press agency office department authorities state report reports newswire side",
);

const BLOC = "trade with a bloc, not a country";

/** The pair of a figure both sides share: turnover, or its growth. */
export function sharedPair(
  reach: Reach,
  topic: Topic | undefined,
  before: Pair | undefined,
  memory: Memory,
): Resolved<Pair> {
  const { left, right } = reach;
  const all = [...left, ...right];
  if (withWorld(reach) || ofAllCountries(reach)) return { reason: TO_ALL };
  const after = joinedPair(right);
  if (after) return { found: after };
  if (hasBloc(right, all)) return { reason: BLOC };
  const behind = pick(right, (role) => WITH_FOR_BETWEEN.has(role.prep));
  // "..., against 15.5% for Malaysia": the other side stays; of partners that are ranked it is the one whose they are.
  if (behind && before && !other(before, behind)) {
    const ranks = memory.rank?.kind === "partner" && memory.rank.home === before.home;
    const pair = ranks
      ? { home: before.home, partner: behind }
      : { home: behind, partner: before.partner };
    return { found: pair };
  }
  const holder = holderBefore(reach);
  // "behind Korea's trade with China (273 billion)": no trade of the one told of before.
  const trader =
    topic && lastOf(left, (role) => role.form !== "bloc" && role.owner && owns(role, topic));
  const reporter = trader?.code ?? (holder && homeFor(holder, before, memory));
  if (holder && reporter && reporter !== holder)
    return { found: { home: reporter, partner: holder } };
  const joint = joinedPair(left);
  const partner = pick(
    all,
    (role) => WITH_BETWEEN_TO.has(role.prep) && role.group !== groupOf(left, joint),
  );
  if (joint && !partner) {
    // "Indo-Bangla trade": the order of such names tells not who reports.
    const short = left.some((role) => role.code === joint.home && role.form === "demonym");
    const same = short && memory.main && other(memory.main, joint.home) === joint.partner;
    return { found: same && memory.main ? memory.main : joint };
  }
  if (hasBloc(left, all)) return { reason: BLOC };
  // "Vietnam's fourth trading partner, with total trade of": the two that are partners.
  const ranking = lastOf(left, (role) => named(role) && role.owner && PARTNER.test(role.headWord));
  const ranked = ranking && pairWith(ranking.code, before, memory);
  const mate =
    ranking &&
    (pick(left, (role) => role.prep === "" && role.code !== ranking.code) ??
      other(ranked, ranking.code));
  if (mate && !partner) return { found: { home: ranking.code, partner: mate } };
  const owner = pick(
    left,
    (role) =>
      named(role) &&
      role.code !== partner &&
      !(role.owner && SPEAKER.has(role.headWord)) &&
      (role.owner || NONE_OF_FOR_BY.has(role.prep)),
  );
  if (partner) {
    const home = owner ?? traderWith(partner, before, memory);
    return home ? { found: { home, partner } } : { reason: ONE_SIDE };
  }
  if (owner) {
    const known = pairWith(owner, before, memory);
    const total = saysTotal(reach) && !topic?.mutual;
    if (!total && known && (topic?.mutual || before || saysBoth(reach)))
      return { found: turnedTo(owner, known, reach) };
    return { reason: topic?.mutual ? ONE_SIDE : TO_ALL };
  }
  const speaker = left.some((role) => role.owner && SPEAKER.has(role.headWord));
  if (speaker && saysTotal(reach) && !topic?.mutual && !before) return { reason: TO_ALL };
  const pair = before ?? memory.pair ?? memory.main;
  return pair ? { found: pair } : { reason: "no pair of countries is known here" };
}

/** "Cambodia's trade with Vietnam fell. Vietnamese exports were 2 billion. Trade with Laos rose": of the one that the text is on. */
function traderWith(partner: string, before: Pair | undefined, memory: Memory): string | undefined {
  const home = homeFor(partner, before, memory);
  const { main, trade } = memory;
  const turned = !before && trade && home === main?.partner && trade.pair.partner === main?.home;
  return turned && trade.pair.home === home && partner !== main?.home ? main?.home : home;
}

/** "Korea's trade", "Korea's two-way trade". */
const owns = ({ to }: Role, topic: Topic): boolean =>
  to < topic.from && topic.from - to <= LONGEST_OWNED;
const LONGEST_OWNED = 4;

/** "(With 246 billion,) China lost its place as Germany's largest partner to the United States": the two that are partners. */
export function partnersIn(roles: Role[]): Role[] {
  const owner = roles.find((role) => named(role) && role.owner && PARTNER.test(role.headWord));
  const subject = roles.find((role) => named(role) && role.prep === "" && !role.owner);
  return owner && subject && subject.to <= owner.from && subject.code !== owner.code
    ? [subject, owner]
    : [];
}

/** "while Vietnam reported 2.9 billion": the same two, told by the other. */
function turnedTo(owner: string, pair: Pair, { tokens, left }: Reach): Pair {
  const role = lastOf(left, (one) => one.code === owner);
  const reports = role && VERBS_OF_REPORTING.at(tokens, role.to);
  return reports && pair.partner === owner ? { home: owner, partner: pair.home } : pair;
}

/** "Laos earned 2 billion from exports to China. Exports to Vietnam were 1 billion": of the one that goes on selling. */
function sameSeller(
  family: Family,
  partner: string,
  topic: Topic | undefined,
  { topic: last, trade, totals, subject }: Memory,
): string | undefined {
  const goesOn = family !== "balance" && last?.family === family && !last.verb && !topic?.verb;
  if (!goesOn || !trade || trade.age > 0 || totals !== undefined) return undefined;
  return subject === trade.pair.home && subject !== partner ? subject : undefined;
}

const groupOf = (roles: Role[], pair: Pair | undefined) =>
  pair ? roles.find((role) => role.code === pair.partner)?.group : undefined;

/** From where to where goods go: exports, imports and the balance. `found.home` is who reports. */
export function directedPair(
  family: Family,
  topic: Topic | undefined,
  reach: Reach,
  before: Pair | undefined,
  memory: Memory,
): Resolved<Pair> {
  const all = [...reach.left, ...reach.right];
  if (all.some((role) => role.form === "bloc" && TO_FROM_WITH_INTO.has(role.prep)))
    return { reason: BLOC };
  if (ofAllCountries(reach) || isGlobal(topic, reach)) return { reason: TO_ALL };
  const at = topic?.from ?? 0;
  const balance = family === "balance";
  const compound = balance && topic ? compoundBefore(topic, reach) : undefined;
  if (compound) return { found: compound };
  const goodsOf = pick(all, (role) => role.owner && role.from > at && (role.head & T.goods) !== 0);
  // "exports to and imports from Laos": of both.
  const sharing = topic ? sharedBehind(topic, reach) : undefined;
  const told = topic ? itBehind(topic, reach, memory) : undefined;
  // "earnings from India": it is where the goods went.
  const payer =
    topic && w(reach.tokens, topic.from) === "earnings"
      ? all.find((role) => role.prep === "from" && role.from <= topic.to + 2)
      : undefined;
  const source =
    (family === "imports" ? (sharing?.code ?? told) : undefined) ??
    pick(
      all,
      (role) =>
        role.prep === "from" &&
        role !== sharing &&
        role !== payer &&
        country(role) &&
        // "down from Japan's record surplus" tells whose it was.
        !(balance && role.owner && (role.head & T.balance) !== 0),
    ) ??
    (family === "imports" ? goodsOf : undefined);
  // "sold its neighbour goods", "sold the United States 5 billion worth of".
  const sold = family === "exports" && topic?.verb ? topic : undefined;
  const same = toTheSame(reach) ? memory.trade?.pair.partner : undefined;
  const target =
    same ??
    (family === "exports" ? (sharing?.code ?? told) : undefined) ??
    pick(
      all,
      (role) =>
        (role.prep === "to" ||
          role.prep === "into" ||
          role === payer ||
          (sold && role.prep === "in" && isSoldIn(reach.tokens, sold.from)) ||
          (sold !== undefined && isGiven(role, sold, reach.tokens))) &&
        role !== sharing &&
        country(role),
    );
  const mated = balance ? WITH_AGAINST_BETWEEN : WITH_AGAINST_BETWEEN_FOR;
  // "with Vietnam's exports at ..." names the exporter, not the partner.
  // "China's exports to the same market rose, while those of Canada fell": to the same partner.
  const rival = before && lastOf(reach.left, (role) => role.prep === "of" && named(role));
  if (rival && before && rival.code !== before.partner)
    if (THAT_THOSE.at(reach.tokens, rival.from - 2))
      return { found: { home: rival.code, partner: before.partner } };
  // "exports to Laos were 540 million, compared with Thailand's 4.9 billion": to the same partner.
  const also = before && ownerBefore(reach);
  if (also && also !== before.home)
    return { found: { home: also, partner: other(before, also) ?? before.partner } };
  // "exports to China from Vietnam (61 billion)": who sold them, not one of a list.
  const held = holderBefore(reach);
  const side = family === "exports" ? source : family === "imports" ? target : undefined;
  const holder = held === side ? undefined : held;
  // "Canada bought American goods for 282 billion, Mexico for 243 billion": who did the same as the one before.
  const doer = held === undefined ? undefined : lastOf(reach.left, (role) => role.code === held);
  const bought = family === "imports" && topic?.verb === true && topic.to <= (doer?.from ?? 0);
  if (before && doer && bought && doer.prep === "" && doer.to === reach.at)
    if (held !== undefined && held !== before.partner && reach.left.length === 1)
      return { found: { home: held, partner: before.partner } };
  const mate =
    pick(all, (role) => mated.has(role.prep) && country(role) && !ownsTrade(role)) ?? holder;
  const taken = [source, target, mate];
  const farSide = (area: string, alone: boolean) =>
    other(pairWith(area, alone ? undefined : before, memory), area);
  const having = balance && topic ? havingPair(topic, reach, farSide) : undefined;
  if (having) return { found: having };
  // "Vietnam's Japanese exports".
  const ofTwo = reach.left.findIndex(
    (role, k) => k > 0 && role.to === at && role.from === (reach.left[k - 1] as Role).to + 1,
  );
  const [seller2, buyer2] = ofTwo > 0 ? reach.left.slice(ofTwo - 1) : [];
  if (seller2 && buyer2 && w(reach.tokens, seller2.to) === "'s" && seller2.code !== buyer2.code)
    return { found: { home: seller2.code, partner: buyer2.code } };
  const owner =
    ownerBehind(topic, reach) ??
    pick(
      reach.left,
      (role) =>
        country(role) &&
        (role.prep === "" || (role.owner && role.form !== "capital")) &&
        !taken.includes(role.code) &&
        !(balance && topic && ownsApart(role, topic.from, reach.tokens)),
    ) ??
    pick(all, (role) => named(role) && BY_OF_FOR.has(role.prep) && !taken.includes(role.code)) ??
    pick(reach.right, (role) => role.owner && role.prep === "in" && !taken.includes(role.code));
  let home = owner;
  let partner = mate;
  // "Imports from Mexico rose to ..., while Chinese imports fell to": theirs that came in, as before.
  const adjective = reach.left.find((role) => role.code === owner)?.form === "demonym";
  if (family === "imports" && adjective && owner && !mate && !source && before)
    if (!other(before, owner)) return { found: { home: before.home, partner: owner } };
  if (balance)
    partner ??=
      target ?? source ?? mateOf(owner, joinedPair(reach.left) ?? joinedPair(reach.right));
  else if (family === "exports") {
    if (!home) home = source ?? goodsOf;
    partner = target ?? (mate !== home ? mate : undefined);
  } else {
    partner = source ?? (mate !== home ? mate : undefined);
    home ??= target;
  }
  // "exports to China were 203 million, followed by Vietnam at 108 million".
  const teller = owner !== holder ? owner : undefined;
  const reporter = holder && (teller ?? homeFor(holder, before, memory));
  const listed = holder && balance ? listedPair(holder, topic, reach, before, memory) : undefined;
  if (listed) return listed;
  if (holder && reporter) return { found: { home: reporter, partner: holder } };
  if (home && partner && home !== partner) return { found: { home, partner } };
  // "The surplus with Japan rose. It was below the record 515 million of April": the surplus, no country.
  // "Shipments reached 28 billion. They swelled to 33 billion", "In May they swelled to": the shipments.
  const isIt =
    topic !== undefined &&
    topic.from < 0 &&
    (IT_THEY.at(reach.tokens, 0) ||
      (reach.left.length === 0 && IT_THEY.within(reach.tokens, 1, Math.min(reach.at, FAR_IT))));
  const own =
    !home && !isIt && (has(reach, PRONOUN) || saysCountry(reach))
      ? (before?.home ?? reach.subject ?? memory.subject)
      : undefined;
  // "The trade between Mexico and its neighbour left the former with a surplus".
  const joint = partner && !home ? joinedPair(reach.left) : undefined;
  const [former, latter] = [has(reach, FORMER), has(reach, LATTER)];
  if (joint && balance && (former || latter))
    return { found: former ? joint : { home: joint.partner, partner: joint.home } };
  if (partner && !home) {
    // "The deficit with Laos was 3 billion. It was 4 billion with Peru": of the same one.
    const same = isIt && balance && !before ? memory.trade?.pair.home : undefined;
    if (same && same !== partner) return { found: { home: same, partner } };
    home =
      (own !== partner && own) ||
      sameSeller(family, partner, topic, memory) ||
      homeFor(partner, before, memory);
    return home ? { found: { home, partner } } : { reason: ONE_SIDE };
  }
  const next = balance && home && !before ? nextPair(home, reach, memory) : undefined;
  if (next) return { found: next };
  if (home) {
    const known = pairWith(home, before, memory);
    // "The gap in favour of Laos": of the two that the text is about.
    if (known && balance && isFavoured(home, reach)) return { found: known };
    partner = other(known, home);
    const bilateral =
      before ||
      (memory.trade && memory.totals === undefined && !memory.worldwide?.has(family + home)) ||
      saysBoth(reach) ||
      topic?.mutual;
    // "Japan's surplus with the U.S. was 4 billion. The U.S. deficit was 17 billion": no mirror of the one before.
    const mirror = balance && !before && memory.topic?.family === "balance";
    if (mirror && memory.trade?.pair.partner === home && !saysBoth(reach))
      return { reason: TO_ALL };
    return partner && bilateral && !saysTotal(reach)
      ? { found: { home, partner } }
      : { reason: TO_ALL };
  }
  if ((saysTotal(reach) || memory.totals !== undefined) && !before) return { reason: TO_ALL };
  const known = saysBoth(reach) || (balance && w(reach.tokens, at - 1) === "the");
  // "The deficit with Japan was 5 billion, with Canada 1 billion. Exports were 21 billion": to all.
  if (memory.partners && !before && !own && !known) return { reason: TO_ALL };
  const last = before ?? lastPair(memory);
  const pair = last ?? (known ? (memory.pair ?? memory.main) : undefined);
  if (!pair) return { reason: TO_ALL };
  // "exports to the neighbour", in a text on the one that sold.
  if (!last && pair === memory.pair && !memory.main && memory.focus === pair.partner)
    return { found: { home: pair.partner, partner: pair.home } };
  const turned = own && other(pair, own);
  return { found: own && turned ? { home: own, partner: turned } : pair };
}

/** "in favour of Laos", "in Laos' favour". */
function isFavoured(area: string, reach: Reach): boolean {
  const { tokens, left, right } = reach;
  if (!has(reach, FAVOUR)) return false;
  return [...left, ...right].some(
    ({ code, from, to }) =>
      code === area && (FAVOUR.at(tokens, from - 2) || FAVOUR.at(tokens, to + 1)),
  );
}

/** A bloc that is a partner, or stands in a list of them. */
const hasBloc = (roles: Role[], all: Role[]): boolean =>
  roles.some(
    (role) =>
      role.form === "bloc" &&
      (PREPOSITIONS_OF_PARTNERS.has(role.prep) ||
        all.some((mate) => mate !== role && mate.group === role.group)),
  );
