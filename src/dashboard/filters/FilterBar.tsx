/** The filters, always in reach: every chart, count and table below follows them. */
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { RECONCILED, UNNAMED } from "../../model/reporter.ts";
import type { Dataset } from "../../model/types.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { shortName } from "../words/documents.ts";
import { reporterName } from "../words/names.ts";
import { publisherName } from "../words/publishers.ts";
import { FacetFilter } from "./FacetFilter.tsx";
import styles from "./FilterBar.module.css";
import { Lifted } from "./Lifted.tsx";
import { MoreFilters } from "./MoreFilters.tsx";
import { PeriodFilter } from "./PeriodFilter.tsx";
import type { FacetCounts } from "./select.ts";
import { useView } from "./store.ts";
import { UndoRedo } from "./UndoRedo.tsx";
import { BASES, narrowed } from "./view.ts";

function reporterOption(words: Words, value: string) {
  const label = reporterName(words, value);
  const nobody = value === UNNAMED || value === RECONCILED;
  const hint = nobody
    ? words.t(`filter.reporter.${value}.hint`)
    : words.t("filter.reporter.hint", { area: label });
  return { value, label, hint };
}

export interface FilterBarProps {
  dataset: Dataset;
  counts: FacetCounts;
  /** How many observations the filters leave. */
  shown: number;
  /** What else changes what is shown, beside the filters. */
  children?: ReactNode;
}

export function FilterBar({ dataset, counts, shown, children }: FilterBarProps) {
  const words = useWords();
  const { t } = words;
  const view = useView((state) => state.view);
  const reporters = useView((state) => state.choices.reporters);
  const change = useView((state) => state.change);
  const reset = useView((state) => state.reset);
  const [open, setOpen] = useState(false);
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    if (!current) return;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() =>
      style.setProperty("--bar", `${Math.ceil(current.getBoundingClientRect().height)}px`),
    );
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return (
    <section ref={bar} className={styles.bar} aria-label={t("filter.title")} data-print="skip">
      <div className={styles.inside}>
        <PeriodFilter />
        <button
          type="button"
          className={styles.more}
          aria-expanded={open}
          aria-controls="filter-facets"
          onClick={() => setOpen(!open)}
        >
          {t("filter.title")}
        </button>
        <div id="filter-facets" className={styles.facets} data-open={open ? "" : undefined}>
          <FacetFilter
            name={t("filter.reporter")}
            options={reporters.map((value) => reporterOption(words, value))}
            chosen={view.reporters}
            counts={counts.reporters}
            onChange={(chosen) => change({ reporters: chosen })}
            note={t("filter.reporter.note")}
            none={t("filter.none")}
          />
          <FacetFilter
            name={t("filter.basis")}
            options={BASES.map((value) => ({
              value,
              label: t(`filter.basis.${value}`),
              hint: t(`filter.basis.${value}.hint`),
            }))}
            chosen={view.bases}
            counts={counts.bases}
            onChange={(chosen) => change({ bases: chosen })}
            none={t("filter.none")}
          />
          <FacetFilter
            name={t("filter.document")}
            options={dataset.documents.map((document) => ({
              value: document.id,
              label: shortName(words, document),
              hint: t("filter.document.hint", {
                title: document.title,
                publisher: publisherName(words, document.publisher),
              }),
            }))}
            chosen={view.documents}
            counts={counts.documents}
            onChange={(chosen) => change({ documents: chosen })}
            none={t("filter.document.none")}
          />
          <MoreFilters dataset={dataset} counts={counts} />
          {children}
        </div>
        <Lifted dataset={dataset} />
        <p className={styles.status}>
          <span role="status">
            {t("filter.shown", { shown, all: dataset.observations.length })}
          </span>
          <UndoRedo />
          {/* It stays in the order of focus once there is nothing to reset. */}
          <button
            type="button"
            className={styles.reset}
            aria-disabled={!narrowed(view)}
            onClick={() => narrowed(view) && reset()}
          >
            {t("filter.reset")}
          </button>
        </p>
      </div>
    </section>
  );
}
