import { ignoredInWords } from "../filters/address.ts";
import { useView } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import styles from "./Page.module.css";

/** Says what of the address could not be used; the rest is shown. */
export function Ignored() {
  const words = useWords();
  const ignored = useView((state) => state.ignored);
  const dismiss = useView((state) => state.dismissIgnored);
  return (
    <div role="status">
      {ignored.length > 0 && (
        <div className={styles.ignored}>
          <ul>
            {ignored.map((part) => (
              <li key={`${part.name}=${part.value}`}>{ignoredInWords(words, part)}</li>
            ))}
          </ul>
          <button
            type="button"
            onClick={() => {
              dismiss();
              // The button is gone then: what was read on from here is the page itself.
              document.getElementById("main")?.focus({ preventScroll: true });
            }}
          >
            {words.t("page.ignored.dismiss")}
          </button>
        </div>
      )}
    </div>
  );
}
