/** Where the students of one country are, where a text lists them by their hosts: "Japan came second with 3,100". */

import type { Flow, Memory } from "../memory/context.ts";
import type { Role } from "../places/roles.ts";
import { words } from "../words/classes.ts";
import { word as w } from "../words/tokens.ts";
import { holderBefore } from "./holder.ts";
import { named, type Reach } from "./reach.ts";

const SENDING = words("sent sends sending from");

export function toDestination(reach: Reach, { abroad }: Memory): Flow | undefined {
  if (!abroad) return undefined;
  const { from } = abroad;
  const { tokens, left, right, start, end } = reach;
  const beside = hostBeside(reach);
  if (beside && beside !== from) return { from, to: beside };
  if (SENDING.within(tokens, start, end)) return undefined;
  const all = [...left, ...right];
  // "the Thai students in Japan": a source of its own.
  if (all.some((role) => role.owner && role.code !== from && named(role))) return undefined;
  const [host, ...more] = new Set(
    left.filter((role) => isHost(role, from)).map(({ code }) => code),
  );
  const to = holderBefore(reach) ?? (more.length === 0 ? host : undefined);
  return to && to !== from ? { from, to } : undefined;
}

const isHost = (role: Role, from: string): boolean =>
  named(role) && role.prep === "" && !role.owner && role.code !== from;

/** "in Japan (44,100)", "44,000 in Japan": the host right beside a number. */
function hostBeside({ tokens, left, right, at, to }: Reach): string | undefined {
  const last = left.at(-1);
  const before = last?.to === at - 1 && w(tokens, at - 1) === "(" ? last : undefined;
  const [next] = right;
  const behind = next && next.from <= to + 2 && w(tokens, to) === "in" ? next : undefined;
  const role = before ?? behind;
  return role && named(role) && role.prep === "in" ? role.code : undefined;
}
