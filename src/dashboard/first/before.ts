/** Runs before anything is painted: the theme that a person has chosen, and no chart of another view than the address asks for. */
import { firstTheme, showTheme } from "../page/kept-theme.ts";
import { asksForFirst } from "./first-page.ts";

showTheme(firstTheme(window.location.search));
if (!asksForFirst(window.location.search)) document.documentElement.dataset.first = "none";
