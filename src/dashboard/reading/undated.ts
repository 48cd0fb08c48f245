/** What of a text without a date hangs on that date: its other figures can be checked and accepted as they are. */
import type { Extraction } from "../../extract/extract.ts";
import type { StatedFigure } from "../../model/types.ts";
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
  for (const one of [...undated.figures, ...undated.events]) waits.set(one, "");
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
    const said = trial.explanations[i]?.grounds.period?.words;
    if (!said) return;
    const needing = text.slice(said.start, said.end).replace(/\s+/g, " ");
    words.add(needing);
    if (known) waits.set(known, needing);
  });
  const dates = new Map(trial.events.map((event) => [placeOfEvent(event), event.date]));
  for (const event of undated.events)
    if (dates.get(placeOfEvent(event)) === event.date) waits.delete(event);
  const waiting = undated.figures.filter((figure) => waits.has(figure)).length;
  return { waits, words: [...words], figures: waiting + absent };
}
