/** The scores that each set has reached, and what became worse or better since. */
import type { Gold, Score } from "./score.ts";

export interface Recorded {
  valueF1: number;
  claimF1: number;
  fullF1: number;
  fullPrecision: number;
  /** The figures that were not read in full. */
  missed: string[];
}

const MEASURES = ["valueF1", "claimF1", "fullF1", "fullPrecision"] as const;
/** Scores are kept to so many decimals. */
const DECIMALS = 4;

const named = ({ document, indicator, refArea, counterpartArea, value, unit, period }: Gold) =>
  `${document}: ${indicator} ${refArea} ${counterpartArea} ${value} ${unit} ${period ?? ""}`;

export function record({ value, claim, full, missed }: Score): Recorded {
  const kept = (part: number) => Number(part.toFixed(DECIMALS));
  return {
    valueF1: kept(value.f1),
    claimF1: kept(claim.f1),
    fullF1: kept(full.f1),
    fullPrecision: kept(full.precision),
    missed: missed.map(named),
  };
}

/** In words, what is worse now than it was; empty where nothing is. */
export function worse(before: Recorded, now: Recorded): string[] {
  const lines = MEASURES.filter((measure) => now[measure] < before[measure]).map(
    (measure) =>
      `${measure} fell from ${before[measure]} to ${now[measure]}, by ${(before[measure] - now[measure]).toFixed(DECIMALS)}`,
  );
  if (lines.length === 0) return [];
  const lost = now.missed.filter((one) => !before.missed.includes(one));
  return [...lines, ...lost.map((one) => `newly missed: ${one}`)];
}

export const better = (before: Recorded, now: Recorded): boolean =>
  worse(before, now).length === 0 && MEASURES.some((measure) => now[measure] > before[measure]);
