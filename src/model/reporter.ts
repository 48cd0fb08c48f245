import type { Observation } from "./types.ts";

/** Stands for the reporter of a trade figure from whose text none was read. */
export const UNNAMED = "unnamed";

/** The scope of a flow that its publisher worked out from both countries' reports, and what stands for its reporter: neither one's own count. */
export const RECONCILED = "reconciled";

/** What both customs services count, each in its own way. */
const COUNTED_TWICE = new Set(["trade-turnover", "exports", "imports", "trade-balance"]);

/**
 * Whose count a figure is: the reference area, but for trade read from a text (or worked out from
 * one) `UNNAMED`: no reporter is read from texts, even where one names the customs it quotes. A flow that was
 * reconciled from two reports is `RECONCILED`.
 */
export function reporterOf({
  basis,
  indicator,
  of,
  refArea,
  scope,
}: Pick<Observation, "basis" | "indicator" | "of" | "refArea" | "scope">): string {
  if (scope === RECONCILED) return RECONCILED;
  return basis !== "official" && COUNTED_TWICE.has(of ?? indicator) ? UNNAMED : refArea;
}
