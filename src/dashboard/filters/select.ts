/** Which observations and events a view shows, and how many each filter option would. */
import type { Dataset, Observation, ProvinceLink, TieEvent } from "../../model/types.ts";
import { spanOf } from "../words/order.ts";
import type { Choices } from "./choices.ts";
import {
  ANY,
  ASKED,
  type Asked,
  type Column,
  codeOf,
  type Lookup,
  lookupOf,
  retold,
} from "./lookup.ts";
import { partnersOf } from "./pair.ts";
import type { View } from "./view.ts";

/** True where any part of a span of years lies within the view. What has no year is only shown while all years are. */
function within(start: number, end: number, { from, to }: Pick<View, "from" | "to">): boolean {
  if (from === null && to === null) return true;
  return (to === null || start < to + 1) && (from === null || end > from);
}

/** True where any part of the period lies within the years of the view. */
export function inYears(edtf: string | null, view: Pick<View, "from" | "to">): boolean {
  const { from, to } = spanOf(edtf);
  return within(from, to, view);
}

/**
 * The observation as the chosen documents tell it; undefined where they do not.
 * A claim whose first text is left out is told by the text that repeats it, with what that text says of it;
 * a derived figure needs all the texts it rests on; official statistics rest on none.
 */
function told(
  observation: Observation,
  documents: string[] | null,
  byId: Lookup["byId"],
): Observation | undefined {
  const { source, repeats = [] } = observation;
  if (documents === null || observation.basis === "official") return observation;
  if (source.kind === "arithmetic")
    return source.operands.every((id) => {
      const operand = byId.get(id);
      return operand && told(operand, documents, byId);
    })
      ? observation
      : undefined;
  if (source.kind !== "text" || documents.includes(source.document)) return observation;
  const repeat = repeats.find((repeat) => documents.includes(repeat.source.document));
  return repeat && retold(observation, repeat);
}

/** By number of the answer: whether a choice lets it pass. */
function allowed({ answers }: Column, choice: string[] | null): boolean[] {
  return answers.map((any) => choice === null || any.some((answer) => choice.includes(answer)));
}

type Sieve = { name: Asked; passes: boolean[] }[];

const sieveOf = ({ columns }: Lookup, view: View): Sieve =>
  ASKED.map((name) => ({ name, passes: allowed(columns[name], view[name]) }));

/** The observations that pass every filter of the view, in the order of the dataset. */
export function select(dataset: Dataset, view: View): Observation[] {
  const lookup = lookupOf(dataset);
  const sieve = sieveOf(lookup, view).filter(({ name }) => view[name] !== null);
  const { byId, from, to } = lookup;
  const passing: Observation[] = [];
  dataset.observations.forEach((observation, i) => {
    const shown = told(observation, view.documents, byId);
    if (!shown) return;
    for (const { name, passes } of sieve) if (!passes[codeOf(lookup, name, i, shown)]) return;
    const same = shown === observation;
    if (same ? within(from[i] as number, to[i] as number, view) : inYears(shown.period, view))
      passing.push(shown);
  });
  return passing;
}

/** The events within the view's years, documents, partners and kinds; the other filters are about figures. */
export function selectEvents({ events }: Dataset, view: View): TieEvent[] {
  const { documents, pair, partners, kinds } = view;
  return events.filter(
    (event) =>
      (documents?.includes(event.source.document) ?? true) &&
      (kinds?.includes(event.kind) ?? true) &&
      (partners === null || partnersOf(event, pair).some((area) => partners.includes(area))) &&
      inYears(event.date, view),
  );
}

/** The ties of provinces that the chosen texts tell of; the other filters are about figures and events. */
export function selectLinks({ links }: Dataset, { documents }: View): ProvinceLink[] {
  return links.filter(({ source }) => documents?.includes(source.document) ?? true);
}

export type FacetCounts = Record<Asked | "documents" | "partners" | "kinds", Map<string, number>>;

/** How often each answer of a column was counted, by option. */
class Tally {
  private readonly column: Column;
  private readonly counts: Uint32Array;

  constructor(column: Column) {
    this.column = column;
    this.counts = new Uint32Array(column.answers.length);
  }

  add(code: number): void {
    this.counts[code] = (this.counts[code] as number) + 1;
  }

  over(options: string[]): Map<string, number> {
    const total = (option: string) =>
      this.column.answers.reduce(
        (sum, any, code) =>
          sum + (any === ANY || any.includes(option) ? (this.counts[code] as number) : 0),
        0,
      );
    return new Map(options.map((option) => [option, total(option)]));
  }
}

/**
 * For each option, how many observations (of a partner or kind: events) it alone would show with all other filters as they are.
 * A document counts the figures that rest on it, not the official ones that no document hides.
 */
export function facetCounts(
  dataset: Dataset,
  view: View,
  choices: Pick<Choices, keyof FacetCounts>,
): FacetCounts {
  const lookup = lookupOf(dataset);
  const sieve = sieveOf(lookup, view);
  const { byId, columns, tellers, from, to } = lookup;
  const tallies = ASKED.map((name) => new Tally(columns[name]));
  const byDocument = new Tally(tellers);
  /** Those that other texts may tell otherwise: counted text by text. */
  const severalTell: number[] = [];
  /** Number of the one filter that leaves out what is told so; -1 where none does, undefined where several do. */
  const failing = (i: number, as: Observation): number | undefined => {
    let failed = -1;
    for (let k = 0; k < sieve.length; k += 1) {
      const { name, passes } = sieve[k] as Sieve[number];
      if (passes[codeOf(lookup, name, i, as)]) continue;
      // What two filters leave out no single option brings back.
      if (failed >= 0) return undefined;
      failed = k;
    }
    return failed;
  };

  dataset.observations.forEach((observation, i) => {
    const shown = told(observation, view.documents, byId);
    const failed = failing(i, shown ?? observation);
    const own = within(from[i] as number, to[i] as number, view);
    if (shown && (shown === observation ? own : inYears(shown.period, view)))
      tallies.forEach((tally, k) => {
        if (failed === -1 || failed === k) tally.add(codeOf(lookup, ASKED[k] as Asked, i, shown));
      });
    if (observation.basis === "official") return;
    if (observation.repeats?.length) severalTell.push(i);
    else if (own && failed === -1) byDocument.add(tellers.codes[i] as number);
  });

  const documents = byDocument.over(choices.documents);
  for (const i of severalTell)
    for (const document of choices.documents) {
      const alone = told(dataset.observations[i] as Observation, [document], byId);
      if (alone && inYears(alone.period, view) && failing(i, alone) === -1)
        documents.set(document, (documents.get(document) ?? 0) + 1);
    }
  const partners = new Map(choices.partners.map((area) => [area, 0]));
  for (const event of selectEvents(dataset, { ...view, partners: null }))
    for (const area of partnersOf(event, view.pair))
      partners.set(area, (partners.get(area) ?? 0) + 1);
  const kinds = new Map<string, number>(choices.kinds.map((kind) => [kind, 0]));
  for (const { kind } of selectEvents(dataset, { ...view, kinds: null }))
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const [reporters, bases, indicators, checks] = ASKED.map((name, k) =>
    (tallies[k] as Tally).over(choices[name]),
  ) as [Map<string, number>, Map<string, number>, Map<string, number>, Map<string, number>];
  return { reporters, bases, indicators, checks, documents, partners, kinds };
}
