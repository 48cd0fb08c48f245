import { Suspense, useEffect, useRef, useState } from "react";
import { useWords } from "../i18n/words.ts";
import { ErrorBoundary } from "../on-demand/ErrorBoundary.tsx";
import { onDemand } from "../on-demand/on-demand.tsx";
import { usePrinting } from "../pace/printing.ts";
import styles from "./AllFigures.module.css";
import type { FiguresTableProps } from "./FiguresTable.tsx";

const FiguresTable = onDemand(() => import("./FiguresTable.tsx").then((part) => part.default));

/** More rows than these would fill a report with pages that nobody reads. */
const MOST_PRINTED = 120;

/** How far below the window the table begins to be fetched. */
const AHEAD = "1200px";

/** The table of all figures, fetched when a reader comes near it. */
export function AllFigures(props: Omit<FiguresTableProps, "whole">) {
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
  const printing = usePrinting();
  const { length } = props.observations;
  // A table short enough to be printed is there before anyone scrolls to it.
  const wanted = near || length <= MOST_PRINTED;
  const left = length > MOST_PRINTED;
  const waiting = <p className={styles.waiting}>{words.t("figures.loading")}</p>;
  return (
    <div ref={place}>
      {printing && left && <p>{words.t("figures.printed", { count: length })}</p>}
      <div data-print={left ? "skip" : undefined}>
        {wanted ? (
          <ErrorBoundary>
            <Suspense fallback={waiting}>
              <FiguresTable {...props} whole={printing && !left} />
            </Suspense>
          </ErrorBoundary>
        ) : (
          waiting
        )}
      </div>
    </div>
  );
}
