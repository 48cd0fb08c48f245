/** What ranks of a sentence leave for each other. */
import type { Period } from "../../model/period.ts";
import type { Item } from "../marks/items.ts";
import type { RankOf } from "../marks/ranks.ts";
import type { Flow, Pair } from "./context.ts";

export type RankKind = NonNullable<RankOf>;

/** What a rank was in, whose it was, and the token up to which its countries stand. */
export interface Ranked {
  rank: Item;
  kind: RankKind;
  pair: Pair;
  end: number;
}

/** The ranks settled so far in this sentence. */
export interface RankState {
  pair?: Pair;
  invest?: Flow;
  /** Period of the last rank. */
  ranked?: string | null;
  /** It is that of the text. */
  fromDocument?: boolean;
  /** The places in this sentence are in something else than those told before. */
  elsewhere?: boolean;
  /** What each rank was. */
  ranks: Ranked[];
  /** The time that was named last before this sentence. */
  told?: Period | undefined;
}

/** What a rank was, once it is settled. */
export const rankedAs = (rank: Item, { ranks }: RankState): Ranked | undefined =>
  ranks.find((one) => one.rank === rank);
