/** What a person has chosen to look at: all of the page's state that has an address. */
import type { Area, Basis, Check, TieEvent } from "../../model/types.ts";
import type { Language } from "../i18n/language.ts";
import type { FieldId, Sort } from "../words/columns.ts";
import { type Pair, USUAL_PAIR } from "./pair.ts";

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
  /** Whose trade and ties the page shows. */
  pair: Pair;
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
  /** Whose ties with the countries of the pair to show: a filter of events, not of figures. */
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
  /** Words that the rows of the table of figures have; empty for all rows. */
  search: string;
  /** The order of its rows; null for that of the data. */
  sort: Sort | null;
  /** Its columns; null is all of them. The first is always there. */
  columns: FieldId[] | null;
  /** Id of the observation whose evidence is open. */
  point: string | null;
}

export const DEFAULT_VIEW: View = {
  pair: USUAL_PAIR,
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
  search: "",
  sort: null,
  columns: null,
  point: null,
};

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
