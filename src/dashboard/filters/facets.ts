/** The filters that choose from a list, by name and in words. */
import type { Dataset } from "../../model/types.ts";
import type { MessageKey, Words } from "../i18n/words.ts";
import { shortName } from "../words/documents.ts";
import { upperFirst } from "../words/lists.ts";
import { labelOf, reporterName } from "../words/names.ts";
import { placeName } from "../words/places.ts";
import type { Choices } from "./choices.ts";
import type { View } from "./view.ts";

export interface Facet {
  /** As the view has it. */
  name: "reporters" | "bases" | "indicators" | "checks" | "documents" | "partners" | "kinds";
  label: string;
  options: { value: string; label: string }[];
}

export function facetsOf(words: Words, dataset: Dataset, choices: Choices): Facet[] {
  const { t } = words;
  const facet = <T extends string>(
    name: Facet["name"],
    label: MessageKey,
    values: T[],
    said: (value: T) => string,
  ): Facet => ({
    name,
    label: t(label),
    options: values.map((value) => ({ value, label: said(value) })),
  });
  const textName = (id: string) => {
    const document = dataset.documents.find((one) => one.id === id);
    return document ? shortName(words, document) : id;
  };
  return [
    facet("reporters", "filter.reporter", choices.reporters, (value) => reporterName(words, value)),
    facet("bases", "filter.basis", choices.bases, (value) => t(`filter.basis.${value}`)),
    facet("indicators", "filter.indicator", choices.indicators, (value) =>
      labelOf(words, dataset, value),
    ),
    facet("checks", "filter.check", choices.checks, (value) => t(`verdict.${value}`)),
    facet("documents", "filter.document", choices.documents, textName),
    facet("partners", "filter.partner", choices.partners, (value) => placeName(words, value)),
    facet("kinds", "filter.kind", choices.kinds, (value) => upperFirst(t(`event.${value}`))),
  ];
}

/** "Reporter: Vietnam, China": what a filter lets pass; undefined where that is all. */
export function facetInWords(words: Words, facet: Facet, view: View): string | undefined {
  const chosen: string[] | null = view[facet.name];
  if (chosen === null) return undefined;
  const named = facet.options.filter(({ value }) => chosen.includes(value));
  return words.t("filter.chosen", {
    filter: facet.label,
    options:
      named.map(({ label }) => label).join(words.t("list.comma")) || words.t("filter.nothing"),
  });
}

/** Every filter that leaves something out, in words. */
export function filtersInWords(
  words: Words,
  dataset: Dataset,
  choices: Choices,
  view: View,
): string[] {
  const [first, last] = choices.years;
  const period =
    view.from === null && view.to === null
      ? undefined
      : words.t("filter.chosen", {
          filter: words.t("filter.period"),
          options: words.t("years.run", {
            from: String(view.from ?? first),
            to: String(view.to ?? last),
          }),
        });
  const facets = facetsOf(words, dataset, choices).map((facet) => facetInWords(words, facet, view));
  return [period, ...facets].filter((sentence) => sentence !== undefined);
}
