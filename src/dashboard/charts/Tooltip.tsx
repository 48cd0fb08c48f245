import type { Dataset } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { basisWords } from "../words/basis.ts";
import { repeatsInWords, sourceInWords } from "../words/documents.ts";
import { formatBetween, formatBounds, formatWhen } from "../words/format.ts";
import { listed, upperFirst } from "../words/lists.ts";
import { whoseOf } from "../words/names.ts";
import { computedFigure, computedInWords, computedRange } from "./computed-words.ts";
import { proofOf } from "./describe.ts";
import type { PlacedMark } from "./layout.ts";
import styles from "./Tooltip.module.css";

const WIDTH = 300;

/** What a point says: value, period, basis, and the sentence or arithmetic it rests on. Beside the point, inside the chart. */
export function Tooltip({
  words,
  placed: { mark, x, y },
  width,
  dataset,
}: {
  words: Words;
  placed: PlacedMark;
  width: number;
  dataset: Dataset;
}) {
  const { observation, computed } = mark;
  const bounds = computed ? computedRange(words, computed) : formatBounds(words, observation);
  const repeats = repeatsInWords(words, observation, dataset.documents);
  const proof = proofOf(words, observation, dataset);
  const box = Math.min(WIDTH, width - 8);
  const left = Math.max(4, Math.min(width - box - 4, x + 18 + box > width ? x - box - 18 : x + 18));
  // Where neither side has room the box covers the point, so it goes below it.
  const covers = left < x && x < left + box;
  return (
    <div
      className={styles.tooltip}
      aria-hidden="true"
      data-export="skip"
      style={{ width: box, left, top: covers ? y + 18 : Math.max(0, y - 40) }}
    >
      <p className={styles.value}>
        {computed ? computedFigure(words, computed) : formatBetween(words, observation)}
      </p>
      <p>{upperFirst(formatWhen(words, observation))}</p>
      {computed ? (
        <>
          <p className={styles.basis}>{computedInWords(words, computed)}</p>
          <p className={styles.proof}>
            {upperFirst(
              listed(words, [...new Set(computed.operands.map((o) => whoseOf(words, o)))]),
            )}
          </p>
        </>
      ) : (
        <>
          <p className={styles.basis}>
            {upperFirst(basisWords(words, observation))} · {whoseOf(words, observation)}
          </p>
          <p className={styles.proof} lang={proof.lang}>
            {proof.text}
          </p>
        </>
      )}
      {observation.source.kind === "text" && (
        <p className={styles.muted}>{sourceInWords(words, observation, dataset)}</p>
      )}
      {bounds && <p className={styles.muted}>{words.t("tooltip.range", { bounds })}</p>}
      {repeats && <p className={styles.muted}>{upperFirst(repeats)}</p>}
    </div>
  );
}
