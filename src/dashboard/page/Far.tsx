/**
 * What stands below the first window: the browser leaves it alone until it is near, so that a change of a filter costs
 * what is in sight. First it is laid out once, at leisure, and so again whenever it may have another height: a page
 * whose parts grow as they are reached would jump.
 */
import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Far.module.css";
import { whenIdle } from "./idle.ts";

/** A person who changes one thing often changes another: who drags a slider, many. */
const PEACE_MS = 1000;

/** What is to be laid out when there is time. */
const waiting = new Set<HTMLElement>();
let peace: ReturnType<typeof setTimeout>;

function layOut(): void {
  const parts = [...waiting];
  waiting.clear();
  for (const part of parts) delete part.dataset.settled;
  // The browser keeps the heights of what has been in a frame.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      for (const part of parts) if (!waiting.has(part)) part.dataset.settled = "";
    }),
  );
}

function layOutLater(part: HTMLElement): void {
  waiting.add(part);
  clearTimeout(peace);
  peace = setTimeout(() => whenIdle(layOut), "settled" in part.dataset ? PEACE_MS : 0);
}

export function Far({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  // After each drawing: whatever is new in it may be of another height.
  useEffect(() => {
    if (frame.current) layOutLater(frame.current);
  });
  useEffect(() => {
    const heed = () => frame.current && layOutLater(frame.current);
    window.addEventListener("resize", heed);
    return () => window.removeEventListener("resize", heed);
  }, []);
  return (
    <div ref={frame} className={styles.far}>
      {children}
    </div>
  );
}
