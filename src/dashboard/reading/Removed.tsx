/** What was removed last, by a slip perhaps: it can be brought back while the page is open. */
import { useStore } from "zustand";
import { useWords } from "../i18n/words.ts";
import styles from "./ReadDialog.module.css";
import { titleOf } from "./reading.ts";
import { place, texts } from "./texts.ts";

export function Removed() {
  const { t } = useWords();
  const removed = useStore(texts, (state) => state.removed);
  return (
    <div role="status">
      {removed && (
        <p className={styles.bar}>
          {t("reading.removed", {
            title: "file" in removed ? removed.file.name : titleOf(removed.reading),
          })}
          <button type="button" onClick={() => place(removed)}>
            {t("reading.bringBack")}
          </button>
        </p>
      )}
    </div>
  );
}
