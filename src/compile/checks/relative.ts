import { inEnglishSentence } from "../../model/areas.ts";
import type { Check, Observation } from "../../model/types.ts";
import { changeBetween } from "../change.ts";
import { basePeriod } from "../derive.ts";
import { documentOf, isOthersCount, officialLevels, statedLevel, whoseCount } from "../find.ts";
import { boundOf, digitsApart, type Interval } from "../interval.ts";
import { asFarAsPrinted, compareValues, couldJustBe, isRight, untroubled } from "../verdict.ts";
import { boundInWords, periodInWords, say, valueInWords } from "../words.ts";
import { areComparable } from "./comparable.ts";
import { changesReported } from "./counts.ts";

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

/** A pair with what the claim would be by it, and how the claim stands to that. */
interface Held extends Pair, Interval {
  value: number;
  result: ReturnType<typeof compareValues>;
}

/**
 * A stated multiple or growth against the two levels it compares: once with what the texts state, and
 * once with each reporter whose official series covers both periods: the one whose statistics the text names first,
 * the other's only to be minded, as where it names nobody's and is right by the one's. Where a series has the earlier
 * one alone, the level that the text itself gives is held against that. Reporters are never mixed here.
 */
export function relativeClaims(observations: Observation[]): Finding[] {
  return observations.flatMap((claim) => {
    if (claim.indicator !== "multiple" && claim.indicator !== "growth") return [];
    const pairs = pairsOf(observations, claim)
      // A change from or to nothing, or a deficit, is no multiple of anything.
      .filter(({ end, start }) => end.value > 0 && start.value > 0)
      .map((pair) => ({ ...pair, ...changeBetween(claim.indicator, pair) }))
      // Of two bounds the one over the other may be anything.
      .filter(({ low, high }) => low !== null || high !== null)
      .map((held) => ({ ...held, result: compareValues(claim, held) }));
    return pairs
      .map((held) => ({ ...held, minded: held.minded || isRightByAnother(held, pairs) }))
      .sort((a, b) => Number(a.minded) - Number(b.minded))
      .map((held) => finding(claim, held));
  });
}

/** True of what one country reported, where the claim may as well be of the other's count and is right by that. */
const isRightByAnother = ({ kind, end, result }: Held, pairs: Held[]): boolean =>
  kind === "reported" &&
  result.verdict === "differs" &&
  pairs.some(
    (other) =>
      other.kind === "reported" &&
      !other.minded &&
      other.end.refArea !== end.refArea &&
      isRight(other.result),
  );

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

/** What each country reported of both times; what is said to be one's count need not be borne out by the other's. */
const bothReported = (ends: Observation[], starts: Observation[], reporter?: string): Pair[] =>
  changesReported(ends, starts).map(({ end, start }) => {
    const minded = reporter !== undefined && reporter !== end.refArea;
    return { kind: "reported", end, start, minded };
  });

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

function finding(claim: Observation, held: Held): Finding {
  const { end, start, minded, value } = held;
  const result = minded ? untroubled(held.result) : held.result;
  const bound = boundOf(held);
  const outcome = {
    agrees: `which agrees${asFarAsPrinted(result) ? " as far as they are printed" : ""}`,
    rounds: couldJustBe(result, claim)
      ? `so ${say(claim)} could just be right`
      : `so ${say(claim)} is a rounding`,
    differs: `not ${say(claim)}`,
    note:
      held.result.verdict === "note"
        ? `which does not contradict ${say(claim)}`
        : `not ${say(claim)}`,
  }[result.verdict];
  const kind = claim.indicator as "multiple" | "growth";
  const unit = kind === "growth" ? "ratio" : "multiple";
  const significant = result.verdict === "agrees" ? 3 : digitsApart(value, claim.value, 3);
  const computed = bound ? boundInWords(bound, unit) : valueInWords(value, unit, significant);
  return {
    kind,
    ...result,
    observations: [claim.id, end.id, start.id],
    message:
      `${say(claim)} for ${periodInWords(claim.period)}, held against ${inWords(held)}: ` +
      `${say(end)} to ${say(start)} is ${computed}, ${outcome}.`,
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
