/** What a text is: title, publisher and date, which the page asks for where it needs it; warnings; and what to do with the whole. */
import { useState } from "react";
import { useStore } from "zustand";
import { isPublicationDate, isYetToCome, latestDay } from "../../input/article/published.ts";
import { NO_PUBLISHER } from "../../model/publication.ts";
import { save } from "../copying/save.ts";
import { useWords } from "../i18n/words.ts";
import { publishedWords } from "../words/documents.ts";
import { clauses, listed } from "../words/lists.ts";
import { publisherName } from "../words/publishers.ts";
import { draftDetails, drafts, type Details as Typed } from "./drafts.ts";
import fields from "./Form.module.css";
import { describe } from "./intake.ts";
import { noteName, noteOf } from "./note.ts";
import styles from "./ReadDialog.module.css";
import type { Reading } from "./reading.ts";

/** What is wrong with a date of publication as it was typed. */
function faultIn(date: string): "published" | "future" | undefined {
  if (!isPublicationDate(date)) return "published";
  return isYetToCome(date, latestDay()) ? "future" : undefined;
}

/** How many words that hang on the date are quoted. */
const MOST_WORDS = 4;

export function Details({ reading }: { reading: Reading }) {
  const words = useWords();
  const { t } = words;
  const { id, warnings, dated, figures } = reading;
  const draft = useStore(drafts, (state) => state.details[id]);
  const set = {
    title: reading.title,
    publisher: reading.publisher,
    published: reading.published ?? "",
  };
  const { title, publisher, published } = draft ?? set;
  const change = (some: Partial<Typed>) => draftDetails(id, { ...set, ...draft, ...some });
  const [wrong, setWrong] = useState<"published" | "future">();
  const missing = reading.published === undefined;
  const asks = missing && dated.figures > 0;
  const rejected = figures.filter(({ state }) => state === "rejected").length;
  const corrections = figures.filter(({ corrected }) => corrected).length;
  const comments = { rights: t("reading.note.rights"), undated: t("reading.note.undated") };
  const why = () => {
    const quoted = dated.words.slice(0, MOST_WORDS).map((word) => t("reading.quoted", { word }));
    if (dated.figures === 0) return t("reading.date.cite");
    return quoted.length > 0
      ? t("reading.date.words", { count: dated.figures, words: listed(words, quoted) })
      : t("reading.date.unsaid", { count: dated.figures });
  };
  return (
    <>
      {warnings.length > 0 && (
        <ul className={fields.warnings}>
          {warnings.map(({ trouble, line }) => (
            <li key={`${trouble} ${line}`}>{t(`reading.trouble.${trouble}`)}</li>
          ))}
        </ul>
      )}
      <details className={fields.about} open={asks || undefined} key={String(missing)}>
        <summary>
          {t("reading.about")}
          {t("list.colon")}
          {clauses(words, [
            publisherName(words, reading.publisher || NO_PUBLISHER),
            publishedWords(words, reading),
          ])}
        </summary>
        <form
          className={fields.details}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const date = published.trim();
            const fault = date === "" && missing ? undefined : faultIn(date);
            setWrong(fault);
            if (fault) return;
            draftDetails(id, { title, publisher, published: date });
            describe(id, { title, publisher, published: date || undefined });
          }}
        >
          {missing && (
            <p className={fields.ask} id="reading-ask">
              {why()}
            </p>
          )}
          <label>
            <span>{t("reading.field.title")}</span>
            <input value={title} onChange={(event) => change({ title: event.target.value })} />
          </label>
          <label>
            <span>{t("reading.field.publisher")}</span>
            <input
              value={publisher}
              onChange={(event) => change({ publisher: event.target.value })}
            />
          </label>
          <label data-wrong={wrong && ""}>
            <span>{t("reading.field.published")}</span>
            <input
              value={published}
              placeholder="2024-03-15"
              aria-invalid={wrong !== undefined}
              aria-describedby={missing ? "reading-ask" : undefined}
              onChange={(event) => change({ published: event.target.value })}
            />
            <small>{t(wrong ? `reading.wrong.${wrong}` : "reading.hint.published")}</small>
          </label>
          <div className={styles.deeds}>
            <button type="submit">{t(missing ? "reading.date.set" : "reading.details.set")}</button>
            <button
              type="button"
              disabled={publisher.trim() === ""}
              onClick={() =>
                save(
                  new Blob([noteOf(reading, comments)], { type: "text/markdown" }),
                  noteName(reading),
                )
              }
            >
              {t("reading.note")}
            </button>
          </div>
          <p className={styles.hint}>
            {publisher.trim() === "" && `${t("reading.note.publisher")} `}
            {t("reading.note.hint")}
            {corrections > 0 && ` ${t("reading.note.corrections", { count: corrections })}`}
            {rejected > 0 && ` ${t("reading.note.rejected", { count: rejected })}`}
          </p>
        </form>
      </details>
    </>
  );
}
