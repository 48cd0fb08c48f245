import { expect, it } from "vitest";
import english from "../../input/messages/en.json";
import { inEnglish, type SentenceKey } from "../../input/sentence.ts";
import { wordsFrom } from "./words.ts";

const page = wordsFrom(
  "en",
  Object.fromEntries(Object.entries(english).map(([key, said]) => [`file.${key}`, said])),
);

// The command line fills the sentences by itself, the page as ICU MessageFormat.
it.each(Object.keys(english) as SentenceKey[])(
  "%s is told alike by the command and the page",
  (key) => {
    const names = [...english[key].matchAll(/\{(\w+)/g)].map(([, name = ""]) => name);
    const values = Object.fromEntries(names.map((name) => [name, `{${name}} 'of' # <${name}>`]));
    const said = `file.${key}`;
    expect(page.has(said) && page.t(said, values)).toBe(inEnglish([key, values]));
  },
);
