/** Who publishes a figure, and our notes on official rows: in the language of the page as far as the catalogue knows them. */
import type { Words } from "../i18n/words.ts";
import { slugOf } from "./slug.ts";

/** Who is named: an office, and through whom it was heard where that is said ("FIA via VnExpress"). */
export const partsOf = (publisher: string): string[] => publisher.split(" via ");

/** The clauses of a note, each a rule or remark of its own. */
export const clausesOf = (note: string): string[] => note.split("; ");

/** The name of a publisher; names that the catalogue does not know, and those that are the same everywhere, stay as they are. */
export function publisherName(words: Words, publisher: string): string {
  const [office = publisher, ...ways] = partsOf(publisher).map((part) => {
    const key = `publisher.${slugOf(part)}`;
    return words.has(key) ? words.t(key) : part;
  });
  return ways.reduce((so, outlet) => words.t("publisher.heard", { office: so, outlet }), office);
}

/** A note on an official row; `lang` is that of the data where the catalogue does not know all of it. */
export function noteWords(words: Words, note: string): { text: string; lang?: string } {
  const known = clausesOf(note).flatMap((clause) => {
    const key = `row.${slugOf(clause)}`;
    return words.has(key) ? [words.t(key)] : [];
  });
  return known.length === clausesOf(note).length
    ? { text: known.join(words.t("list.semicolon")) }
    : { text: note, lang: "en" };
}
