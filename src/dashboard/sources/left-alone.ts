/** Why numbers were left alone, in the language of the page. */
import type { Words } from "../i18n/words.ts";

/** Reasons that name a word of the text. */
const OPEN = [
  { begins: "about ", key: "left.about" },
  { begins: "the worth of ", key: "left.worth" },
] as const;

/** The key of a reason in the catalogues: "a length of time" is `left.a-length-of-time`. */
export const reasonKey = (reason: string): string =>
  `left.${reason.toLowerCase().replace(/[^a-z]+/g, "-")}`;

/** The reason as the data has it, in English, where the catalogue does not know it. */
export function reasonWords(words: Words, reason: string): string {
  const key = reasonKey(reason);
  if (words.has(key)) return words.t(key);
  const open = OPEN.find(({ begins }) => reason.startsWith(begins));
  return open ? words.t(open.key, { what: reason.slice(open.begins.length) }) : reason;
}
