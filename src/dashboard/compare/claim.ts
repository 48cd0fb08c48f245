/** The claim by which one of two values was worked out of the other. */
import type { Observation } from "../../model/types.ts";
import { type Bounded, inverse } from "./change.ts";

interface Claimed {
  claim: Observation;
  /** Second over first. */
  ratio: Bounded;
}

/**
 * What a text says of the second over the first, where one of them is known by that alone: their quotient
 * would give the claim back rounder than it was said, as the rounding of the other value comes in.
 */
export function claimBetween(
  first: Observation,
  second: Observation,
  byId: Map<string, Observation>,
): Claimed | undefined {
  const forward = claimBehind(first, second, byId);
  if (forward) return { claim: forward, ratio: ratioOf(forward) };
  const back = claimBehind(second, first, byId);
  return back && { claim: back, ratio: inverse(ratioOf(back)) };
}

/** The claim about a level that a value of an earlier period was worked back from. */
function claimBehind(
  { source, basis }: Observation,
  level: Observation,
  byId: Map<string, Observation>,
): Observation | undefined {
  if (source.kind !== "arithmetic" || basis !== "derived") return undefined;
  const [of, by] = source.operands;
  return of === level.id && by !== undefined ? byId.get(by) : undefined;
}

/** A growth of 4.5 percent as the ratio 1.045; a multiple is one. */
function ratioOf({ indicator, value, low, high }: Observation): Bounded {
  const one = indicator === "growth" ? 1 : 0;
  const raised = (bound: number | null) => (bound === null ? null : one + bound);
  return { value: one + value, low: raised(low), high: raised(high) };
}
