/** Small typed data for unit tests: made up, so that no test leans on what the real data happens to hold. */
import type { Dataset, Observation, TextSource, TieEvent } from "../model/types.ts";
import type { ChartInput } from "./charts/build.ts";
import { select } from "./filters/select.ts";
import { DEFAULT_VIEW, type View } from "./filters/view.ts";
import { english } from "./i18n/test-words.ts";

export function textSource(document: string): TextSource {
  return {
    kind: "text",
    document,
    sentence: { start: 0, end: 20 },
    quote: { start: 0, end: 4, text: "Some" },
  };
}

/** A visit of 2018 among some countries, told by a text. */
export const visit = (parties: string[], document: string): TieEvent => ({
  id: parties.join("-"),
  date: "2018",
  kind: "visit",
  title: "They met",
  parties,
  places: [],
  source: textSource(document),
});

/** A stated turnover of 100 bn USD for 2018, in text "a", with what differs. */
export function observation(more: Partial<Observation> & { id: string }): Observation {
  const value = more.value ?? 100e9;
  return {
    indicator: "trade-turnover",
    refArea: "VNM",
    counterpartArea: "CHN",
    value,
    unit: "USD",
    low: value,
    high: value,
    period: "2018",
    qualifier: "exact",
    basis: "stated",
    source: textSource("a"),
    ...more,
  };
}

/** An official row: exact, from a publisher named after the reporter. */
export function official(
  refArea: string,
  period: string,
  value: number,
  more: Partial<Observation> = {},
): Observation {
  return observation({
    id: `${more.indicator ?? "trade-turnover"}.${refArea}.${period}`,
    refArea,
    counterpartArea: refArea === "VNM" ? "CHN" : "VNM",
    period,
    value,
    basis: "official",
    source: { kind: "statistics", publisher: `Customs of ${refArea}`, confidence: "high" },
    ...more,
  });
}

export function datasetOf(observations: Observation[], more: Partial<Dataset> = {}): Dataset {
  const document = (id: string, published: string) => ({
    id,
    title: `Text ${id}`,
    publisher: `Paper ${id}`,
    published,
    language: "en",
    text: "Some sentence or so. Another.",
  });
  return {
    version: 1,
    indicators: [],
    documents: [document("a", "2020-01"), document("b", "2023-12")],
    observations,
    events: [],
    links: [],
    leftAlone: [],
    checks: [],
    ...more,
  };
}

/** What charts are built from, with the filters of `view` applied. */
export function inputOf(observations: Observation[], view: Partial<View> = {}): ChartInput {
  const dataset = datasetOf(observations);
  const whole = { ...DEFAULT_VIEW, ...view };
  return { dataset, view: whole, shown: select(dataset, whole), words: english };
}
