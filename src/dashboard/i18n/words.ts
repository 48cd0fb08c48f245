/** The words of the page in one language. */
import { type Messages, setupI18n } from "@lingui/core";
import { createContext, useContext } from "react";
import { catalogueOf } from "./catalogue.ts";
import { type Language, TAGS } from "./language.ts";
import type english from "./messages/en.json";

export type MessageKey = keyof typeof english;
export type Values = Record<string, string | number>;

/** A message with what fills it, not yet in a language: what a store keeps instead of a sentence. */
export interface Said {
  key: MessageKey;
  values?: Values;
}

/** Pure functions that write sentences take this as an argument: a picture may speak another language than the page. */
export interface Words {
  language: Language;
  /** The message of a key (ICU MessageFormat). Numbers that are to be read come as text, those that choose a plural as numbers. */
  t(key: MessageKey, values?: Values): string;
  /** Adds a further catalogue of its language. */
  add(catalogue: unknown): void;
  /** True for a key that the catalogue has: for names that come with the data. */
  has(key: string): key is MessageKey;
}

/** Words from a catalogue as it was compiled (see catalogues.ts). */
export function wordsFrom(language: Language, catalogue: unknown): Words {
  const tag = TAGS[language];
  const i18n = setupI18n({ locale: tag, messages: { [tag]: catalogue as Messages } });
  return {
    language,
    t: (key, values) => i18n._(key, values),
    add: (more) => i18n.load(tag, more as Messages),
    has: (key): key is MessageKey => Object.hasOwn(i18n.messages, key),
  };
}

const fetched = new Map<Language, Promise<Words>>();

/** The words of a language, fetched once; rejects where they cannot be fetched, and then asks anew next time. */
export function wordsOf(language: Language): Promise<Words> {
  const known = fetched.get(language);
  if (known) return known;
  const words = catalogueOf(language).then((catalogue) => wordsFrom(language, catalogue));
  fetched.set(language, words);
  words.catch(() => fetched.delete(language));
  return words;
}

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords needs a WordsContext above it");
  return words;
}
