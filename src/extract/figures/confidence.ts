/**
 * How likely a figure is right as a whole: what was said of it plainly, what had to be carried or worked out, and what
 * else in its sentence could have been meant.
 *
 * A logistic model. Its weights are fitted (maximum likelihood with a ridge of 3) to 617 figures of 69 news articles,
 * 31 as published and 38 written after such, as a state of the extractor read them that nobody had yet fitted to them:
 * 530 were right in all fields. On articles held out in turn it said 0.76, 0.86, 0.90 and 0.93 of the four quarters by
 * confidence, of which 0.74, 0.88, 0.90 and 0.91 were right; the lowest quarter held 0.46 of the errors. Most errors
 * show no sign of their own, so that a high confidence is no proof. `src/bench/confidence.ts` measures it anew.
 */

import { type Ground, groundsOf } from "../marks/grounds.ts";
import type { Annotated, Item } from "../marks/items.ts";
import type { Role } from "../places/roles.ts";
import type { Draft } from "./draft.ts";

/** What makes a figure less sure. */
export type Doubt = keyof typeof DOUBTS;

/** What each takes from the log odds. */
export const DOUBTS = {
  "the year of its period is not printed": -0.22,
  "its period is told by that of another figure": -0.56,
  "its sentence says no period": -0.45,
  "its period is worked out from another": -0.39,
  "another number stands between it and its period": -0.61,
  "its sentence does not name the reference area": -0.52,
  "its sentence does not name the counterpart": -0.52,
  "what it measures is said before, or beyond other numbers": -0.75,
  "its unit is not printed": -0.47,
  "its sentence names a third country": -0.79,
  "its sentence names other periods": -0.42,
  "it is told for comparison": -0.36,
};

/** Log odds of a figure without doubts: of a change, share or multiple, of a level, of a rank. */
const PLAIN = { part: 3.16, level: 2.7, rank: 2.05 };

/** The doubts about a figure, from the sentence that it stands in. */
export function doubtsOf(item: Item, draft: Draft, annotated: Annotated, roles: Role[]): Doubt[] {
  const { periods } = annotated;
  const grounds = groundsOf(item);
  const doubts: Doubt[] = [];
  const { period } = grounds;
  const node = period?.how === "said" ? nodeAt(annotated, period.words?.start) : undefined;
  if (period?.how === "said") {
    if (node?.relative && !node.printedYear)
      doubts.push("its period is told by that of another figure");
    else if (!node?.printedYear) doubts.push("the year of its period is not printed");
  } else if (period?.how === "carried" || period?.how === "date")
    doubts.push("its sentence says no period");
  else doubts.push("its period is worked out from another");
  if (between(item, period, annotated) > 0)
    doubts.push("another number stands between it and its period");
  const of = draft.of ?? draft.indicator;
  if (of !== "trade-turnover" && of !== "count") {
    if (!isSaid(grounds.refArea)) doubts.push("its sentence does not name the reference area");
    if (!isSaid(grounds.counterpartArea)) doubts.push("its sentence does not name the counterpart");
  }
  const topic = kindOf(draft.indicator) === "part" ? grounds.of : grounds.indicator;
  if (topic?.how !== "said" || topic.apart || between(item, topic, annotated) > 1)
    doubts.push("what it measures is said before, or beyond other numbers");
  if (grounds.unit?.how !== "said") doubts.push("its unit is not printed");
  if (namesThird(draft, roles)) doubts.push("its sentence names a third country");
  for (const one of periods) {
    if (one === node || one.role === "base") continue;
    doubts.push("its sentence names other periods");
    break;
  }
  if (item.compared) doubts.push("it is told for comparison");
  return doubts;
}

/** From 0 to 1, to two decimals. */
export function confidenceOf(indicator: string, doubts: Doubt[]): number {
  let odds = PLAIN[kindOf(indicator)];
  for (const doubt of doubts) odds += DOUBTS[doubt];
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

const PARTS = new Set(["growth", "multiple", "share"]);

export const kindOf = (indicator: string): keyof typeof PLAIN =>
  PARTS.has(indicator) ? "part" : indicator.endsWith("-rank") ? "rank" : "level";

const isSaid = (ground: Ground | undefined) => ground?.how === "said";

function nodeAt({ periods, tokens }: Annotated, start: number | undefined) {
  for (const node of periods) if (tokens[node.from]?.start === start) return node;
  return undefined;
}

function namesThird({ refArea, counterpartArea }: Draft, roles: Role[]): boolean {
  for (const { code, form } of roles)
    if (form !== "bloc" && code !== refArea && code !== counterpartArea) return true;
  return false;
}

/** How many other numbers stand between a number and the words of its sentence that decide one of its fields. */
function between(item: Item, ground: Ground | undefined, { items, tokens }: Annotated): number {
  if (ground?.how !== "said" || !ground.words) return 0;
  const { start } = ground.words;
  const own = tokens[item.from]?.start ?? 0;
  let count = 0;
  for (const { from } of items) {
    const here = tokens[from]?.start ?? 0;
    if ((start < here && here < own) || (own < here && here < start)) count++;
  }
  return count;
}
