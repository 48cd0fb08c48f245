/** What is said of a file that cannot be right: each sentence once in each language, by a key. */
import english from "./messages/en.json" with { type: "json" };

export type SentenceKey = keyof typeof english;

/** A sentence by its key, with what fills it: not yet in a language. */
export type Sentence = readonly [key: SentenceKey, values?: Readonly<Record<string, string>>];

/** A sentence as the command line says it. */
export const inEnglish = ([key, values = {}]: Sentence): string =>
  english[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
