/** Of when a number that is read as a figure is, or why that cannot be said. */
import {
  type CalendarDate,
  type Period,
  parsePeriod,
  printPeriod,
  wholeYear,
} from "../../model/period.ts";
import { isCountedApart } from "../attribution/attribution.ts";
import { isAveraged } from "../marks/change.ts";
import { type Item, itemBefore } from "../marks/items.ts";
import { TRADE } from "../marks/topics.ts";
import type { Main, Memory, Pair } from "../memory/context.ts";
import { isBeyond, noteLevel } from "../memory/plausible.ts";
import { isWithinYear } from "../periods/calendar.ts";
import { countsFiscal } from "../periods/fiscal.ts";
import { countsItself } from "../periods/own-count.ts";
import type { PeriodNode } from "../periods/periods.ts";
import type { Role } from "../places/roles.ts";
import { holderBefore, ownerBefore } from "../sides/holder.ts";
import { type Resolved, saysBoth, TO_ALL } from "../sides/reach.ts";
import { yearAfterBase } from "../time/after-base.ts";
import { endOf, isAtOutset, outsetOf } from "../time/at-outset.ts";
import { isUndated, ofSomeYears, yearLedTo, yearsApart } from "../time/base-periods.ts";
import { goesOnFlowing } from "../time/goes-on-flowing.ts";
import { hadThen } from "../time/had-then.ts";
import { isOfSeveral } from "../time/in-turn.ts";
import { monthsTogether } from "../time/months-together.ts";
import { ofEach } from "../time/of-each.ts";
import { yearOfThat } from "../time/of-that.ts";
import { standsNow } from "../time/present.ts";
import { periodFor, projectsOf } from "../time/said-periods.ts";
import { sinceThen } from "../time/since-then.ts";
import { settlePeriod, spanOf } from "../time/timing.ts";
import { tagsIn, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { HAS_HAVE, HAVE_HAS_HAD, NOWADAYS, TO_FROM_WITH_BETWEEN } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";
import { isElsewhere, isOfThat, isOthers, isReturned, levelAt } from "./claim-signs.ts";
import { isAverageAmount, signOf, UNSIGNED } from "./figure.ts";
import { freshBefore, movedOnYear } from "./kinds.ts";
import type { Asked, Reached, Timed } from "./quantity-steps.ts";

/** Of when it is. */
export function timeOf(reached: Reached, pair: Pair): Resolved<Timed> {
  const { measured, reach, place } = reached;
  const { asked, topic, family, kind, people } = measured;
  const { item, annotated, roles, here, memory } = asked;
  const { tokens } = annotated;
  const { noun } = item;
  const side = family === "balance" ? signOf(item, topic, pair, tokens, roles, memory.sold) : 1;
  if (side === 0 && kind === "level") return UNSIGNED;
  let fresh =
    (measured.part && (memory.investedIn ?? memory.investedFrom)?.during === true) ||
    noun?.fresh ||
    freshBefore(item, tokens) ||
    (family === "invest" && movedOnYear(item, annotated)) ||
    projectsOf(item, annotated)?.noun?.fresh === true;
  // "It was sixteen times that in 2023": that is the amount told before.
  const ownYear = yearOfThat(item, annotated, here.main ?? memory.last);
  const base = ownYear && (here.main ?? memory.last)?.period;
  if (ownYear && !isOfThat(family, pair, topic, here, memory))
    return { reason: "growth over years that are not said" };
  if (ownYear) ownYear.role = "during";
  const outset = outsetOf(item, annotated) ?? endOf(item, annotated);
  if (!outset && isAtOutset(item, tokens)) return { reason: "of an earlier time that is not said" };
  const near = ownYear ?? outset ?? periodFor(item, annotated);
  fresh ||=
    !near &&
    family === "invest" &&
    here.main?.measure !== "stock" &&
    goesOnFlowing(item, tokens, memory);
  const held = (family === "invest" || family === "students") && kind === "level";
  const now = held && near && standsNow(item, near, annotated, memory.published);
  const single = now ? undefined : near;
  const both = single && monthsTogether(single, annotated);
  const found = both ?? single;
  // "fell to 1.8 billion from 2 billion over the same period": what it fell from is of the time before.
  const fell = item.compared && w(tokens, item.hedge - 1) === "from";
  const again = fell && found?.relative === "same" && found.from >= item.to;
  const node = again ? undefined : found;
  const apart = kind !== "level" && yearsApart(item, annotated) !== undefined;
  if (node && !both && !apart && node !== outset && isOfSeveral(node, item, annotated))
    return { reason: "of several times together" };
  // People that come each year, and averages, are told as such.
  const rate = people || kind !== "level" || isAverageAmount(item, tokens);
  const each = ofEach(item, node, rate, annotated);
  if (each) return { reason: each };
  // "followed by Japan with 69 billion": of the same time as the one before it in the list.
  const told = here.main ?? memory.last;
  const listing =
    holderBefore(reach) !== undefined ||
    (place && here.part) ||
    (place && told?.measure === "flow" && here.ranked === told.period);
  // Of students the text has told when all of the list were counted.
  const surveyed = family === "students" && !here.main && memory.survey?.host === pair.home;
  const ofPlace = placedIn(place, node, reached, memory);
  const listed = family === "aid" && memory.topic?.family === "aid" && memory.goesOn === true;
  const stock = family === "invest" || (family === "students" && !surveyed) || listed;
  const goesOn =
    (!node && stock && listing === true && Boolean(here.main ?? memory.last)) ||
    (!node && family === "invest" && kind === "level" && flowsBeside(asked, pair)) ||
    ofPlace !== undefined;
  // "Trade was 15 billion, up 1,000 percent since 2001": of the time of the amount, measured from then.
  const grown =
    (kind === "growth" || kind === "multiple") &&
    node?.role === "since" &&
    !isAveraged(item, tokens) &&
    node.printedYear &&
    node.from >= item.to
      ? (here.main?.period ?? (w(tokens, 0) === "it" ? memory.last?.period : undefined))
      : undefined;
  const rivals =
    goesOn ||
    (item.compared &&
      (ownerBefore(reach) !== undefined ||
        isOthers(pair, family, reach, here) ||
        (!node && TRADE.has(family) && isReturned(pair, here)) ||
        (!node && people && isElsewhere(pair, family, here)) ||
        (TRADE.has(family) && isCountedApart(item.to, annotated))));
  if (node?.fiscal && TRADE.has(family) && countsItself(tokens) && countsFiscal(pair.home))
    memory.calendar.fiscalArea = pair.home;
  const led =
    node || here.main || rivals
      ? undefined
      : yearLedTo(item, annotated, pair, memory, TRADE.has(family));
  const settled = settlePeriod(
    grown ? undefined : node,
    family,
    pair,
    memory,
    item,
    fresh,
    tokens,
    here.main ?? ofPlace ?? led ?? memory.last,
    rivals,
    here.main?.period ?? null,
  );
  if (family === "invest" && kind === "level" && !fresh && hadThen(item, annotated))
    settled.measure = "stock";
  if (grown) Object.assign(settled, { period: grown, fromDocument: false });
  const then = sinceThen(item, annotated);
  const from = then?.node && spanOf(then.node, pair, undefined, memory);
  if (then) {
    const { before } = here;
    if (!from?.end || !before || !isAfter(before, from))
      return { reason: "growth over years that are not said" };
    Object.assign(settled, { period: printPeriod(before), fromDocument: false });
  }
  const summed = TRADE.has(family) || family === "tourists";
  const next =
    summed && settled.fromDocument && !node ? yearAfterBase(item, annotated, memory) : undefined;
  if (next) Object.assign(settled, { period: printPeriod(next), fromDocument: false });
  if (settled.future || isYearAhead(node, tokens, memory))
    return { reason: "a period still to come" };
  // "is forecast to rise to 5 billion next year from 4 billion this year": both are forecasts.
  if (item.compared && (tagsIn(tokens) & T.future) !== 0 && isRunning(node, memory.published))
    return { reason: "a period still to come" };
  if (settled.unknown) return { reason: "of a fiscal year whose months are not said" };
  if (summed && node?.part && node.role === "as-of")
    return { reason: "of a time that is not said" };
  // "Trade rose ninefold", "trade halved", with no year on either side: not from one month to the next.
  const rough = item.kind === "times" || (item.kind === "fraction" && kind === "growth");
  const timeless =
    annotated.periods.length === 0 && (settled.fromDocument || isSized(item, tokens));
  if (rough && timeless) return { reason: "growth over years that are not said" };
  if (kind === "level" && TRADE.has(family) && settled.fromDocument && isUndated(item, annotated))
    return { reason: "of a time that is not said" };
  const years =
    kind === "level" && family !== "invest" && !rivals
      ? ofSomeYears(item, node, annotated)
      : undefined;
  if (years) return { reason: years };
  if (led && !settled.period) return { reason: "of an earlier time that is not said" };
  // "slowed to 5 percent in 2022 from 12 percent": growth or a share of a time that is not said.
  const earlier = item.compared && !node && w(tokens, item.hedge - 1) === "from";
  if (earlier && kind !== "level" && kind !== "multiple")
    return { reason: "of an earlier time that is not said" };
  const level = TRADE.has(family)
    ? levelAt(item, annotated, family, pair, settled.period, memory)
    : undefined;
  const alone = !saysBoth(reach) && !topic?.mutual;
  if (level && alone && !reach.left.some(isPartner) && !reach.right.some(isPartner)) {
    if (isBeyond(memory, pair, level)) {
      memory.totals = pair.home;
      here.refused = { reason: TO_ALL, topic };
      return { reason: TO_ALL };
    }
  }
  if (level && kind === "level") noteLevel(memory, pair, level);
  return {
    found: {
      reached,
      pair,
      node,
      settled,
      base: (from && printPeriod(from)) ?? base ?? undefined,
      rivals,
      side,
    },
  };
}

/** "Chinese firms put in 2 billion in 2023, ahead of those from Singapore with 400 million": what another's put in with it. */
function flowsBeside({ item, annotated, here }: Asked, { home, partner }: Pair): boolean {
  const { invest } = here.flows;
  if (here.main?.measure !== "flow" || here.topic?.family !== "invest") return false;
  if (invest?.to !== home || invest.from === partner) return false;
  const from = itemBefore(item, annotated.items)?.to ?? 0;
  return !HAS_HAVE.within(annotated.tokens, from, item.hedge);
}

/** "has become 35 times larger": than when is not said. */
const isSized = ({ to }: Item, tokens: Token[]): boolean =>
  SIZES.at(tokens, to) && w(tokens, to + 1) !== "than";
const SIZES = words("larger bigger greater higher");

/** "It led the investors in the first half. Laos was second with 2 billion": what came in that time. */
function placedIn(
  place: unknown,
  node: PeriodNode | undefined,
  { measured }: Reached,
  { rank, last }: Memory,
): Main | undefined {
  const { family, asked } = measured;
  const told = place || itInvested(asked);
  if (!told || node || family !== "invest" || rank?.kind !== "investor") return undefined;
  const { main } = asked.here;
  if (main && main.period !== rank.period) return undefined;
  const period = rank.period ? parsePeriod(rank.period) : undefined;
  if (!period) return undefined;
  if (isWithinYear(period) || wholeYear(period) !== undefined)
    return { period: rank.period, measure: "flow" };
  // "the largest investor between 2000 and 2010 with 3 billion": what the next had put in by then, too.
  return last?.period === rank.period ? last : undefined;
}

/** "It was the third investor in the first half. It poured 800 million into 90 projects": what it did then. */
function itInvested({ item, annotated: { tokens, items } }: Asked): boolean {
  if (!IT_ITS_THEY.at(tokens, 0) || items.indexOf(item) > 1) return false;
  const at = (items[0] as Item).hedge;
  return (
    PUT_IN.at(tokens, w(tokens, at - 1) === "in" ? at - 2 : at - 1) &&
    !HAVE_HAS_HAD.within(tokens, 1, at) &&
    !NOWADAYS.in(tokens) &&
    !BY_NOW.within(tokens, at, tokens.length)
  );
}
const IT_ITS_THEY = words("it its they");
const BY_NOW = words("valid active total far accumulated cumulative force operational altogether");
const PUT_IN = words("poured put registered invested pledged committed injected pumped spent");

/** "For 2023 as a whole", "for the whole of this year", "for the full year", told in April of it. */
function isYearAhead(
  node: PeriodNode | undefined,
  tokens: Token[],
  { published }: Memory,
): boolean {
  if (!node || node.period?.end?.year !== published?.year) return false;
  const behind = w(tokens, node.to) === "as" && w(tokens, node.to + 2) === "whole";
  const whole = w(tokens, node.from - 1) === "of" && w(tokens, node.from - 2) === "whole";
  const full = w(tokens, node.to - 1) === "year" && w(tokens, node.to - 2) === "full";
  const over = published?.month === undefined || published.month === 12;
  return !over && (whole || full || (behind && node.period?.end?.month === undefined));
}

const isPartner = (role: Role) => role.form !== "bloc" && TO_FROM_WITH_BETWEEN.has(role.prep);

/** Whether a time ends in a later year than another. */
const isAfter = ({ end }: Period, other: Period): boolean =>
  (end?.year ?? 0) > (other.end?.year ?? Number.POSITIVE_INFINITY);

/** Whether a time runs up to the day of writing or beyond it. */
function isRunning(node: PeriodNode | undefined, published: CalendarDate | undefined): boolean {
  const end = node?.period?.end;
  if (end?.year === undefined || end.year !== published?.year) return false;
  return end.month === undefined || end.month >= (published.month ?? 1);
}
