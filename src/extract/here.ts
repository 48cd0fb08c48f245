/** What was settled earlier in the same sentence, and what of it is kept for later ones. */
import { parsePeriod } from "../model/period.ts";
import type { Item, QuantityItem } from "./annotate.ts";
import { type Flow, type Memory, other, type Pair } from "./context.ts";
import type { FlowKind } from "./flows.ts";
import type { RankState } from "./rank-state.ts";
import { joinedPair, type Reach } from "./reach.ts";
import type { Reason } from "./reasons.ts";
import type { Main, Settled } from "./timing.ts";
import { type Family, type Topic, TRADE } from "./topics.ts";

/** What was settled earlier in the same sentence. */
export interface Here extends RankState {
  trade?: Pair;
  flows: Partial<Record<FlowKind, Flow>>;
  /** Why the last figure was left alone; what it is compared with is then left too. */
  refused?: { reason: Reason; topic: Topic | undefined; to?: number };
  /** Numbers that were left alone, and why. */
  passed: Map<Item, Reason>;
  /** Token index up to which countries belong to an earlier figure. */
  reached: number;
  /** Topic and period of the last figure that nothing was compared with. */
  topic?: Topic;
  main: Main | undefined;
}

/** At the start of a sentence; all fields at once, for objects that grow field by field are slow. */
export const nothingYet = (): Here => ({
  pair: undefined,
  invest: undefined,
  ranked: undefined,
  ranks: new Map(),
  trade: undefined,
  flows: { invest: undefined, students: undefined, tourists: undefined, aid: undefined },
  refused: undefined,
  passed: new Map(),
  reached: 0,
  topic: undefined,
  main: undefined,
});

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
  if (TRADE.has(family)) {
    // A comparison with another pair ("above the 9.3 billion between China and Malaysia") is an aside.
    const others = here.trade !== undefined && other(here.trade, pair.home) !== pair.partner;
    const aside = others && (item.compared || joinedPair(reach.right) !== undefined);
    if (!aside) {
      here.trade = pair;
      memory.trade = { pair, age: 0 };
      memory.totals = undefined;
      memory.pair = other(memory.main, pair.home) === pair.partner ? memory.main : pair;
    }
  } else if (family !== "tie" && family !== "other") {
    const flow = { from: pair.partner, to: pair.home };
    const kind = family as FlowKind;
    here.flows[kind] = flow;
    if (kind === "invest") {
      memory.outward = false;
      memory.funded = false;
    }
    if (!item.compared) memory.flows[kind] = flow;
  }
  const { period, fromDocument, measure } = settled;
  const kept = topic ?? { family, mutual: false, verb: false };
  here.topic ??= { ...kept, from: -1, to: -1, total: false };
  if (item.compared) return;
  const moving = item.kind === "percent" || item.kind === "times";
  here.main = { period, measure: moving ? (memory.last?.measure ?? measure) : measure };
  memory.last = here.main;
  // "since 1994" is no time of the figures that follow.
  if (period && !fromDocument && !period.endsWith("/..")) memory.period = parsePeriod(period);
}
