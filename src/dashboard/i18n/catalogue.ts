/** Where the messages of each language are: apart from what speaks them, so that they can be fetched before it has come. */
import type { Language } from "./language.ts";

// One chunk a language: only the one that is spoken is fetched.
const CATALOGUES: Record<Language, () => Promise<{ default: unknown }>> = {
  en: () => import("./messages/en.json"),
  vi: () => import("./messages/vi.json"),
  zh: () => import("./messages/zh.json"),
};

const READING: typeof CATALOGUES = {
  en: () => import("./messages/en.json?reading"),
  vi: () => import("./messages/vi.json?reading"),
  zh: () => import("./messages/zh.json?reading"),
};

/** The messages for a reader's own texts, as below. */
export const readingCatalogueOf = (language: Language): Promise<unknown> =>
  READING[language]().then((chunk) => chunk.default);

/** The compiled messages of a language (see catalogues.ts); rejects where they cannot be fetched. */
export const catalogueOf = (language: Language): Promise<unknown> =>
  CATALOGUES[language]().then((chunk) => chunk.default);
