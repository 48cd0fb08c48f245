/** The two countries that the page is about: one place, which charts, headlines, counts and comparisons all read. */
import type { Area, Dataset, Observation, TieEvent } from "../../model/types.ts";

export const PAIR: readonly [Area, Area] = ["VNM", "CHN"];

/** True for a figure between the two, whichever of them is the reference area. */
export function isOfPair({
  refArea,
  counterpartArea,
}: Pick<Observation, "refArea" | "counterpartArea">): boolean {
  return refArea !== counterpartArea && PAIR.includes(refArea) && PAIR.includes(counterpartArea);
}

/** True for an event that both took part in, others beside them or not. */
export function isEventOfPair({ parties }: Pick<TieEvent, "parties">): boolean {
  return PAIR.every((area) => parties.includes(area));
}

/** Who took part in an event beside the first country of the pair. */
export function partnersOf({ parties }: Pick<TieEvent, "parties">): Area[] {
  return parties.filter((area) => area !== PAIR[0]);
}

const own = new WeakMap<Dataset, Dataset>();

/** The dataset with the figures between the two alone: what may be drawn, counted and compared. The same for the same dataset. */
export function ofPair(dataset: Dataset): Dataset {
  const known = own.get(dataset);
  if (known) return known;
  const narrow = { ...dataset, observations: dataset.observations.filter(isOfPair) };
  own.set(dataset, narrow);
  return narrow;
}
