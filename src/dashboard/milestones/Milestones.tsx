import { memo } from "react";
import type { Dataset, TieEvent } from "../../model/types.ts";
import type { PageInput } from "../charts/contents.ts";
import { eventWords, inferredWords, inItsWords } from "../charts/events.ts";
import { Fold } from "../charts/Fold.tsx";
import { useWords } from "../i18n/words.ts";
import { mainChart } from "../trade/main.ts";
import { withoutDate } from "../words/dated.ts";
import { sentenceOf, shortName } from "../words/documents.ts";
import { formatPeriod } from "../words/format.ts";
import { upperFirst } from "../words/lists.ts";
import styles from "./Milestones.module.css";

/** The numbered milestones of the main chart, in words. */
export const Milestones = memo(function Milestones({ input }: { input: PageInput }) {
  const { t } = useWords();
  const chart = mainChart(input);
  const marks = chart.events;
  // Outside of its years, or without a year.
  const elsewhere = input.events.length - marks.flatMap(({ events }) => events).length;
  if (marks.length === 0 && elsewhere === 0) return null;
  const why = chart.empty
    ? "milestones.noChart"
    : marks.length > 0
      ? "milestones.more"
      : "milestones.elsewhere";
  return (
    <section className={styles.milestones} aria-labelledby="milestones-title">
      {marks.length === 0 ? (
        <h3 id="milestones-title">{t("milestones.none")}</h3>
      ) : (
        <Fold heading={<h3 id="milestones-title">{t("milestones.title")}</h3>}>
          <ol className={styles.list}>
            {marks.map(({ number, events }) => (
              <li key={number} value={number}>
                <span className={styles.number} aria-hidden="true">
                  {number}
                </span>
                <ul>
                  {events.map((event) => (
                    <Milestone key={event.id} event={event} dataset={input.dataset} />
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </Fold>
      )}
      {elsewhere > 0 && <p className={styles.aside}>{t(why, { count: elsewhere })}</p>}
    </section>
  );
});

function Milestone({ event, dataset: { documents } }: { event: TieEvent; dataset: Dataset }) {
  const words = useWords();
  const { date, source } = event;
  const document = documents.find(({ id }) => id === source.document);
  const said = eventWords(words, event, documents);
  const named = document ? shortName(words, document) : source.document;
  const own = inItsWords(words, event, documents);
  return (
    <li>
      <b>{upperFirst(formatPeriod(words, date))}</b>{" "}
      {own ? withoutDate(words, said, date) : said + words.t("list.colon")}
      {!own && (
        <q lang={document?.language}>{sentenceOf(source, documents) ?? source.quote.text}</q>
      )}{" "}
      <span className={styles.aside}>
        {words.t("bracketed", {
          text: [inferredWords(words, event), named]
            .filter(Boolean)
            .join(words.t("list.semicolon")),
        })}
      </span>
    </li>
  );
}
