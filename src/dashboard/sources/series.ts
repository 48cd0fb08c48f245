/** The official figures by what, whose and where from. */
import type { Dataset, Indicator, Observation } from "../../model/types.ts";

export interface Series {
  key: string;
  indicator: Indicator;
  refArea: string;
  counterpartArea: string;
  measure?: Observation["measure"];
  /** How many values it has, those that are left out included. */
  total: number;
  /** Those to show, in order of time. */
  observations: Observation[];
  /** Publishers with their addresses, each once. */
  publishers: { name: string; url?: string }[];
}

/**
 * Published rows only: totals that were added up from them are not listed again.
 * @param shown ids of what to show; a series of which nothing is shown is left out
 */
export function officialSeries(
  { indicators, observations }: Dataset,
  shown: Set<string>,
): Series[] {
  const series = new Map<string, Series>();
  for (const indicator of indicators) {
    for (const o of observations) {
      const { source, refArea, counterpartArea, measure } = o;
      if (o.indicator !== indicator.id || source.kind !== "statistics") continue;
      const key = [o.indicator, refArea, counterpartArea, measure].join("|");
      const found = series.get(key) ?? {
        key,
        indicator,
        refArea,
        counterpartArea,
        measure: indicator.measure === "either" ? measure : undefined,
        total: 0,
        observations: [],
        publishers: [],
      };
      series.set(key, found);
      found.total += 1;
      if (!shown.has(o.id)) continue;
      found.observations.push(o);
      if (
        !found.publishers.some(({ name, url }) => name === source.publisher && url === source.url)
      ) {
        found.publishers.push({ name: source.publisher, url: source.url });
      }
    }
  }
  for (const { observations } of series.values()) {
    observations.sort((a, b) => ((a.period ?? "") < (b.period ?? "") ? -1 : 1));
  }
  return [...series.values()].filter((one) => one.observations.length > 0);
}
