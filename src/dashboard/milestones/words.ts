import { formatPeriod } from "../words/format.ts";
import { upperFirst } from "../words/lists.ts";

const PREPOSITION = /^(?:in|on|since) /i;

/** The words of an event without its date at their beginning, where they begin with it: it stands before them already. */
export function withoutDate(words: string, date: string): string {
  const said = formatPeriod(date);
  const rest = words.replace(PREPOSITION, "");
  const begins = rest !== words && rest.startsWith(said) && /^[ ,]/.test(rest.slice(said.length));
  return begins ? upperFirst(rest.slice(said.length).replace(/^,? /, "")) : words;
}
