import type { Check, Dataset } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import styles from "./Bars.module.css";
import { layBars, pictureOf } from "./picture.ts";

/** The numbers of a check as bars from zero, each with its words beside it; nothing where there are none. */
export function Bars({ check, dataset }: { check: Check; dataset: Dataset }) {
  const bars = pictureOf(useWords(), check, dataset);
  if (bars.length === 0) return null;
  const places = layBars(bars);
  const percent = (share: number) => `${100 * share}%`;
  return (
    <ul className={styles.bars}>
      {bars.map(({ id, label, figure, hollow }, i) => {
        const { from = 0, to = 0, zero = 0, range } = places[i] ?? {};
        return (
          <li key={id}>
            <span className={styles.label}>{label}</span>
            <svg className={styles.bar} aria-hidden="true" focusable="false">
              <rect
                x={percent(from)}
                width={percent(to - from)}
                y="4"
                height="8"
                data-hollow={hollow ? "" : undefined}
              />
              <line x1={percent(zero)} x2={percent(zero)} y1="1" y2="15" />
              {range && (
                <line
                  className={styles.range}
                  x1={percent(range.from)}
                  x2={percent(range.to)}
                  y1="8"
                  y2="8"
                />
              )}
            </svg>
            <span className={styles.value}>{figure}</span>
          </li>
        );
      })}
    </ul>
  );
}
