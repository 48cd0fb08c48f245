/** What there is to choose from, and the views that fit it. */
import { RECONCILED, reporterOf, UNNAMED } from "../../model/reporter.ts";
import type { Area, Basis, Dataset, Observation, TieEvent } from "../../model/types.ts";
import { FIELDS } from "../words/columns.ts";
import { spanOf, yearOf } from "../words/order.ts";
import { tellingsOf } from "./lookup.ts";
import {
  ofPair,
  type Pair,
  type PairCount,
  pairIn,
  pairsOf,
  pairText,
  partnersOf,
  samePair,
} from "./pair.ts";
import {
  BASES,
  CHECK_STATUSES,
  type CheckStatus,
  EVENT_KINDS,
  refusal,
  type View,
} from "./view.ts";

/** What there is to choose from in a dataset: its pairs; years, reporters, indicators, texts and ties of one of them; and any figure to open. */
export interface Choices {
  /** The pair that the other choices are of. */
  pair: Pair;
  /** All that there are, those with the most figures first. */
  pairs: PairCount[];
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

/** The areas that report, host or receive, in the order of the data; trade that no country counted alone, and that whose reporter no text names, come last. */
function reportersOf(observations: Observation[]): string[] {
  const all = new Set(observations.flatMap(tellingsOf).map(reporterOf));
  const last = [RECONCILED, UNNAMED].filter((reporter) => all.delete(reporter));
  return [...all, ...last];
}

/** First and last of all years in which anything lies; undefined where nothing has a year. */
function yearsOf(observations: Observation[]): [number, number] | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { period } of observations) {
    const { from, to } = spanOf(period);
    if (Number.isNaN(from)) continue;
    // A span ends where the next begins: 2018 is [2018, 2019). What has no end counts where it begins.
    first = Math.min(first, Math.floor(from));
    last = Math.max(last, Math.ceil(Number.isFinite(to) ? to : from + 1) - 1);
  }
  return first <= last ? [first, last] : undefined;
}

/** The first and the last whole year that the texts state trade for; where there are not two, that any trade is known of; else of all years. */
function usualYears(own: Observation[], whole: [number, number]): [number, number] {
  const trade = own.filter(({ indicator }) => indicator === "trade-turnover");
  const stated = trade.filter(({ basis }) => basis === "stated");
  const all =
    [stated, trade]
      .map((some) => some.flatMap((o) => yearOf(o) ?? []))
      .find((years) => new Set(years).size > 1) ?? whole;
  const last = Math.max(...all);
  return [Math.min(...all, last - 1), last];
}

/** The choices of a pair, or of the one that stands in for it where the data has none of its figures. */
export type ChoicesFor = (pair: Pair) => Choices;

/** The same choices for the same pair. */
export function choicesFor(dataset: Dataset): ChoicesFor {
  const made = new Map<string, Choices>();
  const ids = new Set(dataset.observations.map(({ id }) => id));
  return (asked) => {
    const pair = pairIn(dataset, asked);
    const key = pairText(pair);
    const choices = made.get(key) ?? choicesOf(dataset, pair, ids);
    made.set(key, choices);
    return choices;
  };
}

function choicesOf(dataset: Dataset, pair: Pair, ids: Set<string>): Choices {
  const { observations, documents, indicators, events } = ofPair(dataset, pair);
  const used = new Set(observations.map(({ indicator }) => indicator));
  const years = yearsOf(observations) ?? yearsOf(dataset.observations) ?? [0, 0];
  return {
    pair,
    pairs: pairsOf(dataset),
    years,
    reporters: reportersOf(observations),
    bases: BASES,
    indicators: [...new Set([...indicators.map(({ id }) => id), ...used])].filter((id) =>
      used.has(id),
    ),
    checks: CHECK_STATUSES,
    documents: documents.map(({ id }) => id),
    partners: [...new Set(events.flatMap((event) => partnersOf(event, pair)))],
    kinds: EVENT_KINDS.filter((kind) => events.some((event) => event.kind === kind)),
    compared: usualYears(observations, years),
    observations: ids,
  };
}

/** A choice in the order of what there is, itself where it is in it; null where it is all of it, or nothing of it is there. */
function chosen<T>(choice: T[] | null, all: T[]): T[] | null {
  if (choice === null) return null;
  const kept = all.filter((option) => choice.includes(option));
  // Of what another pair has, or data that has gone, nothing may be left: that is no wish to see nothing.
  if (kept.length === all.length || (kept.length === 0 && choice.length > 0)) return null;
  const same = kept.length === choice.length && kept.every((option, i) => option === choice[i]);
  return same ? choice : kept;
}

/** The one way to write a view: what means "all" is null, lists stand in the order of the choices, and every mode fits its measure. */
export function canonical(view: View, choices: Choices): View {
  const [first, last] = choices.years;
  const { columns, measure, mode } = view;
  const there = (year: number | null) =>
    year !== null && year >= first && year <= last ? year : null;
  return {
    ...view,
    pair: samePair(view.pair, choices.pair) ? view.pair : choices.pair,
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
    columns: columns && chosen([FIELDS[0], ...columns], [...FIELDS]),
    mode: refusal(measure, mode) === "balance-sign" ? "absolute" : mode,
    measure: refusal(measure, mode) === "turnover-whole" ? "exports" : measure,
  };
}
