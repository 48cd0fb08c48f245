import type { Check } from "../../model/types.ts";

/** Verdicts in word and sign, the worst first. */
export const VERDICT: Record<Check["verdict"], { word: string; sign: string }> = {
  differs: { word: "Differs", sign: "≠" },
  rounds: { word: "Rounding", sign: "≈" },
  note: { word: "Note", sign: "!" },
  agrees: { word: "Agrees", sign: "=" },
};

const ORDER = Object.keys(VERDICT);

/** Contradictions before roundings before cautions before agreement; the larger difference first. */
export function worstFirst(checks: Check[]): Check[] {
  const rank = (check: Check) => ORDER.indexOf(check.verdict);
  const size = (check: Check) => Math.abs(check.difference ?? 0);
  return [...checks].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
}
