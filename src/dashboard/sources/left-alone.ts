/** Why numbers were left alone, in the language of the page. */
import type { OPEN_REASONS } from "../../extract/marks/reasons.ts";
import type { MessageKey, Words } from "../i18n/words.ts";

/** Reasons that go on with a word of the text. */
const OPEN: Record<(typeof OPEN_REASONS)[number], MessageKey> = {
  "about ": "left.about",
  "the worth of ": "left.worth",
  "only the part in ": "left.part",
};

/** The key of a reason in the catalogues: "a length of time" is `left.a-length-of-time`. */
export const reasonKey = (reason: string): string =>
  `left.${reason.toLowerCase().replace(/[^a-z]+/g, "-")}`;

/** The reason as the data has it, in English, where the catalogue does not know it. */
export function reasonWords(words: Words, reason: string): string {
  const key = reasonKey(reason);
  if (words.has(key)) return words.t(key);
  for (const [begins, open] of Object.entries(OPEN))
    if (reason.startsWith(begins)) return words.t(open, { what: reason.slice(begins.length) });
  return reason;
}
