import type { Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { phraseOf, whoseOf } from "../words/names.ts";
import { placeInText } from "../words/places.ts";

/** Both countries of a figure that a text tells, and whose count it is, or that the text does not say. */
export function partiesOf(words: Words, observation: Observation): string {
  if (phraseOf(observation)) return whoseOf(words, observation);
  const { refArea, counterpartArea, reporter } = observation;
  const areas = { ref: placeInText(words, refArea), other: placeInText(words, counterpartArea) };
  return reporter === undefined
    ? words.t("reading.parties", areas)
    : words.t("subject.named", { ...areas, reporter: placeInText(words, reporter) });
}
