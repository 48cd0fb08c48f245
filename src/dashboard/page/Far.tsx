/**
 * What stands below the first window: for as long as it is below the window the browser leaves it alone, so that a change of
 * a filter costs what is in sight. What stands above has its height at once: nothing moves what is read.
 */
import { type ReactNode, useEffect, useRef } from "react";
import { whenIdle } from "../pace/idle.ts";
import styles from "./Far.module.css";

/** By so much of the height of the window a part may be below it and is laid out all the same. */
const NEAR = "100%";

/** A person who changes one thing often changes another: who drags a slider, many. */
const PEACE_MS = 1000;

const below = new Set<HTMLElement>();
/** What may have another height than the browser keeps of it. */
const changed = new Set<HTMLElement>();
const widths = new WeakMap<Element, number>();
let peace: ReturnType<typeof setTimeout>;
let walk = 0;

/** Lays out what has changed below the window, one part at a time, until something changes again. */
function layOutNext(mine: number): void {
  const part = [...below].find((one) => changed.has(one));
  if (mine !== walk || !part) return;
  changed.delete(part);
  delete part.dataset.settled;
  // The browser takes the height down at the end of the first frame.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (below.has(part)) part.dataset.settled = "";
      whenIdle(() => layOutNext(mine));
    }),
  );
}

function heedChange(part: HTMLElement): void {
  changed.add(part);
  walk += 1;
  const mine = walk;
  clearTimeout(peace);
  peace = setTimeout(() => whenIdle(() => layOutNext(mine)), PEACE_MS);
}

/** Follows a part until the function that it returns is called. */
function follow(part: HTMLElement): () => void {
  const place = new IntersectionObserver(
    ([entry]) => {
      if (!entry) return;
      if (!entry.isIntersecting && entry.boundingClientRect.top > 0) {
        below.add(part);
        part.dataset.settled = "";
      } else {
        below.delete(part);
        delete part.dataset.settled;
      }
    },
    { rootMargin: `${NEAR} 0%` },
  );
  // What is drawn in it may be of another height, whoever draws it.
  const contents = new MutationObserver(() => heedChange(part));
  const size = new ResizeObserver(() => {
    const before = widths.get(part);
    widths.set(part, part.clientWidth);
    if (before !== undefined && before !== part.clientWidth) heedChange(part);
  });
  place.observe(part);
  contents.observe(part, { childList: true, characterData: true, subtree: true });
  size.observe(part);
  return () => {
    for (const observer of [place, contents, size]) observer.disconnect();
    for (const parts of [below, changed]) parts.delete(part);
  };
}

export function Far({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current ? follow(frame.current) : undefined), []);
  return (
    <div ref={frame} className={styles.far}>
      {children}
    </div>
  );
}
