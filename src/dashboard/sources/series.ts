/** The official figures by what, whose and where from. */
import { reporterOf } from "../../model/reporter.ts";
import type { Dataset, Indicator, Observation } from "../../model/types.ts";

export interface Series {
  key: string;
  indicator: Indicator;
  refArea: string;
  counterpartArea: string;
  measure?: Observation["measure"];
  scope?: string;
  /** Whose count it is, as `reporterOf` tells it. */
  reporter: string;
  /** How many values it has, those that are left out included. */
  total: number;
  /** Those to show, in order of time. */
  observations: Observation[];
  /** Publishers with their addresses, each once. */
  publishers: { name: string; url?: string }[];
}

/** What tells one series from another, and its rows in order of time. */
interface Whole extends Omit<Series, "total" | "publishers"> {}

/**
 * Published rows only: totals that were added up from them are not listed again. In the order of the
 * indicators, and of the data within each.
 */
export function officialSeries({ indicators, observations }: Dataset): Whole[] {
  const series = new Map<string, Map<string, Whole>>(indicators.map(({ id }) => [id, new Map()]));
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  for (const o of observations) {
    const { source, refArea, counterpartArea, measure, scope, unit } = o;
    const [indicator, own] = [known.get(o.indicator), series.get(o.indicator)];
    if (!indicator || !own || source.kind !== "statistics") continue;
    const key = [o.indicator, refArea, counterpartArea, measure, scope, unit].join("|");
    const found = own.get(key) ?? {
      key,
      indicator,
      refArea,
      counterpartArea,
      scope,
      reporter: reporterOf(o),
      measure: indicator.measure === "either" ? measure : undefined,
      observations: [],
    };
    own.set(key, found);
    found.observations.push(o);
  }
  const all = [...series.values()].flatMap((own) => [...own.values()]);
  for (const one of all)
    one.observations.sort((a, b) => ((a.period ?? "") < (b.period ?? "") ? -1 : 1));
  return all;
}

/** @param shown ids of what to show; a series of which nothing is shown is left out */
export function narrowedTo(shown: Set<string>, all: Whole[]): Series[] {
  return all.flatMap((whole) => {
    const observations = whole.observations.filter(({ id }) => shown.has(id));
    if (observations.length === 0) return [];
    const publishers = new Map(
      observations.flatMap(({ source }) =>
        source.kind === "statistics"
          ? [[`${source.publisher} ${source.url}`, { name: source.publisher, url: source.url }]]
          : [],
      ),
    );
    return {
      ...whole,
      total: whole.observations.length,
      observations,
      publishers: [...publishers.values()],
    };
  });
}
