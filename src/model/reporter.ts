import type { Observation } from "./types.ts";

/** Stands for the reporter of a trade figure for which none was read from its text. */
export const UNNAMED = "unnamed";

/** What both customs services count, each in its own way. */
const COUNTED_TWICE = new Set(["trade-turnover", "exports", "imports", "trade-balance"]);

/**
 * Whose count a figure is: the reference area, but for trade read from a text (or worked out from
 * one) `UNNAMED`: no reporter is read from texts, even where one names the customs it quotes.
 */
export function reporterOf({
  basis,
  indicator,
  of,
  refArea,
}: Pick<Observation, "basis" | "indicator" | "of" | "refArea">): string {
  return basis !== "official" && COUNTED_TWICE.has(of ?? indicator) ? UNNAMED : refArea;
}
