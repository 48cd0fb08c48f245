/** Whether a newer version of the page lies ready. */
import { createStore } from "zustand";

interface Renewal {
  /** Shows the newer version; null where there is none, or where it is to wait. */
  take: (() => void) | null;
}

export const renewal = createStore<Renewal>()(() => ({ take: null }));
