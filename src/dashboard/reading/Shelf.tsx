/** The texts and official files that have been read, one of which is looked at. */
import { useWords } from "../i18n/words.ts";
import type { OfficialFile } from "./official-file.ts";
import styles from "./ReadDialog.module.css";
import { acceptedIn, type Reading, titleOf } from "./reading.ts";
import { choose, remove } from "./texts.ts";

interface Props {
  readings: Reading[];
  files: OfficialFile[];
  chosen: string | null;
}

export function Shelf({ readings, files, chosen }: Props) {
  const { t } = useWords();
  const texts = readings.map((reading) => ({
    id: reading.id,
    title: titleOf(reading),
    language: reading.language,
    counts: t("reading.counts", {
      count: reading.figures.length,
      accepted: acceptedIn(reading),
    }),
  }));
  const official = files.map(({ id, name, figures, accepted }) => ({
    id,
    title: name,
    language: undefined,
    counts: t("reading.file.counts", { count: figures.length, on: accepted ? "yes" : "no" }),
  }));
  return (
    <ul className={styles.shelf} aria-label={t("reading.texts")}>
      {[...texts, ...official].map(({ id, title, language, counts }) => (
        <li key={id} data-chosen={id === chosen ? "" : undefined}>
          <button
            type="button"
            className={styles.text}
            aria-current={id === chosen ? "true" : undefined}
            onClick={() => choose(id)}
          >
            <strong lang={language}>{title}</strong>
            <span>{counts}</span>
          </button>
          <button
            type="button"
            aria-label={t("reading.remove.named", { title })}
            onClick={() => remove(id)}
          >
            {t("reading.remove")}
          </button>
        </li>
      ))}
    </ul>
  );
}
