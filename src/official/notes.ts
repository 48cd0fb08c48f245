/**
 * What was done to all values of a file, or must be known of them all. The key is for programs and for
 * words in other languages, the sentence for people.
 */
export const NOTES = {
  reconciled: () =>
    "The values are in thousand USD and were multiplied; products were added up. Each sum is CEPII's one value for a flow, reconciled from the reports of both sides: neither country's own count.",
  limit: ({ rows }: Values) =>
    `There are exactly ${rows} rows, as many as one question gives at most: others may be missing.`,
  multiplied: ({ power }: Values) =>
    `Values with UNIT_MULT ${power} were multiplied by 10^${power}.`,
  scale: ({ scale }: Values) =>
    `SCALE ${scale} was not applied: the IMF's values are whole dollars already.`,
  /** How many values there are of each frequency, by its name. */
  frequencies: (counts: Values) => {
    const parts = Object.entries(counts).map(([frequency, count]) => `${count} ${frequency}`);
    return `Values of several frequencies are mixed (${parts.join(", ")}): each is kept for its own period, none is added up.`;
  },
} satisfies Record<string, (values: Values) => string>;

type Values = Record<string, string>;
export type NoteKind = keyof typeof NOTES;

export interface Note {
  note: NoteKind;
  values: Values;
  /** The note as a sentence. */
  words: string;
}

export const noted = (note: NoteKind, values: Values = {}): Note => ({
  note,
  values,
  words: NOTES[note](values),
});
