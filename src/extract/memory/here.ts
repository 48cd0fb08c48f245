/** What a sentence has settled so far. */
import type { Period } from "../../model/period.ts";
import type { Item } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import type { Family, Topic } from "../marks/topics.ts";
import type { Flow, FlowKind, Main, Pair } from "./context.ts";
import type { RankState } from "./rank-state.ts";

/** What was settled earlier in the same sentence. */
export interface Here extends RankState {
  trade?: Pair;
  flows: Partial<Record<FlowKind, Flow>>;
  /** Why the last figure was left alone; what it is compared with is then left too. */
  refused?: { reason: Reason; topic: Topic | undefined; to?: number };
  /** Token index up to which countries belong to an earlier figure. */
  reached: number;
  /** Where the words of the last figure end, if it was one of those whom the sentence only compares with. */
  rivals?: number;
  /** Whose each number is, where others are told in turn of them. */
  pairs?: Map<Item, Pair>;
  /** Whose trade the shares beside ranks are of, and where the last one ends. */
  shares?: { home: string; family: Family; to: number };
  /** More than one investor in the same country, or partner of it, has been told of. */
  investors?: boolean;
  partners?: boolean;
  /** Parts of the investment that the sentence before gave for all investors together have been told. */
  part?: boolean;
  /** Topic and period of the last figure that nothing was compared with. */
  topic?: Topic;
  /** What each level of trade so far is of. */
  flowsTold: Topic[];
  main: Main | undefined;
  /** The time that the text went on with before this sentence. */
  before: Period | undefined;
  /** The time to which the text returns behind this sentence. */
  glance?: Period | undefined;
}

/** At the start of a sentence; all fields at once, for objects that grow field by field are slow. */
export const nothingYet = (before?: Period, told?: Period): Here => ({
  pair: undefined,
  invest: undefined,
  ranked: undefined,
  fromDocument: undefined,
  ranks: [],
  elsewhere: undefined,
  trade: undefined,
  flows: { invest: undefined, students: undefined, tourists: undefined, aid: undefined },
  refused: undefined,
  reached: 0,
  rivals: undefined,
  pairs: undefined,
  shares: undefined,
  investors: undefined,
  partners: undefined,
  part: undefined,
  topic: undefined,
  flowsTold: [],
  main: undefined,
  before,
  told,
  glance: undefined,
});
