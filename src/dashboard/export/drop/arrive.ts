import { goTo } from "../../page/places.ts";

/** Long enough for a part of the page to be fetched, and for all above it to be drawn. */
const PATIENCE_MS = 10_000;

/** Keeps a part of the page in sight while what stands above it grows, until a person moves on. */
function hold(id: string): () => void {
  const resting = new AbortController();
  const { signal } = resting;
  const stop = () => resting.abort();
  const watcher = new ResizeObserver(() => document.getElementById(id)?.scrollIntoView());
  watcher.observe(document.body);
  signal.addEventListener("abort", () => watcher.disconnect());
  for (const act of ["pointerdown", "keydown", "wheel", "touchmove"])
    addEventListener(act, stop, { signal, capture: true, passive: true });
  setTimeout(stop, PATIENCE_MS);
  return stop;
}

/** Leads sight and focus to a part of the page as soon as it is there. @returns a function that gives it up */
export function arriveAt(id: string): () => void {
  const there = () => id !== "" && document.getElementById(id) !== null;
  let release = () => {};
  const stop = () => {
    watcher.disconnect();
    clearTimeout(timer);
    release();
  };
  const look = () => {
    if (!there()) return;
    stop();
    goTo(id);
    release = hold(id);
  };
  const watcher = new MutationObserver(look);
  const timer = setTimeout(stop, PATIENCE_MS);
  watcher.observe(document.body, { childList: true, subtree: true });
  look();
  return stop;
}
