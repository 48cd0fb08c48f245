import { levelLedTo } from "../marks/ends.ts";
import { type Annotated, itemBefore, type QuantityItem } from "../marks/items.ts";
import { RESIDING } from "../marks/nouns.ts";
import { FUNDED, isOfPart, OF_FIRM } from "../marks/reasons.ts";
import { plainTopic, type Topic, TRADE } from "../marks/topics.ts";
import { isOneGood, ONE_GOOD } from "../memory/one-good.ts";
import { implausible } from "../memory/plausible.ts";
import { placeFrom } from "../places/places.ts";
import { blockedBy } from "../refusals/guards.ts";
import { isOfTheWhole } from "../refusals/of-the-whole.ts";
import { partOfSum } from "../refusals/parts-of-sum.ts";
import { worthReason } from "../refusals/worth.ts";
import { isPartOf, sameInvestor } from "../sides/part-of-all.ts";
import { type Resolved, TO_ALL } from "../sides/reach.ts";
import { levelInTurn } from "../sides/respective.ts";
import { marketOf, sidesOf } from "../sides/sides.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { tagsAt, word as w, wordsOf } from "../words/tokens.ts";
import { isOfEither } from "./claim-signs.ts";
import { peopleAgain, projectsAgain } from "./counted-again.ts";
import { isInvesting, kindOf } from "./kinds.ts";
import { listedWhole } from "./listed-share.ts";
import { otherCount } from "./other-count.ts";
import { turnedWay } from "./other-way.ts";
import { partOfTotal } from "./part-of-total.ts";
import { reachOf } from "./quantity-reach.ts";
import type { Asked, Measured } from "./quantity-steps.ts";
import { rankShare } from "./rank-share.ts";
import { topicOf } from "./topic-said.ts";

const PLANNED = "a target, forecast or plan, not what was";

/** What the number measures. */
export function measure(asked: Asked): Resolved<Measured> {
  const { item, annotated, roles, here, memory } = asked;
  const { tokens } = annotated;
  item.noun ??= projectsAgain(item, tokens, itemBefore(item, annotated.items), memory);
  const { noun } = item;
  if (item.kind === "points") return { reason: "percentage points" };
  if (isOfTheWhole(item, annotated)) return { reason: TO_ALL };
  const passed = levelInTurn(item, annotated)?.left;
  if (passed) return { reason: passed };
  const share = rankShare(item, annotated, roles, here);
  if (share) {
    const { family } = share;
    const reason = blockedBy(item, annotated, undefined, family);
    const topic = plainTopic(-1, -1, family);
    return reason
      ? { reason }
      : { found: { asked, topic, family, kind: "share", people: false, part: false, share } };
  }
  const recounted =
    otherCount(item, annotated, here, memory) ?? partOfTotal(item, annotated, here, memory);
  if (recounted) {
    const { topic, pair } = recounted;
    const { family } = topic;
    const kind = kindOf(item, undefined, family, annotated, memory);
    if ("reason" in kind) return kind;
    const again = { asked, topic, family, kind: kind.found, people: false, part: false };
    return { found: { ...again, again: pair } };
  }
  if (isOfEither(item, annotated)) return { reason: "nothing says what it measures" };
  const peopleBefore =
    here.topic && (here.topic.family === "students" || here.topic.family === "tourists")
      ? here.topic.family
      : undefined;
  const counted =
    noun?.family ?? (noun?.people ? peopleBefore : undefined) ?? peopleAgain(item, tokens, memory);
  if (noun && !counted) return { reason: noun.reason };
  const said = topicOf(item, annotated, roles, here, memory, counted !== undefined);
  const topic = said
    ? turnedWay(said, item, annotated, here.topic, memory.topic)
    : investedTopic(asked);
  const all = memory.investedFrom ?? memory.investedIn;
  const listed = topic?.total || here.part || here.topic?.total || all;
  const part =
    topic?.family === "invest" && Boolean(listed) && isPartOf(item, annotated, roles, memory);
  if (part) here.part = true;
  else if (topic?.total) return { reason: TO_ALL };
  const family = counted ?? marketOf(item, annotated, topic, here) ?? topic?.family;
  if (!family)
    return {
      reason:
        worthReason(item, tokens) ?? partOfSum(item, annotated) ?? "nothing says what it measures",
    };
  if (family === "tourists" && liveThere(item, annotated))
    return { reason: "people who live or work there" };
  if (family === "other") return { reason: `about ${w(tokens, topic?.from ?? 0)}` };
  item.whole = listedWhole(item, family, annotated, memory);
  const kind = kindOf(item, noun, family, annotated, memory);
  if ("reason" in kind) return kind;
  const led = item.compared ? levelLedTo(item, annotated) : undefined;
  const blocked =
    blockedBy(item, annotated, topic, family) ??
    (isOneGood(family, memory) ? ONE_GOOD : undefined) ??
    // "fell from 140 million to 110 million in the case of steel": both are.
    (led && blockedBy(led, annotated, topic, family));
  if (blocked) {
    if (blocked === FUNDED) memory.funded = true;
    if (blocked === PLANNED)
      keepPlanned({ asked, topic, family, kind: kind.found, people: false, part });
    if (isOfPart(blocked) || blocked === OF_FIRM)
      here.refused = { reason: blocked, topic, to: item.to };
    return { reason: blocked };
  }
  if (noun && w(tokens, noun.to - 1) === "ones" && memory.topic?.family !== "invest")
    return { reason: "counts something else" };
  const odd =
    item.kind === "money" && (TRADE.has(family) || family === "invest")
      ? implausible(item.value, item.currency ?? memory.currency.last)
      : undefined;
  if (odd) return { reason: odd };
  if (noun?.family === "invest" && !isInvesting(item, annotated, here, memory))
    return { reason: "projects that are no investment" };
  const people = family === "students" || family === "tourists";
  return { found: { asked, topic, family, kind: kind.found, people, part } };
}

