import { useView } from "../filters/store.ts";
import styles from "./Page.module.css";

/** Says what of the address could not be used; the rest is shown. */
export function Ignored() {
  const ignored = useView((state) => state.ignored);
  const dismiss = useView((state) => state.dismissIgnored);
  return (
    <div role="status">
      {ignored.length > 0 && (
        <div className={styles.ignored}>
          <ul>
            {ignored.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <button type="button" onClick={dismiss}>
            All right
          </button>
        </div>
      )}
    </div>
  );
}
