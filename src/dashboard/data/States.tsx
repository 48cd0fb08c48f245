/** What stands in the page's place while there is no data to show. */
import { useWords } from "../i18n/words.ts";
import { LoadError } from "./dataset.ts";
import styles from "./States.module.css";

export function Loading() {
  const { t } = useWords();
  return (
    <main id="main" tabIndex={-1} className={styles.state} aria-busy="true">
      <p role="status" className="visually-hidden">
        {t("state.loading")}
      </p>
      <div className={styles.skeleton} aria-hidden="true">
        <span style={{ width: "55%" }} />
        <span style={{ width: "80%" }} />
        <span style={{ height: "20rem" }} />
        <span style={{ width: "35%" }} />
      </div>
    </main>
  );
}

export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useWords();
  const known = error instanceof LoadError;
  return (
    <main id="main" tabIndex={-1} className={styles.state}>
      <div role="alert" className={styles.message}>
        <h2>{t("state.failed")}</h2>
        <p>{known ? t(error.said.key, error.said.values) : t("state.unforeseen")}</p>
        <p className={styles.advice}>{known ? t(error.advice) : String(error)}</p>
        <button type="button" onClick={onRetry}>
          {t("page.again")}
        </button>
      </div>
    </main>
  );
}

export function Empty() {
  const { t } = useWords();
  return (
    <main id="main" tabIndex={-1} className={styles.state}>
      <div className={styles.message}>
        <h2>{t("state.empty")}</h2>
        <p>{t("state.empty.why")}</p>
        <p className={styles.advice}>{t("state.empty.mend")}</p>
      </div>
    </main>
  );
}
