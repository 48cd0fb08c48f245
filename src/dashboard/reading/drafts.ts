/** What a reader has begun and not finished: it outlasts its fields, which go with a long list, another text and the dialog. */
import { createStore } from "zustand";
import type { Form } from "./correct.ts";
import { placeOf, type ReadFigure, type Reading } from "./reading.ts";

/** What a text is, as it stands in the fields. */
export interface Details {
  title: string;
  publisher: string;
  published: string;
}

interface Drafts {
  /** What stands in the field for a text. */
  pasted: string;
  /** By text. */
  details: Record<string, Details>;
  /** By text, then by figure. */
  corrections: Record<string, Record<string, Form>>;
}

export const drafts = createStore<Drafts>()(() => ({ pasted: "", details: {}, corrections: {} }));

const { getState: get, setState: put } = drafts;

function without<Value>(all: Record<string, Value>, key: string): Record<string, Value> {
  const { [key]: _, ...others } = all;
  return others;
}
const withOne = <Value>(all: Record<string, Value>, key: string, one: Value | undefined) =>
  one === undefined ? without(all, key) : { ...all, [key]: one };

export const paste = (pasted: string) => put({ pasted });

export const draftDetails = (text: string, details: Details) =>
  put({ details: withOne(get().details, text, details) });

/** What the fields of a text say beyond it stays in them: a date, until the text was read with it. */
export function settleDetails({ id, title, publisher, published = "" }: Reading): void {
  const draft = get().details[id];
  if (draft?.title === title && draft.publisher === publisher && draft.published === published)
    put({ details: without(get().details, id) });
}

export const figureKey = ({ read }: ReadFigure): string => placeOf(read);

/** @param form what stands in the fields; undefined where the form is closed */
export function draftCorrection(text: string, figure: string, form: Form | undefined): void {
  const { corrections } = get();
  const ofText = withOne(corrections[text] ?? {}, figure, form);
  put({ corrections: { ...corrections, [text]: ofText } });
}

/** With a text that is removed goes all that was begun on it. */
export function dropDrafts(text: string): void {
  const { details, corrections } = get();
  put({ details: without(details, text), corrections: without(corrections, text) });
}
