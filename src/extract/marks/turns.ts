/** What a sentence lists that numbers may be told in turn of: "exports and imports", "China and Japan", "May and June". */

import type { PeriodNode } from "../periods/periods.ts";
import { T } from "../words/lexicon.ts";
import { AND, ARTICLES, COMMA_AND, S_APOSTROPHE } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";
import type { Annotated } from "./items.ts";
import type { Topic } from "./topics.ts";

export type Turn = "flows" | "countries" | "times" | "numbers";

/** The lists of just so many that a sentence has, of numbers those before token `at`. */
export function turnsOf(count: number, at: number, annotated: Annotated): Turn[] {
  const { tokens, topics, periods, items } = annotated;
  const places = annotated.places.filter(
    ({ from, code }, k, all) => code !== all[k - 1]?.code && w(tokens, from - 1) !== "between",
  );
  const times = periods.filter((node) => node.role === "during");
  const turns: Turn[] = [];
  if (hasListOf(count, topics, tokens)) turns.push("flows");
  if (hasListOf(count, places, tokens)) turns.push("countries");
  if (times.some((node) => monthsListed(node, tokens) === count) || hasListOf(count, times, tokens))
    turns.push("times");
  if (items.filter(({ type, to }) => type === "quantity" && to <= at).length === count)
    turns.push("numbers");
  return turns;
}

/** The topics before token `at` that just so many numbers are told in turn of: "exports, imports and the deficit (were A, B and C)". */
export function topicsInTurn(
  count: number,
  at: number,
  { tokens, topics, places, periods }: Annotated,
): Topic[] | undefined {
  if (topics.length < count) return undefined;
  const before = topics.filter(({ to }) => to <= at);
  const listed = before.slice(-count);
  const [first] = listed;
  const last = listed.at(-1);
  if (!last || !AND.within(tokens, (listed.at(-2) ?? last).to, last.from)) return undefined;
  const earlier = before.at(-count - 1);
  const wholes = [...places, ...periods];
  if (!first || listed.length < count || (earlier && areListed(earlier, first, tokens, wholes)))
    return undefined;
  return listed.every(
    (topic, k) => k === 0 || areListed(listed[k - 1] as Topic, topic, tokens, wholes),
  )
    ? listed
    : undefined;
}

interface Stretch {
  from: number;
  to: number;
}

/** Whether just so many stand in a list. */
function hasListOf(count: number, stretches: Stretch[], tokens: Token[]): boolean {
  let listed = 1;
  for (let k = 1; k <= stretches.length; k++) {
    const [one, next] = [stretches[k - 1] as Stretch, stretches[k]];
    if (next && areListed(one, next, tokens)) listed++;
    else if (listed === count) return true;
    else listed = 1;
  }
  return false;
}

/** Between two of a list there may be so many tokens: "(exports) to it, and the (imports)". */
const FAR = 5;
/** The same where a country or a time is one: "(exports) to South Korea in 2022 and its (imports)". */
const FAR_APART = 7;
const LIGHT = T.prep | T.adj | T.place | T.pronoun;

function areListed(one: Stretch, next: Stretch, tokens: Token[], wholes?: Stretch[]): boolean {
  let joined = false;
  let between = 0;
  for (let k = one.to; k < next.from; k++) {
    const token = tokens[k] as Token;
    const whole = wholes?.find(({ from }) => from === k);
    if (++between > (wholes ? FAR_APART : FAR)) return false;
    if (whole) k = (S_APOSTROPHE.at(tokens, whole.to) ? whole.to + 1 : whole.to) - 1;
    else if (COMMA_AND.of(token)) joined = true;
    else if (!(token.tags & LIGHT) && !ARTICLES.of(token)) return false;
  }
  return joined;
}

/** How many months "January and February" names; one, where they are none that are listed ("January to February"). */
export function monthsListed({ from, to, period }: PeriodNode, tokens: Token[]): number {
  const { start, end } = period ?? {};
  if (start?.month === undefined || end?.month === undefined) return 1;
  if (start.month >= end.month || start.year !== end.year) return 1;
  for (let k = from; k < to; k++) if (w(tokens, k) === "and") return end.month - start.month + 1;
  return 1;
}
