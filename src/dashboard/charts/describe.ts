/** An observation in words, for tooltips, screen readers and tables. */

import { areaName } from "../../model/areas.ts";
import { reporterOf, UNNAMED } from "../../model/reporter.ts";
import type { Dataset, Observation } from "../../model/types.ts";
import { basisWords } from "../words/basis.ts";
import { repeatsInWords, sentenceOf } from "../words/documents.ts";
import { formatBounds, formatFigure, formatPeriod, formatWhen } from "../words/format.ts";

/** Who is the reference area of an observation, and what it does there. */
export function whoReports(observation: Observation): string {
  const { indicator, refArea, counterpartArea } = observation;
  const [ref, other] = [areaName(refArea), areaName(counterpartArea)];
  switch (indicator) {
    case "students":
    case "tourists":
      return `From ${other} in ${ref}`;
    case "fdi-capital":
    case "fdi-projects":
      return `From ${other}, invested in ${ref}`;
    default:
      return reporterOf(observation) === UNNAMED
        ? `${ref} with ${other}, reporter not named`
        : `As ${ref} reports it`;
  }
}

/** "106.7 bn USD, 2018, stated in a text": one line for a screen reader. */
export function describeObservation(observation: Observation, { documents }: Dataset): string {
  const bounds = formatBounds(observation);
  return [
    formatFigure(observation),
    formatWhen(observation),
    basisWords(observation),
    whoReports(observation),
    bounds && `range ${bounds}`,
    repeatsInWords(observation, documents),
  ]
    .filter(Boolean)
    .join(", ");
}

/** The sentence a figure was read from, its arithmetic, or who published it. */
export function proofOf({ source }: Observation, { documents }: Dataset): string {
  if (source.kind === "arithmetic") return source.words;
  if (source.kind === "statistics")
    return [source.publisher, source.note].filter(Boolean).join(": ");
  return `“${sentenceOf(source, documents) ?? source.quote.text}”`;
}

/** Title and date of the text, or the publisher, behind an observation. */
export function citationOf({ source }: Observation, { documents }: Dataset): string {
  if (source.kind === "statistics") return source.publisher;
  if (source.kind === "arithmetic") return "Arithmetic on other figures";
  const document = documents.find(({ id }) => id === source.document);
  return document ? `${document.publisher}, ${formatPeriod(document.published)}` : source.document;
}
