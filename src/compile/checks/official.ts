import { inEnglishSentence } from "../../model/areas.ts";
import { isRelative } from "../../model/relative.ts";
import type { Check, Observation } from "../../model/types.ts";
import { valuationOf } from "../../model/valuation.ts";
import { isOthersCount, officialCounts, whoseCount } from "../find.ts";
import { isOpen } from "../interval.ts";
import {
  asFarAsPrinted,
  compareValues,
  couldJustBe,
  isFarApart,
  isRight,
  isTurned,
  moreBy,
  untroubled,
} from "../verdict.ts";
import { distanceInWords, periodInWords, sayBoth, shareInWords } from "../words.ts";

type Compared = ReturnType<typeof compareValues>;

/** An official count of what a claim tells, and how the claim stands to it. */
interface Count {
  official: Observation;
  /** True of another country's count than the one that the claim is of. */
  others: boolean;
  result: Compared;
}

/**
 * Each stated or derived level against the official figure of each reporter for the same period; exports and imports
 * against the partner's imports and exports too. Another country's count than the one that the level is of need not
 * be met ({@link mustMeet}). What is said of every year is held against none.
 */
export function againstOfficial(observations: Observation[]): Omit<Check, "id">[] {
  return observations.flatMap((claim) => {
    if (claim.basis === "official" || claim.scope || claim.rate) return [];
    if (isRelative(claim.indicator)) return [];
    const counts = officialCounts(observations, claim)
      .filter(({ unit }) => unit === claim.unit)
      .map(
        (official): Count => ({
          official,
          others: isOthersCount(claim, official),
          result: compareValues(claim, official),
        }),
      );
    return counts.map((count) => {
      const { official, others, result } = count;
      const need = mustMeet(claim, count, counts);
      const [claimed, reported] = sayBoth(claim, official, result);
      return {
        kind: "claim-official" as const,
        ...(need ? result : untroubled(result)),
        observations: [claim.id, official.id],
        message:
          `${claimed} (${claim.basis}) for ${periodInWords(claim.period)}` +
          (others || !need
            ? besideOthers(claim, official, reported, result)
            : besideOwn(claim, official, reported, result)),
      };
    });
  });
}

/**
 * False where a claim may be right though it is not as a country counts: by the count of the other one it is, however
 * far the two are apart, or may be for all that is known of that, as long as it is no further from this count than two
 * counts are as a rule. Turnover of which no reporter is named is first the reference area's, but may be of the other's
 * count where nothing known of that is against it.
 */
function mustMeet(claim: Observation, count: Count, counts: Count[]): boolean {
  const { official, others, result } = count;
  if (whoseCount(claim) === undefined) {
    if (result.verdict !== "differs") return true;
    const rest = counts.filter((other) => other.official.refArea !== official.refArea);
    if (rest.some(({ result }) => isRight(result))) return false;
    const open =
      rest.length === 0
        ? official.refArea !== claim.refArea
        : rest.some((other) => other.result.verdict === "note");
    return !open || isFarApart(claim, official, result);
  }
  if (!others) return true;
  const own = counts.filter((other) => !other.others);
  if (own.some((other) => isRight(other.result)) || result.verdict === "rounds") return false;
  const open =
    claim.reporter !== undefined ||
    own.length === 0 ||
    own.some((other) => other.result.verdict === "note");
  return !open || isFarApart(claim, official, result);
}

/** What a claim must meet, in words; a bound that it may be beyond is no agreement. */
function besideOwn(
  claim: Observation,
  official: Observation,
  reported: string,
  result: Compared,
): string {
  const { verdict, difference } = result;
  const distance = distanceInWords(difference, isOpen(claim) || isOpen(official));
  const outcome = {
    agrees: asFarAsPrinted(result) ? `agrees as far as that is printed${distance}` : "agrees",
    rounds: couldJustBe(result, claim)
      ? "could just be right"
      : `is right only as a rounding${distance}`,
    differs: isTurned(result) ? "differs, with the sign the other way round" : `differs${distance}`,
    note: "is not contradicted, but only a bound is known",
  }[verdict];
  return ` ${outcome}: ${inEnglishSentence(official.refArea)} reports ${reported}${howMade(official)}.`;
}

/** That what is said to be reported was added up from what is. */
function howMade({ source }: Observation): string {
  if (source.kind !== "arithmetic") return "";
  return source.formula === "sum"
    ? " (its exports and imports added up)"
    : " (its exports less its imports)";
}

function besideOthers(
  claim: Observation,
  official: Observation,
  reported: string,
  result: Compared,
): string {
  const { indicator, refArea } = official;
  const flow = indicator === "trade-turnover" ? "" : ` of its ${indicator.replace("trade-", "")}`;
  const count = `${inEnglishSentence(refArea)}'s own count${flow}`;
  if (result.verdict === "agrees") return ` agrees with ${count}, ${reported}.`;
  const more = moreBy(result);
  const least = isOpen(claim) || isOpen(official);
  const by =
    more === undefined
      ? "is"
      : `is ${least ? "at least " : ""}${shareInWords(more, least)} ${more < 0 ? "lower" : "higher"},`;
  return `: ${count} ${by} ${reported}.${reasonOf(claim, official, result)}`;
}

/** Names the usual reason, where it can be one. */
function reasonOf(claim: Observation, official: Observation, result: Compared): string {
  if (isFarApart(claim, official, result))
    return " Two countries' counts of the same goods are seldom so far apart.";
  const valuation = valuationOf(official);
  if (valuation === "CIF")
    return " Freight and insurance are in it (CIF); in exports they are as a rule not (FOB).";
  return valuation === "FOB"
    ? " Freight and insurance are not in it (FOB); in imports they are as a rule (CIF)."
    : "";
}
