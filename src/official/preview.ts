/**
 * What a file would change. It is worked out in the page, anew with each file that is accepted: keys are plain
 * strings put together, so that fifty thousand figures take less time than to send them to a worker and back.
 */
import { periodKey } from "../model/period.ts";
import type { Area, Dataset, Indicator, Observation, OfficialFigure } from "../model/types.ts";
import { type Frequency, frequencyOf } from "./periods.ts";

/** Values of one indicator, pair, source and frequency. */
export interface Series
  extends Pick<
    OfficialFigure,
    "indicator" | "refArea" | "counterpartArea" | "unit" | "measure" | "scope"
  > {
  publisher: string;
  valuation?: "FOB" | "CIF";
  frequency: Frequency;
  /** First and last period, EDTF. */
  from: string;
  to: string;
  count: number;
}

/** A figure of the file beside the official one that is known for the same pair and period. */
export interface Twin<Known extends OfficialFigure = Observation> {
  figure: OfficialFigure;
  known: Known;
  /** figure / known - 1; undefined where the known value is zero. */
  difference?: number;
}

/** What figures would change of what is known. */
export interface Comparison<Known extends OfficialFigure = Observation> {
  /** Nothing official is known of these yet, or a bound alone, which they are within: "at least 4 million". */
  added: OfficialFigure[];
  /** Their intervals overlap with the known ones: the same, as far as both are printed. So is a bound said again. */
  same: Twin<Known>[];
  /** Both cannot be right. */
  differing: Twin<Known>[];
}

/** The official rows of a dataset; what was added up from them is no row. */
export const publishedIn = ({ observations }: Dataset): Observation[] =>
  observations.filter(({ basis, source }) => basis === "official" && source.kind === "statistics");

/** Holds the figures of a file against official ones that are known. */
export function heldAgainst<Known extends OfficialFigure>(
  figures: OfficialFigure[],
  known: Known[],
  indicators: Indicator[],
): Comparison<Known> {
  const kinds = new Map(indicators.map(({ id, measure }) => [id, measure]));
  const timeOf = remembered(periodKey);
  const keyOf = (o: OfficialFigure) =>
    `${o.indicator}|${o.refArea}|${o.counterpartArea}|${o.unit}|${o.measure ?? kinds.get(o.indicator)}|${o.scope}|${timeOf(o.period)}`;
  const rivalsOf = new Map<string, Known[]>();
  for (const o of known) {
    const key = keyOf(o);
    const rivals = rivalsOf.get(key);
    if (rivals) rivals.push(o);
    else rivalsOf.set(key, [o]);
  }
  const found: Comparison<Known> = { added: [], same: [], differing: [] };
  for (const figure of figures) {
    const rivals = rivalsOf.get(keyOf(figure)) ?? [];
    // What says the same is no news, whoever else says otherwise.
    const same = rivals.find((o) => saysTheSame(figure, o));
    const others = rivals.filter((o) => !overlaps(figure, o));
    const other = others.find((o) => isSameSource(o, figure)) ?? others[0];
    if (same) found.same.push(twinOf(figure, same));
    else if (other) found.differing.push(twinOf(figure, other));
    else found.added.push(figure);
  }
  return found;
}

function isSameSource({ source: a }: OfficialFigure, { source: b }: OfficialFigure): boolean {
  if (a.kind !== "statistics" || b.kind !== "statistics") return false;
  return a.publisher === b.publisher && a.valuation === b.valuation;
}

const overlaps = (a: OfficialFigure, b: OfficialFigure) =>
  (a.low ?? Number.NEGATIVE_INFINITY) <= (b.high ?? Number.POSITIVE_INFINITY) &&
  (b.low ?? Number.NEGATIVE_INFINITY) <= (a.high ?? Number.POSITIVE_INFINITY);

const isClosed = ({ low, high }: OfficialFigure) => low !== null && high !== null;

/** A bound tells less than a value within it: the two are no more the same than two bounds. */
const saysTheSame = (a: OfficialFigure, b: OfficialFigure) =>
  isClosed(a) && isClosed(b) ? overlaps(a, b) : a.qualifier === b.qualifier && a.value === b.value;

function twinOf<Known extends OfficialFigure>(figure: OfficialFigure, known: Known): Twin<Known> {
  const difference = known.value === 0 ? {} : { difference: figure.value / known.value - 1 };
  return { figure, known, ...difference };
}

/** A function of a period that works each out once: files of many figures have few periods. */
function remembered<Told>(tell: (period: string | null) => Told): (period: string | null) => Told {
  const known = new Map<string | null, Told>();
  return (period) => {
    const told = known.get(period) ?? tell(period);
    known.set(period, told);
    return told;
  };
}

/** The series that figures are of. */
export function seriesOf(observations: OfficialFigure[]): Series[] {
  const found = new Map<string, Series>();
  const spanOf = remembered(frequencyOf);
  for (const {
    indicator,
    refArea,
    counterpartArea,
    unit,
    measure,
    scope,
    period,
    source,
  } of observations) {
    const { publisher = "", valuation } = source.kind === "statistics" ? source : {};
    const frequency = spanOf(period);
    const when = period ?? "";
    const key = `${indicator}|${refArea}|${counterpartArea}|${unit}|${measure}|${scope}|${publisher}|${valuation}|${frequency}`;
    const one = found.get(key);
    if (one) {
      one.count++;
      if (when < one.from) one.from = when;
      if (when > one.to) one.to = when;
      continue;
    }
    found.set(key, {
      indicator,
      refArea,
      counterpartArea,
      unit,
      ...(measure ? { measure } : {}),
      ...(scope ? { scope } : {}),
      publisher,
      ...(valuation ? { valuation } : {}),
      frequency,
      from: when,
      to: when,
      count: 1,
    });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** The pairs that figures are of, each once, in alphabetical order. */
export function pairsOf(observations: OfficialFigure[]): [Area, Area][] {
  const pairs = observations.map(({ refArea: a, counterpartArea: b }) =>
    a < b ? `${a} ${b}` : `${b} ${a}`,
  );
  return [...new Set(pairs)].sort().map((pair) => pair.split(" ") as [Area, Area]);
}
