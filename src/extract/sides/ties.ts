/** Counts of joint things: mechanisms, agreements, meetings, twinned localities. */

import { type Memory, other, type Pair } from "../memory/context.ts";
import { yearAt } from "../periods/calendar.ts";
import { words } from "../words/classes.ts";
import { word as w } from "../words/tokens.ts";
import { named, type Reach, type Resolved } from "./reach.ts";

const TYING = words(
  "up established signed concluded held built formed maintained maintain twinned twinning inked have has had exist there ties relations created launched keep",
);

/** "with 264 bilateral agreements"; "the 2021-2025 bilateral agreements" counts none. */
const isOfBoth = ({ tokens, at, to }: Reach): boolean =>
  w(tokens, to) === "bilateral" &&
  w(tokens, to + 1).endsWith("s") &&
  yearAt(tokens, at) === undefined;

export function tiePair(reach: Reach, memory: Memory): Resolved<Pair> {
  const { tokens, start, end } = reach;
  const tied = TYING.within(tokens, start, end + 8) || isOfBoth(reach);
  if (!tied) return { reason: "a count that is no tie between the two" };
  const [a, b, ...more] = new Set(
    [...reach.left, ...reach.right].filter(named).map((role) => role.code),
  );
  if (more.length > 0) return { reason: "a count among more than two countries" };
  const pair = memory.pair ?? memory.main;
  if (a && b) return { found: pair && other(pair, a) === b ? pair : { home: a, partner: b } };
  if (a && !other(pair, a)) return { reason: "a count of one country" };
  return pair ? { found: pair } : { reason: "no pair of countries is known here" };
}
