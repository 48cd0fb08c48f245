/** Corrections that are begun and not saved: they outlast the form, which goes with a long list, another text and the dialog. */
import { createStore } from "zustand";
import type { Form } from "./correct.ts";
import { placeOf, type ReadFigure } from "./reading.ts";

/** By text and figure. */
export const drafts = createStore<Record<string, Form>>()(() => ({}));

export const draftKey = (text: string, { read }: ReadFigure): string => `${text} ${placeOf(read)}`;

/** @param form what stands in the fields; undefined where the form is closed */
export function draft(key: string, form: Form | undefined): void {
  const { [key]: _, ...others } = drafts.getState();
  drafts.setState(form ? { ...others, [key]: form } : others, true);
}
