/** A document's text cut where its figures stand. */
import type { Document, Observation, Span } from "../../model/types.ts";
import { paragraphsOf } from "../words/passage.ts";

/** A stretch of text; the observations that quote it, none for the text between. */
export interface Piece {
  start: number;
  text: string;
  observations: Observation[];
}

interface Mark extends Span {
  observations: Observation[];
}

/** The quotes of a document, its own and those that repeat another's, in order; quotes that overlap are one mark. */
function marksOf({ id }: Document, observations: Observation[]): Mark[] {
  const quotes = observations.flatMap((observation) =>
    [observation.source, ...(observation.repeats ?? []).map((repeat) => repeat.source)].flatMap(
      (source) =>
        source.kind === "text" && source.document === id
          ? [{ start: source.quote.start, end: source.quote.end, observations: [observation] }]
          : [],
    ),
  );
  const marks: Mark[] = [];
  for (const quote of quotes.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1);
    if (last && quote.start < last.end) {
      last.end = Math.max(last.end, quote.end);
      last.observations.push(...quote.observations);
    } else marks.push(quote);
  }
  return marks;
}

/**
 * The paragraphs of a document in pieces; joined, a paragraph's pieces are its text. A quote that runs
 * over the end of a paragraph is cut there and stands in both.
 */
export function piecesOf(document: Document, observations: Observation[]): Piece[][] {
  const marks = marksOf(document, observations);
  return paragraphsOf(document.text).map((paragraph) => {
    const pieces: Piece[] = [];
    let at = paragraph.start;
    const add = (to: number, quoted: Observation[]) => {
      if (to > at) {
        pieces.push({ start: at, text: document.text.slice(at, to), observations: quoted });
      }
      at = Math.max(at, to);
    };
    for (const mark of marks) {
      if (mark.end <= paragraph.start || mark.start >= paragraph.end) continue;
      add(Math.max(mark.start, paragraph.start), []);
      add(Math.min(mark.end, paragraph.end), mark.observations);
    }
    add(paragraph.end, []);
    return pieces;
  });
}
