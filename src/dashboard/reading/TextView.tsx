/** One text: what it is, its figures where they stand, and what is made of them. */
import { useMemo, useRef, useState } from "react";
import type { Dataset, Observation, TextSource } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { reasonWords } from "../sources/left-alone.ts";
import { Details } from "./Details.tsx";
import { FigureItem } from "./FigureItem.tsx";
import { Legend } from "./Legend.tsx";
import rows from "./List.module.css";
import { LongList, type LongListHandle } from "./LongList.tsx";
import { Marks } from "./Marks.tsx";
import styles from "./ReadDialog.module.css";
import { isUndecided, type Reading, saidBy } from "./reading.ts";
import { Ties } from "./Ties.tsx";
import { decideAll } from "./texts.ts";
import { useVerdicts } from "./use-verdicts.ts";

/** Id of the heading over the figures. */
export const FIGURES = "reading-figures";

interface Props {
  reading: Reading;
  /** The data without the reader's own. */
  published: Dataset;
  /** Leads to where a figure stands on the page. */
  onShow: (source: TextSource) => void;
}

export function TextView({ reading, published, onShow }: Props) {
  const words = useWords();
  const { t } = words;
  const { id, figures, leftAlone, language } = reading;
  const verdicts = useVerdicts(published, reading);
  const [current, setCurrent] = useState<number | null>(null);
  const list = useRef<LongListHandle>(null);
  const text = useRef<LongListHandle>(null);
  const observations = useMemo(
    () =>
      figures.map(
        (figure, i): Observation => ({
          id: String(i),
          basis: "stated",
          layer: "own",
          ...saidBy(figure),
        }),
      ),
    [figures],
  );
  const all = [...figures, ...reading.events, ...reading.links];
  const open = all.filter(isUndecided).length;
  const decided = all.some(({ state }) => state !== "open");
  return (
    <section className={styles.reading} aria-label={t("reading.text")}>
      <Details reading={reading} />
      <div className={styles.bar}>
        <button
          type="button"
          className={styles.main}
          disabled={open === 0}
          onClick={() => decideAll(id, "accepted")}
        >
          {t("reading.acceptAll", {
            count: open,
            figures: all.length === figures.length ? "only" : "other",
          })}
        </button>
        <button type="button" disabled={!decided} onClick={() => decideAll(id, "open")}>
          {t("reading.undecideAll")}
        </button>
      </div>
      {figures.length === 0 && (
        <p className={styles.none}>{t("reading.noFigures", { count: leftAlone.length })}</p>
      )}
      <div className={styles.columns}>
        <div>
          <h3>{t("reading.text")}</h3>
          {figures.length > 0 && <Legend />}
          <Marks
            ref={text}
            reading={reading}
            observations={observations}
            current={current}
            onSelect={(index) => {
              setCurrent(index);
              list.current?.show(index);
            }}
          />
        </div>
        <div>
          <h3 id={FIGURES} tabIndex={-1}>
            {t("reading.figures", { count: figures.length })}
          </h3>
          <LongList
            ref={list}
            label={t("reading.figures", { count: figures.length })}
            count={figures.length}
            height={190}
          >
            {(index) => (
              <FigureItem
                reading={reading}
                index={index}
                observation={observations[index] as Observation}
                published={published}
                verdicts={verdicts}
                current={index === current}
                onShow={onShow}
              />
            )}
          </LongList>
          <Ties reading={reading} />
          {leftAlone.length > 0 && (
            <details className={rows.leftAlone}>
              <summary>{t("reading.leftAlone", { count: leftAlone.length })}</summary>
              <LongList label={t("text.leftAlone.title")} count={leftAlone.length} height={28}>
                {(index) => {
                  const { quote, reason = "" } = leftAlone[index] ?? {};
                  return (
                    <>
                      <q lang={language}>{quote?.text}</q>
                      {t("list.colon")}
                      {reasonWords(words, reason)}
                    </>
                  );
                }}
              </LongList>
            </details>
          )}
        </div>
      </div>
    </section>
  );
}
