import type { Observation } from "./types.ts";

/** Stands for the reporter of a trade figure whose text does not say whose customs counted it. */
export const UNNAMED = "unnamed";

/** What both customs services count, each in its own way. */
const COUNTED_TWICE = new Set(["trade-turnover", "exports", "imports", "trade-balance"]);

/**
 * Whose count a figure is: the reference area, but for trade read from a text (or worked out from
 * one) `UNNAMED`, because news seldom says which country's customs it quotes.
 */
export function reporterOf({
  basis,
  indicator,
  of,
  refArea,
}: Pick<Observation, "basis" | "indicator" | "of" | "refArea">): string {
  return basis !== "official" && COUNTED_TWICE.has(of ?? indicator) ? UNNAMED : refArea;
}
