import type { Check } from "../../model/types.ts";
import { VERDICTS, type Verdict } from "../../model/verdict.ts";

/** Verdicts by sign; the words for them are in the catalogue. */
export const SIGNS: Record<Verdict, string> = { differs: "≠", rounds: "≈", note: "!", agrees: "=" };

/** Held against official figures; a caution then is what another country's count makes of it than the one it is of. */
const HELD: Check["kind"][] = ["claim-official", "growth", "multiple"];

/**
 * Contradictions before roundings before cautions before agreement; the larger difference first. What another country
 * counts comes last: what a figure is said to be decides first.
 */
export function worstFirst(checks: Check[]): Check[] {
  const rank = ({ kind, verdict }: Check) =>
    verdict === "note" && HELD.includes(kind) ? VERDICTS.length : VERDICTS.indexOf(verdict);
  // Of what differs no share is told beside a zero or the other sign: nothing is further off.
  const most = ({ verdict }: Check) => (verdict === "differs" ? Number.MAX_VALUE : 0);
  const size = (check: Check) => Math.abs(check.difference ?? most(check));
  return [...checks].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
}
