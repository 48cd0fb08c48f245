/** Two to four years of every indicator side by side. Reporters, stocks and flows are never mixed in a row unless the row says so. */
import { mirrorOf, reporterOf, UNNAMED } from "../../model/reporter.ts";
import type { Check, Dataset, Indicator, Observation } from "../../model/types.ts";
import type { Pair } from "../filters/pair.ts";
import { DEFAULT_VIEW, type View } from "../filters/view.ts";
import { endOf } from "../words/order.ts";
import { type Change, changeBetween } from "./change.ts";
import { claimBetween } from "./claim.ts";
import { actualYear, candidates, comparable, endsOf, type Side, sidesOf } from "./match.ts";

export interface Row {
  key: string;
  indicator: Indicator;
  /** Who stands for the row; of a crossing row, the reporter of the first year. */
  refArea: string;
  counterpartArea: string;
  /** Whose count the row is, see reporter.ts. */
  reporter: string;
  measure?: Observation["measure"];
  unit: string;
  scope?: string;
  what?: string;
  /** One for each of the compared years, in their order. */
  sides: Side[];
  /** The two of them that are held against each other: the first and the last, or those furthest apart that can be. */
  ends: [Side, Side];
  /** Only where both ends have a value that covers the same. */
  change?: Change;
  /** The growth or multiple by which one of the two values was worked out of the other. */
  claim?: Observation;
  /** Years from the first value to the second; between dates it need not be whole. */
  years: number;
  /** True where the two values come from different countries' statistics. */
  crosses: boolean;
}

/** What compares two periods already, or is never a series, is not compared again. */
const isLevel = ({ base, unit, indicator }: Observation) =>
  base === undefined && unit !== "multiple" && indicator !== "growth";

/** Ranks and counts have a difference, no growth; shares differ by points. */
const grows = (unit: string) => !["rank", "count", "ratio"].includes(unit);

const measureOf = ({ measure }: Observation, indicator: Indicator) =>
  measure ?? (indicator.measure === "either" ? undefined : indicator.measure);

const keyOf = (o: Observation, indicator: Indicator) =>
  [
    o.indicator,
    o.refArea,
    o.counterpartArea,
    reporterOf(o),
    measureOf(o, indicator) ?? "",
    o.unit,
    o.scope ?? "",
    o.what ?? "",
    o.of ?? "",
  ].join("|");

function changeOf(
  ends: [Side, Side],
  unit: string,
  byId: Map<string, Observation>,
): Pick<Row, "change" | "years" | "claim"> {
  const [a, b] = ends;
  // Dates need not lie whole years apart; years and the same months of years always do.
  const years =
    a.slot === "date" && a.observation && b.observation
      ? endOf(b.observation) - endOf(a.observation)
      : actualYear(b) - actualYear(a);
  if (!a.observation || !b.observation || !comparable(ends)) return { years };
  const claimed = claimBetween(a.observation, b.observation, byId);
  const change = changeBetween(a.observation, b.observation, years, claimed?.ratio);
  if (!grows(unit)) return { years, change: { difference: change.difference } };
  return { years, change, claim: claimed?.claim };
}

/** Derived values that the checks found to rest on two reporters. */
function crossing(observations: Observation[], checks: Check[]): Set<string> {
  const named = new Set(
    checks.filter((c) => c.kind === "across-reporters").flatMap((c) => c.observations),
  );
  return new Set(
    observations.filter((o) => o.basis === "derived" && named.has(o.id)).map((o) => o.id),
  );
}

/** The two countries in their own order, then any other by its code, texts that name no reporter last. */
function byReporter(pair: Pair, a: string, b: string): number {
  const rank = (reporter: string) => {
    if (reporter === UNNAMED) return pair.length + 1;
    const at = pair.indexOf(reporter);
    return at < 0 ? pair.length : at;
  };
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The levels of an indicator by what makes a row of its own. */
function groupsOf(observations: Observation[], indicator: Indicator): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const o of observations) {
    if (o.indicator !== indicator.id || !isLevel(o)) continue;
    const key = keyOf(o, indicator);
    const group = groups.get(key);
    if (group) group.push(o);
    else groups.set(key, [o]);
  }
  return groups;
}

/**
 * One row for each indicator, pair, direction and reporter, stock and flow apart, in the order of the
 * catalogue; rows in which no year has anything are left out. Where the two reporters of the
 * same goods have the first or the last year each and neither has both, a further row holds one against
 * the other and is marked `crosses`.
 * @param observations those of the dataset that pass the filters
 * @param years two to four: the first is held against the last, and where a row has not both, those furthest apart
 * @param view whose order of the two countries the rows have, and whether the value of the nearest year may stand in for one that is not there
 */
