import type { Dataset, Observation, TieEvent } from "../model/types.ts";

/** Ids of the texts that tell any of some observations, or of some events and ties. */
export function textsOf(
  observations: Observation[],
  ties: Pick<TieEvent, "source">[],
): Set<string> {
  const sources = [
    ...observations.flatMap(({ source, repeats = [] }) => [
      source,
      ...repeats.map((repeat) => repeat.source),
    ]),
    ...ties.map(({ source }) => source),
  ];
  return new Set(sources.flatMap((one) => (one.kind === "text" ? [one.document] : [])));
}

/**
 * The part of a dataset that some of its observations and events are: with the texts they were read from, the
 * indicators they measure and the checks that name any of them. What else they were worked out from stays named by id.
 */
export function narrowTo(
  dataset: Dataset,
  observations: Observation[],
  events: TieEvent[],
): Dataset {
  const texts = textsOf(observations, events);
  const measured = new Set(observations.flatMap(({ indicator, of }) => [indicator, of]));
  const chosen = new Set(observations.map(({ id }) => id));
  const documents = dataset.documents.filter(({ id }) => texts.has(id));
  return {
    ...dataset,
    observations,
    events,
    documents,
    indicators: dataset.indicators.filter(({ id }) => measured.has(id)),
    checks: dataset.checks.filter((check) => check.observations.some((id) => chosen.has(id))),
    links: dataset.links.filter(({ source }) => texts.has(source.document)),
    leftAlone: dataset.leftAlone.filter(({ document }) => texts.has(document)),
  };
}
