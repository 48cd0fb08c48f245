import { inEnglishSentence } from "../../model/areas.ts";
import { isRelative } from "../../model/relative.ts";
import type { Check, Observation } from "../../model/types.ts";
import { valuationOf } from "../../model/valuation.ts";
import { isOthersCount, officialCounts } from "../find.ts";
import { asFarAsPrinted, compareValues, isFarApart, moreBy, untroubled } from "../verdict.ts";
import { distanceInWords, periodInWords, say, shareInWords } from "../words.ts";

type Compared = ReturnType<typeof compareValues>;

/**
 * Each stated or derived level against the official figure of each reporter for the same period; exports and imports
 * against the partner's imports and exports too. What is another country's count than the one that the level is of may
 * differ, as far as two counts do, without its being wrong, unless the level is not as that one is known to have
 * counted either.
 */
export function againstOfficial(observations: Observation[]): Omit<Check, "id">[] {
  return observations.flatMap((claim) => {
    if (claim.basis === "official" || claim.scope || isRelative(claim.indicator)) return [];
    const counts = officialCounts(observations, claim)
      .filter(({ unit }) => unit === claim.unit)
      .map((official) => ({
        official,
        others: isOthersCount(claim, official),
        result: compareValues(claim, official),
      }));
    const own = counts.filter(({ others }) => !others);
    const right = own.some(({ result }) => result.verdict !== "differs");
    const open = claim.reporter !== undefined || own.length === 0;
    const mayDiffer = (result: Compared) =>
      right || result.verdict === "rounds" || (open && !isFarApart(claim.indicator, result));
    return counts.map(({ official, others, result }) => ({
      kind: "claim-official" as const,
      ...(others && mayDiffer(result) ? untroubled(result) : result),
      observations: [claim.id, official.id],
      message:
        `${say(claim)} (${claim.basis}) for ${periodInWords(claim.period)}` +
        (others ? besideOthers(official, result) : besideOwn(official, result)),
    }));
  });
}

function besideOwn(official: Observation, result: Compared): string {
  const { verdict, difference } = result;
  const distance = distanceInWords(difference);
  const outcome = {
    agrees: asFarAsPrinted(result) ? `agrees as far as that is printed${distance}` : "agrees",
    rounds: `is right only as a rounding${distance}`,
    differs: `differs${distance}`,
    note: "",
  }[verdict];
  return ` ${outcome}: ${inEnglishSentence(official.refArea)} reports ${say(official)}.`;
}

function besideOthers(official: Observation, result: Compared): string {
  const { indicator, refArea } = official;
  const flow = indicator === "trade-turnover" ? "" : ` of its ${indicator.replace("trade-", "")}`;
  const count = `${inEnglishSentence(refArea)}'s own count${flow}`;
  if (result.verdict === "agrees") return ` agrees with ${count}, ${say(official)}.`;
  const more = moreBy(result);
  const by =
    more === undefined ? "is" : `is ${shareInWords(more)} ${more < 0 ? "lower" : "higher"},`;
  return `: ${count} ${by} ${say(official)}.${reasonOf(official, result)}`;
}

/** Names the usual reason, where it can be one. */
function reasonOf(official: Observation, result: Compared): string {
  if (isFarApart(official.indicator, result))
    return " Two countries' counts of the same goods are seldom so far apart.";
  const valuation = valuationOf(official);
  if (valuation === "CIF")
    return " Freight and insurance are in it (CIF); in exports they are as a rule not (FOB).";
  return valuation === "FOB"
    ? " Freight and insurance are not in it (FOB); in imports they are as a rule (CIF)."
    : "";
}
