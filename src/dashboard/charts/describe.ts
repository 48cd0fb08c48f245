/** An observation in words, for tooltips, screen readers and tables. */

import type { Dataset, Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { arithmeticOf } from "../words/arithmetic.ts";
import { basisWords } from "../words/basis.ts";
import { repeatsInWords, sentenceOf } from "../words/documents.ts";
import { formatBetween, formatBounds, formatWhen } from "../words/format.ts";
import { clauses } from "../words/lists.ts";
import { whoseOf } from "../words/names.ts";
import { noteWords, publisherName } from "../words/publishers.ts";
import { computedFigure, computedInWords, computedRange } from "./computed-words.ts";
import type { Mark } from "./model.ts";

/** "106.7 bn USD, 2018, stated in a text": one line for a screen reader. */
export function describeObservation(
  words: Words,
  observation: Observation,
  { documents }: Dataset,
): string {
  const bounds = formatBounds(words, observation);
  return clauses(words, [
    formatBetween(words, observation),
    formatWhen(words, observation),
    basisWords(words, observation),
    whoseOf(words, observation),
    bounds && words.t("describe.range", { bounds }),
    repeatsInWords(words, observation, documents),
  ]);
}

/** A mark in one line: its figure, or what was worked out from it and how. */
export function describeMark(words: Words, mark: Mark, dataset: Dataset): string {
  const { observation, computed } = mark;
  if (!computed) return describeObservation(words, observation, dataset);
  const range = computedRange(words, computed);
  return clauses(words, [
    computedFigure(words, computed),
    formatWhen(words, observation),
    computedInWords(words, computed),
    range && words.t("describe.range", { bounds: range }),
    // A ratio of two countries' counts is neither's.
    computed.formula !== "ratio" && whoseOf(words, observation),
  ]);
}

/** What proves a figure; `lang` is the language of the text it comes from, where that is not the page's own words. */
export interface Proof {
  text: string;
  lang?: string;
}

/** The sentence a figure was read from, its arithmetic, or who published it. */
export function proofOf(words: Words, observation: Observation, dataset: Dataset): Proof {
  const { source } = observation;
  if (source.kind === "arithmetic")
    return { text: arithmeticOf(words, observation, source, dataset) };
  if (source.kind === "statistics") {
    const publisher = publisherName(words, source.publisher);
    if (!source.note) return { text: publisher };
    const { text, lang } = noteWords(words, source.note);
    return { text: words.t("label.of", { title: publisher, label: text }), lang };
  }
  const text = sentenceOf(source, dataset.documents) ?? source.quote.text;
  const document = dataset.documents.find(({ id }) => id === source.document);
  return { text: words.t("quote", { text }), lang: document?.language };
}
