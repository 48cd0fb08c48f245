import type { Dataset } from "../../model/types.ts";
import { basisWords } from "../words/basis.ts";
import { repeatsInWords } from "../words/documents.ts";
import { formatBounds, formatFigure, formatWhen } from "../words/format.ts";
import { upperFirst } from "../words/lists.ts";
import { citationOf, proofOf, whoReports } from "./describe.ts";
import type { PlacedMark } from "./layout.ts";
import styles from "./Tooltip.module.css";

const WIDTH = 300;

/** What a point says: value, period, basis, and the sentence or arithmetic it rests on. Beside the point, inside the chart. */
export function Tooltip({
  placed: { mark, x, y },
  width,
  dataset,
}: {
  placed: PlacedMark;
  width: number;
  dataset: Dataset;
}) {
  const { observation } = mark;
  const bounds = formatBounds(observation);
  const repeats = repeatsInWords(observation, dataset.documents);
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
      <p className={styles.value}>{formatFigure(observation)}</p>
      <p>{upperFirst(formatWhen(observation))}</p>
      <p className={styles.basis}>
        {upperFirst(basisWords(observation))} · {whoReports(observation)}
      </p>
      <p className={styles.proof}>{proofOf(observation, dataset)}</p>
      {observation.source.kind === "text" && (
        <p className={styles.muted}>{citationOf(observation, dataset)}</p>
      )}
      {bounds && <p className={styles.muted}>Range: {bounds}</p>}
      {repeats && <p className={styles.muted}>{upperFirst(repeats)}</p>}
    </div>
  );
}
