/** Where one can go on the page, as it stands: read from it, so that no part has to be listed anywhere. */
import { unfold } from "../charts/Fold.tsx";
import type { Place } from "../palette/commands.ts";

const placesOf = (owner: string, heading: string): Place[] =>
  [...document.querySelectorAll<HTMLElement>(owner)].flatMap((element) => {
    const title = element.querySelector(heading)?.textContent;
    return title ? [{ id: element.id, title }] : [];
  });

export const sectionsOfPage = (): Place[] => placesOf("main section[id]", ":scope > :is(h2, h3)");

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

/** Ends the waiting for a place. */
let waiting = new AbortController();

/**
 * Leads sight and focus to the heading of a section or chart. One that is still being fetched is waited
 * for, until the person does something else.
 */
export function goTo(id: string): void {
  waiting.abort();
  if (lead(id)) return;
  waiting = new AbortController();
  const { signal } = waiting;
  const watch = new MutationObserver(() => lead(id) && waiting.abort());
  watch.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener("abort", () => watch.disconnect());
  for (const act of ["pointerdown", "keydown", "wheel"])
    addEventListener(act, () => waiting.abort(), { signal, capture: true, passive: true });
}

/** Ids of buttons that are pressed from elsewhere, too. */
export const TAKE_BUTTON = "take-data";
export const citeButton = (chart: string) => `${chart}-cite`;

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
