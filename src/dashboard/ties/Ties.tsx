/** Events of the two countries and of others with them, and which provinces work together. */

import type { ReactNode } from "react";
import type { Dataset, TieEvent } from "../../model/types.ts";
import { Emptiness } from "../filters/Emptiness.tsx";
import { FacetFilter } from "../filters/FacetFilter.tsx";
import { facetsOf } from "../filters/facets.ts";
import { type FacetCounts, selectLinks } from "../filters/select.ts";
import { useView } from "../filters/store.ts";
import type { View } from "../filters/view.ts";
import { whyNoEvents } from "../filters/why-empty.ts";
import { useWords } from "../i18n/words.ts";
import { Events } from "./Events.tsx";
import { eventGroups } from "./groups.ts";
import { Provinces } from "./Provinces.tsx";
import styles from "./Ties.module.css";
import { Timeline } from "./Timeline.tsx";

export interface TiesProps {
  dataset: Dataset;
  /** Those that pass the filters. */
  events: TieEvent[];
  counts: FacetCounts;
  /** That they and the counts are of. */
  view: View;
  /** What makes pictures of the timeline, of which the heading has this id. */
  picture: (heading: string) => ReactNode;
}

export function Ties({ dataset, events, counts, view, picture }: TiesProps) {
  const words = useWords();
  const { t } = words;
  const { dated, undated } = eventGroups(events);
  return (
    <div className={styles.ties}>
      <section aria-labelledby="timeline-title">
        <h3 id="timeline-title">
          {t("ties.headline", { dated: dated.length, undated: undated.length })}
        </h3>
        <p className={styles.lead}>{t("ties.lead")}</p>
        <EventFilters dataset={dataset} counts={counts} />
        {events.length > 0 ? (
          <>
            <Timeline events={events} />
            <p data-print="skip">{picture("timeline-title")}</p>
            <Events dataset={dataset} events={events} />
          </>
        ) : (
          <div className={styles.empty}>
            <Emptiness empty={whyNoEvents(words, dataset, view)} what="timeline-title" />
          </div>
        )}
      </section>
      <section aria-labelledby="provinces-title">
        <h3 id="provinces-title">{t("ties.provinces")}</h3>
        <Provinces dataset={dataset} links={selectLinks(dataset, view)} pair={view.pair} />
      </section>
    </div>
  );
}

/** A box is ticked at once; what it filters follows. */
function EventFilters({ dataset, counts }: Pick<TiesProps, "dataset" | "counts">) {
  const words = useWords();
  const view = useView((state) => state.view);
  const choices = useView((state) => state.choices);
  const change = useView((state) => state.change);
  const facets = facetsOf(words, dataset, choices).filter(
    ({ name }) => name === "kinds" || name === "partners",
  );
  return (
    <div className={styles.facets} data-print="skip">
      {facets.map(({ name, label, options }) => (
        <FacetFilter
          key={name}
          name={label}
          options={options}
          chosen={view[name]}
          counts={counts[name]}
          counted="events"
          onChange={(chosen) => change({ [name]: chosen })}
          none={words.t("ties.none")}
        />
      ))}
    </div>
  );
}
