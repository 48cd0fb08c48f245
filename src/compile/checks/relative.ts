import { inEnglishSentence } from "../../model/areas.ts";
import type { Check, Observation } from "../../model/types.ts";
import { basePeriod } from "../derive.ts";
import { officialLevels, statedLevel } from "../find.ts";
import { divide } from "../interval.ts";
import { compareValues, untroubled } from "../verdict.ts";
import { periodInWords, say, valueInWords } from "../words.ts";

type Finding = Omit<Check, "id">;

/**
 * A stated multiple or growth against the two levels it compares: once with what the texts state, and
 * once with each reporter whose official series covers both periods: the one whose statistics the text names first,
 * the other's only to be minded. Reporters are never mixed here.
 */
export function relativeClaims(observations: Observation[]): Finding[] {
  return observations.flatMap((claim) => {
    if (claim.indicator !== "multiple" && claim.indicator !== "growth") return [];
    const base = basePeriod(claim);
    const later = statedLevel(observations, claim, claim.of, claim.period);
    const counted = { reporter: later?.reporter ?? claim.reporter };
    const earlier = statedLevel(observations, claim, claim.of, base, counted);
    const pairs: [Observation, Observation, string][] = [];
    if (later && earlier) pairs.push([later, earlier, "the texts' own figures"]);
    const bases = officialLevels(observations, claim, claim.of, base);
    for (const end of officialLevels(observations, claim, claim.of, claim.period)) {
      const start = bases.find((b) => b.refArea === end.refArea && b.unit === end.unit);
      if (start) pairs.push([end, start, `what ${inEnglishSentence(end.refArea)} reported`]);
    }
    const others = ({ basis, refArea }: Observation) =>
      basis === "official" && claim.reporter !== undefined && claim.reporter !== refArea;
    // A change from or to nothing, or a deficit, is no multiple of anything.
    return pairs
      .filter(([end, start]) => end.value > 0 && start.value > 0)
      .sort(([a], [b]) => Number(others(a)) - Number(others(b)))
      .map(([end, start, whose]) => against(claim, end, start, whose, others(end)));
  });
}

function against(
  claim: Observation,
  end: Observation,
  start: Observation,
  whose: string,
  others: boolean,
): Finding {
  const minus = claim.indicator === "growth" ? 1 : 0;
  const quotient = divide(end, start);
  const computed = {
    value: end.value / start.value - minus,
    low: quotient.low === null ? null : quotient.low - minus,
    high: quotient.high === null ? null : quotient.high - minus,
  };
  const compared = compareValues(claim, computed);
  const result = others ? untroubled(compared) : compared;
  const outcome = {
    agrees: "which agrees",
    rounds: `so ${say(claim)} is a rounding`,
    differs: `not ${say(claim)}`,
    note: `not ${say(claim)}`,
  }[result.verdict];
  const kind = claim.indicator as "multiple" | "growth";
  const unit = kind === "growth" ? "ratio" : "multiple";
  return {
    kind,
    ...result,
    observations: [claim.id, end.id, start.id],
    message:
      `${say(claim)} for ${periodInWords(claim.period)}, held against ${whose}: ` +
      `${say(end)} to ${say(start)} is ${valueInWords(computed.value, unit, 3)}, ${outcome}.`,
  };
}
