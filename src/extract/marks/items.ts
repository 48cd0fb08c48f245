/** The numbers and ranks of a sentence, and all that is marked in it beside them. */

import type { Quantity } from "../numbers/quantities.ts";
import type { PeriodNode } from "../periods/periods.ts";
import type { Place } from "../places/places.ts";
import { lastOf } from "../words/last.ts";
import type { Token } from "../words/tokens.ts";
import type { Grounds } from "./grounds.ts";
import type { Noun } from "./nouns.ts";
import type { Rank } from "./ranks.ts";
import type { Reason } from "./reasons.ts";
import type { Topic } from "./topics.ts";

/** A number or rank that may become a figure. */
export type Item = (
  | ({ type: "quantity" } & Quantity)
  | ({ type: "rank"; hedge: number } & Rank)
) & {
  /** Said for comparison: "from 3.5 billion a year earlier", "against 9 billion in 2017". */
  compared: boolean;
  /** The same amount again in another currency, in brackets. */
  twin: boolean;
  /** The period that it is said to be of, where not the words next to it tell: that compared with, an end of some years. */
  told?: PeriodNode;
  /** What a bare number counts. */
  noun?: Noun;
  /** Of a share that names no whole: that of the list in which it stands. */
  whole?: string | undefined;
  /** Why it was left alone, once it was. */
  left?: Reason;
  /** Where the fields of its figure come from. */
  grounds?: Grounds;
};

export type QuantityItem = Item & { type: "quantity" };
export type RankItem = Item & { type: "rank" };

/** The item before another in their sentence. */
export function itemBefore(item: Item, items: Item[]): Item | undefined {
  const at = items.indexOf(item) - 1;
  return at < 0 ? undefined : items[at];
}

/** The item behind another in their sentence. */
export const itemBehind = (item: Item, items: Item[]): Item | undefined =>
  items[items.indexOf(item) + 1];

/** The first item that begins at a token or behind it. */
export function itemFrom(at: number, items: Item[]): Item | undefined {
  for (const item of items) if (item.from >= at) return item;
  return undefined;
}

/** The last rank up to a token. */
export const rankBefore = (at: number, items: Item[]): RankItem | undefined =>
  lastOf(items, (one) => one.type === "rank" && one.to <= at) as RankItem | undefined;

/** A sentence with its marks. */
export interface Annotated {
  tokens: Token[];
  places: Place[];
  periods: PeriodNode[];
  items: Item[];
  topics: Topic[];
  /** Numbers that measure no ties, and why. */
  idle: { from: number; to: number; hedge: number; reason: Reason }[];
}
