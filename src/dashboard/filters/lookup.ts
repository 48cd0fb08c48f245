/** What the filters ask of each observation, worked out once for a dataset: no filter reads a period or walks the checks anew. */
import { parsePeriod, yearSpan } from "../../model/period.ts";
import { reporterOf } from "../../model/reporter.ts";
import type { Dataset, Observation } from "../../model/types.ts";
import type { CheckStatus } from "./view.ts";

export interface Known {
  observation: Observation;
  reporter: string;
  /** How the findings that name it came out, as claim or as what a claim is held against: both stay together. */
  statuses: CheckStatus[];
  /** Texts that tell it, each on its own; null where it rests on none. */
  tellers: string[] | null;
}

export interface Lookup {
  known: Known[];
  byId: Map<string, Known>;
}

type Years = { from: number; to: number };
const spans = new Map<string, Years | undefined>();

/** Where a period lies in years, `to` excluded; undefined where its year is not known. */
export function spanOf(edtf: string | null): Years | undefined {
  if (edtf === null) return undefined;
  if (spans.has(edtf)) return spans.get(edtf);
  const period = parsePeriod(edtf);
  const span = period && yearSpan(period);
  const years = span && { from: span.from, to: span.to ?? Number.POSITIVE_INFINITY };
  spans.set(edtf, years);
  return years;
}

const lookups = new WeakMap<Dataset, Lookup>();

export function lookupOf(dataset: Dataset): Lookup {
  const found = lookups.get(dataset);
  if (found) return found;
  const lookup = buildLookup(dataset);
  lookups.set(dataset, lookup);
  return lookup;
}

const UNCHECKED: CheckStatus[] = ["unchecked"];

function buildLookup({ observations, checks }: Dataset): Lookup {
  const statuses = new Map<string, CheckStatus[]>();
  for (const { observations: ids, verdict } of checks)
    for (const id of ids) {
      const sofar = statuses.get(id) ?? [];
      if (!sofar.includes(verdict)) statuses.set(id, [...sofar, verdict]);
    }
  const known = observations.map(
    (observation): Known => ({
      observation,
      reporter: reporterOf(observation),
      statuses: statuses.get(observation.id) ?? UNCHECKED,
      tellers: null,
    }),
  );
  const byId = new Map(known.map((one) => [one.observation.id, one]));
  const done = new Set<Known>();
  const tellersOf = (one: Known | undefined): string[] | null => {
    if (!one) return [];
    if (done.has(one)) return one.tellers;
    done.add(one);
    one.tellers = findTellers(one.observation, (id) => tellersOf(byId.get(id)));
    return one.tellers;
  };
  known.forEach(tellersOf);
  return { known, byId };
}

/** The texts that each alone tell an observation: for one worked out from others, those that tell them all. */
function findTellers(
  { basis, source, repeats = [] }: Observation,
  operand: (id: string) => string[] | null,
): string[] | null {
  if (basis === "official" || source.kind === "statistics") return null;
  if (source.kind === "text")
    return [...new Set([source, ...repeats.map((repeat) => repeat.source)].map((s) => s.document))];
  return source.operands.map(operand).reduce<string[] | null>((all, texts) => {
    if (texts === null || all === null) return texts ?? all;
    return all.filter((text) => texts.includes(text));
  }, null);
}
