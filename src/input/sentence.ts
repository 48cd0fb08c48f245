/** What is said of a file that cannot be right: each sentence once in each language, by a key. */
import { areaName } from "../model/areas.ts";
import english from "./messages/en.json" with { type: "json" };

export type SentenceKey = keyof typeof english;

/** What fills a sentence: words that are the same in every language, or what each names in its own way. */
export type Value =
  | string
  /** ISO 3166-1 alpha-3. */
  | { readonly area: string }
  /** ISO 4217. */
  | { readonly currency: string }
  /** An id of the catalogue. */
  | { readonly indicator: string }
  | { readonly sentence: Sentence };

/** A sentence by its key, with what fills it: not yet in a language. */
export type Sentence = readonly [key: SentenceKey, values?: Readonly<Record<string, Value>>];

/** A sentence as the command line says it, which calls an indicator by its id. */
export const inEnglish = ([key, values = {}]: Sentence): string =>
  english[key].replace(/\{(\w+)\}/g, (_, name: string) => valueInEnglish(values[name] ?? ""));

function valueInEnglish(value: Value): string {
  if (typeof value === "string") return value;
  if ("area" in value) return areaName(value.area);
  if ("currency" in value) return currencyIn("en", value.currency);
  return "indicator" in value ? value.indicator : inEnglish(value.sentence);
}

/** The name of a currency behind a number in a language: "US dollars". */
export function currencyIn(language: string, code: string): string {
  const format = { style: "currency", currency: code, currencyDisplay: "name" } as const;
  const parts = new Intl.NumberFormat(language, format).formatToParts(2);
  return parts.find(({ type }) => type === "currency")?.value ?? code;
}
