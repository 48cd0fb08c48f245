import type { Dataset, TieEvent } from "../../model/types.ts";
import { eventWords } from "../charts/events.ts";
import type { EventMark } from "../charts/model.ts";
import { shortName } from "../words/documents.ts";
import { formatPeriod } from "../words/format.ts";
import styles from "./Milestones.module.css";
import { withoutDate } from "./words.ts";

export interface MilestonesProps {
  marks: EventMark[];
  /** How many dates of the two countries have no place on the chart: outside its years, or without a year. */
  elsewhere: number;
  dataset: Dataset;
}

function elsewhereInWords(count: number, others: boolean): string {
  const dates = `${count} ${others ? "more " : ""}${count === 1 ? "date" : "dates"} of the two`;
  return count === 1
    ? `${dates} lies outside the years of the chart or has no year; it is listed under Sources.`
    : `${dates} lie outside the years of the chart or have no year; they are listed under Sources.`;
}

/** The numbered milestones of the chart above, in words. */
export function Milestones({ marks, elsewhere, dataset }: MilestonesProps) {
  if (marks.length === 0 && elsewhere === 0) return null;
  return (
    <section className={styles.milestones} aria-labelledby="milestones-title">
      <h3 id="milestones-title">
        {marks.length > 0 ? "Milestones on the chart" : "No milestone on the chart"}
      </h3>
      {marks.length > 0 && (
        <ol className={styles.list}>
          {marks.map(({ number, events }) => (
            <li key={number} value={number}>
              <span className={styles.number} aria-hidden="true">
                {number}
              </span>
              <ul>
                {events.map((event) => (
                  <Milestone key={event.id} event={event} dataset={dataset} />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      {elsewhere > 0 && (
        <p className={styles.aside}>{elsewhereInWords(elsewhere, marks.length > 0)}</p>
      )}
    </section>
  );
}

function Milestone({ event, dataset: { documents } }: { event: TieEvent; dataset: Dataset }) {
  const { date, inferred, source } = event;
  const document = documents.find(({ id }) => id === source.document);
  return (
    <li>
      <b>{formatPeriod(date)}</b> {withoutDate(eventWords(event, documents), date)}{" "}
      <span className={styles.aside}>
        ({inferred && `year worked out: ${inferred}; `}
        {document ? shortName(document) : source.document})
      </span>
    </li>
  );
}
