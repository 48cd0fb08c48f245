/** The page as it was drawn when it was built: it stands in index.html until the live one can take its place whole. */

import type { Language } from "../i18n/language.ts";

/** The file that has it in a language: English for every server that does not ask. */
export const fileOf = (language: Language): string =>
  language === "en" ? "index.html" : `${language}.html`;

/** Id of its element. */
export const FIRST = "first";

/** Id of what comes after its chart: nothing is painted before it is there. */
export const FIRST_CHART = "first-chart";

/** Id of the template with all that only the live page asks for. */
export const LIVE = "live";

/** Id of what is said over it. */
export const NOTE = "first-note";

/** What names the place of the drawings in it. */
export const DRAWING = "data-drawing";

/** True for an address that asks for the view that was drawn, in whatever language. */
export function asksForFirst(search: string): boolean {
  return [...new URLSearchParams(search).keys()].every((name) => name === "lang");
}

export const firstPage = (): HTMLElement | null => document.getElementById(FIRST);

/** Takes it away, with what is said over it. */
export function leaveFirstPage(): void {
  firstPage()?.remove();
  document.getElementById(NOTE)?.remove();
}

/** How many pixels wide the room of a chart in it is, which the live one will have; undefined where it has none. Read before the page is changed it costs no layout. */
export const roomOf = (chart: string): number | undefined =>
  firstPage()?.querySelector(`[${DRAWING}="${CSS.escape(chart)}"]`)?.clientWidth;
