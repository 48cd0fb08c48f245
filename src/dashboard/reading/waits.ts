import type { Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { formatWhen } from "../words/format.ts";
import { clauses } from "../words/lists.ts";
import { periodInSentence } from "../words/periods.ts";
import { type ReadFigure, waitsForDate } from "./reading.ts";

/** Why something cannot be accepted before its text has a date. */
export function waitsSaid({ t }: Words, { waits }: { waits?: string | undefined }): string {
  return waits
    ? t("reading.waits.words", { words: t("reading.quoted", { word: waits }) })
    : t("reading.waits.unsaid");
}

/**
 * When a figure is of, and what it is measured from; nothing while it waits for the date of its text, with which it may
 * be of another time.
 */
export function whenSaid(
  words: Words,
  figure: ReadFigure,
  observation: Observation,
): string | undefined {
  if (waitsForDate(figure)) return undefined;
  const { base } = observation;
  return clauses(words, [
    formatWhen(words, observation),
    base && words.t("reading.base", { base: periodInSentence(words, base) }),
  ]);
}
