/** The same trade as its two ends count it: each flow and both together, side by side, year by year. */
import { bySignificantDigits } from "../../compile/interval.ts";
import { compareValues, couldJustBe, isRight } from "../../compile/verdict.ts";
import { parsePeriod, wholeYear } from "../../model/period.ts";
import { isRange } from "../../model/range.ts";
import type { Area, Observation } from "../../model/types.ts";
import { type Computed, compute } from "../charts/computed.ts";
import { formOf } from "../charts/marks.ts";
import { at, emptySeries, type Series, seriesOf } from "../charts/series.ts";
import type { Pair } from "../filters/pair.ts";
import type { Measure } from "../filters/view.ts";

/** What is counted twice: goods from the first country to the second, those the other way, and both together. */
export type Flow = "out" | "in" | "both";
export const FLOWS: Flow[] = ["in", "out", "both"];

/** What each country calls a flow. */
const CALLED: Record<Flow, [first: Measure, second: Measure]> = {
  out: ["exports", "imports"],
  in: ["imports", "exports"],
  both: ["turnover", "turnover"],
};

export interface Twice {
  flow: Flow;
  /** What each of the pair reports of it. */
  counts: [first: Series, second: Series];
}

export interface Sides {
  flow: Flow;
  year: number;
  values: [first: Observation | undefined, second: Observation | undefined];
  /** The second's count over the first's; undefined where one of them is missing. */
  ratio?: Computed;
}

/** The counts of each flow by either country, as far as there are any. */
export function countedTwice(observations: Observation[], pair: Pair): Twice[] {
  return FLOWS.map((flow) => {
    const counts = pair.map((reporter, i) => {
      const counterpart = pair[1 - i];
      const own = observations.filter(
        (o) => o.refArea === reporter && o.counterpartArea === counterpart,
      );
      const [series] = seriesOf(own, CALLED[flow][i] as Measure);
      return series ?? emptySeries(reporter);
    }) as Twice["counts"];
    return { flow, counts };
  });
}

export function sidesAt({ flow, counts }: Twice, year: number): Sides {
  const [first, second] = [at(counts[0], year), at(counts[1], year)];
  const ratio = first && second && compute("ratio", second, first);
  return { flow, year, values: [first, second], ratio };
}

/** The whole years of a series, in their order. */
export const yearsOf = ({ years }: Series) =>
  years.flatMap(({ year, slot }) => (slot === "year" ? [year] : []));

/** The years in which either country has a count. */
export function anyYears(twice: Twice[]): number[] {
  const years = twice.flatMap(({ counts }) => counts.flatMap(yearsOf));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The years in which both have one. */
export function sharedYears({ counts: [first, second] }: Twice): number[] {
  return yearsOf(first).filter((year) => at(second, year));
}

/** The turnover of years of which texts tell both countries' counts, in the order of the years; of two tellings of a count the first. */
export function toldTwice(observations: Observation[], pair: Pair): Sides[] {
  const years = new Map<number, Sides["values"]>();
  for (const o of observations) {
    const { basis, indicator, unit, scope, reporter, refArea, counterpartArea } = o;
    if (basis !== "stated" || indicator !== "trade-turnover") continue;
    if (unit !== "USD" || scope !== undefined || reporter === undefined) continue;
    const side = pair.indexOf(reporter);
    const year = formOf(o) === "dot" ? yearIn(o.period) : undefined;
    if (side < 0 || year === undefined || o.qualifier.startsWith("at-") || isRange(o)) continue;
    if (![refArea, counterpartArea].every((area) => pair.includes(area))) continue;
    const values = years.get(year) ?? [undefined, undefined];
    values[side] ??= o;
    years.set(year, values);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, values]) => {
      const [first, second] = values;
      const ratio = first && second && compute("ratio", second, first);
      return ratio ? [{ flow: "both" as const, year, values, ratio }] : [];
    });
}

/** The last year for which the most of the flows are counted by both. */
export function fullestYear(twice: Twice[]): number | undefined {
  const full = (year: number) => twice.filter((one) => sidesAt(one, year).ratio).length;
  return anyYears(twice).reduce<number | undefined>(
    (best, year) => (best === undefined || full(year) >= full(best) ? year : best),
    undefined,
  );
}

/** A multiple from one year to another, begun in one country's count and ended in the same or the other's. */
export interface Way {
  from: Area;
  to: Area;
  multiple?: Computed;
  /** What would be needed and is not there. */
  missing: { year: number; reporter: Area }[];
}

/** The four ways: within each country's count, and across from either to the other. */
export function waysBetween({ counts }: Twice, [start, end]: [number, number]): Way[] {
  const way = (from: Series, to: Series): Way => {
    const [a, b] = [at(from, start), at(to, end)];
    const missing = [
      ...(a ? [] : [{ year: start, reporter: from.reporter }]),
      ...(b ? [] : [{ year: end, reporter: to.reporter }]),
    ];
    return {
      from: from.reporter,
      to: to.reporter,
      multiple: a && b && compute("ratio", b, a),
      missing,
    };
  };
  const [first, second] = counts;
  return [way(first, first), way(second, second), way(second, first), way(first, second)];
}

/** A multiple that a text states of the turnover of two whole years. */
export interface Claimed {
  claim: Observation;
  years: [start: number, end: number];
}

const yearIn = (edtf: string | null | undefined) => {
  const period = parsePeriod(edtf ?? "");
  return period && wholeYear(period);
};

export function claimedMultiples(observations: Observation[]): Claimed[] {
  return observations.flatMap((claim) => {
    const [start, end] = [yearIn(claim.base), yearIn(claim.period)];
    const turnover = claim.indicator === "multiple" && claim.of === "trade-turnover";
    return turnover && start !== undefined && end !== undefined
      ? [{ claim, years: [start, end] as [number, number] }]
      : [];
  });
}

/**
 * True where a multiple, rounded as far as the claim is, gives the claim: 3,314 gives 3,300. One that falls short of "at
 * least 3,300" does not, however little: what the checks do not find right is no rounding here either.
 */
export function roundsTo(multiple: Computed, claim: Observation): boolean {
  const { low, high } = bySignificantDigits(claim.value);
  const rounded = low !== null && high !== null && low <= multiple.value && multiple.value < high;
  const result = compareValues(claim, multiple);
  return rounded && isRight(result) && !couldJustBe(result, claim);
}
