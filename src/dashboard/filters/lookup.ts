/**
 * What the filters ask of each observation, worked out once for a dataset and kept in columns: no filter
 * reads a period or walks the checks anew, so that a hundred thousand observations are filtered in a frame.
 */
import { reporterOf } from "../../model/reporter.ts";
import type { Check, Dataset, Observation, Repeat } from "../../model/types.ts";
import { spanOf } from "../words/order.ts";
import type { CheckStatus } from "./view.ts";

/** The answers of all observations to one question: few different ones, each kept once, and a number for each observation. */
export interface Column {
  codes: Uint32Array;
  /** By number: what an observation answers; any of these lets it pass. */
  answers: string[][];
}

/** What is asked of an observation alone, by the name that the filter has in the view. */
export const ASKED = ["reporters", "bases", "indicators", "checks"] as const;
export type Asked = (typeof ASKED)[number];

export interface Lookup {
  byId: Map<string, Observation>;
  columns: Record<Asked, Column>;
  /** By reporter: the number of that answer. */
  reporters: Map<string, number>;
  /** Texts that tell an observation, each on its own; `ANY` for what rests on none. */
  tellers: Column;
  /** Where its period lies in years, `to` excluded; not a number where its year is not known. */
  from: Float64Array;
  to: Float64Array;
}

export const ANY: string[] = ["*"];

/** The observation as a text tells it that says it again: with what that text says, and nothing that only another does. */
export function retold(observation: Observation, repeat: Repeat): Observation {
  const { low = observation.low, high = observation.high, period, source } = repeat;
  const { reporter, rate, periodFromDocument, confidence, corrections, layer } = repeat;
  const said = { period, low, high, reporter, rate, periodFromDocument, source };
  const repeats = observation.repeats?.filter((one) => one !== repeat);
  return { ...observation, ...said, confidence, corrections, layer, repeats };
}

/** The observation, and as each other text tells it. */
export const tellingsOf = (observation: Observation): Observation[] => [
  observation,
  ...(observation.repeats ?? []).map((repeat) => retold(observation, repeat)),
];

const lookups = new WeakMap<Dataset, Lookup>();

export function lookupOf(dataset: Dataset): Lookup {
  const found = lookups.get(dataset);
  if (found) return found;
  const lookup = buildLookup(dataset);
  lookups.set(dataset, lookup);
  return lookup;
}

function columnOf(
  observations: Observation[],
  ask: (observation: Observation) => string[],
): Column {
  const numbers = new Map<string, number>();
  const answers: string[][] = [];
  const codes = Uint32Array.from(observations, (observation) => {
    const answer = ask(observation);
    const key = answer.length === 1 ? (answer[0] as string) : answer.join("\n");
    let number = numbers.get(key);
    if (number === undefined) {
      number = answers.push(answer) - 1;
      numbers.set(key, number);
    }
    return number;
  });
  return { codes, answers };
}

function buildLookup({ observations, checks }: Dataset): Lookup {
  const byId = new Map(observations.map((o) => [o.id, o]));
  const statuses = statusesOf(checks);
  const unchecked: CheckStatus[] = ["unchecked"];
  const retellings = observations.flatMap((o) => tellingsOf(o).slice(1));
  const reporters = columnOf([...observations, ...retellings], (o) => [reporterOf(o)]);
  return {
    byId,
    reporters: new Map(reporters.answers.map(([reporter = ""], code) => [reporter, code])),
    columns: {
      reporters,
      bases: columnOf(observations, ({ basis }) => [basis]),
      indicators: columnOf(observations, ({ indicator }) => [indicator]),
      checks: columnOf(observations, ({ id }) => statuses.get(id) ?? unchecked),
    },
    tellers: columnOf(observations, (o) => tellersOf(o, byId)),
    from: Float64Array.from(observations, ({ period }) => spanOf(period).from),
    to: Float64Array.from(observations, ({ period }) => spanOf(period).to),
  };
}

/**
 * The number of what an observation answers.
 * @param i its own number
 * @param as it is told: by another text than its first, it may be another country's count
 */
export function codeOf(
  { columns, reporters }: Pick<Lookup, "columns" | "reporters">,
  name: Asked,
  i: number,
  as: Observation,
): number {
  const told = name === "reporters" ? reporters.get(reporterOf(as)) : undefined;
  return told ?? (columns[name].codes[i] as number);
}

/** How the findings that name an observation came out, as claim or as what a claim is held against: both stay together. */
function statusesOf(checks: Check[]): Map<string, CheckStatus[]> {
  const statuses = new Map<string, CheckStatus[]>();
  for (const { observations, verdict } of checks)
    for (const id of observations) {
      const sofar = statuses.get(id) ?? [];
      if (!sofar.includes(verdict)) statuses.set(id, [...sofar, verdict]);
    }
  return statuses;
}

/**
 * The texts that each alone tell an observation: for one worked out from others, those that tell them all.
 * @param official what tells official figures
 */
export function tellersOf(
  { basis, source, repeats = [] }: Observation,
  byId: Map<string, Observation>,
  official = ANY,
): string[] {
  if (basis === "official" || source.kind === "statistics") return official;
  if (source.kind === "text")
    return [...new Set([source, ...repeats.map((repeat) => repeat.source)].map((s) => s.document))];
  return source.operands.reduce<string[]>((all, id) => {
    const operand = byId.get(id);
    const texts = operand ? tellersOf(operand, byId, official) : [];
    if (texts === ANY) return all;
    return all === ANY ? texts : all.filter((text) => texts.includes(text));
  }, ANY);
}
