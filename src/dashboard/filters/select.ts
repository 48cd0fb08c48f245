/** Which observations and events a view shows, and how many each filter option would. */
import type { Dataset, Observation, TieEvent } from "../../model/types.ts";
import { type Known, type Lookup, lookupOf, spanOf } from "./lookup.ts";
import { partnersOf } from "./pair.ts";
import type { Choices, View } from "./view.ts";

/** True where any part of the period lies within the years of the view. What has no year is only shown while all years are. */
export function inYears(edtf: string | null, { from, to }: Pick<View, "from" | "to">): boolean {
  if (from === null && to === null) return true;
  const span = spanOf(edtf);
  if (!span) return false;
  return (to === null || span.from < to + 1) && (from === null || span.to > from);
}

/**
 * The observation as the chosen documents tell it; undefined where they do not.
 * A claim whose first text is left out is told by the text that repeats it, with that text's period;
 * a derived figure needs all the texts it rests on; official statistics rest on none.
 */
function told(
  { observation, tellers }: Known,
  documents: string[] | null,
  byId: Lookup["byId"],
): Observation | undefined {
  const { source, repeats = [] } = observation;
  if (documents === null || tellers === null) return observation;
  if (source.kind === "arithmetic")
    return source.operands.every((id) => {
      const operand = byId.get(id);
      return operand && told(operand, documents, byId);
    })
      ? observation
      : undefined;
  if (source.kind !== "text" || documents.includes(source.document)) return observation;
  const i = repeats.findIndex((repeat) => documents.includes(repeat.source.document));
  const repeat = repeats[i];
  return repeat && { ...observation, ...repeat, repeats: repeats.toSpliced(i, 1) };
}

/** The filters that ask one thing of an observation, by what they ask. */
const ASKED = {
  reporters: ({ reporter }: Known) => [reporter],
  bases: ({ observation }: Known) => [observation.basis],
  indicators: ({ observation }: Known) => [observation.indicator],
  checks: ({ statuses }: Known) => statuses,
} satisfies { [name in keyof View]?: (known: Known) => string[] };

type Asked = keyof typeof ASKED;
const ASKS = Object.keys(ASKED) as Asked[];

/** The first filter that the observation does not pass, and whether it is the only one. */
function failing(known: Known, view: View): { first?: Asked; only: boolean } {
  let first: Asked | undefined;
  for (const name of ASKS) {
    const choice: string[] | null = view[name];
    if (choice === null || ASKED[name](known).some((value) => choice.includes(value))) continue;
    if (first) return { first, only: false };
    first = name;
  }
  return { first, only: true };
}

/** The observations that pass every filter of the view, in the order of the dataset. */
export function select(dataset: Dataset, view: View): Observation[] {
  const { known, byId } = lookupOf(dataset);
  const passing: Observation[] = [];
  for (const one of known) {
    if (failing(one, view).first) continue;
    const shown = told(one, view.documents, byId);
    if (shown && inYears(shown.period, view)) passing.push(shown);
  }
  return passing;
}

/** The events within the view's years, documents and partners; the other filters are about figures. */
export function selectEvents({ events }: Dataset, view: View): TieEvent[] {
  const { documents, partners } = view;
  return events.filter(
    (event) =>
      (documents?.includes(event.source.document) ?? true) &&
      (partners === null || partnersOf(event).some((area) => partners.includes(area))) &&
      inYears(event.date, view),
  );
}

export type FacetCounts = Record<Asked | "documents" | "partners", Map<string, number>>;

/**
 * For each option, how many observations (of a partner: events) it alone would show with all other filters as they are.
 * A document counts the figures that rest on it, not the official ones that no document hides.
 */
export function facetCounts(
  dataset: Dataset,
  view: View,
  choices: Pick<Choices, keyof FacetCounts>,
): FacetCounts {
  const none = (options: string[]) => new Map(options.map((option) => [option, 0]));
  const counts: FacetCounts = {
    reporters: none(choices.reporters),
    bases: none(choices.bases),
    indicators: none(choices.indicators),
    checks: none(choices.checks),
    documents: none(choices.documents),
    partners: none(choices.partners),
  };
  const add = (name: keyof FacetCounts, option: string) => {
    const sofar = counts[name].get(option);
    if (sofar !== undefined) counts[name].set(option, sofar + 1);
  };
  const { known, byId } = lookupOf(dataset);
  for (const one of known) {
    const { first, only } = failing(one, view);
    if (!only) continue;
    const shown = told(one, view.documents, byId);
    if (shown && inYears(shown.period, view))
      for (const name of first ? [first] : ASKS)
        for (const option of ASKED[name](one)) add(name, option);
    if (first || one.observation.basis === "official") continue;
    for (const document of one.tellers ?? choices.documents) {
      const alone = told(one, [document], byId);
      if (alone && inYears(alone.period, view)) add("documents", document);
    }
  }
  for (const event of selectEvents(dataset, { ...view, partners: null }))
    for (const partner of partnersOf(event)) add("partners", partner);
  return counts;
}
