import * as Slider from "@radix-ui/react-slider";
import { memo, useDeferredValue, useRef } from "react";
import { useWords } from "../i18n/words.ts";
import styles from "./FilterBar.module.css";
import type { ChangeKind } from "./store.ts";
import { useView } from "./store.ts";

/** First and last calendar year, as a slider with two thumbs. */
export const PeriodFilter = memo(function PeriodFilter() {
  const { t } = useWords();
  const from = useView((state) => state.view.from);
  const to = useView((state) => state.view.to);
  const [first, last] = useView((state) => state.choices.years);
  const change = useView((state) => state.change);
  const value = [from ?? first, to ?? last];
  // To place its thumbs the slider measures them, which would halt the drawing of the whole page: it comes right after.
  const come = useDeferredValue(true, false);
  // The slider tells of each change alike, and of the end of one after each key.
  const byKey = useRef(false);
  const set =
    (kind: ChangeKind) =>
    ([start, end]: number[]) =>
      change({ from: start ?? null, to: end ?? null }, byKey.current ? "key" : kind);
  return (
    <fieldset className={styles.period} aria-labelledby="filter-period">
      <span id="filter-period" className={styles.name}>
        {t("filter.period")}
      </span>
      <output className={styles.year}>{value[0]}</output>
      {come ? (
        <Slider.Root
          className={styles.slider}
          min={first}
          max={last}
          step={1}
          value={value}
          onKeyDownCapture={() => {
            byKey.current = true;
          }}
          onPointerDownCapture={() => {
            byKey.current = false;
          }}
          onValueChange={set("drag")}
          onValueCommit={set("drop")}
        >
          <Slider.Track className={styles.track}>
            <Slider.Range className={styles.range} />
          </Slider.Track>
          <Slider.Thumb className={styles.thumb} aria-label={t("filter.firstYear")} />
          <Slider.Thumb className={styles.thumb} aria-label={t("filter.lastYear")} />
        </Slider.Root>
      ) : (
        <span className={styles.slider}>
          <span className={styles.track} />
        </span>
      )}
      <output className={styles.year}>{value[1]}</output>
    </fieldset>
  );
});
