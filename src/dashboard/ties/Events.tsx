/** Events in order of time, and by themselves those whose text gives no year; each with its sentence. */
import type { Dataset, TieEvent } from "../../model/types.ts";
import { eventWords, inferredWords, inItsWords } from "../charts/events.ts";
import { Fold } from "../charts/Fold.tsx";
import { useWords } from "../i18n/words.ts";
import { shortName } from "../words/documents.ts";
import { formatPeriod } from "../words/format.ts";
import { listed, upperFirst } from "../words/lists.ts";
import { passageOf } from "../words/passage.ts";
import { placeName, townName } from "../words/places.ts";
import styles from "./Events.module.css";
import { eventGroups } from "./groups.ts";
import { entryOf } from "./Timeline.tsx";

interface Props {
  dataset: Dataset;
  /** Those to list. */
  events: TieEvent[];
}

export function Events({ dataset, events }: Props) {
  const { t } = useWords();
  const { dated, undated } = eventGroups(events);
  const group = (id: string, title: string, events: TieEvent[]) =>
    events.length > 0 && (
      <section className={styles.group} aria-labelledby={id}>
        <Fold
          heading={
            <h4 id={id}>{t("count.named", { name: title, count: String(events.length) })}</h4>
          }
        >
          <ul className={styles.list}>
            {events.map((event) => (
              <EventItem key={event.id} event={event} dataset={dataset} />
            ))}
          </ul>
        </Fold>
      </section>
    );
  return (
    <>
      {group("events-dated", t("events.dated"), dated)}
      {group("events-undated", t("events.undated"), undated)}
    </>
  );
}

function EventItem({ event, dataset }: { event: TieEvent; dataset: Dataset }) {
  const words = useWords();
  const { date, kind, parties, places, layer, source } = event;
  const document = dataset.documents.find(({ id }) => id === source.document);
  const passage = document && passageOf(document.text, source);
  const countries = parties.map((party) => placeName(words, party));
  const towns = places.map((name) => townName(words, name));
  const where = [
    listed(words, countries),
    listed(words, towns),
    inferredWords(words, event),
    layer && words.t("events.own"),
  ]
    .filter(Boolean)
    .join(words.t("list.semicolon"));
  return (
    <li id={entryOf(event)} tabIndex={-1} className={styles.event}>
      <p className={styles.date}>
        {upperFirst(formatPeriod(words, date))} <span>{words.t(`event.${kind}`)}</span>
      </p>
      <p>{eventWords(words, event, dataset.documents)}</p>
      <p className={styles.meta}>{where}</p>
      {/* Where the page cannot say what happened in its own language, the sentence does. */}
      <details className={styles.meta} open={!inItsWords(words, event, dataset.documents)}>
        <summary>
          {words.t("events.sentence", {
            document: document ? shortName(words, document) : source.document,
          })}
        </summary>
        {passage ? (
          <q lang={document.language}>
            {passage.lead}
            <mark>{passage.quote}</mark>
            {passage.tail}
          </q>
        ) : (
          <q>{source.quote.text}</q>
        )}
      </details>
    </li>
  );
}
