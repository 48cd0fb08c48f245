/** Where a text is pasted, and files are chosen; what is being read, and how far it is. */
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { useWords, type Words } from "../i18n/words.ts";
import { clauses, listed } from "../words/lists.ts";
import { drafts, paste } from "./drafts.ts";
import fields from "./Form.module.css";
import { cancel, type Done, intake, readFiles, readPasted, type UnderWay } from "./intake.ts";
import styles from "./ReadDialog.module.css";
import { FIGURES } from "./TextView.tsx";
import { texts } from "./texts.ts";

const ACCEPTED =
  ".txt,.md,.markdown,.html,.htm,.pdf,.csv,.tsv,.json,text/plain,text/html,text/csv,application/pdf,application/json";

/** In English, as only that is read. */
const EXAMPLE = "Two-way trade between Vietnam and China came to ...";

export function Give() {
  const words = useWords();
  const { t } = words;
  const pasted = useStore(drafts, (state) => state.pasted);
  const files = useRef<HTMLInputElement>(null);
  const { underWay, done } = useStore(intake);
  const { readings, files: given } = useStore(texts);
  const button = useRef<HTMLButtonElement>(null);
  const leads = useRef(false);
  const read = () => {
    // What could not be read stays, to be tried once more.
    readPasted(pasted, t("reading.pasted"), () => {
      if (drafts.getState().pasted !== pasted) return;
      leads.current = document.activeElement === button.current;
      paste("");
    });
  };
  // The button is of no use without a text: whoever stands on it is led to what was read.
  useEffect(() => {
    if (!leads.current) return;
    leads.current = false;
    document.getElementById(FIGURES)?.focus();
  });
  return (
    <section className={styles.give} aria-label={t("reading.give")}>
      <label className={fields.paste}>
        {t("reading.paste")}
        <textarea
          rows={readings.length + given.length > 0 ? 1 : 4}
          value={pasted}
          placeholder={EXAMPLE}
          onChange={(event) => paste(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && pasted.trim()) read();
          }}
        />
      </label>
      <div className={styles.bar}>
        <button
          ref={button}
          type="button"
          className={styles.main}
          disabled={!pasted.trim()}
          onClick={read}
        >
          {t("reading.read")}
        </button>
        <button type="button" onClick={() => files.current?.click()}>
          {t("reading.choose")}
        </button>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          accept={ACCEPTED}
          aria-label={t("reading.choose")}
          onChange={(event) => {
            void readFiles([...(event.target.files ?? [])]);
            // The same file may be chosen once more.
            event.target.value = "";
          }}
        />
        <span className={styles.hint}>{t("reading.drop")}</span>
      </div>
      <p className={styles.hint}>{t("reading.local")}</p>
      <div role="status">
        {done.length > 0 && underWay.length === 0 && (
          <p className={done.length > 1 ? styles.hint : "visually-hidden"}>
            {doneWords(words, done)}
          </p>
        )}
        {underWay.length > 0 && (
          <div className={styles.underWay}>
            <ul>
              {underWay.map((one) => (
                <li key={one.job}>
                  {one.name}
                  {t("list.colon")}
                  {stageWords(t, one)}
                </li>
              ))}
            </ul>
            <progress aria-label={t("reading.underWay")} />
            <button type="button" onClick={cancel}>
              {t("reading.cancel")}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

/** What has become of all that was given; why one could not be read is told beside it. */
function doneWords(words: Words, done: Done[]): string {
  const { t } = words;
  const read = done.filter(({ figures }) => figures !== undefined);
  const failed = done.filter(({ figures }) => figures === undefined).map(({ name }) => name);
  const count = read.reduce((sum, { figures = 0 }) => sum + figures, 0);
  const [only] = done;
  if (only && done.length === 1)
    return read.length === 1
      ? t("reading.done", { title: only.name, count })
      : t("reading.done.failed", { names: only.name });
  const all = t("reading.done.several", { all: done.length, read: String(read.length), count });
  if (failed.length === 0) return all;
  return clauses(words, [all, t("reading.done.failed", { names: listed(words, failed) })]);
}

function stageWords(t: Words["t"], { stage }: UnderWay): string {
  if (!stage) return t("reading.stage.waiting");
  if (stage.kind !== "page") return t(`reading.stage.${stage.kind}`);
  const { page, pages } = stage;
  return t("reading.stage.page", { page: String(page), pages: String(pages) });
}
