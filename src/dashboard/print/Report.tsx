/** What a printed report says beside what the page shows: which filters, which address, which sources. */
import { originOf } from "../../model/origin.ts";
import type { Dataset, Observation } from "../../model/types.ts";
import { filtersInWords } from "../filters/facets.ts";
import { useView } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { usePrinting } from "../pace/printing.ts";
import { publishedWords } from "../words/documents.ts";
import { formatPeriod } from "../words/format.ts";
import { clauses } from "../words/lists.ts";
import { publisherName } from "../words/publishers.ts";
import { today } from "../words/today.ts";
import styles from "./Report.module.css";

interface ReportProps {
  dataset: Dataset;
  /** What the filters leave. */
  observations: Observation[];
}

export function ReportHead({ dataset, observations }: ReportProps) {
  const words = useWords();
  const view = useView((state) => state.view);
  const choices = useView((state) => state.choices);
  if (!usePrinting()) return null;
  const { t } = words;
  const filters = filtersInWords(words, dataset, choices, view);
  return (
    <div className={styles.head}>
      <p>
        {t("filter.shown", { shown: observations.length, all: dataset.observations.length })}
        {t("list.colon")}
        {filters.length > 0 ? filters.join(t("list.semicolon")) : t("report.unfiltered")}
      </p>
      <p>
        {t("report.address")} <span className={styles.address}>{window.location.href}</span>
      </p>
      <p>{t("report.printed", { day: formatPeriod(words, today()) })}</p>
    </div>
  );
}

/** Who says what is printed: texts and publishers, each once, with the address. */
export function ReportSources({ dataset: { documents }, observations }: ReportProps) {
  const words = useWords();
  if (!usePrinting()) return null;
  const told = new Set(
    observations.flatMap(({ source, repeats = [] }) =>
      [source, ...repeats.map((repeat) => repeat.source)].flatMap((one) =>
        one.kind === "text" ? [one.document] : [],
      ),
    ),
  );
  const texts = documents
    .filter(({ id }) => told.has(id))
    .map(({ title, publisher, published, url }) => ({
      name: clauses(words, [
        publisherName(words, publisher),
        words.t("quote", { text: title }),
        publishedWords(words, { published }),
      ]),
      url,
    }));
  const offices = observations
    .filter((o) => originOf(o) === "published")
    .flatMap(({ source }) =>
      source.kind === "statistics"
        ? [{ name: publisherName(words, source.publisher), url: source.url }]
        : [],
    );
  const all = new Map([...texts, ...offices].map((one) => [`${one.name} ${one.url}`, one]));
  return (
    <section className={styles.sources}>
      <h3>{words.t("section.sources")}</h3>
      <ul>
        {[...all].map(([key, { name, url }]) => (
          <li key={key}>
            {name} {url && <span className={styles.address}>{url}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
