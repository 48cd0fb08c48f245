import type { Dataset, TieEvent } from "../../model/types.ts";
import { eventWords, inferredWords, inItsWords } from "../charts/events.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { shortName } from "../words/documents.ts";
import { formatPeriod } from "../words/format.ts";
import { listed, upperFirst } from "../words/lists.ts";
import { passageOf } from "../words/passage.ts";
import { placeName } from "../words/places.ts";
import styles from "./Sources.module.css";
import { eventGroups } from "./timeline.ts";

interface Props {
  dataset: Dataset;
  /** Those to list. */
  events: TieEvent[];
}

/** Dated events, and by themselves those whose text gives no year. */
export function Events({ dataset, events }: Props) {
  const words = useWords();
  const { t } = words;
  const { dated, undated } = eventGroups(events);
  const group = (title: string, events: TieEvent[]) =>
    events.length > 0 && (
      <details className={styles.details}>
        <summary>{t("count.named", { name: title, count: String(events.length) })}</summary>
        <ul className={styles.list}>
          {events.map((event) => (
            <EventItem key={event.id} event={event} dataset={dataset} />
          ))}
        </ul>
      </details>
    );
  return (
    <>
      {group(t("events.dated"), dated)}
      {group(t("events.undated"), undated)}
      {events.length === 0 && <p>{noneInWords(words, dataset)}</p>}
    </>
  );
}

function noneInWords({ t }: Words, { events }: Dataset): string {
  return events.length === 0 ? t("events.none") : t("events.hidden", { count: events.length });
}

function EventItem({ event, dataset }: { event: TieEvent; dataset: Dataset }) {
  const words = useWords();
  const { date, kind, title, parties, places, source } = event;
  const document = dataset.documents.find(({ id }) => id === source.document);
  const own = inItsWords(words, event, dataset.documents);
  const passage = document && passageOf(document.text, source);
  const countries = parties.map((party) => placeName(words, party));
  const where = [listed(words, countries), listed(words, places), inferredWords(words, event)]
    .filter(Boolean)
    .join(words.t("list.semicolon"));
  return (
    <li className={styles.event}>
      <span className={styles.date}>
        {upperFirst(formatPeriod(words, date))}
        <span className={styles.kind}>{upperFirst(words.t(`event.${kind}`))}</span>
      </span>
      <div>
        <p>{own ? title : eventWords(words, event, dataset.documents)}</p>
        <p className={styles.meta}>{where}</p>
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
          {` ${document ? shortName(words, document) : source.document}`}
        </p>
      </div>
    </li>
  );
}
