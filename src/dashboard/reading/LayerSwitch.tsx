/** Shows and hides what the reader has accepted, where the filters are; nothing where that is nothing. */
import { useStore } from "zustand";
import { useView } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { plain } from "../words/numbers.ts";
import styles from "./LayerSwitch.module.css";
import { betweenOf, fetchTexts, own } from "./own.ts";

export function LayerSwitch() {
  const words = useWords();
  const { t } = words;
  const pair = useView(({ view }) => betweenOf(view.pair));
  const { accepted, between, shown } = useStore(own);
  if (accepted === 0) return null;
  const ofPair = between[pair] ?? 0;
  const count = plain(words, ofPair, 0);
  const all = plain(words, accepted, 0);
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
      <span aria-hidden="true">◆</span>{" "}
      {ofPair === accepted ? t("filter.own", { count }) : t("filter.own.some", { count, all })}
    </label>
  );
}
