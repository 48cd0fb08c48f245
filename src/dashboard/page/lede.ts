import { countOrigins } from "../../model/origin.ts";
import type { Dataset } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";

/** What the page rests on, counted: what offices print apart from what is added up from it. */
export function ledeOf(words: Words, { observations, documents }: Dataset): string {
  return words.t("page.lede", { ...countOrigins(observations), texts: documents.length });
}
