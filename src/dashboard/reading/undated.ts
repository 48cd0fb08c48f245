/** What of a text without a date hangs on that date: its other figures can be checked and accepted as they are. */
import type { Extraction } from "../../extract/extract.ts";
import type { Span, StatedFigure } from "../../model/types.ts";
import { placeOf, placeOfEvent } from "./reading.ts";

export interface Hanging {
  /** Figures and events that wait for the date, with the words that need it; none where the text's own date would stand in. */
  waits: Map<object, string>;
  /** All these words, each once. */
  words: string[];
  /** How many figures wait, those included that are none until there is a date. */
  figures: number;
}

const samePeriod = (a: StatedFigure, b: StatedFigure) =>
  a.period === b.period && a.base === b.base && a.periodFromDocument === b.periodFromDocument;

/**
 * @param undated what was read in the text without a date
 * @param trial what is read in it with some date: whatever differs hangs on it
 */
export function hangingOnDate(text: string, undated: Extraction, trial: Extraction): Hanging {
  const waits = new Map<object, string>();
  const wordsAt = (said: Span | undefined) =>
    said ? text.slice(said.start, said.end).replace(/\s+/g, " ") : "";
  for (const event of undated.events) waits.set(event, "");
  // What names its time and is yet nothing with a date: a time to come.
  undated.figures.forEach((figure, i) => {
    waits.set(figure, wordsAt(undated.explanations[i]?.grounds.period?.words));
  });
  const standing = new Map(undated.figures.map((figure) => [placeOf(figure), figure]));
  const words = new Set<string>();
  let absent = 0;
  trial.figures.forEach((figure, i) => {
    const known = standing.get(placeOf(figure));
    if (known && samePeriod(known, figure)) {
      waits.delete(known);
      return;
    }
    if (!known) absent += 1;
    const field = known && known.period === figure.period ? "base" : "period";
    const needing = wordsAt(trial.explanations[i]?.grounds[field]?.words);
    if (needing === "") return;
    words.add(needing);
    if (known) waits.set(known, needing);
  });
  const dates = new Map(trial.events.map((event) => [placeOfEvent(event), event.date]));
  for (const event of undated.events)
    if (dates.get(placeOfEvent(event)) === event.date) waits.delete(event);
  const waiting = undated.figures.filter((figure) => waits.has(figure)).length;
  return { waits, words: [...words], figures: waiting + absent };
}
