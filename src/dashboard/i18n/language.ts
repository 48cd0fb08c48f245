/** The languages that the page speaks. */
export const LANGUAGES = ["en", "vi", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** BCP 47 tags, for `lang` and Intl. Chinese is written in simplified characters. */
export const TAGS: Record<Language, string> = { en: "en", vi: "vi", zh: "zh-Hans" };

/** Each language named in itself. */
export const NAMES: Record<Language, string> = { en: "English", vi: "Tiếng Việt", zh: "中文" };

/** True for a language that the page speaks, as the address writes it. */
export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/**
 * The first language that a person reads and the page speaks; English where there is none.
 * @param preferred BCP 47 tags, the most wanted first, as `navigator.languages` has them
 */
export function languageFor(preferred: readonly string[]): Language {
  const primary = preferred.map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? "");
  return primary.find(isLanguage) ?? "en";
}

/** The language that an address asks for, or else the first that a person reads, as above. */
export function languageAsked(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get("lang") ?? "";
  return isLanguage(asked) ? asked : languageFor(preferred);
}
