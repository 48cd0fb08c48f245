import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, startTransition, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { datasetQuery } from "./data/dataset.ts";
import { firstPage, leaveFirstPage } from "./first/first-page.ts";
import type { Language } from "./i18n/language.ts";
import { Speaking } from "./i18n/Speaking.tsx";
import { wordsOf } from "./i18n/words.ts";
import { applyTheme, firstTheme } from "./theme/theme.ts";
import { firstUse } from "./words/first-use.ts";

/**
 * Draws the page in a language, or in English where its words cannot be fetched.
 * @throws where those of English cannot either
 */
export async function start(language: Language): Promise<void> {
  applyTheme(firstTheme(window.location.search));
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no element with the id root");
  const queries = new QueryClient();
  // The data need not wait for the words.
  const data = queries.prefetchQuery(datasetQuery);
  const spoken = async () => {
    const words = await wordsOf(language).catch(() => wordsOf("en"));
    // What fails is told where it is needed.
    await firstUse(words).catch(() => undefined);
    return words;
  };
  const [words] = await Promise.all([
    spoken(),
    // What stands there is not taken away for less.
    firstPage() ? data : undefined,
  ]);
  const page = createRoot(root);
  // In slices: what stands there can be scrolled meanwhile.
  startTransition(() =>
    page.render(
      <StrictMode>
        <QueryClientProvider client={queries}>
          <Speaking first={words}>
            <App />
            <Arrival />
          </Speaking>
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
}

/** The first page goes when the live one is drawn, and before the browser paints it. */
function Arrival() {
  useLayoutEffect(leaveFirstPage, []);
  return null;
}
