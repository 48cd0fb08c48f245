import { inEnglishSentence } from "../../model/areas.ts";
import { periodKey } from "../../model/period.ts";
import type { Check, Observation } from "../../model/types.ts";
import { freightIn } from "../../model/valuation.ts";
import { measureOf } from "../find.ts";
import { isOpen } from "../interval.ts";
import { compareValues } from "../verdict.ts";
import { distanceInWords, periodInWords, sayBoth } from "../words.ts";

/** Two official rows for one series and period whose difference is more than their rounding. */
export function rivalRows(observations: Observation[]): Omit<Check, "id">[] {
  const first = new Map<string, Observation>();
  return observations.flatMap((o) => {
    const key = periodKey(o.period);
    if (o.source.kind !== "statistics" || key === undefined) return [];
    const { indicator, refArea, counterpartArea, unit, scope } = o;
    const place = [indicator, refArea, counterpartArea, unit, measureOf(o), scope, key].join("|");
    const rival = first.get(place);
    if (!rival) {
      first.set(place, o);
      return [];
    }
    const result = compareValues(o, rival);
    // A bound that another row is beyond is no rival of it.
    if (result.verdict === "agrees" || result.verdict === "note") return [];
    return [
      {
        kind: "between-official" as const,
        ...result,
        observations: [o.id, rival.id],
        message:
          `Two official figures of ${inEnglishSentence(refArea)} for ${periodInWords(o.period)}: ` +
          `${sayBoth(o, rival, result).join(" and ")}${distanceInWords(result.difference, isOpen(o) || isOpen(rival))}.` +
          freightBetween(o, rival),
      },
    ];
  });
}

/** Names the usual reason why two figures of one flow differ. */
function freightBetween(one: Observation, other: Observation): string {
  const dear = freightIn(one, other);
  if (dear === "neither") return "";
  const bare = dear === "first" ? "second" : "first";
  return ` The ${dear} has freight and insurance in it (CIF), the ${bare} has not (FOB).`;
}
