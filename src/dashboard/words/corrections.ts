import { UNNAMED } from "../../model/reporter.ts";
import type { Dataset, Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { formatValue } from "./format.ts";
import { listed, lowerFirst } from "./lists.ts";
import { labelOf, reporterName } from "./names.ts";
import { placeName } from "./places.ts";

/**
 * What was read in the fields that a reader has corrected: "value: 106.7 bn USD and period: 2018"; undefined where
 * none are, or all say what the text is read to say since it has another date.
 */
export function correctionsIn(
  words: Words,
  dataset: Pick<Dataset, "indicators">,
  observation: Observation,
): string | undefined {
  const { t } = words;
  const { corrections = [], unit } = observation;
  const of = (name: string) => corrections.find(({ field }) => field === name)?.read;
  const differing = corrections.filter(({ field, read }) => read !== (observation[field] ?? null));
  const said = differing.map(({ field, read }) => {
    const value = () => {
      if (field === "reporter") return reporterName(words, String(read ?? UNNAMED));
      if (read === null) return t("reading.nothing");
      if (typeof read === "number") return formatValue(words, read, String(of("unit") ?? unit));
      if (field === "refArea" || field === "counterpartArea") return placeName(words, read);
      if (field === "indicator" || field === "of") return labelOf(words, dataset, read);
      const key = `field.${field}.${read}`;
      return words.has(key) ? t(key) : read;
    };
    return t("name.parts", { first: lowerFirst(t(`reading.field.${field}`)), rest: value() });
  });
  return said.length > 0 ? listed(words, said) : undefined;
}
