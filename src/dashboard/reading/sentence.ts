import type { Sentence } from "../../input/sentence.ts";
import type { Words } from "../i18n/words.ts";

/** What the readers of files say, in the language of the page; empty before its words for the reader's own texts have come. */
export function fileSentence(words: Words, [key, values]: Sentence): string {
  const known = `file.${key}`;
  return words.has(known) ? words.t(known, values) : "";
}
