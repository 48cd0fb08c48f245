/** Shows and hides what the reader has accepted, where the filters are; nothing where that is nothing. */
import { useStore } from "zustand";
import { useWords } from "../i18n/words.ts";
import styles from "./LayerSwitch.module.css";
import { fetchTexts, own } from "./own.ts";

export function LayerSwitch() {
  const { t } = useWords();
  const { accepted, shown } = useStore(own);
  if (accepted === 0) return null;
  return (
    <label className={styles.switch} title={t("filter.own.hint")}>
      <input
        type="checkbox"
        checked={shown}
        onChange={({ target: { checked } }) => {
          // The box does not wait for the page; what counts them is here already, so that nothing is fetched.
          own.setState({ shown: checked });
          void fetchTexts().then(({ show }) => show(checked));
        }}
      />
      <span aria-hidden="true">◆</span> {t("filter.own", { count: String(accepted) })}
    </label>
  );
}
