import { useMemo } from "react";
import { useView } from "../filters/store.ts";
import type { Seen } from "./cited.ts";

const padded = (value: number) => String(value).padStart(2, "0");

/**
 * The address of the page in its view now, and the day as the clock of the reader has it.
 * @param place id of a part of the page
 */
export function useSeen(place = ""): Seen {
  // The address follows the view.
  useView((state) => state.view);
  const { origin, pathname, search } = window.location;
  const now = new Date();
  const date = [now.getFullYear(), padded(now.getMonth() + 1), padded(now.getDate())].join("-");
  const address = origin + pathname + search + (place && `#${place}`);
  return useMemo(() => ({ address, date }), [address, date]);
}
