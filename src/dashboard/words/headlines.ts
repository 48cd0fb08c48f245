/** Words that the headlines share: a headline has no room for a footnote, so its doubts stand in it. */
import { isRange } from "../../model/range.ts";
import type { Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import {
  formatInterval,
  formatPeriod,
  formatValue,
  formatWhen,
  hedged,
  hedgeOf,
  sideOf,
} from "./format.ts";
import { periodInSentence } from "./periods.ts";
import { asSure } from "./rounding.ts";

/** True for a figure that its source itself gives a time; false for one that only its text dates. */
export function hasOwnTime({ period, periodFromDocument, rate }: Observation): boolean {
  return period !== null && !periodFromDocument && rate !== "annual";
}

/** The figures that have a time of their own; all of them where none has. */
export function preferDated(observations: Observation[]): Observation[] {
  const dated = observations.filter(hasOwnTime);
  return dated.length > 0 ? dated : observations;
}

/**
 * " for 2018", " in the first 11 months of 2019"; for a figure without a time of its own what is known
 * instead, after a comma. It ends a sentence, so that each language can set it off in its own way.
 */
export function during(words: Words, observation: Observation, word: "for" | "in"): string {
  if (observation.period === null) return words.t("during.none");
  if (observation.rate === "annual")
    return words.t("during.annual", { when: formatWhen(words, observation) });
  if (observation.periodFromDocument)
    return words.t("during.fromText", { period: formatPeriod(words, observation.period) });
  return words.t(`during.${word}`, { period: periodInSentence(words, observation.period) });
}

/** Those of the same direction as one of them: tourists to one country are not held against tourists to the other. */
export function sameDirection(observations: Observation[], as: Observation | undefined) {
  return observations.filter(
    ({ refArea, counterpartArea }) =>
      refArea === as?.refArea && counterpartArea === as.counterpartArea,
  );
}

/** One digit after the point, two where only one stands before it: 1.03 bn is not 1 bn. */
const shortDigits = (value: number, unit: string) =>
  /^[A-Z]{3}$/.test(unit) && Math.floor(Math.log10(Math.abs(value) || 1)) % 3 === 0 ? 2 : 1;

/** A value in few digits, and its qualifier: "at least 50.2 bn USD", "1.03 bn USD"; of a range both ends. */
export function shortFigure(words: Words, observation: Observation): string {
  const sure = asSure(observation);
  const { value, unit, low, high, qualifier } = sure;
  const digits = shortDigits(value, unit);
  if (isRange(observation)) return formatInterval(words, low, high, unit, { digits });
  const options = { digits, bound: sideOf(qualifier) };
  return hedged(words, hedgeOf(sure), formatValue(words, value, unit, options));
}
