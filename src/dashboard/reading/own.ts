/**
 * What the page itself has to know of its reader's own texts: how they join the data, and whether they are
 * open. All else in this folder is fetched when a text is first read, or where some are kept from before.
 */
import { createStore } from "zustand";
import type { Area, Dataset } from "../../model/types.ts";

export interface Own {
  /** Adds to a dataset what the reader has accepted; null where that is nothing, or is not to be shown. */
  join: ((dataset: Dataset) => Dataset) | null;
  /** How many figures, events and ties of provinces the reader has accepted that are not in the data as it is. */
  accepted: number;
  /** The same by the two countries (`betweenOf`) that they are of; an event counts for every two that took part. */
  between: Record<string, number>;
  /** True while these are on the page. */
  shown: boolean;
  /** True while the dialog of texts is open. */
  open: boolean;
  /** The data without the reader's own, once it is there. */
  published: Dataset | null;
}

/** Two countries in one word, in whichever order they are given. */
export const betweenOf = (areas: readonly Area[]): string => areas.toSorted().join("-");

/** Part of the address while the texts are open. */
const HASH = "#read";

export const own = createStore<Own>()(() => ({
  join: null,
  accepted: 0,
  between: {},
  shown: !hidesTexts(),
  open: isOpen(),
  published: null,
}));

function isOpen(): boolean {
  return typeof window !== "undefined" && window.location.hash === HASH;
}

export function openTexts(): void {
  window.location.hash = HASH;
}

/** The rest of the address stays, and so does the place on the page. */
export function closeTexts(): void {
  const { pathname, search } = window.location;
  if (isOpen()) window.history.replaceState(window.history.state, "", pathname + search);
  own.setState({ open: false });
}

/** Opens and closes the texts with the address. @returns a function that ends that */
export function followAddress(): () => void {
  const heed = () => own.setState({ open: isOpen() });
  window.addEventListener("popstate", heed);
  return () => window.removeEventListener("popstate", heed);
}

/** Set on this device while texts are kept on it: what they join the page with is fetched only then. */
const KEPT = "two-way-texts";

export function keepsTexts(): boolean {
  try {
    return localStorage.getItem(KEPT) !== null;
  } catch {
    return false;
  }
}

/** True where kept figures are to be left out of the page. */
export function hidesTexts(): boolean {
  try {
    return localStorage.getItem(KEPT) === "hidden";
  } catch {
    return false;
  }
}

/** Notes whether texts are kept here, and whether their figures are shown. */
export function noteTexts(kept: boolean, shown: boolean): void {
  try {
    if (kept) localStorage.setItem(KEPT, shown ? "shown" : "hidden");
    else localStorage.removeItem(KEPT);
  } catch {
    // Storage is denied: nothing is kept either.
  }
}

/** What keeps texts and joins them to the data. */
export const fetchTexts = () =>
  Promise.all([import("./texts.ts"), import("./on-page.ts")]).then(([part, { keepOnPage }]) => {
    keepOnPage();
    return part;
  });

/** What reads texts and files. */
export const fetchIntake = () => import("./intake.ts");

/** Follows what other tabs of the page keep and show. @returns a function that ends that */
export function followTabs(): () => void {
  const heed = ({ key }: StorageEvent) => {
    if (key !== KEPT) return;
    fetchTexts().then(
      ({ wake, heedShown }) => wake().then(heedShown),
      () => {
        // Without a network the texts come with the next visit.
      },
    );
  };
  window.addEventListener("storage", heed);
  return () => window.removeEventListener("storage", heed);
}
