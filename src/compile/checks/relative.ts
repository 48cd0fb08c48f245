import { inEnglishSentence } from "../../model/areas.ts";
import type { Check, Observation } from "../../model/types.ts";
import { basePeriod } from "../derive.ts";
import { documentOf, isOthersCount, officialLevels, statedLevel, whoseCount } from "../find.ts";
import { divide } from "../interval.ts";
import { asFarAsPrinted, compareValues, untroubled } from "../verdict.ts";
import { periodInWords, say, valueInWords } from "../words.ts";
import { areComparable } from "./comparable.ts";

type Finding = Omit<Check, "id">;

/** The two levels that a claim compares. */
interface Pair {
  /** Whether one country reported both, texts state both, or the claim's own text the later one and a country the earlier. */
  kind: "reported" | "texts" | "mixed";
  end: Observation;
  start: Observation;
  /** True where the claim need not be borne out: it is, or may be, of another country's count. */
  minded: boolean;
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
    return (
      pairsOf(observations, claim)
        // A change from or to nothing, or a deficit, is no multiple of anything.
        .filter(({ end, start }) => end.value > 0 && start.value > 0)
        .sort((a, b) => Number(a.minded) - Number(b.minded))
        .map((pair) => against(claim, pair))
    );
  });
}

function pairsOf(observations: Observation[], claim: Observation): Pair[] {
  const base = basePeriod(claim);
  const later = statedLevel(observations, claim, claim.of, claim.period);
  const earlier = statedLevel(observations, claim, claim.of, base, {
    reporter: later?.reporter ?? claim.reporter,
    in: later?.unit,
  });
  const ends = officialLevels(observations, claim, claim.of, claim.period);
  const starts = officialLevels(observations, claim, claim.of, base);
  // A level and its growth in one text are one count; that of another text may be another.
  const own = later && documentOf(later) === documentOf(claim) ? later : undefined;
  const reporter = claim.reporter ?? own?.reporter;
  const reported = bothReported(ends, starts, reporter);
  if (later && earlier && areComparable(observations, later, earlier)) {
    const minded = [later, earlier].some((level) => mayBeAnothers(claim, level));
    return [{ kind: "texts", end: later, start: earlier, minded }, ...reported];
  }
  return own ? [...fromReported({ ...own, reporter }, ends, starts), ...reported] : reported;
}

/** True of a level of another text that names nobody's count, beside a claim that names one. */
const mayBeAnothers = (claim: Observation, level: Observation): boolean =>
  claim.reporter !== undefined &&
  level.reporter === undefined &&
  documentOf(level) !== documentOf(claim);

/** What each country reported of both times in one unit. */
function bothReported(ends: Observation[], starts: Observation[], reporter?: string): Pair[] {
  return ends.flatMap((end): Pair[] => {
    const start = starts.find((one) => one.refArea === end.refArea && one.unit === end.unit);
    const minded = reporter !== undefined && reporter !== end.refArea;
    return start ? [{ kind: "reported", end, start, minded }] : [];
  });
}

/** A stated level with the earlier ones of the same count whose later ones are not known. */
function fromReported(end: Observation, ends: Observation[], starts: Observation[]): Pair[] {
  // What is as much as one country counted is not the other's count.
  if (ends.some((official) => compareValues(end, official).verdict === "agrees")) return [];
  const minded = whoseCount(end) === undefined;
  return starts
    .filter(({ refArea, unit }) => unit === end.unit && !ends.some((o) => o.refArea === refArea))
    .filter((start) => !isOthersCount(end, start))
    .map((start) => ({ kind: "mixed", end, start, minded }));
}

function against(claim: Observation, pair: Pair): Finding {
  const { end, start, minded } = pair;
  const minus = claim.indicator === "growth" ? 1 : 0;
  const quotient = divide(end, start);
  const computed = {
    value: end.value / start.value - minus,
    low: quotient.low === null ? null : quotient.low - minus,
    high: quotient.high === null ? null : quotient.high - minus,
  };
  const compared = compareValues(claim, computed);
  const result = minded ? untroubled(compared) : compared;
  const outcome = {
    agrees: `which agrees${asFarAsPrinted(result) ? " as far as they are printed" : ""}`,
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
      `${say(claim)} for ${periodInWords(claim.period)}, held against ${inWords(pair)}: ` +
      `${say(end)} to ${say(start)} is ${valueInWords(computed.value, unit, 3)}, ${outcome}.`,
  };
}

/** Where the two levels are from. */
function inWords({ kind, start }: Pair): string {
  if (kind === "texts") return "the texts' own figures";
  const reported = `what ${inEnglishSentence(start.refArea)} reported`;
  return kind === "reported"
    ? reported
    : `the text's own level and ${reported} for ${periodInWords(start.period)}`;
}
