/** How much of one level another is, as a claim would tell it. */
import { changeBetween } from "../../compile/change.ts";
import { boundOf, digitsApart, type Interval } from "../../compile/interval.ts";
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
  { kind, verdict, stated }: Pick<Check, "kind" | "verdict" | "stated">,
  end: Observation,
  start: Observation,
): Change {
  const change = changeBetween(kind, { end, start });
  const unit = kind === "growth" ? "ratio" : "multiple";
  const bound = boundOf(change);
  // Where it is not what is claimed, that is seen.
  const digits =
    stated === undefined || verdict === "agrees" ? 3 : digitsApart(change.value, stated, 3);
  const figure = bound
    ? formatBound(words, bound, unit)
    : formatSignificant(words, change.value, unit, digits);
  return { ...change, words: figure };
}
