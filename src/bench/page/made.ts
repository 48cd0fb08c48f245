/** Datasets of any size out of the published one: the same figures told of other pairs of countries. */
import { AREAS } from "../../model/areas.ts";
import type { Dataset, Observation } from "../../model/types.ts";

const OTHERS = AREAS.filter((area) => area !== "VNM" && area !== "CHN");

/** @param size of observations wanted; the first are those of the dataset itself, and of these those of the first chart */
export function madeDataset(dataset: Dataset, size: number): Dataset {
  const rank = ({ indicator }: Observation) => (indicator === "trade-turnover" ? 0 : 1);
  const own = [...dataset.observations].sort((a, b) => rank(a) - rank(b));
  const observations: Observation[] = own.slice(0, size);
  const official = dataset.observations.filter(({ basis }) => basis === "official");
  for (let round = 0; observations.length < size; round += 1)
    for (const one of official.slice(0, size - observations.length))
      observations.push({
        ...one,
        id: `made.${round}.${one.id}`,
        counterpartArea: OTHERS[round % OTHERS.length] ?? one.counterpartArea,
      });
  const kept = new Set(observations.map(({ id }) => id));
  const checks = dataset.checks.filter((check) => check.observations.every((id) => kept.has(id)));
  return { ...dataset, observations, checks };
}
