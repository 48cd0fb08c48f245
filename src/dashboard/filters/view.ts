/** What a person has chosen to look at: all of the page's state that has an address. */
import { reporterOf, UNNAMED } from "../../model/reporter.ts";
import type { Area, Basis, Check, Dataset, Observation, TieEvent } from "../../model/types.ts";
import type { Language } from "../i18n/language.ts";
import { yearOf } from "../words/order.ts";
import { spanOf } from "./lookup.ts";
import { isOfPair, partnersOf } from "./pair.ts";

export const BASES: Basis[] = ["stated", "derived", "official"];

/** How the findings that name a figure came out; `unchecked` where none does. */
export type CheckStatus = Check["verdict"] | "unchecked";
export const CHECK_STATUSES: CheckStatus[] = ["agrees", "rounds", "differs", "note", "unchecked"];

export const EVENT_KINDS: TieEvent["kind"][] = ["milestone", "agreement", "visit", "exchange"];

export const SCALES = ["linear", "log"] as const;
export type Scale = (typeof SCALES)[number];

/** What of the trade a country reports. */
export const MEASURES = ["turnover", "exports", "imports", "balance"] as const;
export type Measure = (typeof MEASURES)[number];

/** How it is drawn: in money, as an index, as growth over the year before, as a share of the turnover. */
export const MODES = ["absolute", "index", "growth", "share"] as const;
export type Mode = (typeof MODES)[number];

/** As many years as can be told apart side by side. */
export const MOST_YEARS = 4;

export interface View {
  /** The language of the page; null leaves it to what the browser prefers. */
  language: Language | null;
  /** First and last calendar year shown, both included; null where the data begins or ends. */
  from: number | null;
  to: number | null;
  /** Reporters (see reporter.ts), bases, indicators, check results and document ids to show; null is all of them. */
  reporters: string[] | null;
  bases: Basis[] | null;
  indicators: string[] | null;
  checks: CheckStatus[] | null;
  documents: string[] | null;
  /** Whose ties with the first country of the pair to show: a filter of events, not of figures. */
  partners: Area[] | null;
  /** Which events to show. */
  kinds: TieEvent["kind"][] | null;
  measure: Measure;
  mode: Mode;
  /** The year that is 100 in an index; null leaves the choice to the page. */
  base: number | null;
  scale: Scale;
  /** Two to four years that are pinned: held against each other, and a line through every chart. Null leaves the choice to the page. */
  compare: number[] | null;
  /** True where the nearest year that has a value stands in for a compared one that has none. */
  nearest: boolean;
  /** The year whose counts by both countries stand side by side; null leaves the choice to the page. */
  mirror: number | null;
  /** Id of the observation whose evidence is open. */
  point: string | null;
}

export const DEFAULT_VIEW: View = {
  language: null,
  from: null,
  to: null,
  reporters: null,
  bases: null,
  indicators: null,
  checks: null,
  documents: null,
  partners: null,
  kinds: null,
  measure: "turnover",
  mode: "absolute",
  base: null,
  scale: "linear",
  compare: null,
  nearest: false,
  mirror: null,
  point: null,
};

/** What there is to choose from in a dataset: years, reporters and indicators of the pair, partners of the ties, and any figure to open. */
export interface Choices {
  years: [first: number, last: number];
  reporters: string[];
  bases: Basis[];
  indicators: string[];
  checks: CheckStatus[];
  documents: string[];
  partners: Area[];
  kinds: TieEvent["kind"][];
  /** The years that are held against each other until a person chooses. */
  compared: [number, number];
  observations: Set<string>;
}

/** The areas that report, host or receive, in the order of the data; trade whose reporter no text names comes last. */
function reportersOf(observations: Observation[]): string[] {
  const all = [...new Set(observations.map(reporterOf))];
  return [...all.filter((r) => r !== UNNAMED), ...all.filter((r) => r === UNNAMED)];
}

/** First and last of all years in which anything lies. */
function yearsOf(observations: Observation[]): [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { period } of observations) {
    const { from, to } = spanOf(period);
    if (Number.isNaN(from)) continue;
    // A span ends where the next begins: 2018 is [2018, 2019). What has no end counts where it begins.
    first = Math.min(first, Math.floor(from));
    last = Math.max(last, Math.ceil(Number.isFinite(to) ? to : from + 1) - 1);
  }
  return first <= last ? [first, last] : [0, 0];
}

