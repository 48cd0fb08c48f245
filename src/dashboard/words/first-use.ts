/** What browsers take long to make when it is first asked for: the names of countries and months, plurals and numbers of a language. */
import { AREAS } from "../../model/areas.ts";
import type { Words } from "../i18n/words.ts";
import { turn } from "../pace/turn.ts";
import { formatValue } from "./format.ts";
import { monthName } from "./periods.ts";
import { placeName } from "./places.ts";

/** Has all of it made, each in a task of its own, so that the page answers in between and is then drawn without a halt. */
export async function firstUse(words: Words): Promise<void> {
  const uses = [
    // Whichever country: it is the list of names that takes long.
    () => AREAS.slice(0, 1).map((area) => placeName(words, area)),
    () => monthName(words, 1),
    () => formatValue(words, 1e9, "USD"),
    () => formatValue(words, 2, "project"),
  ];
  for (const use of uses) {
    use();
    await turn();
  }
}
