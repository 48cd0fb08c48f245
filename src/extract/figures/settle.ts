/** What a figure leaves for those behind it. */
import { type Period, parsePeriod } from "../../model/period.ts";
import type { QuantityItem } from "../marks/items.ts";
import { type Family, type Topic, TRADE } from "../marks/topics.ts";
import { type Flow, type FlowKind, type Memory, other, type Pair } from "../memory/context.ts";
import type { Here } from "../memory/here.ts";
import { holderBefore } from "../sides/holder.ts";
import { joinedPair, type Reach } from "../sides/reach.ts";
import { lookAt } from "../time/asides.ts";
import type { Settled } from "../time/timing.ts";
import { words } from "../words/classes.ts";
import { word as w } from "../words/tokens.ts";

/** Keeps what later figures may refer to. */
export function settle(
  family: Family,
  pair: Pair,
  topic: Topic | undefined,
  item: QuantityItem,
  settled: Settled,
  reach: Reach,
  here: Here,
  memory: Memory,
): void {
  const rival = isRivals(reach, here);
  here.rivals = rival ? reach.end : undefined;
  if (TRADE.has(family)) {
    // A comparison with another pair ("above the 9.3 billion between China and Malaysia") is an aside.
    const others = here.trade !== undefined && other(here.trade, pair.home) !== pair.partner;
    if (here.trade?.home === pair.home && others && !item.compared) here.partners = true;
    // "Mexico was its largest partner with 798 billion, followed by Canada with 774 billion".
    const listed =
      here.pair?.home === pair.home &&
      here.pair.partner !== pair.partner &&
      here.pair.partner === here.trade?.partner &&
      holderBefore(reach) !== undefined;
    const aside =
      others && (item.compared || rival || listed || joinedPair(reach.right) !== undefined);
    if (!aside) {
      here.trade = pair;
      memory.trade = { pair, age: 0 };
      memory.totals = undefined;
      memory.pair = other(memory.main, pair.home) === pair.partner ? memory.main : pair;
    }
  } else if (family !== "tie" && family !== "other") {
    const kind = family as FlowKind;
    const { subject } = reach;
    const theirs = rival && subject !== pair.home ? subject : undefined;
    const flow = (rival ? here.flows[kind] : undefined) ?? {
      from: theirs ?? pair.partner,
      to: pair.home,
    };
    const told = here.flows[kind];
    here.flows[kind] = flow;
    if (kind === "invest") {
      if (told && !item.compared) here.investors ||= isRivalOf(flow, told);
      memory.outward = false;
      memory.funded = false;
    }
    if (!item.compared) memory.flows[kind] = flow;
  }
  const { period, fromDocument, measure } = settled;
  here.topic ??= {
    from: -1,
    to: -1,
    family: topic?.family ?? family,
    sign: topic?.sign,
    mutual: topic?.mutual ?? false,
    verb: topic?.verb ?? false,
    total: false,
    said: topic?.said,
  };
  if (item.compared) return;
  const moving = item.kind === "percent" || item.kind === "times";
  here.main = { period, measure: moving ? (memory.last?.measure ?? measure) : measure };
  memory.last = here.main;
  // "since 1994" is no time of the figures that follow.
  if (!period || fromDocument || period.endsWith("/..")) return;
  const told = parsePeriod(period);
  // "visited Laos in March 2004, when 11 agreements were signed": no time of what is traded.
  if (family === "tie" && told?.start.month !== undefined) return;
  if ((told?.end?.year ?? 0) + 1 >= (memory.published?.year ?? Number.POSITIVE_INFINITY))
    memory.recent = true;
  // "In the same months of 2022 it was 1.3 billion": the next paragraph goes on with this year's.
  // So does "In July 2021 it had been 1.3 billion", in a text on January 2023.
  const { period: current } = memory;
  const back = told && current && (isSameMonths(told, current) || isEarlierMonth(told, current));
  if (back) lookAt(told, memory);
  else memory.period = told;
}

/** Another investor in the same country. */
const isRivalOf = (one: Flow, told: Flow): boolean => one.to === told.to && one.from !== told.from;

/** One month alone, before another one. */
const isEarlierMonth = ({ start, end }: Period, current: Period): boolean =>
  start === end &&
  start.month !== undefined &&
  current.start === current.end &&
  current.start.month !== undefined &&
  (start.year ?? 0) < (current.start.year ?? 0);

/** The same months of two years, which are no whole years. */
const isSameMonths = (one: Period, two: Period): boolean =>
  one.start.month !== undefined &&
  one.start.year !== two.start.year &&
  one.start.month === two.start.month &&
  one.end?.month !== undefined &&
  one.end.month === two.end?.month;

/** "China was third, behind Singapore (7 billion) and Japan (5 billion)": the sentence and the next go on with China. */
function isRivals({ tokens, left, start }: Reach, { rivals }: Here): boolean {
  const role = left.at(-1);
  if (!role || w(tokens, role.to) !== "(") return false;
  if (role.aside) return true;
  if (rivals !== start) return false;
  for (let k = start; k < role.from; k++) if (!LISTING.at(tokens, k)) return false;
  return true;
}
const LISTING = words(") , and the");