/** "It invested 400 million abroad. Laos was the top destination with 68 million": of what went out, or came in. */
function investedTopic({ item, annotated, roles, memory }: Asked): Topic | undefined {
  const { topic, goesOn, investedIn } = memory;
  if (!goesOn || topic?.family !== "invest") return undefined;
  const investedFrom = memory.investedFrom ?? sameInvestor(roles, annotated.tokens, memory);
  if (!(investedFrom ?? investedIn)) return undefined;
  // "It earned 300 million in Laos", "It also gave 30 million to Laos".
  if (EARNING_OR_GIVING.within(annotated.tokens, 0, item.hedge)) return undefined;
  if (!isPartOf(item, annotated, roles, { investedIn, investedFrom })) return undefined;
  // The others of the list are told of as it is.
  memory.investedFrom = investedFrom;
  return topic;
}

const EARNING_OR_GIVING = words("earned earns gave gives donated lent paid owed lost");

/** "A million visited it, and 138,000 Vietnamese live in Korea": residents, whatever the others do. */
function liveThere({ to }: QuantityItem, { tokens, places }: Annotated): boolean {
  let k = to;
  while (placeFrom(places, k) || tagsAt(tokens, k) & (T.person | T.adj)) k++;
  return k > to && RESIDING.at(tokens, k);
}

/** "is to give 3 billion in aid. Of the amount, 700 million was paid": what the text goes on with, though it is planned. */
function keepPlanned(measured: Measured): void {
  const { asked, topic, family } = measured;
  const { item, annotated, here, memory } = asked;
  if (!topic || topic.from < 0) return;
  const said = wordsOf(annotated.tokens, topic.from, topic.to);
  here.topic ??= { ...topic, from: -1, to: -1, said };
  if (family !== "aid") return;
  const reached = reachOf(measured);
  if ("reason" in reached) return;
  const sides = sidesOf(family, topic, item.noun, reached.found.reach, here, memory);
  if ("found" in sides) memory.flows.aid = { from: sides.found.partner, to: sides.found.home };
}
