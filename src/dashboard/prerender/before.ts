/**
 * Runs before anything is painted: the theme that a person has chosen, and no chart of another view than the
 * address asks for. The live page is fetched once the first has been painted, so that it takes no time from it.
 */

import { asksForFirst, LIVE } from "../first/first-page.ts";
import { tellFailed, tellWaiting } from "../first/told.ts";
import { firstTheme, showTheme } from "../theme/kept-theme.ts";

/** How long a page may keep someone waiting without a word. */
const LONG_MS = 8000;
/** Within which a browser that tells of a paint has told of one that followed a frame. */
const TOLD_MS = 300;

showTheme(firstTheme(window.location.search));
const asked = asksForFirst(window.location.search);
if (!asked) document.documentElement.dataset.first = "none";

const painted = new Promise<unknown>((resolve) => {
  // A page out of sight is not painted.
  if (!asked || document.hidden) resolve(undefined);
  else {
    // What is asked for between the frame and its showing would hold the showing up.
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
    requestAnimationFrame(() => setTimeout(resolve, TOLD_MS));
  }
});
void painted.then(() => {
  document.documentElement.dataset.painted = "";
});
setTimeout(tellWaiting, LONG_MS);
const parsed = new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));

void Promise.all([painted, parsed]).then(() => {
  const template = document.getElementById(LIVE) as HTMLTemplateElement | null;
  if (!template) return;
  // A script runs where it is a copy of one that has never been in a page.
  const live = document.importNode(template.content, true);
  for (const script of live.querySelectorAll("script"))
    script.addEventListener("error", tellFailed);
  template.replaceWith(live);
});
