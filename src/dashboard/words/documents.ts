import type { Document, TextSource } from "../../model/types.ts";
import { formatPeriod } from "./format.ts";

/** A text in few words: "SGGP December 2023", the publisher's short name where it has one in brackets. */
export function shortName({ publisher, published }: Document): string {
  return `${publisher.replace(/^.*\((.+)\)$/, "$1")} ${formatPeriod(published)}`;
}

/** The sentence that a source points at, in one line; undefined where its document is not there. */
export function sentenceOf(
  { document: id, sentence }: TextSource,
  documents: Document[],
): string | undefined {
  const text = documents.find((document) => document.id === id)?.text;
  return text?.slice(sentence.start, sentence.end).replace(/\s+/g, " ").trim() || undefined;
}
