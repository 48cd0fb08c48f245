import type { Observation } from "./types.ts";

type Bounded = Pick<Observation, "value" | "low" | "high">;

/**
 * True of what a text gives by its two ends ("between 170 and 175 billion", "fell by 10 to 12 percent"): the value is
 * the end nearer to zero, and nothing between them is nearer to what it says. "Nearly 175 billion" has its value at the
 * other end, and is no range; nor is what was worked out, which may have its value at either.
 */
export const isRange = <One extends Bounded & Pick<Observation, "basis">>(
  one: One,
): one is One & { low: number; high: number } =>
  one.basis === "stated" &&
  one.low !== null &&
  one.high !== null &&
  one.low < one.high &&
  one.value === (one.value < 0 ? one.high : one.low);

/** The same without its sign. */
export const sizeOf = <One extends Bounded>(one: One): One =>
  one.value < 0
    ? { ...one, value: -one.value, low: negated(one.high), high: negated(one.low) }
    : one;

const negated = (bound: number | null) => (bound === null ? null : -bound);
