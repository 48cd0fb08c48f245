import { useEffect } from "react";
import type { Dataset } from "../../model/types.ts";
import type { ViewStore } from "../filters/store.ts";
import type { Offer } from "./offer.ts";

declare global {
  interface Window {
    /** For programs that drive the page, see src/pictures; there once the page has its data. */
    twoWay?: () => Promise<Offer>;
  }
}

/** Lets a program ask the page for pictures; what makes them is fetched when it does. */
export function useOffer(dataset: Dataset | undefined, store: ViewStore | null): void {
  useEffect(() => {
    if (!dataset || !store) return;
    window.twoWay = async () => (await import("./offer.ts")).offerOf(dataset, store);
    return () => {
      delete window.twoWay;
    };
  }, [dataset, store]);
}
