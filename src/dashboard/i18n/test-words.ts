/** The words of each language at once, for unit tests. */
import { LANGUAGES, type Language } from "./language.ts";
import en from "./messages/en.json";
import vi from "./messages/vi.json";
import zh from "./messages/zh.json";
import { type Words, wordsFrom } from "./words.ts";

export const english = wordsFrom("en", en);
export const vietnamese = wordsFrom("vi", vi);
export const chinese = wordsFrom("zh", zh);

export const WORDS: Record<Language, Words> = { en: english, vi: vietnamese, zh: chinese };
export const ALL_WORDS: Words[] = LANGUAGES.map((language) => WORDS[language]);
