import { inEnglishSentence } from "../../model/areas.ts";
import type { Check, Observation } from "../../model/types.ts";
import { basePeriod } from "../derive.ts";
import { documentOf, isOthersCount, officialLevels, statedLevel, whoseCount } from "../find.ts";
import { divide } from "../interval.ts";
import { compareValues, untroubled } from "../verdict.ts";
import { periodInWords, say, valueInWords } from "../words.ts";
import { reportersOf } from "./reporters.ts";

type Finding = Omit<Check, "id">;

/** The two levels that a claim compares, the later one first, and whose they are. */
interface Pair {
  end: Observation;
  start: Observation;
  whose: string;
  /** True where the two need not meet the claim: another's count than the one that it is said to be of. */
  others: boolean;
}

/**
 * A stated multiple or growth against the two levels it compares: once with what the texts state, and
 * once with each reporter whose official series covers both periods: the one whose statistics the text names first,
 * the other's only to be minded. Where a series has the earlier one alone, the level that the text itself gives is
 * held against that. Reporters are never mixed here.
 */
export function relativeClaims(observations: Observation[]): Finding[] {
  return observations.flatMap((claim) => {
    if (claim.indicator !== "multiple" && claim.indicator !== "growth") return [];
    const base = basePeriod(claim);
    const later = statedLevel(observations, claim, claim.of, claim.period);
    const counted = { reporter: later?.reporter ?? claim.reporter };
    const earlier = statedLevel(observations, claim, claim.of, base, {
      ...counted,
      in: later?.unit,
    });
    const ends = officialLevels(observations, claim, claim.of, claim.period);
    const starts = officialLevels(observations, claim, claim.of, base);
    // Who counted the level of a text counted its growth, too.
    const whose =
      claim.reporter ??
      (later && documentOf(later) === documentOf(claim) ? later.reporter : undefined);
    const reported = ends.flatMap((end): Pair[] => {
      const start = starts.find((one) => one.refArea === end.refArea && one.unit === end.unit);
      const others = whose !== undefined && whose !== end.refArea;
      return start
        ? [{ end, start, whose: `what ${inEnglishSentence(end.refArea)} reported`, others }]
        : [];
    });
    const told: Pair[] =
      later && earlier && mayCompare(observations, later, earlier)
        ? [{ end: later, start: earlier, whose: "the texts' own figures", others: false }]
        : later
          ? fromOfficial({ ...later, ...counted }, ends, starts)
          : [];
    // A change from or to nothing, or a deficit, is no multiple of anything.
    return [...told, ...reported]
      .filter(({ end, start }) => end.value > 0 && start.value > 0)
      .sort((a, b) => Number(a.others) - Number(b.others))
      .map((pair) => against(claim, pair));
  });
}

/** False for levels of two texts of which it is plain that they are two countries' counts. */
function mayCompare(observations: Observation[], later: Observation, earlier: Observation) {
  if (documentOf(later) === documentOf(earlier)) return true;
  const [ends, starts] = [countsOf(observations, later), countsOf(observations, earlier)];
  const [end, start] = [ends.fitting, starts.fitting];
  if (end.length > 0 && start.length > 0) return end.some((area) => start.includes(area));
  return !(isNoneOf(ends, start) || isNoneOf(starts, end));
}

/** The countries whose count a level may be, as the text names one or official figures show, and all that count it. */
function countsOf(observations: Observation[], level: Observation) {
  const { indicator, period, reporter } = level;
  const all = officialLevels(observations, level, indicator, period).map(({ refArea }) => refArea);
  return { all, fitting: reporter ? [reporter] : reportersOf(observations, level) };
}

/** True where a level is as much as none of some countries have counted. */
const isNoneOf = ({ all }: ReturnType<typeof countsOf>, areas: string[]) =>
  areas.length > 0 && areas.every((area) => all.includes(area));

/** A stated level with the earlier ones of the same count whose later ones are not known. */
function fromOfficial(end: Observation, ends: Observation[], starts: Observation[]): Pair[] {
  // What is as much as one country counted is not the other's count.
  if (ends.some((official) => compareValues(end, official).verdict === "agrees")) return [];
  return starts
    .filter(({ refArea, unit }) => unit === end.unit && !ends.some((o) => o.refArea === refArea))
    .filter((start) => !isOthersCount(end, start))
    .map((start) => ({
      end,
      start,
      whose: `the text's own level and what ${inEnglishSentence(start.refArea)} reported for ${periodInWords(start.period)}`,
      others: whoseCount(end) === undefined,
    }));
}

function against(claim: Observation, { end, start, whose, others }: Pair): Finding {
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
