/**
 * The service worker: keeps the page with all its parts and data on the device, and answers from there.
 * One version is taken whole or not at all; the next is fetched beside it and waits until it is asked for.
 */
import { precacheAndRoute } from "workbox-precaching";
import { fileOf } from "../first/first-page.ts";
import { languageAsked } from "../i18n/language.ts";
import type { KeptFile } from "./files.ts";

/** All files of the build (see plugin.ts). */
declare const __KEPT_FILES__: KeptFile[];

/** What is used of the ServiceWorkerGlobalScope (W3C Service Workers), which the types of a page do not have. */
interface Scope {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}
const scope = self as unknown as Scope;

// The query of an address is the view that a person has chosen, and no other file.
precacheAndRoute(__KEPT_FILES__, {
  ignoreURLParametersMatching: [/./],
  cleanURLs: false,
  directoryIndex: "",
  // As a server does, in the reader's language. A chart alone is left to the server: what is kept is not to be framed.
  urlManipulation: ({ url }) =>
    url.pathname.endsWith("/") && !url.searchParams.has("embed")
      ? [new URL(fileOf(languageAsked(url.search, navigator.languages)), url)]
      : [],
});

// The page that brought the worker is kept too, without another visit.
self.addEventListener("activate", (event) =>
  (event as Event & { waitUntil(done: Promise<void>): void }).waitUntil(scope.clients.claim()),
);

self.addEventListener("message", ({ data }: MessageEvent<{ type?: string } | null>) => {
  // What workbox-window says for a person who wants the new version.
  if (data?.type === "SKIP_WAITING") void scope.skipWaiting();
});
