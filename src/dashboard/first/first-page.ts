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

/** What names the chart that a drawing in it is of. */
export const DRAWING = "data-drawing";

/** True for an address that asks for the view that was drawn, in whatever language. */
export function asksForFirst(search: string): boolean {
  return [...new URLSearchParams(search).keys()].every((name) => name === "lang");
}

export const firstPage = (): HTMLElement | null => document.getElementById(FIRST);

const drawings = new Map<string, Element>();

/** Takes the page away; its drawings can be had until what draws charts has been fetched. */
export function leaveFirstPage(): void {
  const page = firstPage();
  if (!page) return;
  for (const drawing of page.querySelectorAll(`[${DRAWING}]`))
    drawings.set(drawing.getAttribute(DRAWING) ?? "", drawing);
  page.remove();
}

/** The drawing of a chart, for the first who asks: later the view may be another. */
export function takeDrawing(chart: string): Element | undefined {
  const drawing = drawings.get(chart);
  drawings.delete(chart);
  return drawing;
}
