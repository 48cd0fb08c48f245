import "./theme.css";
import "./print/print.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { datasetQuery } from "./data/dataset.ts";
import { isLanguage, languageFor, TAGS } from "./i18n/language.ts";
import { Speaking } from "./i18n/Speaking.tsx";
import { wordsOf } from "./i18n/words.ts";
import { applyTheme, storedTheme } from "./page/theme.ts";

applyTheme(storedTheme());
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

const queries = new QueryClient();
// The data need not wait for the words.
void queries.prefetchQuery(datasetQuery);
const asked = new URLSearchParams(window.location.search).get("lang") ?? "";
const language = isLanguage(asked) ? asked : languageFor(navigator.languages);
document.documentElement.lang = TAGS[language];
const words = await wordsOf(language).catch(() => wordsOf("en").catch(() => undefined));
if (words)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Speaking first={words}>
          <App />
        </Speaking>
      </QueryClientProvider>
    </StrictMode>,
  );
// Without any words there is no catalogue to say so from.
else root.textContent = "The page could not be loaded. · Không tải được trang. · 页面无法加载。";
