/** What both countries count of each flow in one year: the numbers behind a pair, their ratio and difference. */

import type { Area, Observation } from "../../model/types.ts";
import {
  computedFigure,
  computedRange,
  differenceRange,
  formatSigned,
} from "../charts/computed-words.ts";
import type { Pair } from "../filters/pair.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { formatFigure } from "../words/format.ts";
import { placeFirst, placeNames } from "../words/places.ts";
import styles from "./Mirror.module.css";
import { anyYears, type Flow, type Sides, sidesAt, type Twice } from "./mirror.ts";

/** Under which name each of the pair books a flow. */
const AS: Record<
  Flow,
  [first: "exports" | "imports" | "turnover", second: "exports" | "imports" | "turnover"]
> = {
  out: ["exports", "imports"],
  in: ["imports", "exports"],
  both: ["turnover", "turnover"],
};

export function flowName(words: Words, flow: Flow, pair: Pair): string {
  const [a, b] = placeNames(words, pair);
  if (flow === "both") return words.t("mirror.both");
  return words.t("mirror.flow", flow === "out" ? { from: a, to: b } : { from: b, to: a });
}

export interface FourNumbersProps {
  pair: Pair;
  /** What the filters leave, and all there is. */
  shown: Twice[];
  all: Twice[];
  year: number | undefined;
  onYear: (year: number) => void;
  onSelect: (id: string) => void;
}

export function FourNumbers({ pair, shown, all, year, onYear, onSelect }: FourNumbersProps) {
  const words = useWords();
  const { t } = words;
  const [a, b] = placeNames(words, pair);
  if (year === undefined) return <p className={styles.none}>{t("mirror.four.none")}</p>;
  const choices = [...new Set([...anyYears(shown), year])].sort((one, other) => one - other);
  return (
    <figure className={styles.figure} aria-labelledby="mirror-four" id="mirror-numbers">
      <h3 className={styles.heading} id="mirror-four" aria-live="polite">
        {t("mirror.four.heading", { year: String(year) })}
      </h3>
      <p className={styles.subtitle}>{t("mirror.four.subtitle")}</p>
      <label className={styles.year} data-export="skip">
        {t("mirror.four.year")}
        <select value={year} onChange={(event) => onYear(Number(event.target.value))}>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      </label>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("mirror.four.goods")}</th>
            {pair.map((area) => (
              <th key={area} scope="col">
                {t("mirror.four.reports", { area: placeFirst(words, area) })}
              </th>
            ))}
            <th scope="col">{t("mirror.four.ratio", { a, b })}</th>
            <th scope="col">{t("mirror.four.difference", { a, b })}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((twice, i) => (
            <Row
              key={twice.flow}
              pair={pair}
              sides={sidesAt(twice, year)}
              unfiltered={sidesAt(all[i] ?? twice, year)}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </figure>
  );
}

interface RowProps {
  pair: Pair;
  sides: Sides;
  unfiltered: Sides;
  onSelect: (id: string) => void;
}

function Row({ pair, sides, unfiltered, onSelect }: RowProps) {
  const words = useWords();
  const { t } = words;
  const [a, b] = placeNames(words, pair);
  const [first, second] = sides.values;
  const cell = (area: Area, value: Observation | undefined, i: 0 | 1) => (
    <td key={area} data-label={t("mirror.four.reports", { area: placeFirst(words, area) })}>
      {value ? (
        <button type="button" className={styles.value} onClick={() => onSelect(value.id)}>
          {formatFigure(words, value)}
        </button>
      ) : (
        <span className={styles.missing}>
          {t(unfiltered.values[i] ? "mirror.four.hidden" : "mirror.four.missing")}
        </span>
      )}
      <span className={styles.as}>{t(`mirror.as.${AS[sides.flow][i]}`)}</span>
    </td>
  );
  return (
    <tr data-flow={sides.flow}>
      <th scope="row">{flowName(words, sides.flow, pair)}</th>
      {cell(pair[0], first, 0)}
      {cell(pair[1], second, 1)}
      <td data-label={t("mirror.four.ratio", { a, b })}>
        {sides.ratio ? computedFigure(words, sides.ratio) : "–"}
        <span className={styles.as}>{sides.ratio && computedRange(words, sides.ratio)}</span>
      </td>
      <td data-label={t("mirror.four.difference", { a, b })}>
        {first && second ? formatSigned(words, second.value - first.value, first.unit) : "–"}
        <span className={styles.as}>
          {first && second && differenceRange(words, first, second)}
        </span>
      </td>
    </tr>
  );
}
