/** Words that the headlines share: a headline has no room for a footnote, so its doubts stand in it. */
import type { Observation } from "../../model/types.ts";
import { formatPeriod, formatValue, formatWhen, hedgeOf } from "./format.ts";

/** True for a figure that its source itself gives a time; false for one that only its text dates. */
export function hasOwnTime({ period, periodFromDocument, rate }: Observation): boolean {
  return period !== null && !periodFromDocument && rate !== "annual";
}

/** The figures that have a time of their own; all of them where none has. */
export function preferDated(observations: Observation[]): Observation[] {
  const dated = observations.filter(hasOwnTime);
  return dated.length > 0 ? dated : observations;
}

/** " for 2018", " in the first 11 months of 2019"; for a figure without a time of its own what is known instead, after a comma. */
export function during(observation: Observation, word: "for" | "in"): string {
  if (observation.period === null) return ", no year given";
  if (observation.rate === "annual") return ` ${formatWhen(observation)}`;
  if (observation.periodFromDocument)
    return `, no year given (text of ${formatPeriod(observation.period)})`;
  return ` ${word} ${formatPeriod(observation.period).replace(/^first/, "the first")}`;
}

/** Those of the same direction as one of them: tourists to one country are not held against tourists to the other. */
export function sameDirection(observations: Observation[], as: Observation | undefined) {
  return observations.filter(
    ({ refArea, counterpartArea }) =>
      refArea === as?.refArea && counterpartArea === as.counterpartArea,
  );
}

/** A value with one digit after the point, and its qualifier: "at least 50.2 bn USD". */
export function shortFigure(observation: Observation): string {
  return hedgeOf(observation) + formatValue(observation.value, observation.unit, { digits: 1 });
}
