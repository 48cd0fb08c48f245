import { type ReactNode, useSyncExternalStore } from "react";
import styles from "./Fold.module.css";

/** As wide as a phone held upright. */
const NARROW = "(max-width: 30rem)";

function follow(heed: () => void): () => void {
  const narrow = window.matchMedia(NARROW);
  narrow.addEventListener("change", heed);
  return () => narrow.removeEventListener("change", heed);
}

/** True while the window is no wider than a phone held upright. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(follow, () => window.matchMedia(NARROW).matches);

/** A list that is many screens long on a phone: there it is folded under its heading. Paper has it whole. */
export function Fold({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  if (!useNarrow())
    return (
      <>
        {heading}
        {children}
      </>
    );
  return (
    <details className={styles.fold}>
      <summary>{heading}</summary>
      {children}
    </details>
  );
}

/** Unfolds what an element is in, so that it can be seen and focused. */
export function unfold(element: Element): void {
  const fold = element.parentElement?.closest("details");
  if (fold) fold.open = true;
}
