/** The scores that each set has reached, and what became worse or better since. */
import type { Score, Scored } from "./score.ts";

export interface Recorded {
  valueF1: number;
  claimF1: number;
  fullF1: number;
  fullPrecision: number;
  /** The figures that were not read in full. */
  missed: string[];
  /** What was read and is no figure of the set in full. */
  wrong: string[];
}

const MEASURES = ["valueF1", "claimF1", "fullF1", "fullPrecision"] as const;
/** Scores are kept to so many decimals. */
const DECIMALS = 4;

const named = ({ document, indicator, refArea, counterpartArea, value, unit, period }: Scored) =>
  `${document}: ${indicator} ${refArea} ${counterpartArea} ${value} ${unit} ${period ?? ""}`;

export function record({ value, claim, full, missed, wrong }: Score): Recorded {
  const kept = (part: number) => Number(part.toFixed(DECIMALS));
  return {
    valueF1: kept(value.f1),
    claimF1: kept(claim.f1),
    fullF1: kept(full.f1),
    fullPrecision: kept(full.precision),
    missed: missed.map(named),
    wrong: wrong.map(named),
  };
}

/** Those of `now` that `before` has not, or not as often. */
function added(before: readonly string[], now: readonly string[]): string[] {
  const left = [...before];
  return now.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** In words, what is worse now than it was, figure by figure: one that is won makes up for none that is lost. */
export const worse = (before: Recorded, now: Recorded): string[] => [
  ...MEASURES.filter((measure) => now[measure] < before[measure]).map(
    (measure) =>
      `${measure} fell from ${before[measure]} to ${now[measure]}, by ${(before[measure] - now[measure]).toFixed(DECIMALS)}`,
  ),
  ...added(before.missed, now.missed).map((one) => `newly missed: ${one}`),
  ...added(before.wrong, now.wrong).map((one) => `newly wrong: ${one}`),
];

export const better = (before: Recorded, now: Recorded): boolean =>
  worse(before, now).length === 0 && worse(now, before).length > 0;
