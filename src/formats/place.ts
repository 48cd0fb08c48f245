import { sentenceIn } from "../model/sentence.ts";
import type { Document, Observation, TextSource, TieEvent } from "../model/types.ts";
import { type Column, column } from "./table.ts";

/** The sentence that a figure or an event was read from, on one line; undefined where its text is not there. */
export function sentenceOf(
  { sentence }: Pick<TextSource, "sentence">,
  document: Document | undefined,
): string | undefined {
  return document && sentenceIn(document.text, sentence);
}

/** Where a figure or an event stands in a text: the same columns for both. */
export function place<Row extends Observation | TieEvent>(
  texts: Map<string, Document>,
): Column<Row>[] {
  const source = ({ source }: Row) => (source.kind === "text" ? source : undefined);
  const sentence = (row: Row) => {
    const from = source(row);
    return from && sentenceOf(from, texts.get(from.document));
  };
  const offset = (part: "quote" | "sentence", edge: "start" | "end") =>
    column<Row>(
      part + (edge === "start" ? "Start" : "End"),
      "integer",
      `Where the ${part} ${edge}s in the text of the document, in UTF-16 code units.`,
      (row) => source(row)?.[part][edge],
    );
  return [
    column("document", "string", "The text it was read from.", (row) => source(row)?.document, {
      refersTo: "documents",
    }),
    column("quote", "string", "The words that say it.", (row) => source(row)?.quote.text),
    column("sentence", "string", "The sentence that they stand in.", sentence),
    offset("quote", "start"),
    offset("quote", "end"),
    offset("sentence", "start"),
    offset("sentence", "end"),
  ];
}
