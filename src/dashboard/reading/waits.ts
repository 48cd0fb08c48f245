import type { Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { formatWhen } from "../words/format.ts";
import { type ReadFigure, waitsForDate } from "./reading.ts";

/** Why something cannot be accepted before its text has a date. */
export function waitsSaid({ t }: Words, { waits }: { waits?: string | undefined }): string {
  return waits
    ? t("reading.waits.words", { words: t("reading.quoted", { word: waits }) })
    : t("reading.waits.unsaid");
}

/** When a figure is of; undefined while it waits for the date of its text, with which it may be of another time. */
export const whenSaid = (
  words: Words,
  figure: ReadFigure,
  observation: Observation,
): string | undefined => (waitsForDate(figure) ? undefined : formatWhen(words, observation));
