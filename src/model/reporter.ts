import type { Observation } from "./types.ts";

/** Stands for the reporter of a trade figure from whose text none was read. */
export const UNNAMED = "unnamed";

/** The scope of a flow that its publisher worked out from both countries' reports, and what stands for its reporter: neither one's own count. */
export const RECONCILED = "reconciled";

/** What both customs services count, each in its own way. */
const COUNTED_TWICE = new Set(["trade-turnover", "exports", "imports", "trade-balance"]);

/** True of trade, and of a growth, multiple or share of it: either country may be its reporter, whichever is the reference area. */
export const isCountedTwice = ({ indicator, of }: Pick<Observation, "indicator" | "of">): boolean =>
  COUNTED_TWICE.has(of ?? indicator);

/** What the counterpart calls the same trade: the exports of one country are the other's imports, and turnover is turnover to both. */
const MIRRORS: Record<string, string> = {
  "trade-turnover": "trade-turnover",
  exports: "imports",
  imports: "exports",
};
export const mirrorOf = (indicator: string): string | undefined => MIRRORS[indicator];

/**
 * Whose count a figure is: the reference area, but for trade read from a text (or worked out from one) the country
 * whose statistics the text names, `UNNAMED` where it names none. A flow that was reconciled from two reports is
 * `RECONCILED`.
 */
export function reporterOf(
  observation: Pick<Observation, "basis" | "indicator" | "of" | "refArea" | "scope" | "reporter">,
): string {
  const { basis, refArea, reporter, scope } = observation;
  if (scope === RECONCILED) return RECONCILED;
  return basis !== "official" && isCountedTwice(observation) ? (reporter ?? UNNAMED) : refArea;
}

/** True unless two texts name two countries' statistics: what names nobody's may be either's. */
export const mayBeOneCount = (
  one: Pick<Observation, "reporter">,
  other: Pick<Observation, "reporter">,
): boolean =>
  one.reporter === undefined || other.reporter === undefined || one.reporter === other.reporter;
