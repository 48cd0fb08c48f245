/** What the figures of an official file would change: how many are new, how many are known as they are, and which differ by how much. */
import type { Dataset, OfficialFigure } from "../../model/types.ts";
import { freightIn } from "../../model/valuation.ts";
import type { Comparison, Twin } from "../../official/preview.ts";
import { distance } from "../checks/message.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { formatPeriod, formatPrecise } from "../words/format.ts";
import { clauses } from "../words/lists.ts";
import { labelOf, scopeWords } from "../words/names.ts";
import { placeInText } from "../words/places.ts";
import { publisherName } from "../words/publishers.ts";
import rows from "./List.module.css";
import { LongList } from "./LongList.tsx";

interface Props {
  dataset: Dataset;
  changes: Comparison;
}

/** What a figure is of: "Exports: Vietnam with China", whose figure it is first. */
export function seriesName(
  words: Words,
  dataset: Dataset,
  {
    indicator,
    refArea,
    counterpartArea,
    scope,
  }: Pick<OfficialFigure, "indicator" | "refArea" | "counterpartArea" | "scope">,
): string {
  return clauses(words, [
    words.t("reading.series.name", {
      label: labelOf(words, dataset, indicator),
      ref: placeInText(words, refArea),
      other: placeInText(words, counterpartArea),
    }),
    scope && scopeWords(words, scope),
  ]);
}

export function Changes({ dataset, changes: { added, same, differing } }: Props) {
  const words = useWords();
  const { t } = words;
  const title = t("reading.changes.differing", { count: differing.length });
  return (
    <>
      <ul className={rows.verdicts} aria-label={t("reading.changes")}>
        {(added.length > 0 || differing.length === 0) && (
          <li>{t("reading.changes.added", { count: added.length })}</li>
        )}
        {same.length > 0 && <li>{t("reading.changes.same", { count: same.length })}</li>}
        {differing.length > 0 && <li data-verdict="differs">{title}</li>}
      </ul>
      {differing.length > 0 && (
        <details className={rows.leftAlone}>
          <summary>{t("reading.changes.which")}</summary>
          <LongList label={title} count={differing.length} height={48}>
            {(index) => twinSaid(words, dataset, differing[index] as Twin)}
          </LongList>
        </details>
      )}
    </>
  );
}

/** "Exports: Vietnam with China, 2019: 40.1 bn USD in this file, 41.4 bn USD by Vietnam's customs (-3.1%)" */
function twinSaid(words: Words, dataset: Dataset, { figure, known, difference }: Twin): string {
  const { source } = known;
  return words.t("reading.changes.twin", {
    what: clauses(words, [seriesName(words, dataset, figure), formatPeriod(words, figure.period)]),
    here: formatPrecise(words, { ...figure, id: known.id, basis: "official" }, known.value),
    known: formatPrecise(words, known, figure.value),
    publisher: source.kind === "statistics" ? publisherName(words, source.publisher) : "",
    apart: distance(words, difference),
    freight: freightIn(figure, known),
  });
}
