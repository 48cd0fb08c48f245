/** What stands where in a sentence, for telling whose count its figures are. */
import type { Annotated } from "../marks/items.ts";
import { kindOf } from "../marks/lists.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { tagsAt } from "../words/tokens.ts";
import { COMPARING, ENDS } from "./doubts.ts";

/** Token indices in their order. */
export interface Marks {
  /** All that may be counted, read as a figure or not: where each begins, with its hedge. */
  numbers: number[];
  /** Where each of them ends. */
  ends: number[];
  /** Where clauses end. */
  clauses: number[];
  contrasts: number[];
  comparing: number[];
  /** The same without hedges of what is said right away: "at more than 61 billion". */
  comparingAhead: number[];
}

export function marksIn({ tokens, items }: Annotated): Marks {
  const marks: Marks = {
    numbers: [],
    ends: [],
    clauses: [],
    contrasts: [],
    comparing: [],
    comparingAhead: [],
  };
  const hedging = new Set<number>();
  for (const item of items) {
    if (item.type === "rank" || kindOf(item) === "number") continue;
    marks.numbers.push(item.hedge);
    marks.ends.push(item.to);
    const said = (tagsAt(tokens, item.hedge - 1) & T.prep) !== 0;
    for (let k = item.hedge; k < item.to; k++) if (said || k >= item.from) hedging.add(k);
  }
  tokens.forEach((token, k) => {
    if (ENDS.of(token)) marks.clauses.push(k);
    if (CONTRASTS.of(token)) marks.contrasts.push(k);
    if (!COMPARING.of(token)) return;
    marks.comparing.push(k);
    if (!hedging.has(k)) marks.comparingAhead.push(k);
  });
  return marks;
}

/** How many of some ordered indices are below a limit. */
export function countBelow(ordered: number[], limit: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of them below a limit, else the beginning. */
export function lastBelow(ordered: number[], limit: number): number {
  const count = countBelow(ordered, limit);
  return count > 0 ? (ordered[count - 1] as number) : 0;
}

/** Whether any of them lies from one token up to another. */
export const anyOf = (ordered: number[], from: number, to: number): boolean =>
  from < to && countBelow(ordered, to) > countBelow(ordered, from);

/** What is said to be other than what stands before it, or by others. */
const CONTRASTS = words(
  "; while whereas whilst but though although yet however compared against versus vs",
);
