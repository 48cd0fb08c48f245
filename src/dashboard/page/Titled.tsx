import { useEffect } from "react";
import { usePair } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { placeNames } from "../words/places.ts";

/** Names the document after the pair, in the language of the page. */
export function Titled() {
  const words = useWords();
  const pair = usePair();
  useEffect(() => {
    const [a, b] = placeNames(words, pair);
    document.title = words.t("page.title", { a, b });
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute("content", words.t("page.description", { a, b }));
  }, [words, pair]);
  return null;
}
