/** What a reader has begun and not finished: it outlasts its fields, which go with a long list, another text and the dialog. */
import { createStore } from "zustand";
import type { Form } from "./correct.ts";
import { placeOf, type ReadFigure } from "./reading.ts";

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

/** @param details undefined once they are set */
export const draftDetails = (text: string, details: Details | undefined) =>
  put({ details: withOne(get().details, text, details) });

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
