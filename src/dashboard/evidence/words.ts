/** What a figure is, in words for the panel. */

import { areaName } from "../../model/areas.ts";
import { reporterOf, UNNAMED } from "../../model/reporter.ts";
import type { Dataset, Indicator, Observation } from "../../model/types.ts";
import { basisWords } from "../words/basis.ts";
import { formatBounds, formatFigure, formatPeriod, formatWhen } from "../words/format.ts";
import { upperFirst } from "../words/lists.ts";
import { indicatorOf, nameOf } from "../words/names.ts";

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
    return `${ref} and ${other}; no reporter was read from the text`;
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
  const { base, measure, qualifier, source } = observation;
  const computed = source.kind === "arithmetic";
  const indicator = indicatorOf(dataset, observation);
  const kind = measure ?? (indicator?.measure === "either" ? undefined : indicator?.measure);
  const facts: [string, string | undefined][] = [
    ["Measures", indicator?.description],
    ["Countries", roles(observation, indicator)],
    ["Measured from", base && formatPeriod(base)],
    [
      "Basis",
      upperFirst(
        computed ? `${basisWords(observation)}; no source prints it` : basisWords(observation),
      ),
    ],
    ["Exactness", computed ? undefined : QUALIFIER[qualifier]],
    ["May lie in", formatBounds(observation)],
    ["Kind", kind && MEASURE[kind]],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

export const VALUATION = {
  FOB: "FOB (free on board): the goods at the exporter's border, without freight and insurance",
  CIF: "CIF (cost, insurance, freight): the goods as they arrive, with freight and insurance",
};

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
  return `${upperFirst(figure)} ${upperFirst(basisWords(observation))}: ${source.words}. From: ${parts.join(" ")}`;
}
