import { readingCatalogueOf } from "../i18n/catalogue.ts";
import type { Words } from "../i18n/words.ts";
import { PartError } from "../on-demand/on-demand.tsx";

const asked = new WeakMap<Words, Promise<void>>();

/** Fetches what is said here and nowhere else; rejects with a PartError where it cannot be fetched. */
export function readingWords(words: Words): Promise<void> {
  const known = asked.get(words);
  if (known) return known;
  const fetched = readingCatalogueOf(words.language).then(words.add, (cause: unknown) => {
    throw new PartError(cause, () => asked.delete(words));
  });
  asked.set(words, fetched);
  return fetched;
}
