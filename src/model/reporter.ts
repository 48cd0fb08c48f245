import type { Observation } from "./types.ts";

/** Stands for the reporter of a trade figure that has none: none was read from its text, or two were reconciled. */
export const UNNAMED = "unnamed";

/** The scope of a flow that its publisher worked out from both countries' reports: neither one's own count. */
export const RECONCILED = "reconciled";

/** What both customs services count, each in its own way. */
const COUNTED_TWICE = new Set(["trade-turnover", "exports", "imports", "trade-balance"]);

/**
 * Whose count a figure is: the reference area, but for trade read from a text (or worked out from
 * one) `UNNAMED`: no reporter is read from texts, even where one names the customs it quotes. Nor has a
 * reconciled flow one.
 */
export function reporterOf({
  basis,
  indicator,
  of,
  refArea,
  scope,
}: Pick<Observation, "basis" | "indicator" | "of" | "refArea" | "scope">): string {
  if (scope === RECONCILED) return UNNAMED;
  return basis !== "official" && COUNTED_TWICE.has(of ?? indicator) ? UNNAMED : refArea;
}
