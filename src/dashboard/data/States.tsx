/** What stands in the page's place while there is no data to show. */
import { LoadError } from "./dataset.ts";
import styles from "./States.module.css";

export function Loading() {
  return (
    <main id="main" tabIndex={-1} className={styles.state} aria-busy="true">
      <p role="status" className="visually-hidden">
        The data is loading.
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
  const known = error instanceof LoadError;
  return (
    <main id="main" tabIndex={-1} className={styles.state}>
      <div role="alert" className={styles.message}>
        <h2>The figures cannot be shown</h2>
        <p>{known ? error.message : "Something unforeseen went wrong while reading the data."}</p>
        <p className={styles.advice}>{known ? error.advice : String(error)}</p>
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      </div>
    </main>
  );
}

export function Empty() {
  return (
    <main id="main" tabIndex={-1} className={styles.state}>
      <div className={styles.message}>
        <h2>No figures yet</h2>
        <p>The dataset is in order but holds no observation of the two countries.</p>
        <p className={styles.advice}>
          Add a text to data/documents or a series to data/official and run “npm run data”.
        </p>
      </div>
    </main>
  );
}
