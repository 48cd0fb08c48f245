import { goTo } from "../../page/places.ts";

/** Long enough for a part of the page to be fetched. */
const PATIENCE_MS = 10_000;

/** Leads sight and focus to a part of the page as soon as it is there. @returns a function that gives it up */
export function arriveAt(id: string): () => void {
  const there = () => id !== "" && document.getElementById(id) !== null;
  const stop = () => {
    watcher.disconnect();
    clearTimeout(timer);
  };
  const look = () => {
    if (!there()) return;
    stop();
    goTo(id);
  };
  const watcher = new MutationObserver(look);
  const timer = setTimeout(stop, PATIENCE_MS);
  watcher.observe(document.body, { childList: true, subtree: true });
  look();
  return stop;
}
