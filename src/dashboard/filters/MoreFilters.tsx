import { useState } from "react";
import type { Dataset } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { FacetFilter } from "./FacetFilter.tsx";
import styles from "./FilterBar.module.css";
import { facetsOf } from "./facets.ts";
import type { FacetCounts } from "./select.ts";
import { useView } from "./store.ts";

/** Longer lists that few need, so that the bar stays low: what is measured, and how its checks came out. */
const MORE = ["indicators", "checks"] as const;

export function MoreFilters({ dataset, counts }: { dataset: Dataset; counts: FacetCounts }) {
  const words = useWords();
  const { t } = words;
  const view = useView((state) => state.view);
  const choices = useView((state) => state.choices);
  const change = useView((state) => state.change);
  const [open, setOpen] = useState(false);
  const facets = open ? facetsOf(words, dataset, choices) : [];
  return (
    <>
      <button
        type="button"
        className={styles.further}
        aria-expanded={open}
        aria-controls="filter-more"
        onClick={() => setOpen(!open)}
      >
        {t(open ? "filter.fewer" : "filter.more")}
      </button>
      <div id="filter-more" className={styles.furthest} hidden={!open}>
        {MORE.flatMap((name) => {
          const facet = facets.find((one) => one.name === name);
          if (!facet) return [];
          const { label } = facet;
          return (
            <div key={name} className={styles.long}>
              <FacetFilter
                name={label}
                options={facet.options}
                chosen={view[name]}
                counts={counts[name]}
                onChange={(chosen) => change({ [name]: chosen })}
                note={name === "checks" ? t("filter.check.note") : undefined}
                none={t("filter.none")}
              />
              {/* One of many is chosen by two clicks. */}
              <button
                type="button"
                aria-label={t("filter.all.of", { filter: label })}
                disabled={view[name] === null}
                onClick={() => change({ [name]: null })}
              >
                {t("filter.all")}
              </button>
              <button
                type="button"
                aria-label={t("filter.clear.of", { filter: label })}
                disabled={view[name]?.length === 0}
                onClick={() => change({ [name]: [] })}
              >
                {t("filter.clear")}
              </button>
            </div>
          );
        })}
      </div>
    </>
  );
}
