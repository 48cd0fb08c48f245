/** Which observations and events a view shows, and how many each filter option would. */
import { parsePeriod, yearSpan } from "../../model/period.ts";
import { reporterOf } from "../../model/reporter.ts";
import type { Dataset, Observation, TieEvent } from "../../model/types.ts";
import { BASES, type View } from "./view.ts";

/** True where any part of the period lies within the years of the view. What has no year is only shown while all years are. */
export function inYears(edtf: string | null, { from, to }: Pick<View, "from" | "to">): boolean {
  if (from === null && to === null) return true;
  const period = edtf === null ? undefined : parsePeriod(edtf);
  const span = period && yearSpan(period);
  if (!span) return false;
  const begins = to === null || span.from < to + 1;
  return begins && (from === null || (span.to ?? Number.POSITIVE_INFINITY) > from);
}

/**
 * The observation as the chosen documents tell it; undefined where they do not.
 * A claim whose first text is left out is told by the text that repeats it, with that text's period;
 * a derived figure needs all the texts it rests on; official statistics rest on none.
 */
function told(
  observation: Observation,
  documents: string[] | null,
  byId: Map<string, Observation>,
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
  const i = repeats.findIndex((repeat) => documents.includes(repeat.source.document));
  const repeat = repeats[i];
  return repeat && { ...observation, ...repeat, repeats: repeats.toSpliced(i, 1) };
}

/** The observations that pass every filter of the view, in the order of the dataset. */
export function select({ observations }: Dataset, view: View): Observation[] {
  const byId = new Map(observations.map((o) => [o.id, o]));
  return observations.flatMap((o) => {
    if (view.reporters && !view.reporters.includes(reporterOf(o))) return [];
    if (view.bases && !view.bases.includes(o.basis)) return [];
    const shown = told(o, view.documents, byId);
    return shown && inYears(shown.period, view) ? [shown] : [];
  });
}

/** The events within the view's years and documents; the other filters are about figures. */
export function selectEvents({ events }: Dataset, view: View): TieEvent[] {
  return events.filter(
    ({ date, source }) =>
      (view.documents?.includes(source.document) ?? true) && inYears(date, view),
  );
}

export interface FacetCounts {
  reporters: Map<string, number>;
  bases: Map<string, number>;
  documents: Map<string, number>;
}

/**
 * For each option, how many observations it alone would show with all other filters as they are.
 * A document counts the figures that rest on it, not the official ones that no document hides.
 */
export function facetCounts(dataset: Dataset, view: View, reporters: string[]): FacetCounts {
  const count = (patch: Partial<View>) => select(dataset, { ...view, ...patch });
  return {
    reporters: new Map(reporters.map((area) => [area, count({ reporters: [area] }).length])),
    bases: new Map(BASES.map((basis) => [basis, count({ bases: [basis] }).length])),
    documents: new Map(
      dataset.documents.map(({ id }) => [
        id,
        count({ documents: [id] }).filter(({ basis }) => basis !== "official").length,
      ]),
    ),
  };
}
