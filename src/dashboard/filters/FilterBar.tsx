/** The filters, always in reach: every chart, count and table below follows them. */
import { useState } from "react";
import { areaName } from "../../model/areas.ts";
import { UNNAMED } from "../../model/reporter.ts";
import type { Basis, Dataset } from "../../model/types.ts";
import { shortName } from "../words/documents.ts";
import { FacetFilter } from "./FacetFilter.tsx";
import styles from "./FilterBar.module.css";
import { PeriodFilter } from "./PeriodFilter.tsx";
import type { FacetCounts } from "./select.ts";
import { useView } from "./store.ts";
import { BASES, narrowed } from "./view.ts";

const BASIS_LABELS: Record<Basis, { label: string; hint: string }> = {
  stated: { label: "Stated", hint: "Read from a text" },
  derived: { label: "Worked out", hint: "Arithmetic on what a text says" },
  official: {
    label: "Official, with sums",
    hint: "Published statistics, and totals and balances added up from them",
  },
};

function reporterOption(value: string) {
  if (value === UNNAMED) {
    return {
      value,
      label: "Not named",
      hint: "Trade in a text from which no reporter was read",
    };
  }
  const label = areaName(value);
  const hint = `${label} reports the trade, hosts the investment, or receives the people`;
  return { value, label, hint };
}

export interface FilterBarProps {
  dataset: Dataset;
  counts: FacetCounts;
  /** How many observations the filters leave. */
  shown: number;
}

export function FilterBar({ dataset, counts, shown }: FilterBarProps) {
  const view = useView((state) => state.view);
  const reporters = useView((state) => state.choices.reporters);
  const change = useView((state) => state.change);
  const reset = useView((state) => state.reset);
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.bar} aria-label="Filters">
      <div className={styles.inside}>
        <PeriodFilter />
        <button
          type="button"
          className={styles.more}
          aria-expanded={open}
          aria-controls="filter-facets"
          onClick={() => setOpen(!open)}
        >
          Filters
        </button>
        <div id="filter-facets" className={styles.facets} data-open={open ? "" : undefined}>
          <FacetFilter
            name="Reporter"
            options={reporters.map(reporterOption)}
            chosen={view.reporters}
            counts={counts.reporters}
            onChange={(chosen) => change({ reporters: chosen })}
            note="Of trade, who reports it; of all else, who hosts, receives or ranks."
            none="None is chosen, so no figure is shown."
          />
          <FacetFilter
            name="Basis"
            options={BASES.map((value) => ({ value, ...BASIS_LABELS[value] }))}
            chosen={view.bases}
            counts={counts.bases}
            onChange={(chosen) => change({ bases: chosen })}
            none="None is chosen, so no figure is shown."
          />
          <FacetFilter
            name="Source text"
            options={dataset.documents.map((document) => ({
              value: document.id,
              label: shortName(document),
              hint: `${document.title} (${document.publisher})`,
            }))}
            chosen={view.documents}
            counts={counts.documents}
            onChange={(chosen) => change({ documents: chosen })}
            none="None is chosen: only official figures are left, and no event."
          />
        </div>
        <p className={styles.status}>
          <span role="status">
            {shown} of {dataset.observations.length} observations shown
          </span>
          <button type="button" className={styles.reset} disabled={!narrowed(view)} onClick={reset}>
            Reset
          </button>
        </p>
      </div>
    </section>
  );
}
