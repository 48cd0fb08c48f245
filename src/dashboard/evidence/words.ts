/** What a figure is, in words for the panel. */

import { RECONCILED, reporterOf, UNNAMED } from "../../model/reporter.ts";
import type { Dataset, Indicator, Observation } from "../../model/types.ts";
import type { MessageKey, Words } from "../i18n/words.ts";
import { arithmeticOf } from "../words/arithmetic.ts";
import { basisWords } from "../words/basis.ts";
import { correctionsIn } from "../words/corrections.ts";
import { publishedWords } from "../words/documents.ts";
import {
  formatBounds,
  formatFigure,
  formatPeriod,
  formatValue,
  formatWhen,
} from "../words/format.ts";
import { upperFirst } from "../words/lists.ts";
import { indicatorOf, indicatorText, nameOf } from "../words/names.ts";
import { placeInText } from "../words/places.ts";
import { publisherName } from "../words/publishers.ts";

function roles(words: Words, observation: Observation, indicator: Indicator | undefined): string {
  const { refArea, counterpartArea, unit, of } = observation;
  const areas = {
    ref: placeInText(words, refArea),
    other: placeInText(words, counterpartArea),
  };
  if (!indicator || unit === "count" || of) return words.t("subject.both", areas);
  if (observation.scope === RECONCILED) return words.t("fact.countries.reconciled", areas);
  const reporter = reporterOf(observation);
  if (reporter === UNNAMED) return words.t("fact.countries.unnamed", areas);
  if (observation.reporter !== undefined)
    return words.t("fact.countries.named", { ...areas, reporter: placeInText(words, reporter) });
  return words.t("fact.countries.roles", {
    ...areas,
    refRole: indicatorText(words, indicator, "refAreaRole"),
    otherRole: indicatorText(words, indicator, "counterpartRole"),
  });
}

/** Below this the page asks to look at the sentence: nearly half of the errors stand in the quarter with the least confidence (see extract/figures/confidence.ts). */
export const LOOK = 0.85;

/** How likely a figure was read right as a whole; undefined for what was not read from a text. */
function confidenceOf(words: Words, { confidence }: Observation): string | undefined {
  if (confidence === undefined) return undefined;
  return words.t("fact.confidence.said", {
    percent: formatValue(words, confidence, "ratio", { digits: 0 }),
    care: confidence < LOOK ? "look" : "none",
  });
}

export interface Fact {
  name: string;
  value: string;
}

/** What there is to know about the figure itself; facts that do not apply are not listed. */
export function factsOf(words: Words, dataset: Dataset, observation: Observation): Fact[] {
  const { t } = words;
  const { base, measure, qualifier, source } = observation;
  const computed = source.kind === "arithmetic";
  const indicator = indicatorOf(dataset, observation);
  const kind = measure ?? (indicator?.measure === "either" ? undefined : indicator?.measure);
  const basis = basisWords(words, observation);
  const facts: [MessageKey, string | undefined][] = [
    ["fact.measures", indicator && indicatorText(words, indicator, "description")],
    ["fact.countries", upperFirst(roles(words, observation, indicator))],
    ["fact.base", base && formatPeriod(words, base)],
    ["fact.basis", upperFirst(computed ? t("fact.basis.computed", { basis }) : basis)],
    ["fact.exactness", computed ? undefined : t(`fact.exactness.${qualifier}`)],
    ["fact.bounds", formatBounds(words, observation)],
    ["fact.confidence", confidenceOf(words, observation)],
    ["fact.corrected", correctionsIn(words, dataset, observation)],
    ["fact.kind", kind && t(`fact.kind.${kind}`)],
  ];
  return facts.flatMap(([key, value]) => (value ? [{ name: t(key), value }] : []));
}

/** How to cite a figure: who says it, where and when. Derived ones cite what they rest on. */
export function citationOf(words: Words, dataset: Dataset, observation: Observation): string {
  const { t } = words;
  const { source, refArea, counterpartArea } = observation;
  const figure = t("cite.figure", {
    name: nameOf(words, dataset, observation),
    areas: t("subject.both", {
      ref: placeInText(words, refArea),
      other: placeInText(words, counterpartArea),
    }),
    when: formatWhen(words, observation),
    figure: formatFigure(words, observation),
  });
  const sentences = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(" ");
  if (source.kind === "statistics")
    return sentences(
      figure,
      t("cite.publisher", { publisher: publisherName(words, source.publisher) }),
      source.url,
    );
  if (source.kind === "text") {
    const document = dataset.documents.find(({ id }) => id === source.document);
    if (!document) return figure;
    const { title, url } = document;
    const publisher = publisherName(words, document.publisher);
    const period = publishedWords(words, document);
    return sentences(figure, t("cite.document", { publisher, title, period }), url);
  }
  const parts = source.operands.flatMap((id) => {
    const operand = dataset.observations.find((o) => o.id === id);
    return operand ? [citationOf(words, dataset, operand)] : [];
  });
  return t("cite.computed", {
    figure: upperFirst(figure),
    basis: upperFirst(basisWords(words, observation)),
    arithmetic: arithmeticOf(words, observation, source, dataset),
    parts: sentences(...parts),
  });
}
