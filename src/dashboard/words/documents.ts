import { parsePeriod } from "../../model/period.ts";
import { inOrderOfPublication, NO_PUBLISHER } from "../../model/publication.ts";
import { sentenceIn } from "../../model/sentence.ts";
import type { Dataset, Document, Observation, TextSource } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { formatPeriod } from "./format.ts";
import { cut, listed } from "./lists.ts";
import { publisherName } from "./publishers.ts";

/** When a text was published, in words; "undated" where that is not known. */
export function publishedWords(words: Words, { published }: Pick<Document, "published">): string {
  return published === undefined ? words.t("document.undated") : formatPeriod(words, published);
}

/** The same in a sentence: "in December 2023", "on 12 March 2024", "in an undated text". */
function publishedInSentence(words: Words, { published }: Pick<Document, "published">): string {
  if (published === undefined) return words.t("document.undatedText");
  return words.t("document.when", {
    by: parsePeriod(published)?.start.day === undefined ? "month" : "day",
    period: formatPeriod(words, published),
  });
}

/** Longer titles are cut. */
const SHORT_TITLE = 32;

/** What marks words inside of others in place of the mark that stands around them. */
const INNER: Record<string, string> = { "“": "‘", "”": "’", "《": "〈", "》": "〉" };

/** A title in the marks of the language, those inside of it turned into inner ones: “Why ‘Made here’ sells”. */
function titled(words: Words, title: string): string {
  const marks = words.t("document.titled", { title: "" });
  const curled = marks.includes("“")
    ? title.replace(/(^|[\s(])"/g, "$1“").replaceAll('"', "”")
    : title;
  const inside = [...curled].map((c) => (marks.includes(c) ? (INNER[c] ?? c) : c)).join("");
  return words.t("document.titled", { title: inside });
}

/** What a text is called that has no publisher: its title, cut, in the marks of the language. */
export const shortTitle = (words: Words, { title }: Pick<Document, "title">): string =>
  titled(words, cut(title, SHORT_TITLE, words.t("list.cut")));

/** A text in few words: "SGGP December 2023", the publisher's short name where it has one in brackets, its title where it has none. */
export function shortName(words: Words, document: Document): string {
  const { publisher } = document;
  const name = /\(([^()]+)\)$/.exec(publisher)?.[1] ?? publisher;
  return words.t("document.short", {
    publisher: publisher === NO_PUBLISHER ? shortTitle(words, document) : name,
    period: publishedWords(words, document),
  });
}

/** Publisher and date of a text: "Vietnam News Agency, January 2020"; its id where it is not among the documents. */
export function citedAs(words: Words, { document: id }: TextSource, documents: Document[]): string {
  const document = documents.find((one) => one.id === id);
  if (!document) return id;
  const publisher = publisherName(words, document.publisher);
  const period = publishedWords(words, document);
  return words.t("document.dated", { publisher, period });
}

/** Publisher and date of the text, or the publisher, behind an observation. */
export function sourceInWords(
  words: Words,
  { source }: Observation,
  { documents }: Dataset,
): string {
  if (source.kind === "statistics") return publisherName(words, source.publisher);
  if (source.kind === "arithmetic") return words.t("citation.arithmetic");
  return citedAs(words, source, documents);
}

/** The sentence that a source points at, in one line; undefined where its document is not there. */
export function sentenceOf(
  { document: id, sentence }: TextSource,
  documents: Document[],
): string | undefined {
  const text = documents.find((document) => document.id === id)?.text;
  return (text && sentenceIn(text, sentence)) || undefined;
}

/** The ids of the texts that repeat a figure, each once; the one that gives it is none of them, however often it does. */
function retellers({ source, repeats = [] }: Observation): string[] {
  const own = source.kind === "text" ? source.document : undefined;
  const all = repeats.map((repeat) => repeat.source.document);
  return [...new Set(all)].filter((id) => id !== own);
}

/**
 * The dates of the texts that repeat a figure, each once: when they were published, not the period
 * that they put the figure in. A text that is not among the documents goes by its id.
 * @param say how a date is said: as a sentence has it unless another way is given
 */
export function repeatDates(
  words: Words,
  observation: Observation,
  documents: Document[],
  say = publishedInSentence,
): string[] {
  const dates = retellers(observation).map((teller) => {
    const document = documents.find(({ id }) => id === teller);
    return document ? say(words, document) : teller;
  });
  return [...new Set(dates)];
}

/** Behind "in a text of". */
const dateOfText = (words: Words, { published }: Pick<Document, "published">): string =>
  published === undefined ? words.t("document.unknownDate") : formatPeriod(words, published);

/** When all the texts that give a figure were published, the earliest first, those without a date last; each text once. */
export function tellingDates(
  words: Words,
  { source, repeats = [] }: Observation,
  documents: Document[],
): string[] {
  const tellers = new Set(
    [source, ...repeats.map((repeat) => repeat.source)].flatMap((one) =>
      one.kind === "text" ? one.document : [],
    ),
  );
  return documents
    .filter(({ id }) => tellers.has(id))
    .toSorted(inOrderOfPublication)
    .map((document) => publishedInSentence(words, document));
}

/** "repeated unchanged in a text of December 2023"; undefined where no other text repeats the figure. */
export function repeatsInWords(
  words: Words,
  observation: Observation,
  documents: Document[],
): string | undefined {
  const count = retellers(observation).length;
  if (count === 0) return undefined;
  const dates = listed(words, repeatDates(words, observation, documents, dateOfText));
  return words.t("repeats.said", { count, dates });
}
