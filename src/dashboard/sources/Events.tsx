import { areaName } from "../../model/areas.ts";
import type { Dataset, TieEvent } from "../../model/types.ts";
import { formatPeriod } from "../words/format.ts";
import { listed, upperFirst } from "../words/lists.ts";
import styles from "./Sources.module.css";
import { eventGroups } from "./timeline.ts";

/** Dated events, and by themselves those whose text gives no year. */
export function Events({ dataset }: { dataset: Dataset }) {
  const { dated, undated } = eventGroups(dataset.events);
  const group = (title: string, events: TieEvent[]) =>
    events.length > 0 && (
      <details className={styles.details}>
        <summary>
          {title} ({events.length})
        </summary>
        <ul className={styles.list}>
          {events.map((event) => (
            <EventItem key={event.id} event={event} dataset={dataset} />
          ))}
        </ul>
      </details>
    );
  return (
    <>
      {group("With a year", dated)}
      {group("Year not given", undated)}
      {dated.length + undated.length === 0 && <p>No text has a dated event.</p>}
    </>
  );
}

function EventItem({ event, dataset }: { event: TieEvent; dataset: Dataset }) {
  const { date, kind, title, parties, places, inferred, source } = event;
  const document = dataset.documents.find(({ id }) => id === source.document);
  const where = [listed(parties.map((party) => areaName(party))), listed(places)]
    .filter(Boolean)
    .join("; ");
  return (
    <li className={styles.event}>
      <span className={styles.date}>
        {formatPeriod(date)}
        <span className={styles.kind}>{upperFirst(kind)}</span>
      </span>
      <div>
        <p>{title}</p>
        <p className={styles.meta}>
          {[where, inferred && `year worked out: ${inferred}`].filter(Boolean).join(". ")}
        </p>
        <p className={styles.meta}>
          <q lang={document?.language}>{source.quote.text}</q>
          {document && ` ${document.publisher}, ${formatPeriod(document.published)}`}
        </p>
      </div>
    </li>
  );
}
