import type { Check } from "../../model/types.ts";
import { VERDICTS, type Verdict } from "../../model/verdict.ts";

/** Verdicts by sign; the words for them are in the catalogue. */
export const SIGNS: Record<Verdict, string> = { differs: "≠", rounds: "≈", note: "!", agrees: "=" };

/** Contradictions before roundings before cautions before agreement; the larger difference first. */
export function worstFirst(checks: Check[]): Check[] {
  const rank = (check: Check) => VERDICTS.indexOf(check.verdict);
  const size = (check: Check) => Math.abs(check.difference ?? 0);
  return [...checks].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
}
