/** How much of one level another is, as a claim would tell it. */
import { changeBetween } from "../../compile/change.ts";
import { boundOf, type Interval } from "../../compile/interval.ts";
import type { Check, Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { formatBound } from "../words/format.ts";
import { formatSignificant } from "../words/numbers.ts";

export interface Change extends Interval {
  value: number;
  /** "8.78 times", "at least 33.61%" */
  words: string;
}

/** What the two levels of a check of a multiple or a growth make of it; where one of them is a bound, a bound too. */
export function changeOf(
  words: Words,
  { kind }: Pick<Check, "kind">,
  end: Observation,
  start: Observation,
): Change {
  const change = changeBetween(kind, { end, start });
  const unit = kind === "growth" ? "ratio" : "multiple";
  const bound = boundOf(change);
  const figure = bound
    ? formatBound(words, bound, unit)
    : formatSignificant(words, change.value, unit, 3);
  return { ...change, words: figure };
}
