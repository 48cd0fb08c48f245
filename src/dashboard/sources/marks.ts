/** A document's text cut where its figures stand. */
import type { Document, LeftAlone, Observation, Span } from "../../model/types.ts";
import { paragraphsOf } from "../words/passage.ts";

/** A stretch of text; the observations that quote it, none for the text between and for what was left alone. */
export interface Piece {
  start: number;
  text: string;
  observations: Observation[];
  /** Why a number that stands here is no figure. */
  leftAlone?: string;
}

interface Mark extends Span {
  observations: Observation[];
  leftAlone?: string;
}

/** What was read in a document: a figure, and where it stands there. */
export interface Reading {
  quote: Span;
  observation: Observation;
}

/** By document what was read in it, figures of its own and those that repeat another's. */
export function readingsOf(observations: Observation[]): Map<string, Reading[]> {
  const readings = new Map<string, Reading[]>();
  for (const observation of observations)
    for (const source of [
      observation.source,
      ...(observation.repeats ?? []).map((r) => r.source),
    ]) {
      if (source.kind !== "text") continue;
      const own = readings.get(source.document) ?? [];
      readings.set(source.document, own);
      own.push({ quote: source.quote, observation });
    }
  return readings;
}

/** Where figures stand in a document, in order; quotes that overlap are one mark. */
function marksOf(readings: Reading[]): Mark[] {
  const quotes = readings.map(({ quote: { start, end }, observation }) => ({
    start,
    end,
    observations: [observation],
  }));
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

/** The numbers that were left alone; what a figure quotes is the figure's. */
function idleOf({ id }: Pick<Document, "id">, leftAlone: LeftAlone[], marks: Mark[]): Mark[] {
  /** The first of the marks, which follow one another, that does not end before an offset. */
  const from = (offset: number) => {
    let [low, high] = [0, marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[middle] as Mark).end <= offset) low = middle + 1;
      else high = middle;
    }
    return marks[low];
  };
  return leftAlone
    .filter(({ document, quote }) => {
      if (document !== id) return false;
      const mark = from(quote.start);
      return !mark || mark.start >= quote.end;
    })
    .map(({ quote: { start, end }, reason }) => ({
      start,
      end,
      observations: [],
      leftAlone: reason,
    }));
}

/**
 * The paragraphs of a document in pieces; joined, a paragraph's pieces are its text. A quote that runs
 * over the end of a paragraph is cut there and stands in both.
 */
export function piecesOf(
  document: Pick<Document, "id" | "text">,
  readings: Reading[],
  leftAlone: LeftAlone[] = [],
): Piece[][] {
  const figures = marksOf(readings);
  const marks = [...figures, ...idleOf(document, leftAlone, figures)].sort(
    (a, b) => a.start - b.start,
  );
  let first = 0;
  return paragraphsOf(document.text).map((paragraph) => {
    const pieces: Piece[] = [];
    let at = paragraph.start;
    const add = (to: number, quoted: Observation[], idle?: string) => {
      if (to > at) {
        const text = document.text.slice(at, to);
        pieces.push({ start: at, text, observations: quoted, leftAlone: idle });
      }
      at = Math.max(at, to);
    };
    while ((marks[first]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) first += 1;
    for (let k = first; k < marks.length; k += 1) {
      const mark = marks[k] as Mark;
      if (mark.start >= paragraph.end) break;
      add(Math.max(mark.start, paragraph.start), []);
      add(Math.min(mark.end, paragraph.end), mark.observations, mark.leftAlone);
    }
    add(paragraph.end, []);
    return pieces;
  });
}
