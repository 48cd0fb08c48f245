import type { Observation } from "../model/types.ts";
import { boundOf, divide, type Interval } from "./interval.ts";

/**
 * What a multiple or a growth would be by the two levels that it compares, both above zero: with one end alone of it
 * known, that bound.
 */
export function changeBetween(
  kind: string,
  { end, start }: { end: Observation; start: Observation },
): { value: number } & Interval {
  const minus = kind === "growth" ? 1 : 0;
  const quotient = divide(end, start);
  const low = quotient.low === null ? null : quotient.low - minus;
  const high = quotient.high === null ? null : quotient.high - minus;
  const value = boundOf({ low, high })?.value ?? end.value / start.value - minus;
  return { value, low, high };
}
