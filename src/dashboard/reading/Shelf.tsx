/** The texts that have been read, one of which is looked at. */
import { useWords } from "../i18n/words.ts";
import styles from "./ReadDialog.module.css";
import { isAccepted, type Reading, titleOf } from "./reading.ts";
import { choose, remove } from "./texts.ts";

interface Props {
  readings: Reading[];
  chosen: string | null;
}

export function Shelf({ readings, chosen }: Props) {
  const { t } = useWords();
  return (
    <ul className={styles.shelf} aria-label={t("reading.texts")}>
      {readings.map((reading) => {
        const { id, figures, language } = reading;
        const title = titleOf(reading);
        return (
          <li key={id} data-chosen={id === chosen ? "" : undefined}>
            <button
              type="button"
              className={styles.text}
              aria-current={id === chosen ? "true" : undefined}
              onClick={() => choose(id)}
            >
              <strong lang={language}>{title}</strong>
              <span>
                {t("reading.counts", {
                  count: figures.length,
                  accepted: figures.filter(isAccepted).length,
                })}
              </span>
            </button>
            <button
              type="button"
              aria-label={t("reading.remove.named", { title })}
              onClick={() => remove(id)}
            >
              {t("reading.remove")}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
