/** What the checks of the build say of the figures of a text, had they all been accepted. */
import type { Check, Dataset, Observation, StatedFigure, TextSource } from "../../model/types.ts";
import { worstFirst } from "../checks/verdict.ts";
import { joined } from "./join.ts";
import type { OfficialFile } from "./official-file.ts";
import { additionOf, isAccepted, isWeighed, type Reading, saidBy } from "./reading.ts";

export interface Verdicts {
  /** The dataset with the text in it: what the sentences of the checks are made from. */
  dataset: Dataset;
  /** The observation that a figure has become: its own, or the earlier one that it only says again. */
  observationOf: (figure: StatedFigure) => Observation | undefined;
  /** The checks of what an observation itself says, the worst first: what is said of others by it stands with them. */
  checksOn: (observation: Observation) => Check[];
}

/** What else the reader has given: the figures that are accepted count. */
export interface Others {
  readings: Reading[];
  files: OfficialFile[];
}

export function verdictsOn(
  dataset: Dataset,
  reading: Reading,
  { readings, files }: Others,
): Verdicts {
  const added = [
    ...readings.flatMap((other) => additionOf(other, isAccepted) ?? []),
    additionOf(reading, isWeighed) ?? [],
  ].flat();
  const trial = joined(dataset, added, files);
  const bySource = observationsBySource(trial);
  const byId = new Map<string, Check[]>();
  for (const check of trial.checks)
    for (const id of check.observations) {
      const own = byId.get(id);
      if (own) own.push(check);
      else byId.set(id, [check]);
    }
  return {
    dataset: trial,
    observationOf: ({ source }) => bySource.get(source),
    checksOn: ({ id }) => worstFirst((byId.get(id) ?? []).filter((check) => isOf(check, id))),
  };
}

/** True for the claim that a check weighs, and for either of two texts that it holds against each other: one that it only reckons with is neither borne out by it nor not. */
const isOf = ({ kind, observations }: Check, id: string) =>
  observations[0] === id || kind === "between-texts";

/** The observations of a dataset by what says them, be it first or again. */
export function observationsBySource({ observations }: Dataset): Map<TextSource, Observation> {
  const bySource = new Map<TextSource, Observation>();
  for (const observation of observations)
    for (const { source } of [observation, ...(observation.repeats ?? [])])
      if (source.kind === "text") bySource.set(source, observation);
  return bySource;
}

/** Equal while the verdicts on a text are the same: to accept a figure changes none of them. */
export const weighed = (reading: Reading, { readings, files }: Others): unknown[] => [
  reading.published,
  reading.title,
  reading.publisher,
  ...reading.figures.filter(isWeighed).map(saidBy),
  ...readings.flatMap((other) => [
    other.published,
    ...other.figures.filter(isAccepted).map(saidBy),
  ]),
  ...files.filter(({ accepted }) => accepted).map(({ figures }) => figures),
];
