/** A text of the reader's own with what was read in it and what the reader makes of that. */
import * as z from "zod/mini";
import type { AddedText } from "../../compile/add.ts";
import { TROUBLES } from "../../input/article/trouble.ts";
import { NO_PUBLISHER } from "../../model/publication.ts";
import { event, period, provinceLink, quote, statedFigure } from "../../model/schema.ts";
import type { Document, StatedFigure } from "../../model/types.ts";
import { cut } from "../words/lists.ts";
import { correctedAgain } from "./amend.ts";

const troubles = Object.keys(TROUBLES) as (keyof typeof TROUBLES)[];

/** What the reader makes of something that was read. */
const state = z.enum(["open", "accepted", "rejected"]);
export type State = z.infer<typeof state>;

/**
 * Of what hangs on the date of a text that has none: the words that need it ("last year"), or nothing where
 * the date itself would stand in. Absent from all else.
 */
const waits = z.optional(z.string());

export const figure = z.object({
  /** As it was read. */
  read: statedFigure,
  /** As the reader has corrected it. */
  corrected: z.optional(statedFigure),
  state,
  waits,
});

const readEvent = z.object({ read: z.omit(event, { id: true }), state, waits });
const readLink = z.object({ read: z.omit(provinceLink, { id: true }), state, waits });

export const reading = z.object({
  /** Made from the text: the same text is one reading. */
  id: z.string().check(z.regex(/^own-[0-9a-z]+$/)),
  /** Name of its file; empty where it was pasted. */
  file: z.string(),
  title: z.string(),
  publisher: z.string(),
  published: z.optional(period),
  /** BCP 47. */
  language: z.string(),
  text: z.string(),
  figures: z.array(figure),
  events: z._default(z.array(readEvent), []),
  /** Provinces that work together. */
  links: z._default(z.array(readLink), []),
  leftAlone: z.array(z.object({ quote, reason: z.string() })),
  /** What was wrong with the file, but not so wrong that it could not be read. */
  warnings: z.array(z.object({ trouble: z.enum(troubles), line: z.optional(z.int()) })),
  /** Without a date of publication: the words of the periods that hang on it, and of how many figures. */
  dated: z.object({ words: z.array(z.string()), figures: z.int() }),
});

export type Reading = z.infer<typeof reading>;
export type ReadFigure = z.infer<typeof figure>;
export type ReadEvent = z.infer<typeof readEvent>;
export type ReadLink = z.infer<typeof readLink>;

/** What a figure says now: as the reader has corrected it, else as it was read. */
export const saidBy = ({ read, corrected }: ReadFigure): StatedFigure => corrected ?? read;

/** A short name for a text that has no title: its first words. */
const firstWords = (text: string): string => cut(text.trim().split(/\n/, 1)[0] ?? "", 60);

export const titleOf = ({ title, file, text }: Reading): string =>
  title || file.replace(/\.[^.]+$/, "") || firstWords(text) || file;

/** The text as a document of the model, without a date where none is known. */
export function documentOf(reading: Reading): Document {
  const { id, publisher, published, language, text } = reading;
  return {
    id,
    title: titleOf(reading),
    publisher: publisher || NO_PUBLISHER,
    published,
    language,
    text,
    layer: "own",
  };
}

export interface Decided {
  read: object;
  state: State;
  waits?: string | undefined;
  corrected?: StatedFigure | undefined;
}

/**
 * True for what cannot be on a chart before its text has a date. A period that the reader has set needs none, nor
 * does that which a figure with a period of its own is measured from.
 */
export const waitsForDate = ({ waits, read, corrected }: Decided): boolean => {
  const dateless = "period" in read && read.period === null;
  const frees = (field: string) => field === "period" || (field === "base" && !dateless);
  return waits !== undefined && !corrected?.corrections?.some(({ field }) => frees(field));
};

export const isAccepted = (one: Decided): boolean => one.state === "accepted" && !waitsForDate(one);
/** What may be accepted and was not yet. */
export const isUndecided = (one: Decided): boolean => one.state === "open" && !waitsForDate(one);
/** What is weighed though it is not decided on. */
export const isWeighed = (one: Decided): boolean => one.state !== "rejected" && !waitsForDate(one);

/** How much of a text is on the page. */
export const acceptedIn = ({ figures, events, links }: Reading): number =>
  [figures, events, links].reduce((sum, all) => sum + all.filter(isAccepted).length, 0);

/**
 * What a text adds to a dataset: what `choose` picks.
 * @returns undefined where that is nothing
 */
export function additionOf(
  reading: Reading,
  choose: (decided: Decided) => boolean,
): AddedText | undefined {
  const document = documentOf(reading);
  const figures = reading.figures.filter(choose).map(saidBy);
  const events = reading.events.filter(choose).map(({ read }) => read);
  const links = reading.links.filter(choose).map(({ read }) => read);
  if ([figures, events, links].every(({ length }) => length === 0)) return undefined;
  return { document, figures, events, links, leftAlone: reading.leftAlone };
}

/** Where a figure stands and what it measures: the same after the text was read again. */
export const placeOf = (figure: StatedFigure): string => {
  const { quote } = figure.source;
  const { indicator, of, refArea, counterpartArea } = figure;
  return [quote.start, quote.end, indicator, of, refArea, counterpartArea].join();
};

export const placeOfEvent = ({ source: { sentence }, kind, title }: ReadEvent["read"]): string =>
  [sentence.start, kind, title].join();
const placeOfLink = ({ source: { sentence }, kind, from, to }: ReadLink["read"]) =>
  [sentence.start, kind, from.code, to.code].join();

/** Those that a reader had decided on stay so, found by what they are. */
function decidedAgain<One extends Decided>(
  again: One[],
  before: One[],
  place: (read: One["read"]) => string,
): One[] {
  const known = new Map(before.map((one) => [place(one.read), one]));
  return again.map((one) => {
    const decided = known.get(place(one.read));
    return decided ? { ...decided, read: one.read, waits: one.waits } : one;
  });
}

/**
 * A text with another date, and with what was read in it by that date.
 * @param now the text as its reader has it by now: its name, and what was decided, stay
 */
export function readAgain(now: Reading, again: Reading): Reading {
  const { published, leftAlone, dated, warnings } = again;
  return {
    ...now,
    published,
    figures: decidedAgain(again.figures, now.figures, placeOf).map((one) =>
      one.corrected ? { ...one, corrected: correctedAgain(one.read, one.corrected) } : one,
    ),
    events: decidedAgain(again.events, now.events, placeOfEvent),
    links: decidedAgain(again.links, now.links, placeOfLink),
    leftAlone,
    dated,
    warnings,
  };
}
