/** What a figure is, in words for the panel. */

import { areaName } from "../../model/areas.ts";
import { reporterOf, UNNAMED } from "../../model/reporter.ts";
import type { Check, Dataset, Indicator, Observation } from "../../model/types.ts";
import { formatBounds, formatFigure, formatPeriod, formatWhen } from "../words/format.ts";
import { upperFirst } from "../words/lists.ts";

export const indicatorOf = ({ indicators }: Dataset, { indicator }: Observation) =>
  indicators.find(({ id }) => id === indicator);

/** "Trade turnover", "Growth of trade turnover", "Count: twinned localities". */
export function nameOf(dataset: Dataset, observation: Observation): string {
  const { indicator, of, what, scope } = observation;
  const label = indicatorOf(dataset, observation)?.label ?? indicator;
  const whole = dataset.indicators.find(({ id }) => id === of)?.label.toLowerCase() ?? of;
  return [label + (of ? ` of ${whole}` : ""), what, scope].filter(Boolean).join(": ");
}

const PHRASES: Record<string, (ref: string, other: string) => string> = {
  students: (ref, other) => `from ${other} in ${ref}`,
  tourists: (ref, other) => `from ${other} in ${ref}`,
  "fdi-capital": (ref, other) => `from ${other} in ${ref}`,
  "fdi-projects": (ref, other) => `from ${other} in ${ref}`,
  "investor-rank": (ref, other) => `${other} in ${ref}`,
  "trade-partner-rank": (ref, other) => `${other} in the ranking of ${ref}`,
  aid: (ref, other) => `from ${other} to ${ref}`,
  count: (ref, other) => `${ref} and ${other}`,
};

/** Whose figure it is, in a phrase: "as reported by Vietnam", "from Vietnam in China", "Vietnam with China, reporter not named". */
export function subjectOf(
  o: Pick<Observation, "indicator" | "of" | "refArea" | "counterpartArea">,
  reporter: string,
): string {
  const [ref, other] = [areaName(o.refArea), areaName(o.counterpartArea)];
  const phrase = PHRASES[o.of ?? o.indicator];
  if (phrase) return phrase(ref, other);
  return reporter === UNNAMED
    ? `${ref} with ${other}, reporter not named`
    : `as reported by ${ref}`;
}

const BASIS: Record<Observation["basis"], string> = {
  official: "Official statistics",
  stated: "Stated in a text",
  derived: "Worked out by arithmetic; no source states it",
};
const QUALIFIER: Record<Observation["qualifier"], string> = {
  exact: "As printed, to its last digit",
  about: "About: the source itself is not exact",
  "at-least": "At least: the source gives a floor",
  "at-most": "At most: the source gives a ceiling",
};
const MEASURE = {
  stock: "Stock: all that stands at the date",
  flow: "Flow: what happened within the period",
};

function roles(observation: Observation, indicator: Indicator | undefined): string {
  const [ref, other] = [areaName(observation.refArea), areaName(observation.counterpartArea)];
  if (!indicator) return `${ref} and ${other}`;
  if (observation.unit === "count") return `${ref} and ${other}`;
  if (reporterOf(observation) === UNNAMED) {
    return `${ref} and ${other}; the text does not say whose customs it quotes`;
  }
  if (observation.of) return `${ref}, ${other}`;
  return `${ref} ${indicator.refAreaRole}; ${other} ${indicator.counterpartRole}`;
}

export interface Fact {
  name: string;
  value: string;
}

/** What there is to know about the figure itself; facts that do not apply are not listed. */
export function factsOf(dataset: Dataset, observation: Observation): Fact[] {
  const { base, basis, measure, qualifier } = observation;
  const indicator = indicatorOf(dataset, observation);
  const kind = measure ?? (indicator?.measure === "either" ? undefined : indicator?.measure);
  const facts: [string, string | undefined][] = [
    ["Measures", indicator?.description],
    ["Countries", roles(observation, indicator)],
    ["Measured from", base && formatPeriod(base)],
    ["Basis", BASIS[basis]],
    ["Exactness", basis === "derived" ? undefined : QUALIFIER[qualifier]],
    ["May lie in", formatBounds(observation)],
    ["Kind", kind && MEASURE[kind]],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

export const VALUATION = {
  FOB: "FOB (free on board): the goods at the exporter's border, without freight and insurance",
  CIF: "CIF (cost, insurance, freight): the goods as they arrive, with freight and insurance",
};

export const VERDICT: Record<Check["verdict"], { word: string; sign: string }> = {
  differs: { word: "Differs", sign: "≠" },
  rounds: { word: "Rounding", sign: "≈" },
  note: { word: "Note", sign: "!" },
  agrees: { word: "Agrees", sign: "=" },
};

/** One figure in a line: "106.7 bn USD, 2018 (official, Vietnam)". */
export function lineOf(observation: Observation): string {
  return `${formatFigure(observation)}, ${formatWhen(observation)}`;
}

/** Who gives a figure: the text, "official, Vietnam", "worked out". */
export function giverOf({ basis, refArea, source }: Observation, { documents }: Dataset): string {
  if (source.kind === "text") {
    const document = documents.find(({ id }) => id === source.document);
    return document
      ? `${document.publisher}, ${formatPeriod(document.published)}`
      : source.document;
  }
  return basis === "official" ? `official, ${areaName(refArea)}` : "worked out";
}

/** How to cite a figure: who says it, where and when. Derived ones cite what they rest on. */
export function citationOf(dataset: Dataset, observation: Observation): string {
  const { source } = observation;
  const figure = `${nameOf(dataset, observation)}, ${areaName(observation.refArea)} and ${areaName(observation.counterpartArea)}, ${formatWhen(observation)}: ${formatFigure(observation)}.`;
  if (source.kind === "statistics") {
    return [figure, `${source.publisher}.`, source.url].filter(Boolean).join(" ");
  }
  if (source.kind === "text") {
    const document = dataset.documents.find(({ id }) => id === source.document);
    if (!document) return figure;
    const { publisher, title, published, url } = document;
    return [figure, `${publisher}: “${title}”, ${formatPeriod(published)}.`, url]
      .filter(Boolean)
      .join(" ");
  }
  const parts = source.operands.flatMap((id) => {
    const operand = dataset.observations.find((o) => o.id === id);
    return operand ? [citationOf(dataset, operand)] : [];
  });
  return `${upperFirst(figure)} Worked out: ${source.words}. From: ${parts.join(" ")}`;
}
