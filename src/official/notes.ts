import { inEnglish, type Sentence, type SentenceKey } from "../input/sentence.ts";
import type { Frequency } from "./periods.ts";

/**
 * What was done to all values of a file, or must be known of them all. By the key for programs, the sentence
 * for people.
 */
export const NOTES = {
  reconciled: "told-reconciled",
  limit: "told-limit",
  otherAsia: "told-other-asia",
  multiplied: "told-multiplied",
  scale: "told-scale",
  /** Its values are how many there are of each frequency. */
  frequencies: "told-frequencies",
} as const satisfies Record<string, SentenceKey>;

const COUNTS: Record<Frequency, SentenceKey> = {
  annual: "count-annual",
  "half-yearly": "count-half-yearly",
  quarterly: "count-quarterly",
  monthly: "count-monthly",
  other: "count-other",
};

export type NoteKind = keyof typeof NOTES;

export interface Note {
  note: NoteKind;
  values: Record<string, string>;
  /** The note as a sentence. */
  words: string;
}

/** A note in the language that sentences are said and listed in. */
export function noteIn(
  say: (sentence: Sentence) => string,
  list: (parts: string[]) => string,
  { note, values }: Omit<Note, "words">,
): string {
  if (note !== "frequencies") return say([NOTES[note], values]);
  const parts = Object.entries(values).map(([frequency, count]) =>
    say([COUNTS[frequency as Frequency] ?? COUNTS.other, { count }]),
  );
  return say([NOTES.frequencies, { parts: list(parts) }]);
}

export const noted = (note: NoteKind, values: Note["values"] = {}): Note => ({
  note,
  values,
  words: noteIn(inEnglish, (parts) => parts.join(", "), { note, values }),
});
