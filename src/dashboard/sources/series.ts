/** The official figures by what, whose and where from. */
import type { Dataset, Indicator, Observation } from "../../model/types.ts";

export interface Series {
  key: string;
  indicator: Indicator;
  refArea: string;
  counterpartArea: string;
  measure?: Observation["measure"];
  /** In order of time. */
  observations: Observation[];
  /** Publishers with their addresses, each once. */
  publishers: { name: string; url?: string }[];
}

/** Published rows only: totals that were added up from them are not listed again. */
export function officialSeries({ indicators, observations }: Dataset): Series[] {
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
        observations: [],
        publishers: [],
      };
      found.observations.push(o);
      if (
        !found.publishers.some(({ name, url }) => name === source.publisher && url === source.url)
      ) {
        found.publishers.push({ name: source.publisher, url: source.url });
      }
      series.set(key, found);
    }
  }
  for (const { observations } of series.values()) {
    observations.sort((a, b) => ((a.period ?? "") < (b.period ?? "") ? -1 : 1));
  }
  return [...series.values()];
}
