/** Lets the browser keep the page, and hears of newer versions. */
import { Workbox } from "workbox-window";
import { renewal } from "./renewal.ts";

const SCRIPT = "sw.js";

/** Where the browser cannot or will not keep anything, the page is as it was. */
export async function keepPage(): Promise<void> {
  const worker = new Workbox(new URL(SCRIPT, document.baseURI).href);
  const reload = () => window.location.reload();
  worker.addEventListener("waiting", () => {
    renewal.setState({
      take: () => {
        worker.addEventListener("controlling", reload);
        worker.messageSkipWaiting();
      },
    });
  });
  // The first version to keep this page is the one that it shows, whichever tab has fetched it.
  let kept = navigator.serviceWorker.controller !== null;
  worker.addEventListener("controlling", () => {
    // Taken over in another tab: what this one has not fetched yet is gone.
    if (kept) renewal.setState({ take: reload });
    kept = true;
  });
  try {
    await worker.register();
  } catch {
    return;
  }
  // A page that stays open for days asks again when it is looked at.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") worker.update().catch(() => undefined);
  });
}
