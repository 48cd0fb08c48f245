/** What a figure is called, whose it is and who gives it: the same words in every panel, list and table. */
import { areaName } from "../../model/areas.ts";
import { UNNAMED } from "../../model/reporter.ts";
import type { Dataset, Observation } from "../../model/types.ts";
import { basisWords } from "./basis.ts";
import { formatFigure, formatPeriod, formatWhen } from "./format.ts";

export const indicatorOf = ({ indicators }: Dataset, { indicator }: Observation) =>
  indicators.find(({ id }) => id === indicator);

/** "Trade turnover", "Growth of trade turnover", "Count: twinned localities". */
export function nameOf(dataset: Dataset, observation: Observation): string {
  const { indicator, of, what, scope } = observation;
  const label = indicatorOf(dataset, observation)?.label ?? indicator;
  const whole = dataset.indicators.find(({ id }) => id === of)?.label.toLowerCase() ?? of;
  return [label + (of ? ` of ${whole}` : ""), what, scope].filter(Boolean).join(": ");
}

const PHRASES: Record<string, (ref: string, other: string) => string> = {
  students: (ref, other) => `from ${other} in ${ref}`,
  tourists: (ref, other) => `from ${other} in ${ref}`,
  "fdi-capital": (ref, other) => `from ${other} in ${ref}`,
  "fdi-projects": (ref, other) => `from ${other} in ${ref}`,
  "investor-rank": (ref, other) => `${other} in ${ref}`,
  "trade-partner-rank": (ref, other) => `${other} in the ranking of ${ref}`,
  aid: (ref, other) => `from ${other} to ${ref}`,
  count: (ref, other) => `${ref} and ${other}`,
};

/** Whose figure it is, in a phrase: "as reported by Vietnam", "from Vietnam in China", "Vietnam with China, reporter not named". */
export function subjectOf(
  o: Pick<Observation, "indicator" | "of" | "refArea" | "counterpartArea">,
  reporter: string,
): string {
  const [ref, other] = [areaName(o.refArea), areaName(o.counterpartArea)];
  const phrase = PHRASES[o.of ?? o.indicator];
  if (phrase) return phrase(ref, other);
  return reporter === UNNAMED
    ? `${ref} with ${other}, reporter not named`
    : `as reported by ${ref}`;
}

/** One figure in a line: "106.7 bn USD, 2018". */
export function lineOf(observation: Observation): string {
  return `${formatFigure(observation)}, ${formatWhen(observation)}`;
}

/** Who gives a figure: the text, "official, Vietnam", "added up from official figures, Vietnam", "worked out". */
export function giverOf(observation: Observation, { documents }: Dataset): string {
  const { basis, refArea, source } = observation;
  if (source.kind === "text") {
    const document = documents.find(({ id }) => id === source.document);
    return document
      ? `${document.publisher}, ${formatPeriod(document.published)}`
      : source.document;
  }
  const words = basisWords(observation);
  return basis === "official" ? `${words}, ${areaName(refArea)}` : words;
}
