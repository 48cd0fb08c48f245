import type { Dataset } from "../../model/types.ts";
import type { EventMark } from "../charts/model.ts";
import { formatPeriod } from "../words/format.ts";
import styles from "./Milestones.module.css";

export interface MilestonesProps {
  marks: EventMark[];
  /** How many dates of the two countries have no place on the chart: before it begins, or without a year. */
  elsewhere: number;
  dataset: Dataset;
}

/** The numbered milestones of the chart above, in words. */
export function Milestones({ marks, elsewhere, dataset }: MilestonesProps) {
  const publisher = (id: string) =>
    dataset.documents.find((document) => document.id === id)?.publisher ?? id;
  if (marks.length === 0 && elsewhere === 0) return null;
  return (
    <section className={styles.milestones} aria-labelledby="milestones-title">
      <h3 id="milestones-title">Milestones on the chart</h3>
      <ol className={styles.list}>
        {marks.map(({ number, events }) => (
          <li key={number} value={number}>
            <span className={styles.number} aria-hidden="true">
              {number}
            </span>
            <ul>
              {events.map(({ id, date, title, inferred, source }) => (
                <li key={id} title={`Read in: ${publisher(source.document)}`}>
                  <b>{formatPeriod(date)}</b> {title}
                  {inferred && (
                    <span className={styles.inferred}> (year worked out: {inferred})</span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {elsewhere > 0 && (
        <p className={styles.elsewhere}>
          {elsewhere} more {elsewhere === 1 ? "date of the two lies" : "dates of the two lie"}{" "}
          outside the years of the chart or {elsewhere === 1 ? "has" : "have"} no year; they are
          listed under Sources.
        </p>
      )}
    </section>
  );
}
