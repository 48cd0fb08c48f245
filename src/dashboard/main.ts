/** The first script, and a small one: it begins to fetch the words of the page beside the script that will speak them. */
import "./theme/theme.css";
import "./print/print.css";
import "./first/first.css";
import { asksForFirst, leaveFirstPage } from "./first/first-page.ts";
import { tellFailed } from "./first/told.ts";
import { catalogueOf } from "./i18n/catalogue.ts";
import { languageAsked, TAGS } from "./i18n/language.ts";

const language = languageAsked(window.location.search, navigator.languages);
document.documentElement.lang = TAGS[language];

// Of another view than the page came with nothing is to be seen.
if (!asksForFirst(window.location.search)) leaveFirstPage();
// Whether the words have come is asked where they are needed.
void catalogueOf(language).catch(() => undefined);
// One after another, so that the browser can do other things in between.
import("react-dom/client")
  .then(() => import("./data/dataset.ts"))
  .then(() => import("./start.tsx"))
  .then(({ start }) => start(language))
  .catch(tellFailed);