/** The first and the last whole year that the texts state trade for; where there are not two, of all the data. */
function usualYears(own: Observation[]): [number, number] {
  const years = own.flatMap((o) =>
    o.basis === "stated" && o.indicator === "trade-turnover" ? (yearOf(o) ?? []) : [],
  );
  const all = new Set(years).size > 1 ? years : yearsOf(own);
  const last = Math.max(...all);
  return [Math.min(...all, last - 1), last];
}

function allPartners(events: TieEvent[]): Area[] {
  return [...new Set(events.flatMap(partnersOf))];
}

export function choicesOf({ observations, documents, indicators, events }: Dataset): Choices {
  const own = observations.filter(isOfPair);
  const used = new Set(own.map(({ indicator }) => indicator));
  return {
    years: yearsOf(own),
    reporters: reportersOf(own),
    bases: BASES,
    indicators: [...new Set([...indicators.map(({ id }) => id), ...used])].filter((id) =>
      used.has(id),
    ),
    checks: CHECK_STATUSES,
    documents: documents.map(({ id }) => id),
    partners: allPartners(events),
    kinds: EVENT_KINDS.filter((kind) => events.some((event) => event.kind === kind)),
    compared: usualYears(own),
    observations: new Set(observations.map(({ id }) => id)),
  };
}

/** A choice in the order of what there is, itself where it is in it; null where it is all of it. */
function chosen<T>(choice: T[] | null, all: T[]): T[] | null {
  if (choice === null) return null;
  const kept = all.filter((option) => choice.includes(option));
  if (kept.length === all.length) return null;
  const same = kept.length === choice.length && kept.every((option, i) => option === choice[i]);
  return same ? choice : kept;
}

/**
 * Why a measure cannot be drawn in a mode; undefined where it can. A balance passes through zero, so that
 * it has no index and no growth; a turnover is the whole that shares are of.
 */
export function refusal(
  measure: Measure,
  mode: Mode,
): "balance-sign" | "turnover-whole" | undefined {
  if (measure === "balance" && (mode === "index" || mode === "growth")) return "balance-sign";
  return measure === "turnover" && mode === "share" ? "turnover-whole" : undefined;
}

/** The one way to write a view: what means "all" is null, lists stand in the order of the choices, and every mode fits its measure. */
export function canonical(view: View, choices: Choices): View {
  const [first, last] = choices.years;
  const { measure, mode } = view;
  const there = (year: number | null) =>
    year !== null && year >= first && year <= last ? year : null;
  return {
    ...view,
    // Data may have gone since a view was chosen, and with it years and figures that the view names.
    from: view.from === first ? null : there(view.from),
    to: view.to === last ? null : there(view.to),
    base: there(view.base),
    mirror: there(view.mirror),
    compare: view.compare?.every((year) => there(year) !== null) ? view.compare : null,
    point: view.point !== null && choices.observations.has(view.point) ? view.point : null,
    reporters: chosen(view.reporters, choices.reporters),
    bases: chosen(view.bases, choices.bases),
    indicators: chosen(view.indicators, choices.indicators),
    checks: chosen(view.checks, choices.checks),
    documents: chosen(view.documents, choices.documents),
    partners: chosen(view.partners, choices.partners),
    kinds: chosen(view.kinds, choices.kinds),
    mode: refusal(measure, mode) === "balance-sign" ? "absolute" : mode,
    measure: refusal(measure, mode) === "turnover-whole" ? "exports" : measure,
  };
}

/** What narrows the figures and events that are shown: what Reset clears. */
export const FILTERS = [
  "from",
  "to",
  "reporters",
  "bases",
  "indicators",
  "checks",
  "documents",
  "partners",
  "kinds",
] as const satisfies (keyof View)[];

/** True where anything but the defaults narrows what is shown. */
export function narrowed(view: View): boolean {
  return FILTERS.some((name) => view[name] !== null);
}

/**
 * The pinned years after a click on one: pinned where it was not, let go where it was, in the order of time
 * or, where they run backward, against it. There are always two at least, as one is held against nothing;
 * a fifth takes the place of the one nearest to it.
 */
export function pinned(years: number[], year: number): number[] {
  if (years.includes(year))
    return years.length > 2 ? years.filter((other) => other !== year) : years;
  const away = (other: number) => Math.abs(other - year);
  const nearest = years.toSorted((a, b) => away(a) - away(b))[0];
  const kept = years.length < MOST_YEARS ? years : years.filter((other) => other !== nearest);
  const forward = (years[0] as number) <= (years.at(-1) as number);
  return [...kept, year].sort((a, b) => (forward ? a - b : b - a));
}
