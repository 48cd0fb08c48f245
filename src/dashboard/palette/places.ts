/** Where one can go on the page, as it stands: read from it, so that no part has to be listed anywhere. */
import { unfold } from "../charts/Fold.tsx";
import type { Place } from "./commands.ts";

const placesOf = (owner: string, heading: string): Place[] =>
  [...document.querySelectorAll<HTMLElement>(owner)].flatMap((element) => {
    const title = element.querySelector(heading)?.textContent;
    return title ? [{ id: element.id, title }] : [];
  });

/** Headline figures may be worked out from several: no figure of the data has their numbers. */
export const sectionsOfPage = (): Place[] =>
  placesOf("main section[id]", ":scope > :is(h2, h3)").map((place) =>
    place.id === "headlines"
      ? { ...place, says: document.querySelector("#headlines ul")?.textContent ?? "" }
      : place,
  );

/** Figures that draw something. */
export const chartsOfPage = (): Place[] => placesOf("main figure[id]:not([data-empty])", "h3");

/** False where the place is not on the page. */
function lead(id: string): boolean {
  const place = document.getElementById(id);
  const heading = place?.querySelector<HTMLElement>("h2, h3, summary");
  if (!place || !heading) return false;
  unfold(heading);
  if (!(place instanceof HTMLDetailsElement)) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  place.scrollIntoView();
  return true;
}

/** Long enough for a part of the page to be fetched, and for all above it to be drawn. */
const PATIENCE_MS = 10_000;

/** Ends the way to a place. */
let way = new AbortController();

/**
 * Leads sight and focus to the heading of a section or chart. One that is still being fetched is waited for, and
 * kept in sight while what stands above it grows, until the person does something else.
 * @returns a function that gives it up
 */
export function goTo(id: string): () => void {
  way.abort();
  way = new AbortController();
  const { signal } = way;
  const stop = way.abort.bind(way);
  for (const act of ["pointerdown", "keydown", "wheel", "touchmove"])
    addEventListener(act, () => stop(), { signal, capture: true, passive: true });
  const patience = setTimeout(stop, PATIENCE_MS);
  const growing = new ResizeObserver(() => document.getElementById(id)?.scrollIntoView());
  const coming = new MutationObserver(arrive);
  function arrive() {
    if (!lead(id)) return;
    coming.disconnect();
    growing.observe(document.body);
  }
  signal.addEventListener("abort", () => {
    clearTimeout(patience);
    coming.disconnect();
    growing.disconnect();
  });
  coming.observe(document.body, { childList: true, subtree: true });
  arrive();
  return () => stop();
}

/** Does what a button of the page does, and leaves the focus to it. */
export function press(button: string): void {
  document.getElementById(button)?.click();
}

/** The chart of which the most is in sight; undefined where none is. */
export function chartInSight(): string | undefined {
  const shown = (id: string) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return box ? Math.min(box.bottom, window.innerHeight) - Math.max(box.top, 0) : 0;
  };
  const [best] = chartsOfPage()
    .map(({ id }) => ({ id, pixels: shown(id) }))
    .filter(({ pixels }) => pixels > 0)
    .sort((a, b) => b.pixels - a.pixels);
  return best?.id;
}
