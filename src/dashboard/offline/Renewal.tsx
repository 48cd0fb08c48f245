/** Has the page kept on the device once all else is there, and tells of a newer version without pressing it on anyone. */
import { useEffect } from "react";
import { useStore } from "zustand";
import { useWords } from "../i18n/words.ts";
import styles from "./Renewal.module.css";
import { renewal } from "./renewal.ts";

export function Renewal() {
  const { t } = useWords();
  const take = useStore(renewal, (state) => state.take);
  useEffect(keepOnceIdle, []);
  return (
    <div role="status">
      {take && (
        <div className={styles.renewal} data-print="skip">
          <p>{t("renewal.ready")}</p>
          <button type="button" onClick={take}>
            {t("renewal.take")}
          </button>
          <button type="button" onClick={() => renewal.setState({ take: null })}>
            {t("renewal.later")}
          </button>
        </div>
      )}
    </div>
  );
}

/** Who saves data has asked for no more than what is looked at. */
const savesData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

function keepOnceIdle() {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || savesData()) return;
  const keep = () => void import("./keep.ts").then(({ keepPage }) => keepPage()).catch(() => {});
  const whenIdle = () => ("requestIdleCallback" in window ? requestIdleCallback(keep) : keep());
  if (document.readyState === "complete") whenIdle();
  else window.addEventListener("load", whenIdle, { once: true });
}
