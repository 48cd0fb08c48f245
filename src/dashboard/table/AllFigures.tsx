import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useWords } from "../i18n/words.ts";
import styles from "./AllFigures.module.css";
import type { FiguresTableProps } from "./FiguresTable.tsx";

const FiguresTable = lazy(() => import("./FiguresTable.tsx"));

/** How far below the window the table begins to be fetched. */
const AHEAD = "1200px";

/** The table of all figures, fetched when a reader comes near it. */
export function AllFigures(props: FiguresTableProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: AHEAD },
    );
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  const waiting = <p className={styles.waiting}>{words.t("figures.loading")}</p>;
  return (
    <div ref={place}>
      {near ? (
        <Suspense fallback={waiting}>
          <FiguresTable {...props} />
        </Suspense>
      ) : (
        waiting
      )}
    </div>
  );
}
