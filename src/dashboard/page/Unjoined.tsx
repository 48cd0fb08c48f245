import { useWords } from "../i18n/words.ts";
import styles from "./Page.module.css";

/** Says that what the reader has added is not on the page, and where it can be taken away. */
export function Unjoined() {
  const { t } = useWords();
  return (
    <p className={styles.ignored} role="alert">
      {t("page.unjoined", { button: t("reading.button") })}
    </p>
  );
}
