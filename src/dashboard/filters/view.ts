/** What a person has chosen to look at: all of the page's state that has an address. */
import { parsePeriod, yearSpan } from "../../model/period.ts";
import { reporterOf, UNNAMED } from "../../model/reporter.ts";
import type { Basis, Dataset, Observation } from "../../model/types.ts";
import type { Language } from "../i18n/language.ts";
import { isOfPair } from "./pair.ts";

export const BASES: Basis[] = ["stated", "derived", "official"];
export type Scale = "linear" | "log";

export interface View {
  /** The language of the page; null leaves it to what the browser prefers. */
  language: Language | null;
  /** First and last calendar year shown, both included; null where the data begins or ends. */
  from: number | null;
  to: number | null;
  /** Reporters (see reporter.ts), bases and document ids to show; null is all of them. */
  reporters: string[] | null;
  bases: Basis[] | null;
  documents: string[] | null;
  scale: Scale;
  /** The two years that are held against each other; null leaves the choice to the page. */
  compare: [number, number] | null;
  /** Id of the observation whose evidence is open. */
  point: string | null;
}

export const DEFAULT_VIEW: View = {
  language: null,
  from: null,
  to: null,
  reporters: null,
  bases: null,
  documents: null,
  scale: "linear",
  compare: null,
  point: null,
};

/** What there is to choose from in a dataset: years and reporters of the pair, and any figure to open. */
export interface Choices {
  years: [first: number, last: number];
  reporters: string[];
  bases: Basis[];
  documents: string[];
  observations: Set<string>;
}

/** The areas that report, host or receive, in the order of the data; trade whose reporter no text names comes last. */
function reportersOf(observations: Observation[]): string[] {
  const all = [...new Set(observations.map(reporterOf))];
  return [...all.filter((r) => r !== UNNAMED), ...all.filter((r) => r === UNNAMED)];
}

export function choicesOf({ observations, documents }: Dataset): Choices {
  const own = observations.filter(isOfPair);
  const years = own.flatMap(({ period }) => {
    const parsed = period === null ? undefined : parsePeriod(period);
    const span = parsed && yearSpan(parsed);
    // A span ends where the next begins: 2018 is [2018, 2019).
    return span ? [Math.floor(span.from), Math.ceil(span.to ?? span.from + 1) - 1] : [];
  });
  return {
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : [0, 0],
    reporters: reportersOf(own),
    bases: BASES,
    documents: documents.map(({ id }) => id),
    observations: new Set(observations.map(({ id }) => id)),
  };
}

/** A choice in the order of what there is; null where it is all of it. */
function chosen<T>(choice: T[] | null, all: T[]): T[] | null {
  if (choice === null) return null;
  const kept = all.filter((option) => choice.includes(option));
  return kept.length === all.length ? null : kept;
}

/** The one way to write a view: what means "all" is null, lists stand in the order of the choices. */
export function canonical(view: View, choices: Choices): View {
  const [first, last] = choices.years;
  return {
    ...view,
    from: view.from === first ? null : view.from,
    to: view.to === last ? null : view.to,
    reporters: chosen(view.reporters, choices.reporters),
    bases: chosen(view.bases, choices.bases),
    documents: chosen(view.documents, choices.documents),
  };
}

/** True where anything but the defaults narrows what is shown. */
export function narrowed({ from, to, reporters, bases, documents }: View): boolean {
  return [from, to, reporters, bases, documents].some((part) => part !== null);
}
