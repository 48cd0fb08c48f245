import type { Words } from "../i18n/words.ts";
import { formatPeriod } from "./format.ts";
import { upperFirst } from "./lists.ts";

const PREPOSITION = /^(?:in|on|since) /i;

/** The words of an event without its date at their beginning, where they begin with it: it stands before them already. */
export function withoutDate(words: Words, said: string, date: string): string {
  const when = formatPeriod(words, date);
  const rest = said.replace(PREPOSITION, "");
  const begins = rest !== said && rest.startsWith(when) && /^[ ,]/.test(rest.slice(when.length));
  return begins ? upperFirst(rest.slice(when.length).replace(/^,? /, "")) : said;
}
