/** What is known of a number after each step of reading it as a figure. */
import type { Annotated, QuantityItem } from "../marks/items.ts";
import type { Family, Topic } from "../marks/topics.ts";
import type { Memory, Pair } from "../memory/context.ts";
import type { Here } from "../memory/here.ts";
import type { Ranked } from "../memory/rank-state.ts";
import type { PeriodNode } from "../periods/periods.ts";
import type { Role } from "../places/roles.ts";
import type { Reach } from "../sides/reach.ts";
import type { Settled } from "../time/timing.ts";
import type { Kind } from "./kinds.ts";
import type { RankShare } from "./rank-share.ts";

/** Where a number is read. */
export interface Asked {
  item: QuantityItem;
  annotated: Annotated;
  roles: Role[];
  here: Here;
  memory: Memory;
}

/** What it measures. (Each step holds the one before it: spread copies are slow.) */
export interface Measured {
  asked: Asked;
  topic: Topic | undefined;
  family: Family;
  kind: Kind;
  /** It counts people. */
  people: boolean;
  /** It is the share of one that is ranked. */
  share?: RankShare | undefined;
  /** One investor's part of what all invested. */
  part: boolean;
  /** Of the figure before as another counts it: whose that is. */
  again?: Pair | undefined;
}

/** Whom its words reach. */
export interface Reached {
  measured: Measured;
  reach: Reach;
  /** The roles of the sentence, where lists are told in turn only its own of each list. */
  sided: Role[];
  /** What the rank before it was in, whose amount it may be. */
  place: Ranked | undefined;
}

/** Of when it is. */
export interface Timed {
  reached: Reached;
  pair: Pair;
  node: PeriodNode | undefined;
  settled: Settled;
  /** Of a multiple of an amount told before: when that was. */
  base: string | undefined;
  /** Another country's, of the same time. */
  rivals: boolean;
  /** Of a balance: 1 surplus, -1 deficit, 0 not said. */
  side: 1 | 0 | -1;
}