export function compareYears(
  dataset: Pick<Dataset, "indicators" | "checks" | "observations">,
  observations: Observation[],
  years: number[],
  { pair, nearest }: Pick<View, "pair" | "nearest"> = DEFAULT_VIEW,
): Row[] {
  const across = crossing(observations, dataset.checks);
  const byId = new Map(dataset.observations.map((o) => [o.id, o]));
  const rows = dataset.indicators.flatMap((indicator) => {
    const unfiltered = groupsOf(dataset.observations, indicator);
    const groups = groupsOf(observations, indicator);
    // In the order of all there is, so that no filter moves a row.
    return [...unfiltered.keys()]
      .flatMap((key) => {
        const group = groups.get(key) ?? [];
        if (group.length === 0) return [];
        const [first] = group as [Observation];
        const { refArea, counterpartArea, unit, scope, what } = first;
        const reporter = reporterOf(first);
        const measure = measureOf(first, indicator);
        const rest = unfiltered.get(key) ?? [];
        const sides = sidesOf(group, rest, years, measure === "flow", nearest);
        if (!sides.some((side) => side.observation)) return [];
        const ends = endsOf(sides);
        const crosses = ends.some((s) => s.observation && across.has(s.observation.id));
        const subject = { key, indicator, refArea, counterpartArea, reporter };
        const narrowed = { measure, unit, scope, what };
        return [{ ...subject, ...narrowed, sides, ends, ...changeOf(ends, unit, byId), crosses }];
      })
      .sort((a, b) => byReporter(pair, a.reporter, b.reporter));
  });
  return rows
    .map((row) => withTexts(row, rows))
    .flatMap((row) => [row, ...crossingRow(row, rows, byId)]);
}

/** A row of a named reporter with, for a year that it does not report, what the texts say of the same trade. */
function withTexts(row: Row, rows: Row[]): Row {
  const { id } = row.indicator;
  // Turnover is the same sum from either side; exports and imports are not.
  const areas = (of: Row) =>
    mirrorOf(id) === id
      ? [of.refArea, of.counterpartArea].sort()
      : [of.refArea, of.counterpartArea];
  const texts = rows.find(
    (other) =>
      row.reporter !== UNNAMED &&
      other.reporter === UNNAMED &&
      other.indicator === row.indicator &&
      other.unit === row.unit &&
      other.scope === row.scope &&
      areas(other).join() === areas(row).join(),
  );
  if (!texts) return row;
  const sides = row.sides.map((own, i): Side => {
    const unnamed = texts.sides[i]?.observation;
    return own.observation || !unnamed ? own : { ...own, unnamed };
  });
  return { ...row, sides, ends: endsOf(sides) };
}

/** True where the first of the compared years is held against the last. */
export const isFromEndToEnd = ({ change, ends, sides }: Row): boolean =>
  change !== undefined && ends[0] === sides[0] && ends[1] === sides.at(-1);

/** The row's first year against the last year of the other reporter, where that is all there is. */
function crossingRow(row: Row, rows: Row[], byId: Map<string, Observation>): Row[] {
  const mirror = rows.find(
    (other) =>
      other.indicator.id === mirrorOf(row.indicator.id) &&
      row.reporter === row.refArea &&
      other.reporter === row.counterpartArea &&
      other.counterpartArea === row.refArea &&
      other.unit === row.unit &&
      other.scope === row.scope,
  );
  if (!mirror || isFromEndToEnd(row) || isFromEndToEnd(mirror)) return [];
  const ends = [row.sides[0], mirror.sides.at(-1)] as [Side, Side];
  if (!comparable(ends)) return [];
  // A cell for each year, as in any row: of those between neither count has a part in it.
  const between = row.sides
    .slice(1, -1)
    .map(({ year }): Side => ({ year, others: [], loose: [], filtered: false, passedOver: true }));
  const sides = [ends[0], ...between, ends[1]];
  const key = `${row.key}~${mirror.key}`;
  const { claim: _, ...subject } = row;
  return [{ ...subject, key, sides, ends, ...changeOf(ends, row.unit, byId), crosses: true }];
}

/** The calendar years in which any observation lies that can be compared, earliest first. */
export function comparableYears(
  { indicators }: Pick<Dataset, "indicators">,
  observations: Observation[],
): number[] {
  const years = new Set<number>();
  for (const o of observations) {
    const end = endOf(o);
    const indicator = indicators.find(({ id }) => id === o.indicator);
    if (!indicator || !isLevel(o)) continue;
    const year = Math.ceil(end) - 1;
    const flow = measureOf(o, indicator) === "flow";
    if (candidates([o], year, flow).length > 0) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
