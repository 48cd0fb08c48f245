/** A file of official figures: what it gives, what of it was passed over, and what it would change, before and after it is on the page. */
import { useMemo } from "react";
import { useStore } from "zustand";
import type { Dataset } from "../../model/types.ts";
import { noteIn } from "../../official/notes.ts";
import {
  heldAgainst,
  pairsOf,
  publishedIn,
  type Series,
  seriesOf,
} from "../../official/preview.ts";
import { REASONS } from "../../official/reasons.ts";
import { inOrder } from "../filters/pair.ts";
import { useWords } from "../i18n/words.ts";
import { formatPeriod } from "../words/format.ts";
import { clauses, listed } from "../words/lists.ts";
import { pairName } from "../words/places.ts";
import { publisherName } from "../words/publishers.ts";
import { Changes, seriesName } from "./Changes.tsx";
import { joined } from "./join.ts";
import rows from "./List.module.css";
import { LongList } from "./LongList.tsx";
import type { OfficialFile } from "./official-file.ts";
import styles from "./ReadDialog.module.css";
import { fileSentence } from "./sentence.ts";
import { accept, texts } from "./texts.ts";
import { unusableWords } from "./unusable.ts";

interface Props {
  file: OfficialFile;
  /** The data without the reader's own. */
  published: Dataset;
  /** Leads to where its figures stand on the page. */
  onShow: () => void;
}

/** More pairs than these are counted. */
const MOST_PAIRS = 6;

export function FileView({ file, published, onShow }: Props) {
  const words = useWords();
  const { t } = words;
  const { figures, format, skipped, notes, accepted } = file;
  const files = useStore(texts, (state) => state.files);
  const series = useMemo(() => seriesOf(figures), [figures]);
  const pairs = useMemo(() => pairsOf(figures).map(inOrder), [figures]);
  const changes = useMemo(() => {
    const others = files.filter(({ id }) => id !== file.id);
    const known = publishedIn(joined(published, [], others));
    return heldAgainst(figures, known, published.indicators);
  }, [figures, file.id, files, published]);
  const gives = changes.added.length + changes.differing.length;
  return (
    <section className={styles.reading} aria-label={t("reading.file")}>
      <p>{clauses(words, [format, t("reading.figures", { count: figures.length })])}</p>
      {pairs.length > 0 && (
        <p className={styles.meta}>
          {pairs.length > MOST_PAIRS
            ? t("reading.pairs.many", { count: pairs.length })
            : t("reading.pairs", {
                pairs: clauses(
                  words,
                  pairs.map((pair) => pairName(words, pair)),
                ),
              })}
        </p>
      )}
      {figures.length > 0 ? (
        <Changes dataset={published} changes={changes} />
      ) : (
        <p>{unusableWords(words, file)}</p>
      )}
      <div className={styles.bar}>
        <button
          type="button"
          className={styles.main}
          disabled={gives === 0 && !accepted}
          onClick={() => accept(file, !accepted)}
        >
          {t(accepted ? "reading.file.takeOff" : "reading.file.add", { count: gives })}
        </button>
        {accepted && gives > 0 && (
          <button type="button" onClick={onShow}>
            {t("reading.show")}
          </button>
        )}
      </div>
      <div className={`${styles.columns} ${rows.facts}`}>
        <div>
          <h3>{t("reading.series", { count: series.length })}</h3>
          <LongList
            label={t("reading.series", { count: series.length })}
            count={series.length}
            height={56}
          >
            {(index) => <SeriesItem series={series[index] as Series} dataset={published} />}
          </LongList>
        </div>
        <div>
          <h3>
            {t("reading.skipped", { count: skipped.reduce((sum, one) => sum + one.count, 0) })}
          </h3>
          {skipped.length > 0 && (
            <LongList label={t("reading.skipped.label")} count={skipped.length} height={48}>
              {(index) => {
                const { where, reason, values, count } = skipped[index] as (typeof skipped)[number];
                return t("reading.skipped.rows", {
                  count,
                  where,
                  why: fileSentence(words, [REASONS[reason], values]),
                });
              }}
            </LongList>
          )}
          {notes.length > 0 && (
            <>
              <h3>{t("reading.told")}</h3>
              <ul className={rows.verdicts}>
                {notes.map((note) => (
                  <li key={JSON.stringify(note)}>
                    {noteIn(
                      (sentence) => fileSentence(words, sentence),
                      (parts) => listed(words, parts),
                      note,
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </section>
  );
}

/** What the messages call a frequency: their branches have no hyphens. */
const FREQUENCY: Record<string, string> = {
  annual: "annual",
  "half-yearly": "halfYearly",
  quarterly: "quarterly",
  monthly: "monthly",
};

function SeriesItem({ series, dataset }: { series: Series; dataset: Dataset }) {
  const words = useWords();
  const { t } = words;
  const { publisher, valuation, frequency, from, to, count } = series;
  return (
    <>
      <strong>{seriesName(words, dataset, series)}</strong>{" "}
      <span className={styles.meta}>
        {clauses(words, [
          t("reading.series.span", {
            count,
            from: formatPeriod(words, from),
            to: formatPeriod(words, to),
            frequency: FREQUENCY[frequency] ?? "other",
          }),
          publisherName(words, publisher),
          valuation && t(`reading.valuation.${valuation}`),
        ])}
      </span>
    </>
  );
}
