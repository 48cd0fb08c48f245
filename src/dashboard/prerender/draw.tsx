/** Draws the page as it is first seen: the page itself does, in a browser for the build. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { Dataset } from "../../model/types.ts";
import { datasetQuery } from "../data/dataset.ts";
import type { Language } from "../i18n/language.ts";
import { Speaking } from "../i18n/Speaking.tsx";
import { wordsOf } from "../i18n/words.ts";
import { openBrowser } from "./browser.ts";
import { type Drawn, trim } from "./trim.ts";
import { WIDTHS } from "./widths.ts";

/** How long to wait for what the page does when it has time. */
const PATIENCE_MS = 20_000;

export interface FirstPage {
  /** BCP 47. */
  lang: string;
  title: string;
  description: string;
  /** What stands in the body. */
  markup: string;
}

/**
 * @returns null where the data have nothing for the first chart
 * @throws Error where the page does not come to show what it should
 */
export async function drawFirst(dataset: Dataset, language: Language): Promise<FirstPage | null> {
  const browser = openBrowser(language);
  // What draws looks for a browser as soon as it is loaded.
  const [{ createRoot }, { flushSync }, { App }] = await Promise.all([
    import("react-dom/client"),
    import("react-dom"),
    import("../App.tsx"),
  ]);
  const queries = new QueryClient();
  queries.setQueryData(datasetQuery.queryKey, dataset);
  const words = await wordsOf(language);
  const room = browser.document.createElement("div");
  browser.document.body.append(room);
  browser.setWidth(WIDTHS[0]);
  const root = createRoot(room, { identifierPrefix: "first" });
  flushSync(() =>
    root.render(
      <QueryClientProvider client={queries}>
        <Speaking first={words}>
          <App />
        </Speaking>
      </QueryClientProvider>,
    ),
  );
  await until(() => room.querySelector("main:not([aria-busy])"));
  const chart = room.querySelector("#trade figure:not([data-empty])");
  if (!chart) {
    root.unmount();
    return null;
  }
  await until(() => chart.querySelector(".marks") && room.querySelector("#sources"));
  for (const details of chart.querySelectorAll("details")) {
    (details as HTMLDetailsElement).open = true;
    await until(() => details.querySelector("table"));
  }
  const drawings: Drawn[] = [];
  for (const width of WIDTHS) {
    flushSync(() => browser.setWidth(width));
    const drawn = chart.querySelector(`svg[width="${width}"]`);
    if (!drawn) throw new Error(`the first chart was not drawn ${width} pixels wide`);
    drawings.push({ width, markup: drawn.outerHTML });
  }
  // What React has drawn is left to it.
  const kept = room.cloneNode(true) as Element;
  trim(kept, drawings);
  const { documentElement, title } = browser.document;
  const description = browser.document.querySelector("meta")?.content ?? "";
  root.unmount();
  return { lang: documentElement.lang, title, description, markup: kept.innerHTML };
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

async function until(come: () => unknown): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !come(); await moment())
    if (Date.now() > end) throw new Error("the first page was not drawn in time");
}
