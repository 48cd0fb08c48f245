import { areaName } from "../../model/areas.ts";
import type { Dataset, TieEvent } from "../../model/types.ts";
import { shortName } from "../words/documents.ts";
import { formatPeriod } from "../words/format.ts";
import { listed, upperFirst } from "../words/lists.ts";
import { passageOf } from "../words/passage.ts";
import styles from "./Sources.module.css";
import { eventGroups } from "./timeline.ts";

interface Props {
  dataset: Dataset;
  /** Those to list. */
  events: TieEvent[];
}

/** Dated events, and by themselves those whose text gives no year. */
export function Events({ dataset, events }: Props) {
  const { dated, undated } = eventGroups(events);
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
      {events.length === 0 && <p>{noneInWords(dataset)}</p>}
    </>
  );
}

function noneInWords({ events }: Dataset): string {
  if (events.length === 0) return "No text has a dated event.";
  return `The filters leave out all ${events.length}: loosen the period or the source text.`;
}

function EventItem({ event, dataset }: { event: TieEvent; dataset: Dataset }) {
  const { date, kind, title, parties, places, inferred, source } = event;
  const document = dataset.documents.find(({ id }) => id === source.document);
  const passage = document && passageOf(document.text, source);
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
          {passage ? (
            <q lang={document.language}>
              {passage.lead}
              <mark>{passage.quote}</mark>
              {passage.tail}
            </q>
          ) : (
            <q>{source.quote.text}</q>
          )}
          {` ${document ? shortName(document) : source.document}`}
        </p>
      </div>
    </li>
  );
}
