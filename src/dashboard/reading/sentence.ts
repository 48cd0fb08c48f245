import { currencyIn, type Sentence, type Value } from "../../input/sentence.ts";
import { TAGS } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import { lowerFirst } from "../words/lists.ts";
import { placeInText } from "../words/places.ts";

/** What the readers of files say, in the language of the page; empty before its words for the reader's own texts have come. */
export function fileSentence(words: Words, [key, values = {}]: Sentence): string {
  const known = `file.${key}`;
  if (!words.has(known)) return "";
  const said = Object.entries(values).map(([name, value]) => [name, valueIn(words, value)]);
  return words.t(known, Object.fromEntries(said));
}

function valueIn(words: Words, value: Value): string {
  if (typeof value === "string") return value;
  if ("area" in value) return placeInText(words, value.area);
  if ("currency" in value) return currencyIn(TAGS[words.language], value.currency);
  if ("sentence" in value) return fileSentence(words, value.sentence);
  const label = `indicator.${value.indicator}.label`;
  return words.has(label) ? lowerFirst(words.t(label)) : value.indicator;
}
