import type { Check, Dataset, Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { formatPrecise } from "../words/format.ts";

/** Checks of two figures that are held against each other as they are. */
const OF_TWO: Check["kind"][] = ["claim-official", "between-texts", "between-official"];

/**
 * How a check says the figures that it is about, one way in its sentence, its bars and its links: as fine as it takes to
 * see that two that differ are not the same.
 */
export function sayIn(
  words: Words,
  { kind, verdict, observations: [first, second] }: Check,
  dataset: Dataset,
): (figure: Observation) => string {
  const apart = OF_TWO.includes(kind) && verdict !== "agrees";
  const value = (id: string | undefined) => dataset.observations.find((o) => o.id === id)?.value;
  return (figure) =>
    formatPrecise(words, figure, apart ? value(figure.id === first ? second : first) : undefined);
}
