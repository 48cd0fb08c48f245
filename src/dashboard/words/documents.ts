import type { Dataset, Document, Observation, TextSource } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { formatPeriod } from "./format.ts";
import { listed } from "./lists.ts";
import { publisherName } from "./publishers.ts";

/** A text in few words: "SGGP December 2023", the publisher's short name where it has one in brackets. */
export function shortName(words: Words, { publisher, published }: Document): string {
  return words.t("document.short", {
    publisher: /\(([^()]+)\)$/.exec(publisher)?.[1] ?? publisher,
    period: formatPeriod(words, published),
  });
}

/** Publisher and date of a text: "Vietnam News Agency, January 2020"; its id where it is not among the documents. */
export function citedAs(words: Words, { document: id }: TextSource, documents: Document[]): string {
  const document = documents.find((one) => one.id === id);
  if (!document) return id;
  const publisher = publisherName(words, document.publisher);
  const period = formatPeriod(words, document.published);
  return words.t("document.dated", { publisher, period });
}

/** Publisher and date of the text, or the publisher, behind an observation. */
export function sourceInWords(
  words: Words,
  { source }: Observation,
  { documents }: Dataset,
): string {
  if (source.kind === "statistics") return publisherName(words, source.publisher);
  if (source.kind === "arithmetic") return words.t("citation.arithmetic");
  return citedAs(words, source, documents);
}

/** The sentence that a source points at, in one line; undefined where its document is not there. */
export function sentenceOf(
  { document: id, sentence }: TextSource,
  documents: Document[],
): string | undefined {
  const text = documents.find((document) => document.id === id)?.text;
  return text?.slice(sentence.start, sentence.end).replace(/\s+/g, " ").trim() || undefined;
}

/**
 * The dates of the texts that repeat a figure, each once: when they were published, not the period
 * that they put the figure in. A text that is not among the documents goes by its id.
 */
export function repeatDates(
  words: Words,
  { repeats = [] }: Observation,
  documents: Document[],
): string[] {
  const dates = repeats.map(({ source }) => {
    const document = documents.find(({ id }) => id === source.document);
    return document ? formatPeriod(words, document.published) : source.document;
  });
  return [...new Set(dates)];
}

/** The dates of all the texts that give a figure, the earliest first; each text once. */
export function tellingDates(
  words: Words,
  { source, repeats = [] }: Observation,
  documents: Document[],
): string[] {
  const tellers = new Set(
    [source, ...repeats.map((repeat) => repeat.source)].flatMap((one) =>
      one.kind === "text" ? one.document : [],
    ),
  );
  return documents
    .filter(({ id }) => tellers.has(id))
    .map(({ published }) => published)
    .sort()
    .map((date) => formatPeriod(words, date));
}

/** "repeated unchanged in a text of December 2023"; undefined where no text repeats the figure. */
export function repeatsInWords(
  words: Words,
  observation: Observation,
  documents: Document[],
): string | undefined {
  const count = observation.repeats?.length ?? 0;
  if (count === 0) return undefined;
  const dates = listed(words, repeatDates(words, observation, documents));
  return words.t("repeats.said", { count, dates });
}
