import { useMemo } from "react";
import { useView } from "../filters/store.ts";
import { today } from "../words/today.ts";
import type { Seen } from "./cited.ts";

/**
 * The address of the page in its view now, and the day as the clock of the reader has it.
 * @param place id of a part of the page
 */
export function useSeen(place = ""): Seen {
  // The address follows the view.
  useView((state) => state.view);
  const { origin, pathname, search } = window.location;
  const date = today();
  const address = origin + pathname + search + (place && `#${place}`);
  return useMemo(() => ({ address, date }), [address, date]);
}
