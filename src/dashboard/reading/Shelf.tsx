/** The texts and official files that have been read, one of which is looked at. */
import { useMemo } from "react";
import type { Dataset } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { plain } from "../words/numbers.ts";
import { addedBy } from "./join.ts";
import type { OfficialFile } from "./official-file.ts";
import styles from "./ReadDialog.module.css";
import { acceptedIn, type Reading, titleOf } from "./reading.ts";
import { choose, remove } from "./texts.ts";

interface Props {
  readings: Reading[];
  files: OfficialFile[];
  /** The data without the reader's own. */
  published: Dataset;
  chosen: string | null;
}

export function Shelf({ readings, files, published, chosen }: Props) {
  const words = useWords();
  const { t } = words;
  const texts = readings.map((reading) => ({
    id: reading.id,
    title: titleOf(reading),
    language: reading.language,
    counts: t("reading.counts", {
      count: reading.figures.length,
      ties: reading.events.length + reading.links.length,
      accepted: plain(words, acceptedIn(reading), 0),
    }),
  }));
  const added = useMemo(() => addedBy(published, files), [published, files]);
  const official = files.map(({ id, name, figures }) => ({
    id,
    title: name,
    language: undefined,
    counts: t("reading.file.counts", {
      count: figures.length,
      on: added.get(id)?.length ?? 0,
    }),
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
