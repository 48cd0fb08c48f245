import type { Observation } from "./types.ts";

type Sourced = Pick<Observation, "source">;

/** Whether an official figure is CIF, freight and insurance in it, or FOB, without them; undefined where nobody says. */
const statedValuation = ({ source }: Sourced) =>
  source.kind === "statistics" ? source.valuation : undefined;

/**
 * The valuation of a flow, as a reason why its mirror differs: imports are as a rule counted CIF, exports FOB (UN,
 * International Merchandise Trade Statistics 2010, chapter IV). Turnover is of both.
 */
export const valuationOf = (official: Sourced & Pick<Observation, "indicator">) =>
  official.indicator === "trade-turnover" ? undefined : statedValuation(official);

/** Which of two figures of one thing has freight and insurance in it, where that is what tells them apart. */
export function freightIn(one: Sourced, other: Sourced): "first" | "second" | "neither" {
  const [a, b] = [statedValuation(one), statedValuation(other)];
  if (!a || !b || a === b) return "neither";
  return a === "CIF" ? "first" : "second";
}
