/** What browsers take long to make when it is first asked for: the names of months, plurals and numbers of a language. */
import type { Words } from "../i18n/words.ts";
import { turn } from "../pace/turn.ts";
import { formatValue } from "./format.ts";
import { monthName } from "./periods.ts";

/** Has all of it made, each in a task of its own, so that the page answers in between and is then drawn without a halt. */
export async function firstUse(words: Words): Promise<void> {
  const uses = [
    () => monthName(words, 1),
    () => formatValue(words, 1e9, "USD"),
    () => formatValue(words, 2, "project"),
  ];
  for (const use of uses) {
    use();
    await turn();
  }
}
