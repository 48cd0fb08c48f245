import type { RefObject } from "react";
import { usePrinting } from "../pace/printing.ts";
import { useTurn } from "./use-turn.ts";
import { useWidth } from "./use-width.ts";

/**
 * Whether a drawing is due, and how wide it may be, in whole pixels: 0 until that is known. Paper does not wait.
 * @param frame that it stands in
 * @param eager true where it does not wait for its turn
 * @param before as of useWidth
 */
export function useRoom(
  frame: RefObject<HTMLElement | null>,
  { eager = false, before }: { eager?: boolean; before?: number } = {},
): { due: boolean; width: number } {
  const printing = usePrinting();
  const due = useTurn(frame, eager) || printing;
  return { due, width: useWidth(frame, { wanted: due, before }) };
}
